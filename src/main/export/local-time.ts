/** Times as the clock on the wall shows them where the file is written. */

const two = (value: number) => String(value).padStart(2, '0')

/** ISO 8601 with offset: "2026-03-02T09:30:00+01:00". */
export function withOffset(instant: string): string {
  const at = new Date(instant)
  const offset = -at.getTimezoneOffset()
  const wall = onTheWall(instant).toISOString().slice(0, 19)
  const ahead = Math.abs(offset)
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`
}

/** A date whose UTC is what the clock shows: spreadsheets know no zones. */
export function onTheWall(instant: string): Date {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
}
