/** Days of the calendar. An instant belongs to the day that the wall shows where the laptop stands, not to that of UTC. */

/** The local calendar day (`YYYY-MM-DD`) of a moment. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
