/** Workshops of several tables: one that they begin with, copies that each goes on with, and bringing them together. */
import { readFileSync } from 'node:fs'
import type { WireRecord } from '#shared/contract/map.ts'
import type { MergeSource, MergeWanted } from '#shared/contract/merge.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MergeLook } from '#shared/model/merge.ts'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, sendFile } from '../core-app.ts'
import { mapOf } from '../map-builders.ts'
import { pathOf, readRows } from '../read-file.ts'

const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

/** A workshop with these records on its map, closed. */
export async function workshopWith(app: CoreApp, title: string, put: readonly WireRecord[]): Promise<WorkshopId> {
  const { id } = await app.get('library.create', { title, client: '' })
  await edit(app, id, put)
  return id
}

/** A copy for a table. */
export async function copyFor(app: CoreApp, id: WorkshopId, title: string): Promise<WorkshopId> {
  return (await app.get('library.duplicate', { id, title })).id
}

/** Works in a workshop for a while. */
export async function working<T>(app: CoreApp, workshop: WorkshopId, work: () => Promise<T>): Promise<T> {
  await app.get('library.open', { id: workshop })
  const done = await work()
  await app.get('library.close', { id: workshop })
  return done
}

/** One edit of a map. */
export async function edit(app: CoreApp, id: WorkshopId, put: readonly WireRecord[], remove: string[] = []) {
  await working(app, id, () => mapOf(app, id).apply([...put], remove))
}

/** What a map says, in an order that does not depend on how it came about. */
export async function contentsOf(app: CoreApp, workshop: WorkshopId) {
  const { records, setAside } = await working(app, workshop, () => app.get('map.load', { workshop }))
  if (setAside.length > 0) throw new Error(`set aside: ${JSON.stringify(setAside)}`)
  const { parties, interactions, zones } = readContents(records as unknown as MapRecord[])
  return { parties: byId(parties), interactions: byId(interactions), zones: byId(zones) }
}

/** What holds of everything else, without when and where it was said. */
export async function saidIn(app: CoreApp, workshop: WorkshopId) {
  return await working(app, workshop, async () => {
    const evidence = await app.get('evidence.list', { workshop })
    const changes = await app.get('changes.list', { workshop })
    const ballots = await app.get('ratings.list', { workshop })
    return {
      evidence: evidence
        .filter(({ kind }) => kind !== 'merge' && kind !== 'version')
        .map(({ kind, subject, value }) => ({ id: `${kind} ${subject}`, value }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      changes: byId(
        changes.map(({ id, what, owner, status, interaction }) => ({ id, what, owner, status, interaction })),
      ),
      results: ballots.map(({ results }) => JSON.stringify(results)).sort(),
    }
  })
}

/** What is to be merged, with nothing decided yet. */
export function wanting(
  workshop: WorkshopId,
  ...sources: readonly (WorkshopId | { readonly file: string })[]
): MergeWanted {
  const named = sources.map((one): MergeSource => (typeof one === 'string' ? { workshop: one } : one))
  return { workshop, sources: named, matches: [], choices: [] }
}

/** The same with every proposal accepted, and every conflict decided for one side. */
export function deciding(wanted: MergeWanted, look: MergeLook, side: 'ours' | 'theirs' = 'ours'): MergeWanted {
  return {
    ...wanted,
    matches: look.sources.flatMap(({ matches }, source) => matches.map(({ party, ours }) => ({ source, party, ours }))),
    choices: look.sources.flatMap(({ conflicts }, source) => conflicts.map(({ key }) => ({ source, key, side }))),
  }
}

/** Merges without conflicts in between. Returns what was told. */
export async function merge(app: CoreApp, wanted: MergeWanted, side: 'ours' | 'theirs' = 'ours'): Promise<MergeLook> {
  const look = await app.get('merge.look', wanted)
  await app.get('merge.run', deciding(wanted, look, side))
  return look
}

/** Every row of a closed workshop: opening a file touches its head, and nothing of what is in it. */
export function rowsOf(app: CoreApp, id: WorkshopId): unknown {
  const path = pathOf(app.home, id)
  const tables = readRows<{ name: string }>(path, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  return tables.map(({ name }) => [name, readRows(path, `SELECT * FROM ${name}`)])
}

/** What does not fit together in a closed workshop, as `baton verify` finds it. */
export function findingsIn(app: CoreApp, id: WorkshopId): unknown {
  const store = openWorkshop(pathOf(app.home, id), { backups: tempFolder(), now: app.clock.now() })
  try {
    return checkWorkshop(store.read)
  } finally {
    store.close()
  }
}

/** Hands the file of a workshop of another laptop over. */
export async function handOver(to: CoreApp, from: CoreApp, id: WorkshopId): Promise<{ readonly file: string }> {
  return { file: await sendFile(to, 'table.baton', readFileSync(pathOf(from.home, id))) }
}
