/**
 * Carries calls and events between pages and the core over Electron's IPC. The sender check sits in the wrapper: a
 * channel cannot be opened without it. Errors cross as values, so a handler never rejects.
 */
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/contract/bridge.ts'
import type { Result } from '#shared/contract/call.ts'
import { type Caller, type EventName, events, type Payload } from '#shared/contract/index.ts'
import type { App } from '../../rpc/app.ts'
import { errorOf } from '../../rpc/error-of.ts'
import type { ContentsApi, IpcMainApi } from './electron-api.ts'
import { trustedCaller } from './trusted-caller.ts'
import type { WindowRoles } from './window-roles.ts'

function refuse(code: 'call-forbidden' | 'call-unknown'): Result<never> {
  return { ok: false, error: errorOf(code, { call: '' }) }
}

function handleTrusted(
  ipc: IpcMainApi,
  channel: string,
  roles: WindowRoles,
  answer: (caller: Caller, args: readonly unknown[]) => Promise<Result<unknown>>,
): void {
  ipc.handle(channel, async (event, ...args) => {
    const caller = trustedCaller(event, roles)
    return caller === null ? refuse('call-forbidden') : await answer(caller, args)
  })
}

/** Lets the pages call the core. `onAnswered` hears of every call that the core accepted. */
export function serveCalls(
  ipc: IpcMainApi,
  roles: WindowRoles,
  app: Pick<App, 'dispatch'>,
  onAnswered: (name: string, input: unknown) => void,
): void {
  handleTrusted(ipc, CALL_CHANNEL, roles, async (caller, [name, input]) => {
    if (typeof name !== 'string') return refuse('call-unknown')
    const result = await app.dispatch(caller, name, input)
    if (result.ok) onAnswered(name, input)
    return result
  })
}

/** Sends one event to one window, if its role may read it and it still lives. Says whether it was sent. */
export function sendEvent<N extends EventName>(
  contents: ContentsApi,
  caller: Caller,
  name: N,
  payload: Payload<N>,
): boolean {
  if (!events[name].readers.includes(caller.role)) return false
  if (contents.isDestroyed() || contents.isCrashed()) return false
  contents.send(EVENT_CHANNEL, name, payload)
  return true
}

/** Passes on to one window what happens in the core; returns a function that stops it. */
export function forwardEvents(app: Pick<App, 'subscribe'>, contents: ContentsApi, caller: Caller): () => void {
  return app.subscribe(caller, (name, payload) => {
    sendEvent(contents, caller, name, payload)
  })
}
