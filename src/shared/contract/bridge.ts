/**
 * Between a page in Electron and the shell: what the preload puts on `window`, and the words that it shares with the main
 * process. Imports nothing, because the preload is bundled with it.
 */

/** `window.baton` of a page in Electron. Replies and payloads are plain data, as the contract declares them. */
export interface Bridge {
  /** Never rejects: what goes wrong is a value. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Returns a function that stops listening. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void
}

/** (name, input) -> reply. */
export const CALL_CHANNEL = 'baton:call'
/** (name, payload). */
export const EVENT_CHANNEL = 'baton:event'

/** Among the arguments of the page's process: names of the calls that its role may make, and of the events it may read. */
export const CALLS_ARGUMENT = '--baton-calls='
export const EVENTS_ARGUMENT = '--baton-events='
