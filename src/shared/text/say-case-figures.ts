/** Every figure of a case with its range, in words. */
import type { CaseWorth, MaybeSpread } from '../method/case-worth.ts'
import { sayRoughMoney, sayShare } from './say-amount.ts'
import { chanceOf100, sayYears } from './say-case.ts'
import { t } from './text.ts'

/** The safe end first. */
export const CASE_POINTS = ['p10', 'p50', 'p90'] as const

/** One figure. */
export interface CaseFigure {
  readonly name: 'npv' | 'roi' | 'payback' | 'discountedPayback' | 'rateOfReturn' | 'chance'
  /** One where it has no range. */
  readonly cells: readonly string[]
}

/** `years` is the time looked at, in words. */
export function sayCaseFigures(worth: CaseWorth, years: string, currency: string): readonly CaseFigure[] {
  const { npv, roi, payback, discountedPayback, rateOfReturn, chance } = worth
  const money = (amount: number) => sayRoughMoney(amount, currency)
  // The safe end of a time is the late one.
  const time = ({ p10, p50, p90 }: MaybeSpread) =>
    [p90, p50, p10].map((value) => (value === null ? t('cases.result.none.payback', { years }) : sayYears(value)))
  const noRate = rateOfReturn.noRate === null ? '' : t(`cases.result.none.${rateOfReturn.noRate}`)
  return [
    { name: 'npv', cells: spread(CASE_POINTS.map((point) => money(npv[point]))) },
    { name: 'chance', cells: [sayShare(chanceOf100(chance) / 100, 0)] },
    { name: 'payback', cells: spread(time(payback)) },
    { name: 'discountedPayback', cells: spread(time(discountedPayback)) },
    {
      name: 'roi',
      cells: roi === null ? [t('cases.result.none.roi')] : spread(CASE_POINTS.map((point) => sayShare(roi[point], 0))),
    },
    {
      name: 'rateOfReturn',
      cells: spread(
        CASE_POINTS.map((point) => {
          const value = rateOfReturn[point]
          return value === null ? noRate : sayShare(value, 0)
        }),
      ),
    },
  ]
}

/** One cell where all three say the same. */
function spread(cells: readonly string[]): readonly string[] {
  return new Set(cells).size === 1 ? cells.slice(0, 1) : cells
}
