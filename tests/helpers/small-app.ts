/** An app with a handful of handlers behind the real dispatcher and the real bus: for tests of what carries messages. */
import type { Calls, Handlers } from '#shared/contract/index.ts'
import type { App } from '../../src/main/rpc/app.ts'
import { createDispatcher } from '../../src/main/rpc/dispatcher.ts'
import { errorOf } from '../../src/main/rpc/error-of.ts'
import { createEventBus, type EventBus } from '../../src/main/rpc/event-bus.ts'

export interface SmallApp extends App {
  readonly bus: EventBus
  /** Lines about exceptions. */
  readonly log: readonly string[]
}

/** A call that is not offered fails like a fault of the core. */
export function smallApp(handlers: Partial<Handlers<Calls>>): SmallApp {
  const log: string[] = []
  const bus = createEventBus({ onFailure: (error) => log.push(String(error)), checkPayloads: true })
  const all = new Proxy(handlers, {
    get: (target, name) =>
      Reflect.get(target, name) ?? (() => Promise.reject(new Error(`not offered: ${String(name)}`))),
  }) as Handlers<Calls>
  const dispatcher = createDispatcher({ handlers: all, log: (line) => log.push(line), checkOutput: true })
  return {
    bus,
    log,
    dispatch: dispatcher.dispatch,
    subscribe: bus.subscribe,
    receive: () => Promise.resolve({ ok: false, error: errorOf('file-missing', { file: '' }) }),
    close: dispatcher.drain,
  }
}
