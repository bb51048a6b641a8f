/** Makes a window of a role: secure settings, its role registered before its page can speak, events forwarded while it lives. */
import type { BrowserWindowConstructorOptions } from 'electron'
import type { Role } from '#shared/contract/call.ts'
import type { Caller } from '#shared/contract/index.ts'
import type { App } from '../../rpc/app.ts'
import { PAGES } from './app-origin.ts'
import type { ElectronApi, WindowApi } from './electron-api.ts'
import { forwardEvents } from './ipc-transport.ts'
import { webPreferences } from './web-preferences.ts'
import type { WindowRoles } from './window-roles.ts'

/** What every window needs of the shell. */
export interface WindowSurroundings {
  readonly electron: Pick<ElectronApi, 'BrowserWindow'>
  readonly core: Pick<App, 'subscribe'>
  readonly roles: WindowRoles
  /** Absolute path of the built preload. */
  readonly preload: string
  readonly devTools: boolean
}

/** A window whose page is not loaded yet. */
export interface PageWindow {
  readonly window: WindowApi
  readonly caller: Caller
  /** Loads the page; rejects when it cannot be loaded. */
  load(): Promise<void>
}

/** Makes the window, hidden. */
export function makePageWindow(
  surroundings: WindowSurroundings,
  role: Role,
  options: BrowserWindowConstructorOptions,
): PageWindow {
  const { electron, core, roles, preload, devTools } = surroundings
  const window = new electron.BrowserWindow({
    show: false,
    ...options,
    webPreferences: webPreferences({ role, preload, devTools }),
  })
  const contents = window.webContents
  const caller = roles.register(contents.id, role)
  const stopEvents = forwardEvents(core, contents, caller)
  window.on('closed', () => {
    stopEvents()
    roles.forget(caller)
  })
  // Thumb buttons of a mouse mean "back" to Windows; a workshop is no web page.
  window.on('app-command', (event, command) => {
    if (command.startsWith('browser-')) event.preventDefault()
  })
  return { window, caller, load: () => window.loadURL(PAGES[role]) }
}
