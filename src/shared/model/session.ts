/** When does an entry still belong to the session before it? A session ends by a pause of four hours or a new day. */

const PAUSE_MS = 4 * 60 * 60 * 1000

/**
 * Whether an entry at `now` continues the session whose last entry was at `last`.
 * @param dayOf turns an instant into the local calendar day, so that "a new day" is the room's, not UTC's.
 */
export function continuesSession(last: string, now: string, dayOf: (instant: string) => string): boolean {
  const pause = Date.parse(now) - Date.parse(last)
  return pause < PAUSE_MS && dayOf(last) === dayOf(now)
}
