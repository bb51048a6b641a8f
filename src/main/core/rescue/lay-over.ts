/**
 * Lays unsaved work over a workshop, step by step: what does not fit any more is left out with its sentence, and the rest is
 * saved all the same. A batch that the workshop has seen changes nothing.
 */
import type { Unsaved } from '#shared/contract/rescue.ts'
import { isSavingTrouble } from '#shared/contract/rescue.ts'
import { cleanEvidence } from '#shared/model/clean-evidence.ts'
import { addStatement } from '../evidence.ts'
import type { JournalDeps } from '../journal.ts'
import { applyBatch } from '../map-apply.ts'
import { recordMeasurement } from '../measures.ts'
import type { OpenGesture } from '../open-workshops.ts'
import type { WorkshopStore } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

export interface LayOverDeps extends JournalDeps {
  /** The finished sentence of a refusal. */
  readonly explain: (refusal: Refusal) => string
}

/** What became of it: gestures, statements and measurements that changed something, those that changed nothing, and sentences. */
export interface LaidOver {
  readonly taken: number
  readonly known: number
  readonly refused: readonly string[]
}

/** Refuses what the disk refuses; what it has taken by then stays. */
export function layOver(
  deps: LayOverDeps,
  store: Pick<WorkshopStore, 'write'>,
  { batches, statements, measurements }: Omit<Unsaved, 'workshop'>,
  window: string,
): LaidOver {
  const gestures = new Map<string, boolean>()
  const refused: string[] = []
  let said = 0
  let open: OpenGesture | null = null
  const attempt = (work: () => void) => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof Refusal) || isSavingTrouble(error.code)) throw error
      refused.push(deps.explain(error))
    }
  }
  for (const batch of batches) {
    attempt(() => {
      const applied = store.write((writer) => applyBatch(writer, deps, batch, window, open))
      open = applied.gesture
      gestures.set(batch.gesture, (gestures.get(batch.gesture) ?? false) || applied.changed)
    })
  }
  for (const statement of statements) {
    attempt(() => {
      if (store.write((writer) => addStatement(writer, deps, window, cleanEvidence(statement)))) said += 1
    })
  }
  for (const measurement of measurements) {
    attempt(() => {
      if (store.write((writer) => recordMeasurement(writer, deps, window, measurement))) said += 1
    })
  }
  const all = gestures.size + statements.length + measurements.length
  const taken = [...gestures.values()].filter(Boolean).length + said
  return { taken, known: all - taken - refused.length, refused }
}
