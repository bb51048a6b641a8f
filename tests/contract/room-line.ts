/** The audience's line over the real socket, with every byte and every message that came over it since it was opened. */
import { connect, type NetConnectOpts } from 'node:net'
import WebSocket from 'ws'
import { makeKeys } from '../../src/main/hosts/serve/access.ts'
import { startServer } from '../../src/main/hosts/serve/server.ts'
import type { App } from '../../src/main/rpc/app.ts'

export interface RoomLine {
  readonly messages: readonly Record<string, unknown>[]
  readonly bytes: () => string
  /** Resolves when the answer is here, and with it everything that was sent before. */
  readonly ask: (call: string, input: unknown) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens it, with a host of its own. */
export async function openRoomLine(app: App): Promise<RoomLine> {
  const keys = makeKeys()
  const server = await startServer({ app, keys, port: 0, renderer: import.meta.dirname })
  const chunks: Buffer[] = []
  const host = `127.0.0.1:${server.port}`
  const socket = new WebSocket(`ws://${host}/socket?key=${keys.audience}&window=room`, {
    headers: { origin: `http://${host}` },
    createConnection: (options: unknown) => {
      const line = connect(options as NetConnectOpts)
      line.on('data', (chunk) => chunks.push(chunk))
      return line
    },
  })
  const messages: Record<string, unknown>[] = []
  const waiting = new Map<unknown, () => void>()
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>
    messages.push(message)
    waiting.get(message.id ?? message.state)?.()
  })
  await new Promise<void>((resolve) => waiting.set('ready', resolve))
  let calls = 0
  return {
    messages,
    bytes: () => Buffer.concat(chunks).toString('latin1'),
    ask: (call, input) =>
      new Promise<void>((resolve) => {
        calls += 1
        waiting.set(calls, resolve)
        socket.send(JSON.stringify({ id: calls, call, input }))
      }),
    async close() {
      socket.terminate()
      await server.close()
    },
  }
}
