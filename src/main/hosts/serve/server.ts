/**
 * The browser host's server: pages over HTTP and the core over a WebSocket, on 127.0.0.1 only. It knows who may come in
 * and who sits where, and nothing of workshops.
 */
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { EventName, Payload } from '#shared/contract/index.ts'
import { CLOSE, SOCKET_PATH } from '#shared/contract/wire.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { isOwnHost, isOwnOrigin, type Keys, roleOfKey } from './access.ts'
import { createFacilitatorSeat, FLUSH_LIMIT_MS } from './facilitator-seat.ts'
import { createGuardedServer, plainAnswer } from './guarded-server.ts'
import { SERVE_LIMITS, type ServeLimits } from './limits.ts'
import { createLine, type Line } from './line.ts'
import { answerPageRequest } from './page-request.ts'
import { takeSecondName } from './second-name.ts'

export interface ServerOptions {
  readonly app: App
  /** Folder of the built pages. */
  readonly renderer: string
  /** 0 takes a free one. */
  readonly port: number
  readonly keys: Keys
  /** Origins of pages served elsewhere: only the development server has one. */
  readonly otherOrigins?: readonly string[]
  /** What a client may take; narrower in tests. */
  readonly limits?: ServeLimits
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  /** Address of the facilitator's page with its key. */
  readonly address: string
  /**
   * Where the room's page comes from: another name of this machine, so that the browser gives it a process of its own. What
   * happens to the one page then neither slows nor ends the other.
   */
  readonly roomOrigin: string
  /** Sends an event to the facilitator's window, now or as soon as there is one. */
  tellFacilitator<N extends EventName>(event: N, payload: Payload<N>): void
  /** Lets the facilitator's window put its last edits on disk, then ends every line and stops listening. */
  close(): Promise<void>
}

/** How often each window is asked whether it is still there. */
const BEAT_MS = 15_000

/** Rejects with the system's error (EADDRINUSE ...) when it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { app, keys, limits = SERVE_LIMITS } = options
  const lines = new Set<Line>()
  const untold: { readonly event: EventName; readonly payload: unknown }[] = []
  let port = options.port

  const http = createGuardedServer(limits, (request, response) => {
    answerPageRequest(request, response, { folder: options.renderer, port, keys }).catch(() => {
      response.destroy()
    })
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.messageBytes, perMessageDeflate: false })
  const seat = createFacilitatorSeat((line) => {
    for (const message of untold.splice(0)) line.send(message)
  })

  function welcome(socket: WebSocket, query: URLSearchParams) {
    const role = roleOfKey(query.get('key'), keys)
    if (!role) {
      socket.on('error', () => undefined)
      return socket.close(CLOSE.forbidden, t('launch.page.forbidden').slice(0, 120))
    }
    const line: Line = createLine({
      socket,
      app,
      limits,
      caller: { role, window: `${role}:${(query.get('window') ?? '').slice(0, 64)}` },
      onTakeOver: () => {
        if (role === 'facilitator') void seat.takeOver(line)
        else line.close(CLOSE.malformed)
      },
      onClose: () => {
        lines.delete(line)
        seat.leave(line)
      },
    })
    lines.add(line)
    if (role === 'facilitator') seat.arrive(line)
    else line.become('ready')
  }

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined)
    const address = URL.parse(`http://127.0.0.1:${port}${request.url ?? '/'}`)
    const allowed =
      address?.pathname === SOCKET_PATH &&
      isOwnHost(request.headers.host, port) &&
      isOwnOrigin(request.headers.origin, port, options.otherOrigins ?? [])
    if (!allowed) {
      socket.end(plainAnswer(403), () => socket.destroy())
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, address.searchParams))
  })

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port, '127.0.0.1', () => {
      http.off('error', reject)
      resolve()
    })
  })
  port = (http.address() as AddressInfo).port
  const second = await takeSecondName(http, port, limits)
  const beats = setInterval(() => {
    for (const line of lines) line.beat()
  }, BEAT_MS)

  return {
    port,
    address: `http://127.0.0.1:${port}/?key=${keys.facilitator}`,
    roomOrigin: second.origin,
    tellFacilitator(event, payload) {
      const holder = seat.holder()
      if (holder) holder.send({ event, payload })
      else untold.push({ event, payload })
    },
    async close() {
      clearInterval(beats)
      await seat.holder()?.flush(FLUSH_LIMIT_MS)
      for (const line of lines) line.close(CLOSE.shuttingDown)
      second.close()
      http.close()
      http.closeAllConnections()
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}
