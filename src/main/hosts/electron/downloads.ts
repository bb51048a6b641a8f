/**
 * What may leave a page as a download: what the facilitator's page made itself and gives away as JSON, which is what only
 * the window holds while no core answers. Everything else is written by the core.
 */
import type { Role } from '#shared/contract/call.ts'
import { APP_ORIGIN } from './app-origin.ts'

/** Whether a download may begin; the person is asked for a place, then. */
export function mayDownload(role: Role | null, address: string, type: string): boolean {
  return role === 'facilitator' && address.startsWith(`blob:${APP_ORIGIN}/`) && type === 'application/json'
}
