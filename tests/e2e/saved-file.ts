/** Reads what stands in a workshop file, past all of Baton's own code. The host must have closed it. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect } from 'vitest'

export interface SavedWorkshop {
  readonly file: string
  readonly title: string
  readonly client: string
  readonly sequence: number
  readonly parties: readonly {
    readonly id: string
    readonly name: string
    readonly kind: string
    readonly note: string
  }[]
  readonly interactions: readonly {
    readonly id: string
    readonly provider: string
    readonly providerId: string
    readonly customer: string
    readonly customerId: string
    readonly service: string
    readonly volume: number | null
  }[]
  readonly zones: readonly { readonly name: string }[]
  readonly changes: readonly { readonly what: string; readonly owner: string; readonly status: string }[]
  /** Pictures without their bytes, and how many bytes these are. */
  readonly pictures: readonly {
    readonly hash: string
    readonly type: string
    readonly width: number
    readonly height: number
    readonly bytes: number
  }[]
  /** Records of the map by id, as the canvas wrote them. */
  readonly records: ReadonlyMap<string, Record<string, unknown>>
  /** Ids of the batches that are committed. */
  readonly batches: ReadonlySet<string>
  readonly integrity: string
}

/** Waits until the host has let go of every workshop: it does so a moment after Home stands on the screen. */
export async function letGo(home: string): Promise<void> {
  const logs = () => readdirSync(join(home, 'workshops')).filter((name) => name.endsWith('-wal'))
  await expect.poll(logs, { timeout: 30_000 }).toEqual([])
}

/** The workshop files of a library. */
export function workshopFiles(home: string): string[] {
  const folder = join(home, 'workshops')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.baton'))
    .map((name) => join(folder, name))
}

/** Opens a workshop file for reading only and takes out everything that tests ask for. */
export function readSavedFile(file: string): SavedWorkshop {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const all = <T>(sql: string): T[] => database.prepare(sql).all() as T[]
    const [workshop] = all<{ title: string; client: string; map_sequence: number }>('SELECT * FROM workshop')
    const records = all<{ id: string; json: string }>('SELECT id, json FROM record')
    return {
      file,
      title: workshop?.title ?? '',
      client: workshop?.client ?? '',
      sequence: workshop?.map_sequence ?? -1,
      parties: all('SELECT id, name, kind, note FROM party WHERE archived_at IS NULL ORDER BY name'),
      interactions: all(
        `SELECT i.id, p.name AS provider, p.id AS providerId, c.name AS customer, c.id AS customerId, i.service, i.volume
         FROM interaction i
         JOIN party p ON p.id = i.provider_id JOIN party c ON c.id = i.customer_id
         WHERE i.archived_at IS NULL ORDER BY p.name, c.name, i.service`,
      ),
      zones: all('SELECT name FROM zone WHERE archived_at IS NULL ORDER BY name'),
      changes: all(`SELECT what, owner, status FROM change_entry WHERE kind = 'logged' ORDER BY entry_id`),
      pictures: all('SELECT hash, type, width, height, length(bytes) AS bytes FROM picture ORDER BY added_at'),
      records: new Map(records.map(({ id, json }) => [id, JSON.parse(json) as Record<string, unknown>])),
      batches: new Set(all<{ id: string }>('SELECT id FROM batch').map(({ id }) => id)),
      integrity: (database.pragma('integrity_check', { simple: true }) as string) ?? '',
    }
  } finally {
    database.close()
  }
}

/** The only workshop of a library. */
export function readOnlyWorkshop(home: string): SavedWorkshop {
  const [file, ...more] = workshopFiles(home)
  if (file === undefined || more.length > 0) throw new Error(`${workshopFiles(home).length} workshops in ${home}`)
  return readSavedFile(file)
}

/** Every row of every table: two files of which this is equal say the same, whatever their headers count. */
export function readEveryRow(file: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
    return Object.fromEntries(tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]))
  } finally {
    database.close()
  }
}
