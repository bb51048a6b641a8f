/** Days of the calendar as the room reads them. A day is `YYYY-MM-DD` and knows no time zone. */

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "21 Dec 2026" */
export function sayDay(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}
