/** What a change does to the return on capital employed, in sentences: there is not always a ratio to give. */
import type { CapitalGain, RoceChange } from '../method/roce.ts'
import type { CompanyFigures } from '../model/assumptions.ts'
import { sayMoney, sayNumber, sayShare } from './say-amount.ts'
import { t } from './text.ts'

/** What each unit of new capital brings, or why there is no ratio. */
export function sayIncremental({ incremental, deltaEbit }: CapitalGain, currency: string): string {
  if (incremental.kind === 'ratio') {
    return t('cases.roce.ratio', { unit: sayMoney(100, currency), share: sayMoney(incremental.ratio * 100, currency) })
  }
  if (incremental.kind === 'no-capital' && deltaEbit <= 0) return t('cases.roce.noCapitalLoss')
  return t(`cases.roce.${incremental.kind}`)
}

/** From where to where, in basis points. */
export function sayRoceChange(low: RoceChange, middle: RoceChange, high: RoceChange): string {
  const { before, after, basisPoints } = middle
  if (before === null || after === null || basisPoints === null) return t('cases.roce.noRatio')
  const points = (one: RoceChange) => sayNumber(one.basisPoints ?? 0)
  const facts = { before: sayShare(before, 2), after: sayShare(after, 2), points: points(middle) }
  if (low.basisPoints === high.basisPoints) return t('cases.roce.changeExact', facts)
  return t('cases.roce.change', { ...facts, low: points(low), high: points(high) })
}

/** What the ratio is taken of, and where that comes from. */
export function sayBalance(
  { capitalEmployed }: RoceChange,
  { balance, from }: CompanyFigures,
  currency: string,
): string {
  const capital = sayMoney(capitalEmployed, currency)
  const words = t(balance === 'closing' ? 'cases.roce.balanceClosing' : 'cases.roce.balanceAverage', { capital })
  return from === '' ? t('cases.roce.noFrom', { balance: words }) : t('cases.roce.from', { balance: words, from })
}
