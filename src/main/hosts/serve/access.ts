/**
 * Who may come in: pure checks of a request's Host, Origin and key. A page of the internet can make the browser send
 * requests to 127.0.0.1, but it cannot forge these headers and does not know the keys.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Role } from '#shared/contract/call.ts'

/** One key opens the facilitator's page, the other one the page that the room sees. */
export type Keys = Readonly<Record<Role, string>>

/** New random keys; they hold for one run. */
export function makeKeys(): Keys {
  const key = () => randomBytes(24).toString('base64url')
  return { facilitator: key(), audience: key() }
}

/** Compares without telling by its duration how much was right. */
function sameKey(given: string, real: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(real))
}

/** The role that this key stands for, or null. */
export function roleOfKey(given: string | null, keys: Keys): Role | null {
  const key = given ?? ''
  const facilitator = sameKey(key, keys.facilitator)
  const audience = sameKey(key, keys.audience)
  if (facilitator) return 'facilitator'
  return audience ? 'audience' : null
}

/** Whether the Host header names this server on this machine; anything else is a name that someone pointed at us. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

/** Whether a socket was opened by a page of ours. A missing Origin is refused: every browser sends one. */
export function isOwnOrigin(origin: string | undefined, port: number, others: readonly string[]): boolean {
  if (origin === undefined) return false
  return origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}` || others.includes(origin)
}
