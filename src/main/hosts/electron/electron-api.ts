/**
 * Exactly what Baton uses of Electron, as small interfaces over Electron's own types. `index.ts` passes the real modules
 * (so the compiler holds these against the real API); tests pass stand-ins written by hand. Nothing else in this folder
 * imports electron except for types.
 */
import type {
  BrowserWindowConstructorOptions,
  Event,
  HandlerDetails,
  JumpListCategory,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  PrintToPDFOptions,
  Rectangle,
  RenderProcessGoneDetails,
  SaveDialogOptions,
  SaveDialogReturnValue,
  WindowOpenHandlerResponse,
} from 'electron'

export interface FrameApi {
  readonly origin: string
  readonly parent: object | null
}

export interface InvokeEvent {
  readonly sender: { readonly id: number }
  readonly senderFrame: FrameApi | null
}

export interface IpcMainApi {
  handle(channel: string, listener: (event: InvokeEvent, ...args: readonly unknown[]) => Promise<unknown>): void
}

export interface NavigationEvent {
  readonly url: string
  preventDefault(): void
}

export interface PreventableEvent {
  preventDefault(): void
}

export interface ContentsApi {
  readonly id: number
  on(event: 'will-navigate', listener: (details: NavigationEvent) => void): unknown
  on(event: 'will-frame-navigate', listener: (details: NavigationEvent) => void): unknown
  on(event: 'will-redirect', listener: (details: NavigationEvent) => void): unknown
  on(event: 'will-attach-webview', listener: (event: Event) => void): unknown
  on(event: 'render-process-gone', listener: (event: Event, details: RenderProcessGoneDetails) => void): unknown
  on(event: 'destroyed', listener: () => void): unknown
  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void
  send(channel: string, ...args: readonly unknown[]): void
  isDestroyed(): boolean
  isCrashed(): boolean
  reload(): void
  /** Paints all of the page anew. */
  invalidate(): void
  forcefullyCrashRenderer(): void
  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>
}

/** A window as the owner of a dialog. */
export interface DialogOwner {
  readonly id: number
}

export interface WindowApi extends DialogOwner {
  readonly webContents: ContentsApi
  on(event: 'close', listener: (event: PreventableEvent) => void): unknown
  on(event: 'closed', listener: () => void): unknown
  on(event: 'unresponsive', listener: () => void): unknown
  on(event: 'responsive', listener: () => void): unknown
  on(event: 'app-command', listener: (event: Event, command: string) => void): unknown
  on(event: 'query-session-end', listener: () => void): unknown
  on(event: 'session-end', listener: () => void): unknown
  once(event: 'ready-to-show', listener: () => void): unknown
  loadURL(url: string): Promise<void>
  show(): void
  showInactive(): void
  hide(): void
  setBounds(bounds: Rectangle): void
  getBounds(): Rectangle
  setFullScreen(full: boolean): void
  isFullScreen(): boolean
  removeMenu(): void
  focus(): void
  restore(): void
  maximize(): void
  unmaximize(): void
  close(): void
  destroy(): void
  isDestroyed(): boolean
  isMinimized(): boolean
  isMaximized(): boolean
  getNormalBounds(): Rectangle
}

export interface SessionApi {
  setPermissionRequestHandler(
    handler: (
      contents: { readonly id: number },
      permission: string,
      callback: (granted: boolean) => void,
      details: { readonly requestingUrl: string },
    ) => void,
  ): void
  setPermissionCheckHandler(
    handler: (contents: { readonly id: number } | null, permission: string, requestingOrigin: string) => boolean,
  ): void
  setDevicePermissionHandler(handler: () => boolean): void
  setSpellCheckerDictionaryDownloadURL(url: string): void
  setSpellCheckerEnabled(enable: boolean): void
  setSpellCheckerLanguages(languages: string[]): void
  readonly availableSpellCheckerLanguages: string[]
  readonly protocol: { handle(scheme: string, handler: (request: Request) => Promise<Response>): void }
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, callback: (response: { cancel?: boolean }) => void) => void,
    ): void
  }
  on(
    event: 'will-download',
    listener: (event: PreventableEvent, item: DownloadApi, contents: { readonly id: number }) => void,
  ): unknown
}

