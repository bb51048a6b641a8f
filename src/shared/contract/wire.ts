/**
 * The messages on the socket of the browser host, both ways. Electron's bridge needs none of them: it has replies and
 * events of its own.
 */
import { z } from 'zod'
import type { Result } from './call.ts'

/** From a window. `id` comes back with the reply. */
export const FromWindow = z.union([
  z.strictObject({ id: z.int().min(0), call: z.string().max(100), input: z.unknown() }),
  z.strictObject({ takeOver: z.literal(true) }),
])
export type FromWindow = z.infer<typeof FromWindow>

/** `ready`: calls are answered; `occupied`: another window works, this one may take over; `replaced`: another one took over. */
export type LineState = 'ready' | 'occupied' | 'replaced'

/** To a window: a reply, an event, how the window stands, or a sign of life. */
export type ToWindow =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: string; readonly payload: unknown }
  | { readonly state: LineState }
  /** Said now and then, so that a window notices when nobody is there any more. */
  | { readonly alive: true }

/** Path of the socket on the browser host. */
export const SOCKET_PATH = '/socket'

/** Close codes of the socket. After `forbidden` and `tooLarge` it is useless to send the same again. */
export const CLOSE = { normal: 1000, tooLarge: 1009, malformed: 4400, forbidden: 4403, shuttingDown: 4410 } as const
