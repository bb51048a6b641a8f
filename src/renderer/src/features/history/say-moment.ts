/** A moment of the past in words. */
import { dateFormat } from '#shared/text/formatters.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { sayTime } from '../../ui/say-when.ts'
import { type PastMoments, sessionAt } from './past-moments.ts'

/** `12 March 2026, 14:05`, in the time of this laptop. */
export function sayInstant(at: number): string {
  const date = new Date(at)
  const day = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(date)
  return `${day}, ${sayTime(date)}`
}

/** `18,880` */
export function sayCount(count: number): string {
  return sayNumber(count, 0)
}

/** `12 Mar` */
export function sayShortDay(instant: string): string {
  return dateFormat({ day: 'numeric', month: 'short' }).format(new Date(instant))
}

/** When the map stood so. */
export function sayMoment(moments: PastMoments, moment: number): string {
  const at = moments.timeAt(moment)
  return at === null ? t('history.start') : sayInstant(at)
}

/** All about a moment in one line, for those who cannot see the slider. */
export function sayValue(moments: PastMoments, moment: number): string {
  const session = sessionAt(moments, moment)?.number
  if (moment === 0 || session === undefined) return t('history.start')
  return t('history.value', { step: moment, last: moments.last, session, when: sayMoment(moments, moment) })
}
