/** A range of three points as a person reads it: "10 % to 30 %, usually 18 %", or one number. */
import type { ThreePoint } from '#shared/model/cost.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'

export type PointUnit = 'share' | 'hours' | 'minutes' | 'money' | 'count'

export function sayPoints({ low, usual, high }: ThreePoint, unit: PointUnit, currency: string): string {
  const say = (value: number) => {
    if (unit === 'share') return sayShare(value)
    if (unit === 'money') return sayMoney(value, currency)
    if (unit === 'hours') return t('cases.hours', { hours: sayNumber(value) })
    return unit === 'minutes' ? t('cases.minutes', { minutes: sayNumber(value) }) : sayNumber(value)
  }
  if (low === high) return say(usual)
  return t('cases.points', { low: say(low), usual: say(usual), high: say(high) })
}
