/** Case: what a change would cost and bring. What the interaction costs today is on its cost card. */
import { z } from 'zod'
import { SaidRange } from './cost.ts'
import { LIMITS } from './limits.ts'

export const ChangeCase = z.object({
  /** The share of requests that would still miss, 0..1. */
  missRateAfter: SaidRange.nullable(),
  /** Minutes that the customer would still spend on a request. */
  minutesAfter: SaidRange.nullable(),
  /** Money and time, in money, once. */
  investment: SaidRange.nullable(),
  /** Money per year that the change needs to go on. */
  runCost: SaidRange.nullable(),
  /** Which part of the investment is capital, written off over `lifeYears`. */
  capex: z.number().min(0).max(LIMITS.money).nullable(),
  lifeYears: z.number().min(0).max(100).nullable(),
  /** By how much working capital changes: negative when capital is released. */
  workingCapital: z.number().min(-LIMITS.money).max(LIMITS.money).nullable(),
  /** What the workshop assumes, where they are null. */
  horizonYears: z.int().min(1).max(30).nullable(),
  discountRate: z.number().min(0).max(1).nullable(),
  ramp: z.array(z.number().min(0).max(1)).min(1).max(30).nullable(),
})
export type ChangeCase = z.infer<typeof ChangeCase>

/** A case of which nothing was said. */
export const EMPTY_CASE: ChangeCase = {
  missRateAfter: null,
  minutesAfter: null,
  investment: null,
  runCost: null,
  capex: null,
  lifeYears: null,
  workingCapital: null,
  horizonYears: null,
  discountRate: null,
  ramp: null,
}
