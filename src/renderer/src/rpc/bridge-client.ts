/** The client inside Electron: the frozen object that the preload script puts on `window` does the carrying. */
import type { Bridge } from '#shared/contract/bridge.ts'
import type { Result } from '#shared/contract/call.ts'
import type { WindowClient } from './connection.ts'

/** A client over the bridge; the line inside one program never breaks. */
export function createBridgeClient(bridge: Bridge): WindowClient {
  return {
    // The core made the reply to the contract's types; the bridge only carries it.
    call: (name, input) => bridge.call(name, input) as Promise<Result<never>>,
    on: (name, listener) => bridge.on(name, (payload) => listener(payload as never)),
    connection: () => 'ready',
    onConnection: () => () => undefined,
    takeOver: () => undefined,
    close: () => undefined,
  }
}
