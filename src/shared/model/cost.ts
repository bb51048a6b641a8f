/**
 * Cost card: what the room says about the cost of misses of one interaction. Every input is a range of three points with
 * where it comes from; what is not said is not in the card. Formulas over it stand in `shared/method/cost.ts`.
 */
import { z } from 'zod'
import { PERIODS } from './interaction.ts'
import { LIMITS } from './limits.ts'
import { Day } from './workshop.ts'

/** Where a number comes from, the best first. */
export const SOURCES = ['measured', 'customer', 'provider', 'guess'] as const
export type Source = (typeof SOURCES)[number]

const amount = z.number().min(-LIMITS.money).max(LIMITS.money)

/** Lowest, usual and highest. A single number is a range whose three points are one. */
export const ThreePoint = z.object({ low: amount, usual: amount, high: amount })
export type ThreePoint = z.infer<typeof ThreePoint>

/** A range as it was said: where it comes from, who said it (empty: nobody named) and on which day. */
export const SaidRange = ThreePoint.extend({
  source: z.enum(SOURCES),
  by: z.string().max(LIMITS.name),
  on: Day,
})
export type SaidRange = z.infer<typeof SaidRange>

/** What one miss is made of, in the order in which it is asked. */
export const COST_PARTS = ['rework-customer', 'rework-provider', 'waiting', 'chasing', 'direct', 'knock-on'] as const
export type CostPart = (typeof COST_PARTS)[number]

/**
 * Every input of a card. Volume is requests per period of the card, the miss rate a share 0..1, rework, waiting and chasing
 * hours per miss, `idle-share` and `knock-on-chance` shares 0..1, `direct` and `knock-on-cost` money per miss, the rates
 * money per hour, the minutes those of the customer per request.
 */
export const COST_INPUTS = [
  'volume',
  'miss-rate',
  'rework-customer',
  'rework-provider',
  'waiting',
  'idle-share',
  'chasing',
  'direct',
  'knock-on-chance',
  'knock-on-cost',
  'rate-customer',
  'rate-provider',
  'minutes-actual',
  'minutes-target',
] as const
export type CostInput = (typeof COST_INPUTS)[number]

/** Inputs that are a share of a whole: 0..1. */
export const SHARE_INPUTS: ReadonlySet<CostInput> = new Set<CostInput>(['miss-rate', 'idle-share', 'knock-on-chance'])

/** What was not as agreed in a miss; one miss can have several reasons. EFFORT is paid on every request and counted apart. */
export const MISS_REASONS = ['what', 'when', 'way'] as const
export type MissReason = (typeof MISS_REASONS)[number]

/** What a saving is: money that is no longer spent, hours that are free for other work, or a risk that is smaller. */
export const SAVING_KINDS = ['cash', 'capacity', 'risk'] as const
export type SavingKind = (typeof SAVING_KINDS)[number]

/** What costs money in an interaction: the parts of a miss, and the effort of every request. */
export const COST_SHARES = [...COST_PARTS, 'effort'] as const
export type CostShare = (typeof COST_SHARES)[number]

/** Of which kind a saving in each is, unless the card says otherwise. */
export const USUAL_KINDS: Readonly<Record<CostShare, SavingKind>> = {
  'rework-customer': 'capacity',
  'rework-provider': 'capacity',
  waiting: 'capacity',
  chasing: 'capacity',
  direct: 'cash',
  'knock-on': 'risk',
  effort: 'capacity',
}

/** `open` while it is talked about; `accepted` by both sides; or marked as a `guess` to be measured later. */
export const CARD_STANDINGS = ['open', 'accepted', 'guess'] as const
export type CardStanding = (typeof CARD_STANDINGS)[number]

/** What is said of the cost of an interaction. */
export const CostCard = z.object({
  inputs: z.partialRecord(z.enum(COST_INPUTS), SaidRange),
  /** What the volume is counted per. */
  period: z.enum(PERIODS),
  /** How many such periods a year has; null for what the workshop assumes. */
  periodsPerYear: z.number().min(0).max(366).nullable(),
  reasons: z.array(z.enum(MISS_REASONS)).max(MISS_REASONS.length),
  /** Of which kind a saving is where it is not the usual one. */
  kinds: z.partialRecord(z.enum(COST_SHARES), z.enum(SAVING_KINDS)),
  /** Only the usual values are asked, because time is short. */
  usualOnly: z.boolean(),
  standing: z.enum(CARD_STANDINGS),
  /** What the provider's people cost in a year, for the guard; null when nobody knows. */
  providerPerYear: z.number().min(0).max(LIMITS.money).nullable(),
})
export type CostCard = z.infer<typeof CostCard>

/** A card on which nothing was said. */
export const EMPTY_CARD: CostCard = {
  inputs: {},
  period: 'month',
  periodsPerYear: null,
  reasons: [],
  kinds: {},
  usualOnly: false,
  standing: 'open',
  providerPerYear: null,
}

/** What can be wrong with a range. */
export const RANGE_PROBLEMS = ['not-a-number', 'negative', 'low-above-usual', 'usual-above-high', 'above-one'] as const
export type RangeProblem = (typeof RANGE_PROBLEMS)[number]

/** What is wrong with a range as the value of an input, or null. Shares may not be above 1, nothing may be below 0. */
export function findRangeProblem(input: CostInput, { low, usual, high }: ThreePoint): RangeProblem | null {
  if (![low, usual, high].every(Number.isFinite)) return 'not-a-number'
  if (low > usual) return 'low-above-usual'
  if (usual > high) return 'usual-above-high'
  if (low < 0) return 'negative'
  if (SHARE_INPUTS.has(input) && high > 1) return 'above-one'
  return null
}

/** The first input of a card with a problem, in the order of the card, or null. */
export function findCardProblem({
  inputs,
}: Pick<CostCard, 'inputs'>): { readonly input: CostInput; readonly problem: RangeProblem } | null {
  for (const input of COST_INPUTS) {
    const said = inputs[input]
    const problem = said ? findRangeProblem(input, said) : null
    if (problem) return { input, problem }
  }
  return null
}

/** A number that is not in doubt. */
export function exactly(value: number): ThreePoint {
  return { low: value, usual: value, high: value }
}
