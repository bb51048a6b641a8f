/**
 * The room's window itself, whatever it shows: whether there is one, the keys that are pressed in it, and its end. It may
 * have the keyboard and can do nothing with it: a clicker that is plugged in there has to reach the window that leads.
 */
import { z } from 'zod'
import { KeyPress } from '../model/key-press.ts'
import { command, Done, event, everyone, facilitator, Nothing, query, type Role } from './call.ts'

const audience: readonly Role[] = ['audience']

/** How many windows show the room's scene now; a page that has died is none. */
const RoomWindows = z.object({ open: z.int() })

/** Calls of and about the room's window. */
export const roomWindowCalls = {
  'roomWindow.get': query(facilitator, Nothing, RoomWindows),
  /** A key that was pressed in the room's window. Whether it means anything is for the window that leads to say. */
  'roomWindow.press': command(audience, KeyPress, Done),
}

/** What happens to it. */
export const roomWindowEvents = {
  'roomWindow.changed': event(facilitator, RoomWindows),
  'roomWindow.pressed': event(facilitator, KeyPress),
  /** Nothing is presented any more: a window that is still there goes. */
  'roomWindow.ended': event(everyone, Nothing),
}
