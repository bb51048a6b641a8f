/** Days of the calendar as the room reads them. A day is `YYYY-MM-DD` and knows no time zone. */
import { dateFormat } from './formatters.ts'

const atUtc = (day: string) => new Date(`${day}T00:00:00Z`)

/** "21 Dec 2026" */
export function sayDay(day: string): string {
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(atUtc(day))
}

/** "Monday" */
export function sayWeekday(day: string): string {
  return dateFormat({ weekday: 'long', timeZone: 'UTC' }).format(atUtc(day))
}

/** "Dec" */
export function sayMonth(day: string): string {
  return dateFormat({ month: 'short', timeZone: 'UTC' }).format(atUtc(day))
}
