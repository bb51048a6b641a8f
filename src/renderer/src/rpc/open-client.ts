/** Finds the way to the core for this page: Electron's bridge where it is there, else the socket of the browser host. */
import type { Bridge } from '#shared/contract/bridge.ts'
import { createBridgeClient } from './bridge-client.ts'
import type { WindowClient } from './connection.ts'
import { createSocketClient, type Socket, socketAddress } from './socket-client.ts'

declare global {
  interface Window {
    readonly baton?: Bridge
  }
}

const WINDOW_NAME = 'baton-window'

/** A name that survives a reload of this tab, so that a reload is no second window. */
function windowName(): string {
  const known = sessionStorage.getItem(WINDOW_NAME)
  if (known) return known
  const made = crypto.randomUUID()
  sessionStorage.setItem(WINDOW_NAME, made)
  return made
}

/** The client of this window, for its whole life. */
export function openClient(): WindowClient {
  if (window.baton) return createBridgeClient(window.baton)
  const address = socketAddress(window.location, windowName())
  // The browser's WebSocket has a wider type for its handlers, but calls them with what the client reads.
  return createSocketClient({ open: () => new WebSocket(address) as unknown as Socket })
}
