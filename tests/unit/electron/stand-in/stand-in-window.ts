/** A window that closes as Electron documents it: `close` can be prevented, `destroy` cannot and skips `close`. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { WindowApi } from '../../../../src/main/hosts/electron/electron-api.ts'
import { type Listener, Listeners, Preventable } from './listeners.ts'
import { StandInContents } from './stand-in-contents.ts'
import type { StandInElectron } from './stand-in-electron.ts'

export class StandInWindow implements WindowApi {
  readonly id: number
  readonly webContents: StandInContents
  readonly options: BrowserWindowConstructorOptions
  readonly listeners = new Listeners()
  visible = false
  focused = false
  minimized = false
  maximized = false
  full: boolean
  menu = true
  bounds: Rectangle
  #electron: StandInElectron
  #destroyed = false

  constructor(electron: StandInElectron, id: number, options: BrowserWindowConstructorOptions) {
    this.#electron = electron
    this.id = id
    this.options = options
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.visible = options.show !== false
    this.full = options.fullscreen === true
    this.webContents = new StandInContents(electron, id, options.webPreferences ?? {})
    this.webContents.on('stand-in-loaded', () => {
      this.listeners.emit('ready-to-show')
    })
  }

  on(event: string, listener: Listener): void {
    this.listeners.on(event, listener)
  }

  once(event: string, listener: Listener): void {
    this.listeners.once(event, listener)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.load(url)
  }

  show(): void {
    this.#mustLive()
    this.visible = true
    this.focused = true
  }

  showInactive(): void {
    this.#mustLive()
    this.visible = true
  }

  hide(): void {
    this.#mustLive()
    this.visible = false
  }

  setBounds(bounds: Rectangle): void {
    this.#mustLive()
    // As on Windows: a window that fills a display comes back to where it was.
    if (!this.full) this.bounds = { ...bounds }
  }

  getBounds(): Rectangle {
    this.#mustLive()
    return this.bounds
  }

  setFullScreen(full: boolean): void {
    this.#mustLive()
    this.full = full
  }

  isFullScreen(): boolean {
    return this.full
  }

  unmaximize(): void {
    this.maximized = false
  }

  removeMenu(): void {
    this.menu = false
  }

  focus(): void {
    this.#mustLive()
    this.focused = true
  }

  restore(): void {
    this.minimized = false
  }

  maximize(): void {
    this.maximized = true
  }

  close(): void {
    if (this.#destroyed) return
    const event = new Preventable()
    this.listeners.emit('close', event)
    if (event.defaultPrevented) this.#electron.app.closeCancelled()
    else this.destroy()
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.webContents.destroy()
    this.listeners.emit('closed')
    this.#electron.windowGone(this)
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isMinimized(): boolean {
    return this.minimized
  }

  isMaximized(): boolean {
    return this.maximized
  }

  getNormalBounds(): Rectangle {
    this.#mustLive()
    return this.bounds
  }

  #mustLive(): void {
    if (this.#destroyed) throw new Error('Object has been destroyed')
  }
}
