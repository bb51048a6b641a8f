/**
 * What the preload offers the page: `call` and `on`, for names of the contract and for nothing else. The names come from
 * the main process as arguments of this process, already narrowed to what the window's role may do.
 */
import { type Bridge, CALL_CHANNEL, CALLS_ARGUMENT, EVENT_CHANNEL, EVENTS_ARGUMENT } from '#shared/contract/bridge.ts'
import { error } from '#shared/text/en/error.ts'

/** The part of Electron's `ipcRenderer` that is used. */
export interface IpcRendererApi {
  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown>
  on(channel: string, listener: (event: unknown, ...args: readonly unknown[]) => void): unknown
}

/** Names after `prefix` among the arguments of the process. */
export function readNames(argv: readonly string[], prefix: string): ReadonlySet<string> {
  const list = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? ''
  return new Set(list.split(',').filter((name) => name !== ''))
}

function refuse(code: 'call-unknown' | 'connection-lost', call: string) {
  const message = error[code].replace('{{call}}', call.slice(0, 80))
  return { ok: false, error: { code, message, details: { call: call.slice(0, 80) } } }
}

/** Makes the frozen bridge over Electron's IPC. */
export function createBridge(ipc: IpcRendererApi, argv: readonly string[]): Bridge {
  const calls = readNames(argv, CALLS_ARGUMENT)
  const events = readNames(argv, EVENTS_ARGUMENT)
  const listeners = new Map<string, Set<(payload: unknown) => void>>()

  ipc.on(EVENT_CHANNEL, (_event, name, payload) => {
    if (typeof name !== 'string') return
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload)
  })

  return Object.freeze({
    call: async (name: string, input: unknown) => {
      if (typeof name !== 'string' || !calls.has(name)) return refuse('call-unknown', String(name))
      try {
        return await ipc.invoke(CALL_CHANNEL, name, input)
      } catch {
        return refuse('connection-lost', name)
      }
    },
    on: (name: string, listener: (payload: unknown) => void) => {
      if (typeof name !== 'string' || !events.has(name) || typeof listener !== 'function') return () => undefined
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      return () => {
        heard.delete(listener)
      }
    },
  })
}
