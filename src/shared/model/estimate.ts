/**
 * Estimate: what a cost card comes to in a year, as ranges. Seed and inputs are kept with the result, so that the same file
 * always prints the same figures; an estimate whose inputs are no longer those of the card is out of date.
 */
import { z } from 'zod'
import { COST_INPUTS, COST_SHARES, SAVING_KINDS, ThreePoint } from './cost.ts'

const amount = z.number()

/** "Safe", "middle", "could be as high as", and the mean: money or misses per year. */
export const Spread = z.object({ p10: amount, p50: amount, p90: amount, mean: amount })
export type Spread = z.infer<typeof Spread>

/** What is reckoned with: every input that the formulas need, rates and periods filled in from the workshop. */
export const EstimateInputs = z.object({
  ranges: z.partialRecord(z.enum(COST_INPUTS), ThreePoint),
  /** How many periods of the volume a year has. */
  periodsPerYear: amount,
  /** Which kind of saving each share of the cost is. */
  kinds: z.record(z.enum(COST_SHARES), z.enum(SAVING_KINDS)),
})
export type EstimateInputs = z.infer<typeof EstimateInputs>

/** How often values fell into equal steps: from `from`, each `step` wide. */
export const Histogram = z.object({ from: amount, step: amount, counts: z.array(z.int().min(0)).max(100) })
export type Histogram = z.infer<typeof Histogram>

export const Estimate = z.object({
  seed: z.int().min(0).max(0xffffffff),
  draws: z.int().min(1),
  inputs: EstimateInputs,
  /** Misses per year. */
  misses: Spread,
  /** Money for one miss. */
  perMiss: Spread,
  /** Money per year for all misses. */
  annual: Spread,
  /** Money per year for effort above the target, on every request; null when no minutes were said. Never added to `annual`. */
  effort: Spread.nullable(),
  /** Mean money of each share: of one miss for its parts, of a year for effort. */
  shares: z.record(z.enum(COST_SHARES), amount),
  /** `annual` by the kind of saving, and effort under its own kind: never added up into one figure. */
  kinds: z.record(z.enum(SAVING_KINDS), Spread),
  /** Share 0..1 of the spread of `annual` that each uncertain input brings, largest first; they sum to 1. */
  drivers: z.array(z.object({ input: z.enum(COST_INPUTS), share: z.number().min(0).max(1) })),
  /** Of `annual`. */
  histogram: Histogram,
})
export type Estimate = z.infer<typeof Estimate>
