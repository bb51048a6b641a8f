/**
 * A page in a window: loads through the `app:` handler that was registered, then runs the real bridge of the preload
 * over this stand-in of Electron's IPC. What crosses is cloned, as between two processes.
 */
import type {
  HandlerDetails,
  PrintToPDFOptions,
  RenderProcessGoneDetails,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { ContentsApi } from '../../../../src/main/hosts/electron/electron-api.ts'
import { track } from './activity.ts'
import { type Listener, Listeners, Preventable } from './listeners.ts'
import type { StandInElectron } from './stand-in-electron.ts'

export type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

export class StandInContents implements ContentsApi {
  readonly id: number
  readonly preferences: WebPreferences
  readonly listeners = new Listeners()
  /** Addresses loaded, in order. */
  readonly loaded: string[] = []
  /** How often all of it was painted anew on demand. */
  painted = 0
  /** The bridge of the page that runs now. */
  bridge: Bridge | null = null
  /** How it was printed, in order. */
  readonly printed: PrintToPDFOptions[] = []
  #text = ''
  #electron: StandInElectron
  #ipc = new Listeners()
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  #destroyed = false
  #crashed = false

  constructor(electron: StandInElectron, id: number, preferences: WebPreferences) {
    this.#electron = electron
    this.id = id
    this.preferences = preferences
  }

  on(event: string, listener: Listener): void {
    this.listeners.on(event, listener)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  send(channel: string, ...args: readonly unknown[]): void {
    if (this.#destroyed) throw new Error('Object has been destroyed')
    this.#ipc.emit(channel, {}, ...structuredClone(args))
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isCrashed(): boolean {
    return this.#crashed
  }

  reload(): void {
    this.#crashed = false
    const address = this.loaded.at(-1)
    if (address !== undefined) void this.load(address)
  }

  invalidate(): void {
    this.painted += 1
  }

  forcefullyCrashRenderer(): void {
    this.crash('crashed')
  }

  /** What stands on the page, when it was asked for: the page as "PDF", or nothing while it hangs. */
  async printToPDF(options: PrintToPDFOptions): Promise<Uint8Array> {
    this.printed.push(options)
    if (this.#electron.printing === 'hangs') await new Promise(() => undefined)
    if (this.#electron.printing === 'fails') throw new Error('Printing failed')
    return new TextEncoder().encode(`%PDF-1.4\n${this.#text}\n%%EOF\n`)
  }

  /** Loads a page of ours and runs it; without script there is nothing to run. */
  async load(address: string): Promise<void> {
    const { partition, javascript = true } = this.preferences
    const { session } = this.#electron
    const from = partition === undefined ? session.defaultSession : session.fromPartition(partition)
    const response = await track(() => from.fetch(address))
    if (response.status !== 200 || this.#destroyed) throw new Error(`ERR_FAILED ${address}`)
    this.loaded.push(address)
    this.#text = await response.text()
    if (!javascript) return
    this.#ipc = new Listeners()
    const ipc = this.#ipc
    const frame = { origin: address.split('/').slice(0, 3).join('/'), parent: null }
    const bridge = await this.#electron.preload(
      {
        invoke: (channel, ...args) => this.#electron.ipcMain.invoke(this.id, frame, channel, args),
        on: (channel, listener) => {
          ipc.on(channel, listener as Listener)
        },
      },
      this.preferences.additionalArguments ?? [],
    )
    if (this.#destroyed || this.#ipc !== ipc) return
    this.bridge = bridge
    this.listeners.emit('stand-in-loaded')
    this.#electron.runPage(this)
  }

  /** The page asks for a new window. */
  open(url: string): WindowOpenHandlerResponse {
    return this.#openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    })
  }

  /** The page wants to go elsewhere; says whether it went. */
  navigate(url: string): boolean {
    const event = Object.assign(new Preventable(), { url })
    this.listeners.emit('will-navigate', event)
    return !event.defaultPrevented
  }

  crash(reason: RenderProcessGoneDetails['reason']): void {
    this.#crashed = true
    this.bridge = null
    this.#ipc = new Listeners()
    this.listeners.emit('render-process-gone', {}, { reason, exitCode: 1 })
  }

  destroy(): void {
    this.#destroyed = true
    this.bridge = null
    this.#ipc = new Listeners()
    this.listeners.emit('destroyed')
  }
}
