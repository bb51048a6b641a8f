/** What was said of an input of a cost card, in its unit: shares in per cent, hours, minutes, money. */
import { type CostInput, SHARE_INPUTS } from '../model/cost.ts'
import { sayMoney, sayNumber, sayShare } from '../text/say-amount.ts'
import { t } from '../text/text.ts'

const HOURS: ReadonlySet<CostInput> = new Set(['rework-customer', 'rework-provider', 'waiting', 'chasing'])
const MONEY: ReadonlySet<CostInput> = new Set(['direct', 'knock-on-cost'])
const RATES: ReadonlySet<CostInput> = new Set(['rate-customer', 'rate-provider'])
const MINUTES: ReadonlySet<CostInput> = new Set(['minutes-actual', 'minutes-target'])

/** One point of an input. */
export function sayInput(input: CostInput, value: number, currency: string): string {
  if (SHARE_INPUTS.has(input)) return sayShare(value)
  if (HOURS.has(input)) return t('costCard.unit.hours', { amount: sayNumber(value) })
  if (MINUTES.has(input)) return t('costCard.unit.minutes', { amount: sayNumber(value) })
  if (RATES.has(input)) return t('costCard.unit.rate', { amount: sayMoney(value, currency) })
  return MONEY.has(input) ? sayMoney(value, currency) : sayNumber(value)
}
