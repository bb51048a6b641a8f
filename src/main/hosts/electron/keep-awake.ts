/**
 * Keeps the display awake while something is presented: a projector that goes black takes the room's attention with it. One
 * blocker at most; asking twice for the same changes nothing.
 */
import type { ElectronApi } from './electron-api.ts'

/** Returns what turns it on and off. */
export function createKeepAwake(blocker: ElectronApi['powerSaveBlocker']): (on: boolean) => void {
  let held: number | null = null
  return (on) => {
    if (on && held === null) held = blocker.start('prevent-display-sleep')
    if (on || held === null) return
    if (blocker.isStarted(held)) blocker.stop(held)
    held = null
  }
}
