/** A key that was pressed in the room's window: whether it goes to the window that leads, and whether the browser gets it. */
import type { KeyPress } from '#shared/model/key-press.ts'

/** Full screen in the browser: this is how the room's page comes to fill the projector. */
const FULL_SCREEN = 'F11'

/**
 * What becomes of a press in the room's page. `leads`: it goes to the window that leads; a button that is held down must not
 * run through the whole workshop. `isTaken`: the browser does nothing about it.
 */
export function judgeRoomPress(press: KeyPress, isRepeated: boolean): { leads: boolean; isTaken: boolean } {
  const isFree = press.key !== FULL_SCREEN
  return { leads: isFree && !isRepeated, isTaken: isFree && !press.ctrlKey && !press.metaKey }
}
