/** A measured share as the miss rate of a cost card, and the step that takes it back: one for every place that offers it. */
import type { CostCard, SaidRange } from './cost.ts'
import type { CardStep } from './edit-card.ts'

/** A share and what it may be in truth, 0..1, as an input of a card: measured, on the day of its last measurement. */
export function measuredMissRate(
  { low, share, high }: { readonly low: number; readonly share: number; readonly high: number },
  lastDay: string,
): SaidRange {
  return { low, usual: share, high, source: 'measured', by: '', on: lastDay }
}

/** Whether the card has this very miss rate. */
export function hasMissRate(card: CostCard | null, range: SaidRange): boolean {
  const known = card?.inputs['miss-rate']
  return (['low', 'usual', 'high', 'source', 'on'] as const).every((field) => known?.[field] === range[field])
}

/** Puts it there. What both sides accepted is open again once a figure of it is another one. */
export function missRateStep(before: CostCard | null, range: SaidRange): CardStep {
  const facts = before?.standing === 'accepted' ? { standing: 'open' as const } : {}
  return { inputs: { 'miss-rate': range }, facts }
}

/** Takes it back to what was said before. */
export function missRateBack(before: CostCard | null): CardStep {
  return {
    inputs: { 'miss-rate': before?.inputs['miss-rate'] ?? null },
    facts: before === null ? {} : { standing: before.standing },
  }
}
