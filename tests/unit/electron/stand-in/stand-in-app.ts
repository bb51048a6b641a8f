/**
 * `app` with the documented order at the end: `before-quit`, `close` of every window (a prevented one cancels the quit),
 * `will-quit`, end. When the last window goes without a quit under way: `window-all-closed`.
 */
import { existsSync } from 'node:fs'
import type { JumpListCategory } from 'electron'
import type { AppApi } from '../../../../src/main/hosts/electron/electron-api.ts'
import { type Listener, Listeners, Preventable } from './listeners.ts'
import type { StandInDesktop } from './stand-in-desktop.ts'
import type { StandInElectron } from './stand-in-electron.ts'
import { StandInMenu } from './stand-in-menu.ts'

export class StandInApp implements AppApi {
  readonly isPackaged = true
  /** Those of the system, as somebody set them. */
  languages = ['en-GB']
  readonly listeners = new Listeners()
  readonly paths = new Map<string, string>()
  readonly switches: string[] = []
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      if (this.ready) throw new Error('too late for a switch')
      this.switches.push(value === undefined ? name : `${name}=${value}`)
    },
  }
  sandboxed = false
  /** The exit code, once the program has ended. */
  ended: number | null = null
  ready = false
  #makeReady: () => void = () => undefined
  readonly #whenReady: Promise<void>
  readonly #desktop: StandInDesktop
  readonly #electron: StandInElectron
  #quitting = false

  constructor(desktop: StandInDesktop, electron: StandInElectron) {
    this.#desktop = desktop
    this.#electron = electron
    this.#whenReady = new Promise((resolve) => {
      this.#makeReady = resolve
    })
  }

  on(event: string, listener: Listener): void {
    this.listeners.on(event, listener)
  }

  getPreferredSystemLanguages(): string[] {
    return this.languages
  }

  becomeReady(): void {
    this.ready = true
    this.#makeReady()
  }

  whenReady(): Promise<void> {
    return this.#whenReady
  }

  requestSingleInstanceLock(data: unknown): boolean {
    return this.#desktop.requestLock(this.#electron, this.paths.get('userData') ?? '', data)
  }

  setPath(name: string, path: string): void {
    if (this.ready) throw new Error('too late for a path')
    if (!existsSync(path)) throw new Error(`no such folder ${path}`)
    this.paths.set(name, path)
  }

  getPath(name: string): string {
    return `/home/ada/${name}`
  }

  /** By which Windows knows whose windows these are. */
  userModelId = ''
  setAppUserModelId(id: string): void {
    this.userModelId = id
  }

  /** The jump list as Windows shows it; null before there was one. */
  jumpList: readonly JumpListCategory[] | null = null
  removedItems: readonly { readonly args?: string }[] = []
  dockMenu: StandInMenu | null = null
  readonly dock = {
    setMenu: (menu: object) => {
      this.dockMenu = menu instanceof StandInMenu ? menu : null
    },
  }

  getJumpListSettings() {
    return { removedItems: this.removedItems }
  }

  /** As Windows does: a category that holds what the person took off is not shown at all. */
  setJumpList(categories: JumpListCategory[]): void {
    const removed = new Set(this.removedItems.map(({ args }) => args))
    this.jumpList = categories.filter(({ items }) => !(items ?? []).some(({ args }) => removed.has(args)))
  }

  enableSandbox(): void {
    if (this.ready) throw new Error('too late for the sandbox')
    this.sandboxed = true
  }

  quit(): void {
    if (this.ended !== null || this.#quitting) return
    this.#quitting = true
    this.listeners.emit('before-quit', new Preventable())
    for (const window of [...this.#electron.windows]) {
      if (this.#quitting) window.close()
    }
    if (this.#quitting && this.#electron.windows.length === 0) this.#willQuit()
  }

  /** A window refused to close. */
  closeCancelled(): void {
    this.#quitting = false
  }

  /** The last window has gone. */
  allClosed(): void {
    if (this.#quitting || this.ended !== null) return
    if (this.listeners.has('window-all-closed')) this.listeners.emit('window-all-closed')
    else this.quit()
  }

  exit(code = 0): void {
    if (this.ended !== null) return
    this.ended = code
    for (const window of [...this.#electron.windows]) window.destroy()
    this.#desktop.gone(this.#electron)
  }

  #willQuit(): void {
    const event = new Preventable()
    this.listeners.emit('will-quit', event)
    if (event.defaultPrevented) this.#quitting = false
    else this.exit(0)
  }
}
