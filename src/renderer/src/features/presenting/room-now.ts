/**
 * How the room stands, reckoned from what the core says of it. The strip draws it, and every press is judged by it anew: a
 * clicker may be pressed again before the strip has been drawn.
 */
import type { RoomState } from '#shared/contract/audience.ts'
import type { StopOnList } from '#shared/contract/presenting.ts'
import type { Guide } from '#shared/model/guide.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'
import { moveAnswers } from './answer-moves.ts'
import { isInOrder, orderFor, placeOf, type Step, showingHere, showingOf } from './list-steps.ts'

/** What the order of scenes is made of. */
interface Order {
  readonly workshop: WorkshopId
  readonly guide: Guide | undefined
  readonly stops: readonly StopOnList[]
}

/** Where the room is, and where it can go. */
export interface RoomNow {
  /** Something is shown, be it behind a dark screen. */
  readonly on: boolean
  readonly dark: boolean
  readonly frozen: boolean
  readonly steps: readonly Step[]
  /** Null while nothing is shown. */
  readonly step: Step | null
  /** What was chosen aside from the order; null while a step is shown. */
  readonly aside: Showing | null
  readonly next: Step | null
  /** What comes next as the room would see it: of what is shown bit by bit the next bit, else the next step. */
  readonly ahead: Showing | null
  /** What came before it; null at the beginning. */
  readonly behind: Showing | null
}

/** @param state undefined until the core has said it: then nothing is shown. */
export function readRoomNow({ workshop, guide, stops }: Order, state: RoomState | undefined): RoomNow {
  const { covered: dark = false, frozen = false } = state ?? {}
  const showing = showingHere(state?.showing, workshop)
  const steps = orderFor(guide, stops, showing)
  const at = placeOf(steps, guide, showing)
  const next = at < 0 ? null : (steps[at + 1] ?? null)
  const back = steps[at - 1] ?? null
  return {
    ...{ on: at >= 0, dark, frozen, steps, next },
    step: steps[at] ?? null,
    aside: isInOrder(steps, showing) ? null : showing,
    ahead: moveAnswers(showing, 1) ?? (next && showingOf(workshop, next)),
    behind: moveAnswers(showing, -1) ?? (back && showingOf(workshop, back)),
  }
}
