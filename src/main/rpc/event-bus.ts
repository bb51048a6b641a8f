/**
 * Carries what happened from the core to the windows. A caller hears only events that list its role among their
 * readers, so nobody else has to remember that the audience must not hear a thing.
 */
import { type Caller, type EventName, events, type Payload } from '#shared/contract/index.ts'
import type { EventListener } from './app.ts'

/** Both sides of the bus. */
export interface EventBus {
  emit<N extends EventName>(name: N, payload: Payload<N>): void
  /** Returns a function that stops listening. */
  subscribe(caller: Caller, listener: EventListener): () => void
}

export interface EventBusOptions {
  /** Told about a listener that threw; the others still hear the event. */
  readonly onFailure: (error: unknown) => void
  /** Checks payloads against the contract: for tests. */
  readonly checkPayloads?: boolean
}

/** Makes a bus. Listeners are called at once, in the order in which they subscribed. */
export function createEventBus(options: EventBusOptions): EventBus {
  const subscriptions = new Set<{ readonly caller: Caller; readonly listener: EventListener }>()
  return {
    emit(name, payload) {
      const spec = events[name]
      if (options.checkPayloads) spec.payload.parse(payload)
      for (const { caller, listener } of [...subscriptions]) {
        if (!spec.readers.includes(caller.role)) continue
        try {
          listener(name, payload)
        } catch (error) {
          options.onFailure(error)
        }
      }
    },
    subscribe(caller, listener) {
      const subscription = { caller, listener }
      subscriptions.add(subscription)
      return () => {
        subscriptions.delete(subscription)
      }
    },
  }
}
