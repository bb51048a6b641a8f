/**
 * Takes in what a window without a core wrote down. Since then the same window may have saved it after all, and people may
 * have gone on: what was recorded later about the same thing stands, so taking in twice changes nothing.
 */
import type { UnsavedFile } from '#shared/contract/rescue.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import { editsAfter } from '../history/edits-after.ts'
import { recordInSession } from '../journal.ts'
import type { WorkshopReader, WorkshopStore } from '../ports/workshop-store.ts'
import { type LaidOver, type LayOverDeps, layOver } from './lay-over.ts'

/**
 * Ids of records that somebody touched after a moment. What a gesture of the file did was on its way when the file was made,
 * and is older than what waited behind it.
 */
function touchedSince({ history }: WorkshopReader, { batches, madeAt }: UnsavedFile): ReadonlySet<string> {
  const own = new Set(batches.map(({ gesture }) => gesture))
  const ids = history.marks().flatMap(({ id, at }) => (at > madeAt ? [id] : []))
  return new Set(
    editsAfter(history, ids, ids.length).flatMap(({ gesture, before }) =>
      own.has(gesture)
        ? []
        : [...(before.put as readonly { readonly id: string }[]).map(({ id }) => id), ...before.remove],
    ),
  )
}

/** Whether something else was said after a moment than what the file says of it. */
function wasSaidSince({ evidence }: WorkshopReader, { kind, subject }: Evidence, file: UnsavedFile): boolean {
  const last = evidence.said(kind, subject).at(-1)
  const isOwn = file.statements.some(
    (one) => one.kind === kind && one.subject === subject && JSON.stringify(one.value) === JSON.stringify(last?.value),
  )
  return last !== undefined && last.at > file.madeAt && !isOwn
}

/** Names the file among the entries of the workshop that it was taken into. */
function uidOf({ id }: UnsavedFile): string {
  return `unsaved-${id}`
}

/** Returns what became of it. Refuses what the disk refuses; taken in again, the rest follows. */
export function takeIn(deps: LayOverDeps, store: WorkshopStore, file: UnsavedFile, window: string): LaidOver {
  const { read } = store
  const uid = uidOf(file)
  const gestures = new Set(file.batches.map(({ gesture }) => gesture)).size
  const all = gestures + file.statements.length + file.measurements.length
  if (read.journal.uids().includes(uid)) return { taken: 0, known: all, refused: [] }
  const touched = touchedSince(read, file)
  const batches = file.batches.map((batch) => ({
    ...batch,
    put: batch.put.filter(({ id }) => !touched.has(id)),
    remove: batch.remove.filter((id) => !touched.has(id)),
  }))
  const statements = file.statements.filter((one) => !wasSaidSince(read, one, file))
  // One that was taken back since would come again; one that stands says what it says.
  const measurements = file.measurements.filter(({ id }) => read.measures.said(id) === null)
  const laid = layOver(deps, store, { batches, statements, measurements }, window)
  store.write(({ journal }) => {
    const { session, at } = recordInSession(journal, deps)
    journal.addEntry({ uid, at, session, window, area: 'workshop', kind: 'took-in' })
  })
  return { ...laid, known: all - laid.taken - laid.refused.length }
}
