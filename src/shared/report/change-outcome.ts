/** What came of a change: what was measured before and since its start, and what it saves by the cost cards of both times. */
import { type BeforeAfter, boundsOf, readBeforeAfter } from '../method/before-after.ts'
import { seedOf } from '../method/estimate.ts'
import { readSaving, type Saving } from '../method/verified-saving.ts'
import type { Change } from '../model/change.ts'
import { startOf } from '../model/change-start.ts'
import type { Measure } from '../model/measure.ts'
import type { Account } from './account.ts'
import { surroundingsOf } from './report-costs.ts'

export interface ChangeOutcome {
  /** The one that the hypothesis names. */
  readonly measure: Measure | null
  /** Null without a measure, a start, or anything measured. */
  readonly reading: BeforeAfter | null
  /** Null where the cards do not tell, or another change of the same day has it. */
  readonly saving: Saving | null
}

function readingOf({ facts }: Account, change: Change, measure: Measure | null): BeforeAfter | null {
  const start = startOf(change)
  const { measure: id } = change.hypothesis
  const measurements = (id === null ? undefined : facts.measurements.get(id)) ?? []
  if (measure === null || start === null || measurements.length === 0) return null
  const around = { direction: measure.direction, start: start.day, ...boundsOf(measure, measurements) }
  return readBeforeAfter(measurements, around)
}

function savingOf({ facts, interactions }: Account, change: Change): Saving | null {
  const around = facts.cardsAround.find((one) => one.change === change.id)
  const interaction = interactions.get(change.interaction)
  if (!around || !interaction || around.countedThere !== null) return null
  const cards = { before: around.before?.card ?? null, after: around.after?.card ?? null }
  return readSaving(cards, { interaction, ...surroundingsOf(facts) }, seedOf(interaction.id)).saving
}

/** The same figures as the review of the change shows. */
export function outcomeOf(account: Account, change: Change): ChangeOutcome {
  const { measure: id } = change.hypothesis
  const measure = id === null ? null : account.said('measure', id)
  return { measure, reading: readingOf(account, change, measure), saving: savingOf(account, change) }
}
