/** Moments of a story as the room reads them. */

const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "21 Dec 2026, 14:05", in local time. */
export function readMoment(instant: string): string {
  return momentFormat.format(new Date(instant))
}
