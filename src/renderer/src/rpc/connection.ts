/**
 * The state of the line between this window and the core. `occupied`: another window holds the workshop, this one may
 * take over; `replaced`: another window has taken over from this one; `refused`: the key is wrong, only a new start
 * helps; `lost`: trying to reach the core again.
 */
import type { CoreClient } from '#shared/contract/index.ts'

export type ConnectionState = 'connecting' | 'ready' | 'lost' | 'occupied' | 'replaced' | 'refused'

/** The core as the window sees it, with the state of the line. In Electron the line is always `ready`. */
export interface WindowClient extends CoreClient {
  connection(): ConnectionState
  onConnection(listener: (state: ConnectionState) => void): () => void
  /** "Use it here": this window becomes the one that works, the other one is told. */
  takeOver(): void
  close(): void
}
