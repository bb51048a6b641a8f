/**
 * The undo history of a workshop, read from its edits: what was done and still stands, and what was taken back last. An
 * undo is an edit too, named `undo_...` by the window: it takes a step from one pile to the other instead of adding one.
 */
import { isEqual } from '@tldraw/utils'
import type { UndoStep } from '#shared/model/history.ts'
import { findRecordProblem } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import type { Edit, RecordPatch } from '../ports/edit.ts'
import type { MapRead } from '../ports/workshop-store.ts'
import { recordsOf } from './replay.ts'

const schema = createMapSchema()
/** How the gesture begins that a workshop is made with: there is no way back behind it. */
export const CREATED = 'created_'
/** How many records all steps together may hold: a window asks for them right after it has opened. */
export const MOST_RECORDS = 10_000

/** Both piles, the step that comes back last first. */
export interface UndoPiles {
  readonly undos: readonly UndoStep[]
  readonly redos: readonly UndoStep[]
}

type Touched = Map<string, readonly [MapRecord | null, MapRecord | null]>

interface Step {
  readonly gesture: string
  readonly changes: Touched
}

/** @param edits in a row, the first one first; the last is the last one made */
export function undoPiles(edits: readonly Edit[], map: Pick<MapRead, 'schemas'>): UndoPiles {
  let undos: Step[] = []
  let redos: Step[] = []
  for (const edit of edits) {
    const changes = readChanges(edit, map)
    const step: Step = { gesture: edit.gesture, changes }
    const top = undos.at(-1)
    if (edit.gesture.startsWith(CREATED) || !canBeUndone(changes)) {
      undos = []
      redos = []
    } else if (edit.gesture.startsWith('undo_')) {
      // One that takes back something older than what is known here can still be done again.
      const known = undos.pop()
      if (!known || !isEqual(turned(known.changes), changes)) undos = []
      redos.push({ gesture: known?.gesture ?? edit.gesture, changes: turned(changes) })
    } else if (edit.gesture.startsWith('redo_')) {
      const known = redos.pop()
      if (!known || !isEqual(known.changes, changes)) redos = []
      undos.push({ gesture: known?.gesture ?? edit.gesture, changes })
    } else if (top && top.gesture === edit.gesture && redos.length === 0) {
      undos.splice(-1, 1, { ...top, changes: joined(top.changes, changes) })
    } else {
      undos.push(step)
      redos = []
    }
  }
  return { undos: trimmed(undos), redos: trimmed(redos) }
}

function readChanges({ before, after, firstSequence, lastSequence }: Edit, map: Pick<MapRead, 'schemas'>): Touched {
  const was = presentRecords(before, firstSequence, map)
  const is = presentRecords(after, lastSequence, map)
  const ids = new Set([...was.keys(), ...is.keys(), ...before.remove, ...after.remove])
  return withoutIdle(new Map([...ids].map((id) => [id, [was.get(id) ?? null, is.get(id) ?? null]])))
}

/** A gesture that goes there and back again leaves records as they were. */
function withoutIdle(changes: Touched): Touched {
  return new Map([...changes].filter(([, [before, after]]) => !isEqual(before, after)))
}

function presentRecords({ put }: RecordPatch, sequence: number, map: Pick<MapRead, 'schemas'>): Map<string, MapRecord> {
  const state = new Map((put as readonly MapRecord[]).map((record) => [record.id as string, { sequence, record }]))
  return new Map(recordsOf(state, map).map((record) => [record.id, record]))
}

/** The page and the document stay for ever, and what no longer fits the schema cannot be brought back. */
function canBeUndone(changes: Touched): boolean {
  return [...changes.values()].every((pair) =>
    pair.every(
      (record) =>
        record === null ||
        (record.typeName !== 'page' && record.typeName !== 'document' && findRecordProblem(record, schema) === null),
    ),
  )
}

function turned(changes: Touched): Touched {
  return new Map([...changes].map(([id, [before, after]]) => [id, [after, before]]))
}

/** Two pieces of one gesture as one step. */
function joined(first: Touched, then: Touched): Touched {
  const both: Touched = new Map(first)
  for (const [id, [before, after]] of then) both.set(id, [first.has(id) ? (first.get(id)?.[0] ?? null) : before, after])
  return withoutIdle(both)
}

/** The steps that come back first, as many as there is room for. */
function trimmed(steps: readonly Step[]): UndoStep[] {
  const kept: Step[] = []
  let records = 0
  for (const step of steps.toReversed()) {
    records += step.changes.size
    if (records > MOST_RECORDS) break
    if (step.changes.size > 0) kept.push(step)
  }
  return kept.reverse().map(({ gesture, changes }) => ({ gesture, changes: [...changes.values()].map(asWire) }))
}

function asWire([before, after]: readonly [MapRecord | null, MapRecord | null]): UndoStep['changes'][number] {
  return [before && { ...before }, after && { ...after }]
}
