/**
 * What a reader must know before believing a cost: codes and numbers, spoken by `text/say-cost.ts`. Only `miss-rate-above-one`
 * is a refusal; all others leave the figure standing.
 */
import { type CostCard, type CostInput, findRangeProblem } from '../model/cost.ts'
import type { Estimate, EstimateInputs, Spread } from '../model/estimate.ts'
import { isSaid, PART_FACTORS, requestsPerYear } from './cost.ts'

/** A caution about a cost. */
export type CostGuard =
  | { readonly code: 'miss-rate-above-one'; readonly rate: number }
  | { readonly code: 'idle-share-one' }
  /** `share` 0..1 of the cost of a miss is one rare event. */
  | { readonly code: 'knock-on-heavy'; readonly share: number }
  /** `share` of what the provider costs in a year; money per year. */
  | { readonly code: 'above-quarter'; readonly share: number; readonly providerPerYear: number }
  | { readonly code: 'rests-on-guess'; readonly inputs: readonly CostInput[] }
  | { readonly code: 'usual-only' }
  | { readonly code: 'volume-from-map' }
  | { readonly code: 'effort-below-target' }

/** A knock-on event that is more of a miss than this makes the case rest on it. */
const HEAVY_KNOCK_ON = 0.5

/** More of the provider's annual cost than this is hard to believe. */
const BELIEVABLE_SHARE = 0.25

/** Guesses that matter: those among the inputs that the figures use, by how much spread they bring. */
function listGuesses({ inputs }: CostCard, { ranges }: EstimateInputs, estimate: Estimate | null): CostInput[] {
  const highest = (input: CostInput) => ranges[input]?.high
  const said = Object.values(PART_FACTORS).filter((factors) => isSaid(factors, highest))
  const used = new Set<CostInput>(['volume', 'miss-rate', ...said.flat()])
  if (ranges['minutes-actual']) for (const input of ['minutes-actual', 'minutes-target'] as const) used.add(input)
  if (ranges['minutes-actual']) used.add('rate-customer')
  const shareOf = (input: CostInput) => estimate?.drivers.find((driver) => driver.input === input)?.share ?? 0
  return [...used]
    .filter((input) => ranges[input] && inputs[input]?.source === 'guess')
    .sort((one, other) => shareOf(other) - shareOf(one))
}

/** All cautions that apply, the gravest first. `estimate` is null while nothing is reckoned. */
export function guardsOf(card: CostCard, inputs: EstimateInputs, estimate: Estimate | null): readonly CostGuard[] {
  const guards: CostGuard[] = []
  const { 'miss-rate': missRate, waiting, 'idle-share': idle, volume } = inputs.ranges
  if (missRate && findRangeProblem('miss-rate', missRate) === 'above-one') {
    guards.push({ code: 'miss-rate-above-one', rate: missRate.high })
  }
  if (estimate) {
    const { annual, perMiss, shares, effort } = estimate
    const knockOn = perMiss.mean > 0 ? shares['knock-on'] / perMiss.mean : 0
    if (knockOn > HEAVY_KNOCK_ON) guards.push({ code: 'knock-on-heavy', share: knockOn })
    const provider = card.providerPerYear
    if (provider !== null && annual.p50 > BELIEVABLE_SHARE * provider) {
      const share = provider > 0 ? annual.p50 / provider : Number.POSITIVE_INFINITY
      guards.push({ code: 'above-quarter', share, providerPerYear: provider })
    }
    if (effort !== null && effort.p50 < 0) guards.push({ code: 'effort-below-target' })
  }
  if (waiting && waiting.high > 0 && idle?.usual === 1) guards.push({ code: 'idle-share-one' })
  const guesses = listGuesses(card, inputs, estimate)
  if (guesses.length > 0) guards.push({ code: 'rests-on-guess', inputs: guesses })
  if (card.usualOnly) guards.push({ code: 'usual-only' })
  if (volume && !card.inputs.volume) guards.push({ code: 'volume-from-map' })
  return guards
}

/** The facts of the sentence for the room: per year, except `perMiss`. */
export interface CostSentence {
  readonly requests: number
  readonly misses: number
  readonly perMiss: number
  readonly annual: Spread
}

/** What the room is told: the usual number of requests, the middle of the rest. */
export function costSentence({ inputs, misses, perMiss, annual }: Estimate): CostSentence {
  const volume = inputs.ranges.volume?.usual ?? 0
  return {
    requests: requestsPerYear({ volume, periodsPerYear: inputs.periodsPerYear }),
    ...{ misses: misses.p50, perMiss: perMiss.p50, annual },
  }
}
