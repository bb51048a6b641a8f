/** The one check of who sent a message: a page of ours, its top frame, in a window that the shell opened. */
import type { Caller } from '#shared/contract/index.ts'
import { APP_ORIGIN } from './app-origin.ts'
import type { InvokeEvent } from './electron-api.ts'
import type { WindowRoles } from './window-roles.ts'

/** The caller, or null for anybody else: then nothing is answered but a refusal. */
export function trustedCaller(event: InvokeEvent, roles: WindowRoles): Caller | null {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || frame.origin !== APP_ORIGIN) return null
  return roles.find(event.sender.id)
}
