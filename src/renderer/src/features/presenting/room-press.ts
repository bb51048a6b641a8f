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

/** Hands a press of the room's page over; false where no page opened it. */
export function sendRoomPress(press: KeyPress): boolean {
  const opener: Window | null = window.opener
  if (opener === null) return false
  const message: z.infer<typeof RoomPress> = { kind: 'baton-room-press', press: { ...press } }
  opener.postMessage(message, window.location.origin)
  return true
}

/** The press in a message; null for any other message, and for one from elsewhere. */
export function readRoomPress({ origin, data }: Pick<MessageEvent, 'origin' | 'data'>): KeyPress | null {
  if (origin !== window.location.origin) return null
  const parsed = RoomPress.safeParse(data)
  return parsed.success ? parsed.data.press : null
}
