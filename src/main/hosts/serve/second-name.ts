/**
 * The second name of the server, `localhost`. A browser that opens a page under another name gives it a process of its
 * own; but it may look for that name at the other loopback address first, and what listens there must be nobody else.
 */
import type { Server } from 'node:http'
import { codeOf } from '../../store/error-code.ts'
import { createGuardedServer } from './guarded-server.ts'
import type { ServeLimits } from './limits.ts'

export interface SecondName {
  /** `http://localhost:PORT`; the first name where the second one belongs to somebody else. */
  readonly origin: string
  close(): void
}

/** Listens at the other address too, and hands everything to `first`, which listens at 127.0.0.1. */
export async function takeSecondName(first: Server, port: number, limits: ServeLimits): Promise<SecondName> {
  const second = createGuardedServer(limits)
  second.on('request', (...call) => first.emit('request', ...call))
  second.on('upgrade', (...call) => first.emit('upgrade', ...call))
  const failure = await new Promise<string | null>((resolve) => {
    second.once('error', (error) => resolve(codeOf(error)))
    second.listen(port, '::1', () => resolve(null))
  })
  const isTaken = failure === 'EADDRINUSE'
  return {
    // Any other failure means that this machine has no such address, so the name leads to the first one.
    origin: `http://${isTaken ? '127.0.0.1' : 'localhost'}:${port}`,
    close() {
      second.close()
      second.closeAllConnections()
    },
  }
}
