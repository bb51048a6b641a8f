/**
 * What a page may ask of the system: to copy and paste in the facilitator's window, and to fill the screen. Everything
 * else is denied without a question, for pages of ours as for any other.
 */
import type { Role } from '#shared/contract/call.ts'
import { APP_ORIGIN } from './app-origin.ts'

/** `clipboard-*`: copy and paste of the canvas, chosen from a menu. `fullscreen`: the audience window. */
const GRANTED: Readonly<Record<Role, readonly string[]>> = {
  facilitator: ['clipboard-read', 'clipboard-sanitized-write', 'fullscreen'],
  audience: ['fullscreen'],
}

/** Whether a page of this role and origin may use this permission. */
export function mayUse(role: Role | null, origin: string, permission: string): boolean {
  if (role === null || origin.replace(/\/$/, '') !== APP_ORIGIN) return false
  return GRANTED[role].includes(permission)
}
