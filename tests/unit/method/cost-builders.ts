/** Inputs of estimates for tests: by hand, or any that the formulas take. */
import fc from 'fast-check'
import { COST_INPUTS, type CostInput, SHARE_INPUTS, type ThreePoint, USUAL_KINDS } from '#shared/model/cost.ts'
import type { EstimateInputs } from '#shared/model/estimate.ts'

export function range(low: number, usual: number, high: number): ThreePoint {
  return { low, usual, high }
}

/** Twelve periods a year and the usual kinds of saving, unless said otherwise. */
export function inputsOf(
  ranges: Partial<Record<CostInput, ThreePoint>>,
  more: Partial<Omit<EstimateInputs, 'ranges'>> = {},
): EstimateInputs {
  return { periodsPerYear: 12, kinds: USUAL_KINDS, ...more, ranges }
}

const pointsUpTo = (most: number): fc.Arbitrary<ThreePoint> =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 1_000_000 }).map((parts) => (parts / 1_000_000) * most)))
    .map((points) => [...points].sort((a, b) => a - b))
    .chain(([low = 0, usual = 0, high = 0]) =>
      fc.constantFrom(range(low, usual, high), range(low, low, high), range(low, high, high), range(low, low, low)),
    )

const rangeOf = (input: CostInput) => pointsUpTo(SHARE_INPUTS.has(input) ? 1 : 1000)

/** How often and how often not as agreed are said; of all parts and effort any, each with both its halves. */
export const anyInputs: fc.Arbitrary<EstimateInputs> = fc
  .record({
    all: fc.record(
      Object.fromEntries(COST_INPUTS.map((input) => [input, rangeOf(input)])) as Record<
        CostInput,
        fc.Arbitrary<ThreePoint>
      >,
    ),
    unsaid: fc.subarray(['rework-customer', 'rework-provider', 'waiting', 'chasing', 'direct'] as const),
    knockOn: fc.boolean(),
    effort: fc.boolean(),
    periodsPerYear: fc.integer({ min: 0, max: 366 }),
  })
  .map(({ all, unsaid, knockOn, effort, periodsPerYear }) => {
    const ranges: Partial<Record<CostInput, ThreePoint>> = { ...all }
    for (const input of unsaid) delete ranges[input]
    if (!knockOn) for (const input of ['knock-on-chance', 'knock-on-cost'] as const) delete ranges[input]
    if (!effort) for (const input of ['minutes-actual', 'minutes-target'] as const) delete ranges[input]
    return inputsOf(ranges, { periodsPerYear })
  })
