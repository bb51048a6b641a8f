/**
 * The built bundles of shell and preload, on the stand-in of Electron: what was made for Electron starts, serves the real
 * pages, keeps a workshop and ends. Needs no Electron binary, only the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { IpcRendererApi } from '../../src/preload/bridge.ts'
import { settle } from '../unit/electron/stand-in/activity.ts'
import { StandInDesktop } from '../unit/electron/stand-in/stand-in-desktop.ts'
import { StandInElectron } from '../unit/electron/stand-in/stand-in-electron.ts'
import { newHome, root } from './launch.ts'

const bundle = join(root, 'out', 'main', 'electron.js')
const preload = join(root, 'out', 'preload', 'index.cjs')
const built = existsSync(bundle) && existsSync(preload)
if (!built) process.stderr.write('The tests of the built shell are skipped: the app is not built (`npm run build`).\n')

/** How long a slow machine may take. */
const PATIENCE = { timeout: 40_000 }

/** Runs the built preload as a sandboxed preload runs: with a `require` for Electron alone, and no module system. */
function runPreload(ipcRenderer: IpcRendererApi, argv: readonly string[]): Map<string, Bridge> {
  const worlds = new Map<string, Bridge>()
  const contextBridge = { exposeInMainWorld: (name: string, api: Bridge) => worlds.set(name, api) }
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return { contextBridge, ipcRenderer }
  }
  runInNewContext(readFileSync(preload, 'utf8'), { require, process: { argv } })
  return worlds
}

describe.skipIf(!built)('the built preload', () => {
  test('runs in a sandbox and puts two functions into the page', async () => {
    const sent: unknown[][] = []
    const ipc: IpcRendererApi = {
      invoke: (...words) => {
        sent.push(words)
        return Promise.resolve('reply')
      },
      on: () => undefined,
    }
    const worlds = runPreload(ipc, ['--baton-calls=map.load', '--baton-events='])
    const bridge = worlds.get('baton')
    expect([...worlds.keys(), ...Object.keys(bridge ?? {})]).toEqual(['baton', 'call', 'on'])
    expect(await bridge?.call('map.load', { workshop: 'w' })).toBe('reply')
    expect(await bridge?.call('map.forget', {})).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
    expect(sent).toEqual([['baton:call', 'map.load', { workshop: 'w' }]])
  })
})

describe.skipIf(!built)('the built shell', () => {
  const { argv } = process
  afterEach(() => {
    process.argv = argv
    vi.doUnmock('electron')
    vi.resetModules()
  })

  test('starts, serves the built pages, keeps a workshop and ends', async () => {
    const { home, remove } = newHome()
    onTestFinished(remove)
    const electron = new StandInElectron({ desktop: new StandInDesktop(), words: [], page: () => undefined })
    const events = ['uncaughtException', 'unhandledRejection'] as const
    const before = events.map((event) => process.listeners(event as 'uncaughtException'))
    onTestFinished(() => {
      for (const [index, event] of events.entries()) {
        for (const listener of process.listeners(event as 'uncaughtException')) {
          if (!before[index]?.includes(listener)) process.removeListener(event, listener)
        }
      }
    })
    vi.doMock('electron', () => electron)
    process.argv = ['/opt/baton', '--home', home]
    await import(bundle)
    electron.app.becomeReady()
    await vi.waitUntil(() => electron.windows[0]?.visible === true || electron.app.ended !== null, PATIENCE)
    expect(electron.errorBoxes).toEqual([])

    const [window] = electron.windows
    const page = await electron.session.defaultSession.fetch('app://baton/index.html')
    const text = await page.text()
    expect(text).toContain('<title>Baton</title>')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const parts = [...text.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect((await electron.session.defaultSession.fetch(`app://baton${part}`)).status, part).toBe(200)
    }
    expect(window?.options.webPreferences?.preload).toBe(preload)

    const reply = await window?.webContents.bridge?.call('library.create', { title: 'Order desk', client: '' })
    expect(reply).toMatchObject({ ok: true })
    electron.app.quit()
    await window?.webContents.bridge?.call('shell.flushed', { saved: true })
    await vi.waitUntil(() => electron.app.ended !== null, PATIENCE)
    await settle()
    expect(electron.app.ended).toBe(0)
    expect(readdirSync(join(home, 'workshops')).filter((name) => name.endsWith('.baton'))).toHaveLength(1)
    expect(readdirSync(join(home, 'workshops')).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  })
})
