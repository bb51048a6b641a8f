/** The running core as a host sees it: give it messages of a caller, pass on the events that the caller may read. */

import type { Result } from '#shared/contract/call.ts'
import type { FileToken } from '#shared/contract/files.ts'
import type { Caller, EventName, Payload } from '#shared/contract/index.ts'

/** Hears events of any name. */
export type EventListener = <N extends EventName>(name: N, payload: Payload<N>) => void

/** The core, whatever host it runs in. */
export interface App {
  /** Validates, authorises and runs one call. Never rejects. */
  dispatch(caller: Caller, name: string, input: unknown): Promise<Result<unknown>>
  /** Calls the listener for every event that this caller may read; returns a function that stops it. */
  subscribe(caller: Caller, listener: EventListener): () => void
  /**
   * Takes a copy of a file that was handed over from outside (`--open`, a double click). Any facilitator's window may use
   * the token, as with a file that it sent itself. Refuses, as a value, what is no readable regular file.
   */
  receive(path: string): Promise<Result<{ readonly file: FileToken; readonly name: string }>>
  /** Closes every workshop file cleanly. Calls after it are refused. */
  close(): Promise<void>
}
