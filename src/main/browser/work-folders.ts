/**
 * The folders that unseen browsers work in, one for each run. The page in it holds the words of a workshop, so what a Baton
 * that was killed left there is thrown away by a later one.
 */
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeAbandoned } from '../store/abandoned.ts'

const PREFIX = 'baton-browser-'

/** The one place that a Chromium from the snap store can write to: it sees neither the temporary folder nor hidden folders. */
function snapFolder(userFolder: string): string {
  return join(userFolder, 'snap', 'chromium', 'common')
}

/** Makes one where this browser can write, for this person alone. */
export function makeWorkFolder(browser: string, userFolder: string): Promise<string> {
  const snap = snapFolder(userFolder)
  const place = /\/chromium(-browser)?$/.test(browser) && existsSync(snap) ? snap : tmpdir()
  return mkdtemp(join(place, PREFIX))
}

/** Removes those that nobody has touched for longer than any run lasts. What cannot be removed, or is somebody else's, stays. */
export async function removeAbandonedWork(userFolder: string): Promise<void> {
  for (const place of [tmpdir(), snapFolder(userFolder)]) {
    await removeAbandoned(place, (name) => name.startsWith(PREFIX)).catch(() => {})
  }
}
