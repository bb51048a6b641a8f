/**
 * A server of pages that no client can hold up: who sends its request by drops, sends none, or sends what is no request is
 * dropped, and so is who comes when the house is full. Both names of the host are such servers.
 */
import { createServer, type RequestListener, type Server } from 'node:http'
import { pageHeaders } from '../../pages/page-headers.ts'
import { codeOf } from '../../store/error-code.ts'
import type { ServeLimits } from './limits.ts'

const STATUS = { 400: 'Bad Request', 403: 'Forbidden', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

/** An answer without a body for whoever is not served as a request, with the headers that every answer has. */
export function plainAnswer(status: keyof typeof STATUS): string {
  const headers = { ...pageHeaders('text/plain; charset=utf-8'), connection: 'close', 'content-length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS[status]}`, ...lines, '', ''].join('\r\n')
}

const OF_CODE: Readonly<Record<string, keyof typeof STATUS>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** It does not listen yet. */
export function createGuardedServer(limits: ServeLimits, listener?: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: limits.headMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.headMs,
      connectionsCheckingInterval: Math.ceil(limits.headMs / 5),
      maxHeaderSize: limits.headBytes,
      // Refused with a sentence and the headers of every answer, like any other name that is not ours.
      requireHostHeader: false,
    },
    listener,
  )
  server.maxConnections = limits.connections
  // Also ends an answer that nobody reads. A socket that becomes a window is beyond it: that one is asked for signs of life.
  server.setTimeout(limits.idleMs, (socket) => socket.destroy())
  server.on('clientError', (error, socket) => {
    const code = codeOf(error)
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else socket.end(plainAnswer(OF_CODE[code] ?? 400), () => socket.destroy())
  })
  return server
}
