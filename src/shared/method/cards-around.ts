/**
 * Which two cost cards a change lies between: the one that held when it began and the newest one since. A newcomer would
 * compare the first card with the last; then two changes of one interaction would both count the whole saving. So where
 * another adopted change of the interaction began later, the card of that day is the last one that counts.
 */
import { z } from 'zod'
import type { Change } from '../model/change.ts'
import { startOf } from '../model/change-start.ts'
import { CostCard } from '../model/cost.ts'
import { dayOf } from '../model/day.ts'
import { ChangeId, type InteractionId } from '../model/ids.ts'
import { Instant } from '../model/workshop.ts'

/** A card as it was said, and when. */
export const CardSaid = z.object({ card: CostCard, at: Instant })
export type CardSaid = z.infer<typeof CardSaid>

export const CardsAround = z.object({
  change: ChangeId,
  /** Null: nothing was said of the cost by the day on which the change began. */
  before: CardSaid.nullable(),
  /** Null: nothing was said of it since. */
  after: CardSaid.nullable(),
  /** Another adopted change of the interaction began on the same day and was logged later: the saving is counted there. */
  countedThere: ChangeId.nullable(),
})
export type CardsAround = z.infer<typeof CardsAround>

/** What was said of the cost of an interaction at a moment; null took it back. */
export interface SaidOfCost {
  readonly subject: InteractionId
  readonly value: CostCard | null
  readonly at: string
}

/** For every change that began. @param said everything that was ever said of costs, oldest first */
export function cardsAround(changes: readonly Change[], said: readonly SaidOfCost[]): readonly CardsAround[] {
  const begun = changes.flatMap((change) => {
    const start = startOf(change)
    return start === null || change.status === 'idea' ? [] : [{ change, day: start.day }]
  })
  return begun.map(({ change, day }) => {
    const others = begun.filter(
      (other) =>
        other.change.id !== change.id &&
        other.change.interaction === change.interaction &&
        other.change.decision === 'adopt' &&
        (other.day > day || (other.day === day && other.change.loggedAt > change.loggedAt)),
    )
    const [next] = others.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    const cards = said.filter(({ subject }) => subject === change.interaction)
    const held = (fits: (day: string) => boolean): CardSaid | null => {
      const last = cards.findLast(({ at }) => fits(dayOf(new Date(at))))
      return last === undefined || last.value === null ? null : { card: last.value, at: last.at }
    }
    return {
      change: change.id,
      before: held((on) => on <= day),
      after: held((on) => on > day && (next === undefined || on <= next.day)),
      countedThere: next?.day === day ? next.change.id : null,
    }
  })
}
