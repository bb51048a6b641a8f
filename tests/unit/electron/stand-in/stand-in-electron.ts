/** All of Electron that Baton uses, written by hand: for driving the real shell and the real bridge through a life. */
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, MessageBoxOptions } from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import type {
  DisplayApi,
  ElectronApi,
  InvokeEvent,
  WindowApi,
} from '../../../../src/main/hosts/electron/electron-api.ts'
import { createBridge, type IpcRendererApi } from '../../../../src/preload/bridge.ts'
import { type Listener, Listeners } from './listeners.ts'
import { StandInApp } from './stand-in-app.ts'
import type { StandInContents } from './stand-in-contents.ts'
import type { StandInDesktop } from './stand-in-desktop.ts'
import { StandInMenu } from './stand-in-menu.ts'
import { StandInSession } from './stand-in-session.ts'
import { StandInWindow } from './stand-in-window.ts'

/** The display of the laptop. */
export const LAPTOP_DISPLAY: DisplayApi = {
  ...{ id: 1, label: 'Built-in', scaleFactor: 1, internal: true },
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
}

type CallListener = (event: InvokeEvent, ...args: readonly unknown[]) => Promise<unknown>

export class StandInIpcMain {
  readonly #handlers = new Map<string, CallListener>()

  handle(channel: string, listener: CallListener): void {
    if (this.#handlers.has(channel)) throw new Error(`second handler for ${channel}`)
    this.#handlers.set(channel, listener)
  }

  async invoke(
    sender: number,
    frame: InvokeEvent['senderFrame'],
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler({ sender: { id: sender }, senderFrame: frame }, ...structuredClone(args)))
  }
}

export interface Desk {
  readonly desktop: StandInDesktop
  /** Words after the program's name. */
  readonly words: readonly string[]
  /** What the page of a window does once it runs. */
  readonly page: (contents: StandInContents) => void
  /** Runs the preload of a page with this in the place of `ipcRenderer`; the bridge's own function unless said otherwise. */
  readonly preload?: (ipc: IpcRendererApi, argv: readonly string[]) => Bridge | Promise<Bridge>
}

export class StandInElectron implements ElectronApi {
  readonly words: readonly string[]
  readonly app: StandInApp
  readonly windows: StandInWindow[] = []
  readonly ipcMain = new StandInIpcMain()
  /** Sessions by the name of their partition; the one that windows share has none. */
  readonly partitions = new Map<string, StandInSession>()
  readonly session = {
    defaultSession: new StandInSession(),
    fromPartition: (name: string) => {
      const session = this.partitions.get(name) ?? new StandInSession()
      this.partitions.set(name, session)
      return session
    },
  }
  readonly power = new Listeners()
  readonly powerMonitor = this.power
  /** Blockers that keep the display awake now, and how many there ever were. */
  readonly blockers = new Set<number>()
  blockersMade = 0
  readonly powerSaveBlocker = {
    start: () => {
      this.blockersMade += 1
      this.blockers.add(this.blockersMade)
      return this.blockersMade
    },
    stop: (id: number) => this.blockers.delete(id),
    isStarted: (id: number) => this.blockers.has(id),
  }
  readonly schemes: Electron.CustomScheme[] = []
  readonly protocol = {
    registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void this.schemes.push(...schemes),
  }
  readonly outside: string[] = []
  /** Documents that were given to a program of the system, and whether there is one. */
  readonly opened: string[] = []
  canOpen = true
  /** What becomes of a page that is printed. */
  printing: 'works' | 'hangs' | 'fails' = 'works'
  readonly revealed: string[] = []
  readonly shell = {
    openExternal: async (url: string) => void this.outside.push(url),
    showItemInFolder: (path: string) => void this.revealed.push(path),
    openPath: async (path: string) => {
      this.opened.push(path)
      return this.canOpen ? '' : 'No application knows how to open this file'
    },
  }
  displays: DisplayApi[] = [LAPTOP_DISPLAY]
  readonly displayEvents = new Listeners()
  readonly screen = {
    getAllDisplays: () => this.displays,
    getPrimaryDisplay: () => ({ id: 1 }),
    on: (event: string, listener: Listener) => this.displayEvents.on(event, listener),
  }
  /** Boxes shown, and the button that answers the next of them. */
  readonly boxes: MessageBoxOptions[] = []
  readonly errorBoxes: string[] = []
  nextAnswer: number | 'never' = 0
  savePath = ''
  /** Where the folder dialog leads; empty cancels it. */
  folderPath = ''
  readonly dialog = {
    showMessageBox: async (first: object, second?: MessageBoxOptions) => {
      this.boxes.push((second ?? first) as MessageBoxOptions)
      if (this.nextAnswer === 'never') await new Promise(() => undefined)
      return { response: Number(this.nextAnswer), checkboxChecked: false }
    },
    showSaveDialog: async () => ({ canceled: this.savePath === '', filePath: this.savePath }),
    showOpenDialog: async () => ({
      canceled: this.folderPath === '',
      filePaths: this.folderPath === '' ? [] : [this.folderPath],
    }),
    showErrorBox: (title: string, content: string) => void this.errorBoxes.push(`${title}: ${content}`),
  }
  menu: StandInMenu | null = null
  readonly Menu = {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => new StandInMenu(template),
    setApplicationMenu: (menu: object | null) => {
      this.menu = menu instanceof StandInMenu ? menu : null
      for (const window of this.windows) window.menu = menu !== null
    },
  }
  readonly BrowserWindow: new (
    options: BrowserWindowConstructorOptions,
  ) => WindowApi
  readonly #page: (contents: StandInContents) => void
  readonly preload: NonNullable<Desk['preload']>

  constructor({ desktop, words, page, preload = createBridge }: Desk) {
    this.preload = preload
    this.words = words
    this.#page = page
    this.app = new StandInApp(desktop, this)
    const electron = this
    let ids = 0
    this.BrowserWindow = class extends StandInWindow {
      constructor(options: BrowserWindowConstructorOptions) {
        if (!electron.app.ready) throw new Error('Cannot create BrowserWindow before app is ready')
        ids += 1
        super(electron, ids, options)
        electron.windows.push(this)
        electron.app.listeners.emit('web-contents-created', {}, this.webContents)
      }
    }
  }

  runPage(contents: StandInContents): void {
    this.#page(contents)
  }

  windowGone(window: StandInWindow): void {
    this.windows.splice(this.windows.indexOf(window), 1)
    if (this.windows.length === 0) this.app.allClosed()
  }
}
