/**
 * One socket of one window: reads its messages, hands calls to the core and carries replies and events back. What does
 * not follow the protocol ends the line; a window that stopped answering pings is dropped.
 */
import type { WebSocket } from 'ws'
import type { Result } from '#shared/contract/call.ts'
import type { Caller } from '#shared/contract/index.ts'
import { CLOSE, FromWindow, type LineState, type ToWindow } from '#shared/contract/wire.ts'
import type { App } from '../../rpc/app.ts'
import { errorOf } from '../../rpc/error-of.ts'
import type { ServeLimits } from './limits.ts'
import { createPace } from './pace.ts'

/** A window at the other end of a socket. */
export interface Line {
  readonly caller: Caller
  /** From `ready` on calls are answered and events are sent. */
  become(state: LineState): void
  send(message: ToWindow): void
  /** Asks the window to put on disk what it still holds; resolves when it has, is gone or takes too long. */
  flush(milliseconds: number): Promise<void>
  /** Drops the line if the window did not answer since the last beat, else asks it again. */
  beat(): void
  close(code: number): void
}

export interface LineOptions {
  readonly socket: WebSocket
  readonly app: App
  readonly caller: Caller
  readonly limits: ServeLimits
  readonly onTakeOver: () => void
  readonly onClose: () => void
}

const NOT_SEATED: Result<never> = { ok: false, error: errorOf('connection-lost') }

/** Listens at once; nothing is answered before the line becomes `ready`. */
export function createLine({ socket, app, caller, limits, onTakeOver, onClose }: LineOptions): Line {
  const pace = createPace({ socket, messages: limits.messages[caller.role], calls: limits.calls[caller.role] })
  let state: LineState = 'occupied'
  let alive = true
  let ended = false
  let stopEvents: (() => void) | null = null
  const flushed = new Set<() => void>()

  function send(message: ToWindow) {
    if (socket.readyState !== socket.OPEN) return
    // A window that does not read what it is told would fill the memory of the host.
    if (socket.bufferedAmount > limits.unreadBytes) socket.terminate()
    else socket.send(JSON.stringify(message))
  }

  function settleFlush() {
    for (const settle of [...flushed]) settle()
  }

  /** From here on the line counts as gone, even while the other side still has to agree. */
  function end() {
    if (ended) return
    ended = true
    pace.stop()
    stopEvents?.()
    settleFlush()
    onClose()
  }

  function close(code: number) {
    socket.close(code)
    end()
  }

  async function answer(id: number, call: string, input: unknown) {
    pace.began()
    const result = state === 'ready' ? await app.dispatch(caller, call, input) : NOT_SEATED
    pace.ended()
    send({ id, result })
    if (call === 'shell.flushed' && result.ok) settleFlush()
  }

  socket.on('message', (data, isBinary) => {
    if (ended) return
    const message = isBinary ? null : read(String(data))
    if (!message) close(CLOSE.malformed)
    else if ('takeOver' in message) onTakeOver()
    else void answer(message.id, message.call, message.input)
  })
  socket.on('pong', () => {
    alive = true
  })
  // A message too large or a broken frame: the socket closes itself.
  socket.on('error', end)
  socket.on('close', end)

  return {
    caller,
    send,
    become(next) {
      if (ended) return
      state = next
      stopEvents?.()
      stopEvents = null
      if (next === 'ready') stopEvents = app.subscribe(caller, (event, payload) => send({ event, payload }))
      send({ state: next })
    },
    flush(milliseconds) {
      if (state !== 'ready' || socket.readyState !== socket.OPEN) return Promise.resolve()
      return new Promise((resolve) => {
        const settle = () => {
          clearTimeout(timer)
          flushed.delete(settle)
          resolve()
        }
        const timer = setTimeout(settle, milliseconds)
        flushed.add(settle)
        send({ event: 'shell.flushRequested', payload: {} })
      })
    },
    beat() {
      if (!alive) return socket.terminate()
      alive = false
      socket.ping()
      send({ alive: true })
    },
    close,
  }
}

function read(text: string): FromWindow | null {
  try {
    return FromWindow.parse(JSON.parse(text))
  } catch {
    return null
  }
}
