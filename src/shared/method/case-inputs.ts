/**
 * What a case is reckoned from: what was said of the change, what its interaction costs today, and the workshop's
 * assumptions where the case has none of its own. A newcomer would ask for today's miss rate again: it is on the cost card.
 */
import type { CompanyFigures } from '../model/assumptions.ts'
import type { ChangeCase } from '../model/case.ts'
import {
  COST_PARTS,
  type CostCard,
  type CostInput,
  exactly,
  findRangeProblem,
  type SaidRange,
  type ThreePoint,
} from '../model/cost.ts'
import type { EstimateInputs } from '../model/estimate.ts'
import { isSaid, listLacked, PART_FACTORS } from './cost.ts'
import { type CardSurroundings, gatherInputs, type InputOrigin } from './cost-inputs.ts'
import { FIRMNESSES, type Firmness, firmnessOfCard, firmnessOfSource } from './firmness.ts'

/** Everything that decides what a case comes to, apart from the seed. Money in the workshop's currency. */
export interface CaseInputs {
  /** What the interaction costs today. */
  readonly today: EstimateInputs
  /** Share 0..1 of requests that still miss, and minutes of the customer per request; null where nothing changes. */
  readonly missRateAfter: ThreePoint | null
  readonly minutesAfter: ThreePoint | null
  /** Money once, and money per year; 0 where nobody said what it takes. */
  readonly investment: ThreePoint
  readonly runCost: ThreePoint
  readonly capex: number
  /** Years; null where nobody said it, which matters only with capital expenditure. */
  readonly lifeYears: number | null
  readonly workingCapital: number
  readonly horizonYears: number
  readonly discountRate: number
  readonly ramp: readonly number[]
  readonly roceCountsCapacity: boolean
  readonly company: CompanyFigures
}

/** What must be said before there is a result: what is better afterwards, what a miss costs, or an input of the card. */
export type CaseGap = 'after' | 'cost-of-miss' | CostInput

/** What a case comes with. */
export interface GatheredCase {
  readonly inputs: CaseInputs
  readonly missing: readonly CaseGap[]
  /** What was counted as nothing because nobody said it. */
  readonly unsaid: readonly ('investment' | 'runCost')[]
  /** Where the inputs of today come from. */
  readonly from: Readonly<Partial<Record<CostInput, InputOrigin>>>
  /** The weakest of what it rests on: the card, and what was said of the change. */
  readonly firmness: Firmness
}

function firmnessOf(said: ChangeCase, ofCard: Firmness): Firmness {
  const ranges = [said.missRateAfter, said.minutesAfter, said.investment, said.runCost]
  const found = [ofCard, ...ranges.flatMap((range) => (range ? firmnessOfSource(range.source) : []))]
  return FIRMNESSES.findLast((one) => found.includes(one)) ?? ofCard
}

/** What no formula takes, as a file from elsewhere may hold it, counts as not said. */
function rangeOf(like: CostInput, said: SaidRange | null): ThreePoint | null {
  return said && findRangeProblem(like, said) === null ? { low: said.low, usual: said.usual, high: said.high } : null
}

function withSound(today: EstimateInputs): EstimateInputs {
  const sound = Object.entries(today.ranges).filter(
    ([input, range]) => findRangeProblem(input as CostInput, range) === null,
  )
  return { ...today, ranges: Object.fromEntries(sound) }
}

/** Below nothing a company owns nothing and owes nothing that could be reckoned with. */
function soundFigures(company: CompanyFigures): CompanyFigures {
  const sound = (amount: number | null) => (amount !== null && amount >= 0 ? amount : null)
  return {
    ...company,
    totalAssets: sound(company.totalAssets),
    currentLiabilities: sound(company.currentLiabilities),
  }
}

/** The card's minutes as they are said: a case compares them with those afterwards and needs no target. */
function withMinutes(today: EstimateInputs, card: CostCard): EstimateInputs {
  const minutes = rangeOf('minutes-actual', card.inputs['minutes-actual'] ?? null)
  if (minutes === null) return today
  const { usualOnly } = card
  return { ...today, ranges: { ...today.ranges, 'minutes-actual': usualOnly ? exactly(minutes.usual) : minutes } }
}

function listMissing(said: ChangeCase, { ranges }: EstimateInputs): CaseGap[] {
  const highest = (input: CostInput) => ranges[input]?.high
  const needed: CaseGap[] = []
  if (said.missRateAfter === null && said.minutesAfter === null) needed.push('after')
  if (said.missRateAfter !== null) {
    needed.push('volume', 'miss-rate', ...COST_PARTS.flatMap((part) => listLacked(part, highest)))
    if (!COST_PARTS.some((part) => isSaid(PART_FACTORS[part], highest))) needed.push('cost-of-miss')
  }
  if (said.minutesAfter !== null) needed.push('volume', 'minutes-actual', 'rate-customer')
  const isThere = (gap: CaseGap) => gap in ranges
  return [...new Set(needed)].filter((gap) => !isThere(gap))
}

/** Gathers a case. Never throws: what the formulas would refuse counts as not said. */
export function gatherCase(said: ChangeCase, card: CostCard, at: CardSurroundings): GatheredCase {
  const gathered = gatherInputs(card, at)
  const today = withSound(withMinutes(gathered.inputs, card))
  const { assumptions } = at
  const inputs: CaseInputs = {
    today,
    missRateAfter: rangeOf('miss-rate', said.missRateAfter),
    minutesAfter: rangeOf('minutes-actual', said.minutesAfter),
    investment: rangeOf('direct', said.investment) ?? exactly(0),
    runCost: rangeOf('direct', said.runCost) ?? exactly(0),
    capex: said.capex ?? 0,
    lifeYears: said.lifeYears || null,
    workingCapital: said.workingCapital ?? 0,
    horizonYears: said.horizonYears ?? assumptions.horizonYears,
    discountRate: said.discountRate ?? assumptions.discountRate,
    ramp: said.ramp ?? assumptions.ramp,
    roceCountsCapacity: assumptions.roceCountsCapacity,
    company: soundFigures(assumptions.company),
  }
  const unsaid = (['investment', 'runCost'] as const).filter((field) => said[field] === null)
  const firmness = firmnessOf(said, firmnessOfCard(card, gathered.from))
  return { inputs, missing: listMissing(said, today), unsaid, from: gathered.from, firmness }
}