export interface DownloadApi {
  getURL(): string
  getMimeType(): string
  getFilename(): string
  setSaveDialogOptions(options: SaveDialogOptions): void
}

export interface AppApi {
  readonly isPackaged: boolean
  /** Tags of BCP 47, the dearest first. */
  getPreferredSystemLanguages(): string[]
  readonly commandLine: { appendSwitch(name: string, value?: string): void }
  on(event: 'second-instance', listener: (e: Event, argv: string[], folder: string, data: unknown) => void): unknown
  on(event: 'open-file', listener: (event: PreventableEvent, path: string) => void): unknown
  on(event: 'activate', listener: () => void): unknown
  on(event: 'before-quit', listener: (event: PreventableEvent) => void): unknown
  on(event: 'will-quit', listener: (event: PreventableEvent) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
  on(event: 'web-contents-created', listener: (event: Event, contents: ContentsApi) => void): unknown
  on(
    event: 'certificate-error',
    listener: (
      event: PreventableEvent,
      contents: unknown,
      url: string,
      error: string,
      certificate: unknown,
      callback: (trusted: boolean) => void,
    ) => void,
  ): unknown
  on(
    event: 'select-client-certificate',
    listener: (
      event: PreventableEvent,
      contents: unknown,
      url: string,
      certificates: unknown,
      callback: () => void,
    ) => void,
  ): unknown
  whenReady(): Promise<void>
  requestSingleInstanceLock(data: { readonly handOver: unknown }): boolean
  setPath(name: 'userData' | 'sessionData' | 'temp' | 'crashDumps', path: string): void
  getPath(name: 'documents'): string
  setAppUserModelId(id: string): void
  /** Windows alone has these two, macOS alone the dock. */
  getJumpListSettings(): { readonly removedItems: readonly { readonly args?: string }[] }
  setJumpList(categories: JumpListCategory[]): unknown
  readonly dock: { setMenu(menu: MenuApi): void } | undefined
  enableSandbox(): void
  quit(): void
  exit(code?: number): void
}

export interface MenuItemApi {
  enabled: boolean
}

export interface MenuApi {
  getMenuItemById(id: string): MenuItemApi | null
}

export interface DisplayApi {
  readonly id: number
  readonly label: string
  readonly bounds: Rectangle
  readonly workArea: Rectangle
  readonly scaleFactor: number
  readonly internal: boolean
}

/** All of Electron that Baton touches. */
export interface ElectronApi {
  readonly app: AppApi
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => WindowApi
  readonly Menu: {
    buildFromTemplate(template: MenuItemConstructorOptions[]): MenuApi
    setApplicationMenu(menu: MenuApi | null): void
  }
  readonly dialog: {
    showMessageBox(window: DialogOwner, options: MessageBoxOptions): Promise<MessageBoxReturnValue>
    showMessageBox(options: MessageBoxOptions): Promise<MessageBoxReturnValue>
    showSaveDialog(window: DialogOwner, options: SaveDialogOptions): Promise<SaveDialogReturnValue>
    showOpenDialog(window: DialogOwner, options: OpenDialogOptions): Promise<OpenDialogReturnValue>
    showErrorBox(title: string, content: string): void
  }
  readonly ipcMain: IpcMainApi
  readonly powerMonitor: {
    on(event: 'suspend' | 'shutdown' | 'resume' | 'unlock-screen', listener: () => void): unknown
  }
  readonly powerSaveBlocker: {
    start(type: 'prevent-display-sleep'): number
    stop(id: number): unknown
    isStarted(id: number): boolean
  }
  readonly protocol: {
    registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void
  }
  readonly screen: {
    getAllDisplays(): DisplayApi[]
    getPrimaryDisplay(): { readonly id: number }
    on(event: 'display-added' | 'display-removed' | 'display-metrics-changed', listener: () => void): unknown
  }
  readonly session: { readonly defaultSession: SessionApi; fromPartition(name: string): SessionApi }
  readonly shell: {
    openExternal(url: string): Promise<void>
    showItemInFolder(path: string): void
    openPath(path: string): Promise<string>
  }
}
