/** The one origin of Baton's own pages, and which page belongs to which role. Everything else is foreign. */
import type { Role } from '#shared/contract/call.ts'

export const APP_SCHEME = 'app'
export const APP_HOST = 'baton'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** The page of each role. */
export const PAGES: Readonly<Record<Role, string>> = {
  facilitator: `${APP_ORIGIN}/index.html`,
  audience: `${APP_ORIGIN}/audience.html`,
}

/** The address as URL where it is one and carries no credentials or port; null otherwise. */
export function readUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.username === '' && url.password === '' && url.port === '' ? url : null
}

/** Whether this is the page of this role; query and fragment are the page's own business. */
export function isPageOf(role: Role, address: string): boolean {
  const url = readUrl(address)
  if (url === null || url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return false
  return `${APP_ORIGIN}${url.pathname}` === PAGES[role]
}
