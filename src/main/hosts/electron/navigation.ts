/**
 * Where a window may go. A page stays on its own page and opens no window of its own; a link of the short list below goes
 * to the system browser after the person agreed. (The audience window is opened by the shell, through `audience.open`.)
 */
import type { Role } from '#shared/contract/call.ts'
import { mayLeadTo } from '#shared/model/outside-address.ts'
import { APP_HOST, APP_SCHEME, isPageOf, readUrl } from './app-origin.ts'

/** The address to hand to the system browser, or null where Baton does not lead. */
export function externalAddress(address: string): string | null {
  const url = readUrl(address)
  return url !== null && mayLeadTo(url.href) ? url.href : null
}

/** Whether a window of this role may navigate there; a window whose role is unknown may go nowhere. */
export function mayNavigate(role: Role | null, address: string): boolean {
  return role !== null && isPageOf(role, address)
}

/** Outside, after a question, or nowhere. */
export type OpenDecision = { readonly kind: 'external'; readonly address: string } | { readonly kind: 'deny' }

/** What becomes of `window.open` and of links with a target. The answer to the page is always "no window". */
export function decideOpen(role: Role | null, address: string): OpenDecision {
  const external = role === 'facilitator' ? externalAddress(address) : null
  return external === null ? { kind: 'deny' } : { kind: 'external', address: external }
}

/** Whether Chromium may ask for this address at all: nothing but our own pages and what they hold in memory. */
export function mayRequest(address: string, devTools: boolean): boolean {
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase()
  if (scheme === APP_SCHEME) return readUrl(address)?.host === APP_HOST
  return scheme === 'data' || scheme === 'blob' || (devTools && scheme === 'devtools')
}
