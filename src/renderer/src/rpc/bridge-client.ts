/** The client inside Electron: the frozen object that the preload script puts on `window` does the carrying. */

import type { Result } from '#shared/contract/call.ts'
import { type EventName, events } from '#shared/contract/index.ts'
import type { WindowClient } from './connection.ts'

/** What the preload offers as `window.baton`. It forwards names of the contract only. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>
  /** Returns a function that stops listening. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void
}

export function createBridgeClient(bridge: Bridge): WindowClient {
  return {
    // The core checked the reply against the contract's types; the bridge only carries it.
    call: (name, input) => bridge.call(name, input) as Promise<Result<never>>,
    on: (name, listener) =>
      bridge.on(name, (payload) => {
        if (isEvent(name)) listener(payload as never)
      }),
    connection: () => 'ready',
    onConnection: () => () => undefined,
    takeOver: () => undefined,
    close: () => undefined,
  }
}

function isEvent(name: string): name is EventName {
  return Object.hasOwn(events, name)
}
