/** A library in which everything can be done that rewrites files: made once, and copied for every kill. */
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import { setAsideKey } from '#shared/model/set-aside.ts'
import { coreApp } from '../../store/core-app.ts'
import { interaction, mapOf, party } from '../../store/map-builders.ts'
import { pathOf, readRows } from '../../store/read-file.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const PARTIES = 300

/** The workshops of the library, and files beside it. */
export interface KillLibrary {
  readonly home: string
  readonly main: WorkshopId
  /** A table's copy of it that went on: to be merged. */
  readonly table: WorkshopId
  /** One of an older version of the file format, whose map is of an older schema as well. */
  readonly old: WorkshopId
  /** What a deleted workshop is brought back by. */
  readonly deleted: WorkshopId
  /** A later state of the main workshop, as it comes back from another laptop. */
  readonly later: string
  /** Uids of all entries of the main workshop. */
  readonly entries: ReadonlySet<string>
}

const uidsOf = (path: string) => readRows<{ uid: string }>(path, 'SELECT uid FROM entry').map(({ uid }) => uid)

/** Makes it in a folder. */
export async function makeKillLibrary(folder: string): Promise<KillLibrary> {
  const app = coreApp({ home: join(folder, 'home') })
  const { id: main } = await app.get('library.create', { title: 'Main', client: 'Example company' })
  const names = Array.from({ length: PARTIES }, (_, index) => `party-${index}`)
  const working = async (id: WorkshopId, work: (map: ReturnType<typeof mapOf>) => Promise<unknown>) => {
    await app.get('library.open', { id })
    await work(mapOf(app, id))
    await app.get('library.close', { id })
  }
  await working(main, async (map) => {
    const parties = names.map((name, index) => party(name, { people: 'Zephyrine Quill' }, { x: index * 200 }))
    const services = names.slice(1).flatMap((name, index) => interaction(`i-${index}`, names[index] ?? '', name))
    await map.apply([...parties, ...services])
    for (let step = 0; step < 20; step++) await map.apply([party('party-0', { people: 'Oswin' }, { x: step })])
  })
  const { id: table } = await app.get('library.duplicate', { id: main, title: 'Table 1' })
  await working(table, (map) => map.apply([party('party-7', { name: 'Renamed at the table' }, { x: 1400 })]))
  const { id: copy } = await app.get('library.duplicate', { id: main, title: 'Deleted' })
  await app.get('library.delete', { id: copy })
  const { deleted } = await app.get('library.list', {})
  const path = pathOf(app.home, main)
  const earlier = join(folder, 'earlier.baton')
  const later = join(folder, 'later.baton')
  copyFileSync(path, earlier)
  await working(main, (map) => map.apply([party('party-9', { name: 'Later' }, { x: 1800 })]))
  copyFileSync(path, later)
  copyFileSync(earlier, path)
  const fixture = join(FIXTURES, 'schema-v1.baton')
  const [row] = readRows<{ id: WorkshopId }>(fixture, 'SELECT id FROM workshop')
  const old = row?.id ?? main
  await app.close()
  copyFileSync(fixture, pathOf(app.home, old))
  return {
    ...{ home: app.home, main, table, old, later },
    deleted: deleted[0]?.id ?? setAsideKey('missing'),
    entries: new Set(uidsOf(path)),
  }
}

/** The same library in another folder. */
export function copyLibrary(library: KillLibrary, folder: string): KillLibrary {
  const home = join(folder, 'home')
  mkdirSync(folder, { recursive: true })
  cpSync(library.home, home, { recursive: true })
  return { ...library, home }
}

/** Sends a file over a line, as a window does; the token stands for it. */
export function readPiece(path: string): { readonly bytes: number; readonly piece: string } {
  const bytes = readFileSync(path)
  return { bytes: bytes.length, piece: bytes.toString('base64') }
}
