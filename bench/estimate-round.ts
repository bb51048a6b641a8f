/**
 * One worker of the benchmark of estimates: reckons 20 cards twice, then some of them by plain sampling, and posts how long
 * it took: in the time of its own thread, so that a busy machine does not count.
 */
import { parentPort } from 'node:worker_threads'
import { DRAWS, reckonEstimate } from '../src/shared/method/estimate.ts'
import { COST_INPUTS, type CostInput, type ThreePoint, USUAL_KINDS } from '../src/shared/model/cost.ts'
import type { EstimateInputs } from '../src/shared/model/estimate.ts'
import { samplePlainly } from './plain-sampling.ts'

/** Milliseconds for 20 cards. */
export interface RoundTimes {
  readonly first: number
  readonly again: number
  readonly plain: number
}

const USUAL: Readonly<Record<CostInput, number>> = {
  ...{ volume: 120, 'miss-rate': 0.18, 'rework-customer': 1.5, 'rework-provider': 2, waiting: 6, 'idle-share': 0.25 },
  ...{ chasing: 0.5, direct: 15, 'knock-on-chance': 0.05, 'knock-on-cost': 900 },
  ...{ 'rate-customer': 48, 'rate-provider': 42, 'minutes-actual': 20, 'minutes-target': 8 },
}

/** Cards of which every input is uncertain, each a little different. */
const cards = Array.from({ length: 20 }, (_, index): EstimateInputs => {
  const ranges: Partial<Record<CostInput, ThreePoint>> = {}
  for (const input of COST_INPUTS) {
    const usual = USUAL[input] * (1 + index / 100)
    ranges[input] = { low: usual * 0.6, usual, high: usual * 1.8 }
  }
  return { ranges, periodsPerYear: 12, kinds: USUAL_KINDS }
})

/** So many of the cards are sampled plainly, for that takes seconds; the time is that of all. */
const PLAIN = 4

function time(
  some: readonly EstimateInputs[],
  work: (inputs: EstimateInputs, seed: number) => { readonly annual: { readonly p50: number } },
): number {
  const before = process.threadCpuUsage()
  const middles = some.map((inputs, seed) => work(inputs, seed).annual.p50)
  const { user, system } = process.threadCpuUsage(before)
  // The middle of such a card lies well within these: whoever is quick by leaving something out is found out.
  if (middles.some((middle) => !(middle > 80_000 && middle < 260_000)))
    throw new Error(`estimates of ${middles.join()}`)
  return (((user + system) / 1000) * cards.length) / some.length
}

const first = time(cards, reckonEstimate)
const again = time(cards, reckonEstimate)
const plain = time(cards.slice(0, PLAIN), (inputs) => samplePlainly(inputs, DRAWS))
parentPort?.postMessage({ first, again, plain } satisfies RoundTimes)
