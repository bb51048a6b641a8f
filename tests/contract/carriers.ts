/**
 * Three ways to carry messages between a window and the core: none (in this process), a MessagePort pair that behaves as
 * Electron's IPC does (structured clone, the shell's own transport and preload on its ends), and the browser host's socket.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import WebSocket from 'ws'
import type { Result, Role } from '#shared/contract/call.ts'
import { type Caller, type CoreClient, calls, events } from '#shared/contract/index.ts'
import { APP_ORIGIN } from '../../src/main/hosts/electron/app-origin.ts'
import type { ContentsApi, InvokeEvent, IpcMainApi } from '../../src/main/hosts/electron/electron-api.ts'
import { forwardEvents, serveCalls } from '../../src/main/hosts/electron/ipc-transport.ts'
import { createWindowRoles } from '../../src/main/hosts/electron/window-roles.ts'
import { makeKeys } from '../../src/main/hosts/serve/access.ts'
import { startServer } from '../../src/main/hosts/serve/server.ts'
import type { App } from '../../src/main/rpc/app.ts'
import { createBridge } from '../../src/preload/bridge.ts'
import { createBridgeClient } from '../../src/renderer/src/rpc/bridge-client.ts'
import { createSocketClient, type Socket, socketAddress } from '../../src/renderer/src/rpc/socket-client.ts'

/** A call as a window with other types would make it: any name, any input. */
export interface LooseClient extends CoreClient {
  ask(name: string, input: unknown): Promise<Result<unknown>>
  close(): Promise<void>
}

export interface Carrier {
  readonly name: string
  /** Opens the doors of this carrier for the app; `close` closes them. */
  open(app: App): Promise<{ connect(role: Role): Promise<LooseClient>; close(): Promise<void> }>
}

function loose(client: CoreClient, close: () => Promise<void>): LooseClient {
  return { ...client, ask: client.call as unknown as LooseClient['ask'], close }
}

const inProcess: Carrier = {
  name: 'in this process',
  open(app) {
    let windows = 0
    return Promise.resolve({
      connect(role) {
        windows += 1
        const caller: Caller = { role, window: `w${windows}` }
        const client: CoreClient = {
          call: (name, input) => app.dispatch(caller, name, input) as Promise<Result<never>>,
          on: (name, listener) =>
            app.subscribe(caller, (event, payload) => {
              if ((event as string) === name) listener(payload as never)
            }),
        }
        return Promise.resolve(loose(client, () => Promise.resolve()))
      },
      close: () => Promise.resolve(),
    })
  },
}

type Answer = (event: InvokeEvent, ...args: readonly unknown[]) => Promise<unknown>

/** Ends of a port as `ipcMain.handle` and `ipcRenderer.invoke`: everything crosses by structured clone. */
function ipcPair(answer: Answer, sender: ContentsApi) {
  const { port1: main, port2: page } = new MessageChannel()
  main.on('message', async ({ id, args }: { id: number; args: unknown[] }) => {
    const frame = { origin: APP_ORIGIN, parent: null }
    const value = await answer({ sender, senderFrame: frame } as unknown as InvokeEvent, ...args)
    main.postMessage({ id, value })
  })
  const waiting = new Map<number, (value: unknown) => void>()
  const listeners: ((event: unknown, ...args: readonly unknown[]) => void)[] = []
  page.on('message', (message: { id: number; value: unknown } | { event: unknown[] }) => {
    if ('event' in message) for (const listener of listeners) listener({}, ...message.event)
    else waiting.get(message.id)?.(message.value)
  })
  let next = 0
  return {
    main,
    renderer: {
      invoke: (_channel: string, ...args: readonly unknown[]) =>
        new Promise<unknown>((resolve) => {
          next += 1
          waiting.set(next, resolve)
          page.postMessage({ id: next, args })
        }),
      on: (_channel: string, listener: (event: unknown, ...args: readonly unknown[]) => void) =>
        listeners.push(listener),
    },
  }
}

function contentsOver(id: number, port: () => MessagePort): ContentsApi {
  const contents: Pick<ContentsApi, 'id' | 'send' | 'isDestroyed' | 'isCrashed'> = {
    id,
    send: (_channel, ...args) => port().postMessage({ event: args }),
    isDestroyed: () => false,
    isCrashed: () => false,
  }
  return contents as ContentsApi
}

const messagePort: Carrier = {
  name: 'a port like Electron’s IPC',
  open(app) {
    const roles = createWindowRoles()
    let answer: Answer = () => Promise.reject(new Error('no handler'))
    const ipc: IpcMainApi = {
      handle: (_channel, listener) => {
        answer = listener
      },
    }
    serveCalls(ipc, roles, app, () => undefined)
    const ports: MessagePort[] = []
    let windows = 0
    return Promise.resolve({
      connect(role) {
        windows += 1
        const caller = roles.register(windows, role)
        const contents = contentsOver(windows, () => pair.main)
        const pair = ipcPair((...args) => answer(...args), contents)
        ports.push(pair.main)
        const stop = forwardEvents(app, contents, caller)
        // The names are not narrowed to the role here, so that the core has to refuse by itself.
        const names = [
          `--baton-calls=${[...Object.keys(calls), 'library.explode']}`,
          `--baton-events=${Object.keys(events)}`,
        ]
        const bridge = createBridge(pair.renderer, names) as Parameters<typeof createBridgeClient>[0]
        return Promise.resolve(
          loose(createBridgeClient(bridge), () => {
            stop()
            return Promise.resolve()
          }),
        )
      },
      close() {
        for (const port of ports) port.close()
        return Promise.resolve()
      },
    })
  },
}

const socket: Carrier = {
  name: 'the socket',
  async open(app) {
    const keys = makeKeys()
    const server = await startServer({ app, keys, port: 0, renderer: import.meta.dirname })
    const host = `127.0.0.1:${server.port}`
    return {
      async connect(role) {
        const address = socketAddress({ host, search: `?key=${keys[role]}` }, role)
        const client = createSocketClient({
          open: () => new WebSocket(address, { headers: { origin: `http://${host}` } }) as unknown as Socket,
        })
        await new Promise<void>((resolve) => {
          if (client.connection() === 'ready') resolve()
          client.onConnection((state) => {
            if (state === 'ready') resolve()
          })
        })
        return loose(client, () => {
          client.close()
          return Promise.resolve()
        })
      },
      close: () => server.close(),
    }
  },
}

export const CARRIERS: readonly Carrier[] = [inProcess, messagePort, socket]
