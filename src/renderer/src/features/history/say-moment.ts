/** A moment of the past in words. */
import { t } from '#shared/text/text.ts'
import { sayTime } from '../../ui/say-when.ts'
import { type PastMoments, sessionAt } from './past-moments.ts'

/** `12 March 2026, 14:05`, in the time of this laptop. */
export function sayInstant(at: number): string {
  const date = new Date(at)
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return `${day}, ${sayTime(date)}`
}

/** `18,880` */
export function sayCount(count: number): string {
  return count.toLocaleString('en-GB')
}

/** `12 Mar` */
export function sayShortDay(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
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
