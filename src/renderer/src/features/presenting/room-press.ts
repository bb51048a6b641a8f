/** A key that was pressed in the room's page, on its way to the page that opened it. Nothing else crosses, and only this way. */
import { z } from 'zod'
import type { KeyPress } from '../../ui/shortcut.ts'

const RoomPress = z.object({
  kind: z.literal('baton-room-press'),
  press: z.object({
    key: z.string().max(40),
    code: z.string().max(40),
    ctrlKey: z.boolean(),
    metaKey: z.boolean(),
    altKey: z.boolean(),
    shiftKey: z.boolean(),
    altGraph: z.boolean(),
    isComposing: z.boolean(),
  }),
})

/** Full screen in the browser: this is how the room's page comes to fill the projector. */
const FULL_SCREEN = 'F11'

/**
 * What becomes of a press in the room's page. `leads`: it goes to the page that leads; a button that is held down must not
 * run through the whole workshop. `isTaken`: the browser does nothing about it.
 */
export function judgeRoomPress(press: KeyPress, isRepeated: boolean): { leads: boolean; isTaken: boolean } {
  const isFree = press.key !== FULL_SCREEN
  return { leads: isFree && !isRepeated, isTaken: isFree && !press.ctrlKey && !press.metaKey }
}

/** Hands a press of the room's page to the page that opened it. */
export function sendRoomPress(opener: Window, press: KeyPress): void {
  const message: z.infer<typeof RoomPress> = { kind: 'baton-room-press', press: { ...press } }
  opener.postMessage(message, window.location.origin)
}

/** The press in a message; null for any other message, and for one from elsewhere. */
export function readRoomPress({ origin, data }: Pick<MessageEvent, 'origin' | 'data'>): KeyPress | null {
  if (origin !== window.location.origin) return null
  const parsed = RoomPress.safeParse(data)
  return parsed.success ? parsed.data.press : null
}
