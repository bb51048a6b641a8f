/**
 * Makes a salvaged workshop hang together as every other does: its map is what its edits leave, its lists are what its map
 * says. Where the edits are all there they are believed, and what the damage took from the map comes back out of them; where
 * some are lost the map as it stands is believed, and one last edit accounts for it.
 */
import type { WorkshopId } from '#shared/model/ids.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import type { SalvageReport } from '#shared/model/salvage.ts'
import { BASE_TYPES, replayEdits } from '../check-workshop.ts'
import { CREATED } from '../history/undo-steps.ts'
import { addEntry, type JournalDeps } from '../journal.ts'
import { rebuildContents } from '../map-contents.ts'
import { bringMapUpToDate } from '../map-opening.ts'
import { readRecord, storeRecord } from '../map-records.ts'
import type { RecordPatch } from '../ports/edit.ts'
import type { WorkshopReader, WorkshopStore, WorkshopWriter } from '../ports/workshop-store.ts'

const schema = createMapSchema()

/** Who the salvaged workshop is to be; null leaves it who it was. */
export interface NewName {
  readonly id: WorkshopId
  readonly title: string
}

type Records = Map<string, MapRecord>

function isComplete({ tables }: SalvageReport, ...names: readonly string[]): boolean {
  return tables.every(({ table, lost }) => lost === 0 || !names.includes(table))
}

/** The records as they are to stand. */
function settleRecords(reader: WorkshopReader, replayed: Records, report: SalvageReport): Records {
  const kept: Records = new Map(
    reader.map
      .records()
      .flatMap((one) => readRecord(one) ?? [])
      .map((one) => [one.id, one]),
  )
  const settled: Records = new Map(createBaseRecords('').map((record) => [record.id, record]))
  for (const [id, record] of kept) settled.set(id, record)
  const areEditsWhole = isComplete(report, 'edit', 'edit_pack', 'entry')
  const areRecordsWhole = isComplete(report, 'record')
  // What the edits know and the map has not was lost with a page, or removed by an edit that was lost with one.
  if (areEditsWhole || !areRecordsWhole) {
    for (const [id, record] of replayed) if (areEditsWhole || !kept.has(id)) settled.set(id, record)
  }
  const fit = new Set(admitRecords([...settled.values()], schema).records.map(({ id }) => id as string))
  for (const id of settled.keys()) if (!kept.has(id) && !fit.has(id)) settled.delete(id)
  return settled
}

/** What an edit has to say so that everything done from the beginning leaves the settled records. */
function accountFor(replayed: Records, settled: Records): { before: RecordPatch; after: RecordPatch } {
  const same = (id: string) => JSON.stringify(replayed.get(id)) === JSON.stringify(settled.get(id))
  const ids = [...new Set([...replayed.keys(), ...settled.keys()])].filter(
    (id) => !same(id) && !(BASE_TYPES.has(settled.get(id)?.typeName ?? '') && !replayed.has(id)),
  )
  const patch = (records: Records): RecordPatch => ({
    put: ids.flatMap((id) => records.get(id) ?? []),
    remove: ids.filter((id) => !records.has(id)),
  })
  return { before: patch(replayed), after: patch(settled) }
}

function writeMap({ map }: WorkshopWriter, settled: Records): void {
  const there = new Map(map.records().map((one) => [one.id, one.json]))
  for (const record of settled.values()) {
    const stored = storeRecord(record)
    if (there.get(stored.id) !== stored.json) map.put(stored)
  }
  for (const id of there.keys()) if (!settled.has(id)) map.remove(id)
}

/** Settles a loose file that salvage made; `at` window, as one entry of its journal. */
export function settleSalvaged(
  store: WorkshopStore,
  deps: JournalDeps,
  report: SalvageReport,
  name: NewName | null,
  window: string,
): void {
  const now = deps.clock.now()
  bringMapUpToDate(store, now)
  const replayed: Records = new Map(
    [...replayEdits(store.read)].map(([id, json]) => [id, JSON.parse(json) as MapRecord]),
  )
  const settled = settleRecords(store.read, replayed, report)
  const { before, after } = accountFor(replayed, settled)
  store.write((writer) => {
    if (name) writer.workshop.reidentify(name.id, name.title)
    addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'salvaged' })
    writeMap(writer, settled)
    if (after.put.length + after.remove.length > 0) {
      const sequence = writer.map.sequence() + 1
      const id = addEntry(writer.journal, deps, { window, area: 'map', kind: 'edited' })
      const gesture = `${CREATED}${deps.ids.next()}`
      writer.map.setSequence(sequence)
      writer.map.addEdit({ id, gesture, firstSequence: sequence, lastSequence: sequence, before, after })
    }
    rebuildContents(writer, now)
    const onMap = new Set(settled.keys())
    const { contents } = writer
    for (const { id } of [...contents.parties(), ...contents.interactions(), ...contents.zones()]) {
      if (!onMap.has(id)) contents.archive(id, now)
    }
  })
}
