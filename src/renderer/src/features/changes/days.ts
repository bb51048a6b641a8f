/** Days of the calendar as the room reads them. A day is `YYYY-MM-DD` and knows no time zone; instants become local days. */

const DAY_MS = 86_400_000

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "21 Dec 2026" */
export function readDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

/** "21 Dec 2026, 14:05", in local time. */
export function readMoment(instant: string): string {
  return momentFormat.format(new Date(instant))
}
