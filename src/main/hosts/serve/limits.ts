/**
 * How much and how long a client of the browser host may take. Nobody but this machine's own programs can reach the host, so
 * the limits are wide; they are there for a program that went wrong, and for one that means harm.
 */
import { LIMITS } from '#shared/model/limits.ts'

/** In milliseconds, bytes and numbers of things. */
export interface ServeLimits {
  /** Until the head of a request is there, and until all of it is. */
  readonly headMs: number
  readonly requestMs: number
  /** Silence after which a connection that is no window goes. */
  readonly idleMs: number
  readonly headBytes: number
  /** Connections at once, at each of the two names. */
  readonly connections: number
  /** What may wait for a window that does not read. */
  readonly unreadBytes: number
  /** Messages of a window in a second, and calls of it that run at once: beyond, it is read more slowly. */
  readonly messages: { readonly facilitator: number; readonly audience: number }
  readonly calls: { readonly facilitator: number; readonly audience: number }
}

/** What holds outside tests. */
export const SERVE_LIMITS: ServeLimits = {
  headMs: 5_000,
  requestMs: 10_000,
  idleMs: 30_000,
  headBytes: 16_384,
  connections: 256,
  unreadBytes: 4 * LIMITS.messageBytes,
  messages: { facilitator: 2_000, audience: 200 },
  calls: { facilitator: 256, audience: 16 },
}
