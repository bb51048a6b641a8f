/** Assumptions: what the workshop reckons with in every cost and every case, typed once. */
import { z } from 'zod'
import { LIMITS } from './limits.ts'

const money = z.number().min(-LIMITS.money).max(LIMITS.money)

/** Which balance the company's figures are taken from: at the end of the year, or the mean of its beginning and end. */
export const BALANCES = ['closing', 'average'] as const

/** Figures of the company for ROCE, in the workshop's currency and per year; null while nobody has said one. */
export const CompanyFigures = z.object({
  ebit: money.nullable(),
  totalAssets: money.nullable(),
  currentLiabilities: money.nullable(),
  balance: z.enum(BALANCES),
  /** Where they come from, in the words of the room: "annual report 2025". */
  from: z.string().max(LIMITS.shortText),
})
export type CompanyFigures = z.infer<typeof CompanyFigures>

const periods = z.number().min(0).max(366)

export const Assumptions = z.object({
  /** How many of each period a year has. */
  periodsPerYear: z.object({ day: periods, week: periods, month: periods, quarter: periods, year: periods }),
  /** Which share of a saving is there in the first year, the second and so on; the last one holds for all later years. */
  ramp: z.array(z.number().min(0).max(1)).min(1).max(30),
  horizonYears: z.int().min(1).max(30),
  /** Per year: 0.08 is 8 %. */
  discountRate: z.number().min(0).max(1),
  /** ROCE counts cash alone, unless freed capacity is said to count too. */
  roceCountsCapacity: z.boolean(),
  company: CompanyFigures,
})
export type Assumptions = z.infer<typeof Assumptions>

/** What holds until the room says otherwise: 52 weeks, 12 months, 220 working days; 60 %, 90 %, all of a saving; 8 %. */
export const USUAL_ASSUMPTIONS: Assumptions = {
  periodsPerYear: { day: 220, week: 52, month: 12, quarter: 4, year: 1 },
  ramp: [0.6, 0.9, 1],
  horizonYears: 3,
  discountRate: 0.08,
  roceCountsCapacity: false,
  company: { ebit: null, totalAssets: null, currentLiabilities: null, balance: 'closing', from: '' },
}
