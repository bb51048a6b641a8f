/**
 * Runs the real entry file of the shell, and for every page the real preload, in this Node, with a stand-in where both ask for
 * `electron`. Nothing is bundled, so that what Node counts are lines of the source.
 */
import { registerHooks } from 'node:module'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { IpcRendererApi } from '../../../src/preload/bridge.ts'
import type { StandInContents } from '../../unit/electron/stand-in/stand-in-contents.ts'
import type { StandInDesktop } from '../../unit/electron/stand-in/stand-in-desktop.ts'
import { StandInElectron } from '../../unit/electron/stand-in/stand-in-electron.ts'

/** What stands in for `electron` in the module that is loaded next. */
const now: { electron: object } = { electron: {} }
Reflect.set(globalThis, 'standInForElectron', now)

const NAMES = {
  main: [
    ...['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'powerMonitor', 'powerSaveBlocker', 'protocol', 'screen'],
    ...['session', 'shell'],
  ],
  page: ['contextBridge', 'ipcRenderer'],
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context)
    return { url: `stand-in:${context.parentURL ?? ''}`, format: 'module', shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.startsWith('stand-in:')) return next(url, context)
    const names = url.includes('/preload/') ? NAMES.page : NAMES.main
    const lines = names.map((name) => `export const ${name} = globalThis.standInForElectron.electron.${name}`)
    return { format: 'module', source: lines.join('\n'), shortCircuit: true }
  },
})

let loaded = 0

/** Loads a file of the program once more, as a new process would. */
async function loadAnew(file: string, electron: object): Promise<void> {
  loaded += 1
  now.electron = electron
  await import(new URL(`../../../src/${file}?${loaded}`, import.meta.url).href)
}

async function runPreload(ipcRenderer: IpcRendererApi, argv: readonly string[]): Promise<Bridge> {
  const world = new Map<string, Bridge>()
  const contextBridge = { exposeInMainWorld: (name: string, api: Bridge) => world.set(name, api) }
  const own = process.argv
  process.argv = [...argv]
  await loadAnew('preload/index.ts', { contextBridge, ipcRenderer })
  process.argv = own
  const bridge = world.get('baton')
  if (bridge === undefined) throw new Error('the preload put nothing into the page')
  return bridge
}

export interface Start {
  readonly desktop: StandInDesktop
  readonly home: string
  readonly words?: readonly string[]
  readonly platform?: NodeJS.Platform
  /** Whether it was installed; otherwise it runs from its source. */
  readonly packaged?: boolean
  readonly page: (contents: StandInContents) => void
  /** What happens before Electron is ready. */
  readonly beforeReady?: (electron: StandInElectron) => void
}

/** Starts the program as the system would, up to where Electron is ready. */
export async function startProgram(start: Start): Promise<StandInElectron> {
  const { desktop, home, page, words = [], platform = process.platform, packaged = true } = start
  const electron = new StandInElectron({ desktop, words, page, preload: runPreload })
  const own = { argv: process.argv, platform: process.platform }
  Reflect.set(electron.app, 'isPackaged', packaged)
  process.argv = ['/opt/baton', ...(packaged ? [] : ['.']), '--home', home, ...words]
  Object.defineProperty(process, 'platform', { value: platform })
  await loadAnew('main/hosts/electron/index.ts', electron)
  process.argv = own.argv
  Object.defineProperty(process, 'platform', { value: own.platform })
  start.beforeReady?.(electron)
  electron.app.becomeReady()
  return electron
}
