/** A time of waiting as people say it. */
import { t } from './text.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Minutes up to an hour, then hours and minutes, then days and hours. */
export function sayWaiting(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < HOUR) return t('journey.minutes', { count: whole })
  if (whole < DAY) return t('journey.hours', { hours: Math.floor(whole / HOUR), minutes: whole % HOUR })
  return t('journey.days', { days: Math.floor(whole / DAY), hours: Math.round((whole % DAY) / HOUR) })
}
