/**
 * What to do when a window's page has died or hangs. Everything called saved is on disk in the main process, so a page is
 * simply loaded again; only when that does not help is the person asked.
 */
import type { RenderProcessGoneDetails } from 'electron'

export type GoneReason = RenderProcessGoneDetails['reason']

/** A second death within this time is no accident. */
export const CRASH_WINDOW_MS = 60_000

/** What is done about a page that is gone. */
export type Recovery = 'ignore' | 'reload' | 'ask'

/** `earlier`: when this window died before, in milliseconds of the same clock as `now`. */
export function recoverFrom(reason: GoneReason, earlier: readonly number[], now: number): Recovery {
  if (reason === 'clean-exit') return 'ignore'
  // The program files do not fit or do not start: loading them again would only fail again.
  if (reason === 'launch-failed' || reason === 'integrity-failure') return 'ask'
  return earlier.some((time) => now - time < CRASH_WINDOW_MS) ? 'ask' : 'reload'
}
