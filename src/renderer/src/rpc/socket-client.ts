/**
 * The client of the browser host. It reconnects with growing pauses. A call that was sent when the line broke is sent
 * again if the contract calls it repeatable; any other is answered `connection-lost`, because nobody knows whether it was
 * done.
 */
import type { CallError, CallSpec, Result } from '#shared/contract/call.ts'
import { type CallName, calls, type EventName, type Input } from '#shared/contract/index.ts'
import { CLOSE, SOCKET_PATH, type ToWindow } from '#shared/contract/wire.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import type { ConnectionState, WindowClient } from './connection.ts'

/** The part of a WebSocket that the client uses; tests hand in another carrier. */
export interface Socket {
  onopen: (() => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: ((event: { code: number }) => void) | null
  send(data: string): void
  close(): void
}

export interface SocketClientOptions {
  readonly open: () => Socket
  /** Runs `work` after so many milliseconds; returns a function that calls it off. */
  readonly wait?: (milliseconds: number, work: () => void) => () => void
}

interface Pending {
  readonly message: string
  readonly repeatable: boolean
  readonly settle: (result: Result<never>) => void
  sent: boolean
}

/** Events that must not be missed: kept as long as nobody listens. */
const KEPT: ReadonlySet<EventName> = new Set<EventName>([
  'library.fileArrived',
  'library.openRequested',
  'library.openRefused',
])
const PAUSES = [200, 400, 800, 1500, 3000]
/** Silence after which the line counts as dead; the host says `alive` more often than that. */
const SILENCE = 40_000

function nothing(): void {
  return
}

function browserWait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

function lost(): CallError {
  return { code: 'connection-lost', message: t('error.connection-lost'), details: {} }
}

/** The host would end the line over such a message. */
function isTooLarge(message: string): boolean {
  // A UTF-16 unit takes three bytes at most, so most messages need not be measured.
  return message.length * 3 > LIMITS.messageBytes && new TextEncoder().encode(message).length > LIMITS.messageBytes
}

function tooLarge(call: string): CallError {
  const details = { call, problem: `more than ${LIMITS.messageBytes / 1_000_000} MB` }
  return { code: 'call-invalid', message: t('error.call-invalid', details), details }
}

/** Connects at once and goes on trying until it is closed. */
export function createSocketClient(options: SocketClientOptions): WindowClient {
  const wait = options.wait ?? browserWait
  const pending = new Map<number, Pending>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const watchers = new Set<(state: ConnectionState) => void>()
  const kept: { readonly event: EventName; readonly payload: unknown }[] = []
  let state: ConnectionState = 'connecting'
  /** The host has said how this window stands; before that nothing may be sent. */
  let welcomed = false
  let wantsSeat = false
  let socket: Socket | null = null
  let attempts = 0
  let nextId = 0
  let closed = false
  let stopWaiting: () => void = nothing
  let stopListening: () => void = nothing

  function become(next: ConnectionState) {
    if (next === state) return
    state = next
    for (const watcher of [...watchers]) watcher(next)
  }

  function fail(keep: (call: Pending) => boolean) {
    for (const [id, call] of [...pending]) {
      if (keep(call)) {
        call.sent = false
        continue
      }
      pending.delete(id)
      call.settle({ ok: false, error: lost() })
    }
  }

  function sendWaiting() {
    if (!socket || state !== 'ready') return
    for (const call of pending.values()) {
      if (call.sent) continue
      call.sent = true
      socket.send(call.message)
    }
  }

  function listenForSilence() {
    stopListening()
    stopListening = wait(SILENCE, () => socket?.close())
  }

  function tell(event: EventName, payload: unknown) {
    const group = listeners.get(event)
    if (!group?.size && KEPT.has(event)) kept.push({ event, payload })
    for (const listener of [...(group ?? [])]) listener(payload as never)
  }

  function takeSeat() {
    wantsSeat = false
    socket?.send(JSON.stringify({ takeOver: true }))
  }

  function receive(message: ToWindow) {
    if ('id' in message) {
      const call = pending.get(message.id)
      pending.delete(message.id)
      call?.settle(message.result as Result<never>)
    } else if ('event' in message) {
      tell(message.event as EventName, message.payload)
    } else if ('state' in message) {
      welcomed = true
      if (message.state === 'occupied' && wantsSeat) return takeSeat()
      wantsSeat = false
      if (message.state === 'replaced') fail(() => false)
      become(message.state)
      sendWaiting()
    }
  }

  function connect() {
    const current = options.open()
    welcomed = false
    socket = current
    current.onopen = () => {
      attempts = 0
      listenForSilence()
    }
    current.onmessage = (event) => {
      if (current !== socket || typeof event.data !== 'string') return
      listenForSilence()
      receive(JSON.parse(event.data) as ToWindow)
    }
    current.onclose = (event) => {
      if (current !== socket) return
      socket = null
      stopListening()
      ended(event.code)
    }
  }

  function ended(code: number) {
    const final = closed || code === CLOSE.forbidden || state === 'replaced'
    // What ended this line would only end the next one as well.
    const harmful = code === CLOSE.tooLarge || code === CLOSE.malformed
    fail((call) => !final && (!call.sent || (call.repeatable && !harmful)))
    if (closed) return
    if (code === CLOSE.forbidden) return become('refused')
    if (state === 'replaced') return
    become('lost')
    stopWaiting = wait(PAUSES[Math.min(attempts, PAUSES.length - 1)] ?? 3000, connect)
    attempts += 1
  }

  connect()

  return {
    call(name, input) {
      if (closed || state === 'refused' || state === 'replaced') {
        return Promise.resolve({ ok: false, error: lost() })
      }
      return new Promise((resolve) => {
        const id = nextId++
        const message = JSON.stringify({ id, call: name, input })
        if (isTooLarge(message)) return resolve({ ok: false, error: tooLarge(name) })
        pending.set(id, { message, repeatable: isRepeatable(name, input), settle: resolve, sent: false })
        sendWaiting()
      })
    },
    on(name, listener) {
      const group = listeners.get(name) ?? new Set()
      listeners.set(name, group)
      group.add(listener as (payload: never) => void)
      for (const message of kept.splice(0)) tell(message.event, message.payload)
      return () => {
        group.delete(listener as (payload: never) => void)
      }
    },
    connection: () => state,
    onConnection(watcher) {
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
    takeOver() {
      wantsSeat = true
      if (socket && welcomed) takeSeat()
      if (socket) return
      stopWaiting()
      connect()
    },
    close() {
      closed = true
      stopWaiting()
      stopListening()
      const current = socket
      socket = null
      current?.close()
      fail(() => false)
    },
  }
}

function isRepeatable<N extends CallName>(name: N, input: Input<N>): boolean {
  // The contract's names are all that the types allow; a page of another version may know more.
  const spec: CallSpec | undefined = Object.hasOwn(calls, name) ? calls[name] : undefined
  return spec?.repeatable(input as never) ?? false
}

/** The address of the core's socket for this page: the key comes from the page's address, the window's name survives a reload. */
export function socketAddress(page: { host: string; search: string }, windowName: string): string {
  const key = new URLSearchParams(page.search).get('key') ?? ''
  const query = new URLSearchParams({ key, window: windowName })
  return `ws://${page.host}${SOCKET_PATH}?${query.toString()}`
}
