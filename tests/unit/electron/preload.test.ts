/** What a page gets from the preload: two functions, for names of the contract and for nothing else. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import { createBridge, type IpcRendererApi } from '../../../src/preload/bridge.ts'
import { StandInDesktop } from './stand-in/stand-in-desktop.ts'
import { StandInElectron } from './stand-in/stand-in-electron.ts'

const ARGUMENTS = ['electron', '--type=renderer', '--baton-calls=settings.get,map.load', '--baton-events=map.changed']

function standInIpc(answer: () => Promise<unknown> = () => Promise.resolve('reply')) {
  const sent: unknown[][] = []
  let hear: ((event: unknown, ...args: readonly unknown[]) => void) | null = null
  const ipc: IpcRendererApi = {
    invoke: (...words) => {
      sent.push(words)
      return answer()
    },
    on: (_channel, listener) => {
      hear = listener
    },
  }
  return { ipc, sent, say: (...words: readonly unknown[]) => hear?.({ sender: 'secret' }, ...words) }
}

describe('the bridge', () => {
  test('is frozen and holds two functions', () => {
    const bridge = createBridge(standInIpc().ipc, ARGUMENTS)
    expect(Object.isFrozen(bridge)).toBe(true)
    expect(Object.keys(bridge)).toEqual(['call', 'on'])
  })

  test('passes on a call of the contract and its reply', async () => {
    const { ipc, sent } = standInIpc()
    expect(await createBridge(ipc, ARGUMENTS).call('map.load', { workshop: 'w' })).toBe('reply')
    expect(sent).toEqual([['baton:call', 'map.load', { workshop: 'w' }]])
  })

  test.each([['library.delete'], ['constructor'], [''], ['map.load,settings.get'], [7], [null], [undefined]])(
    'passes on nothing for %j',
    async (name) => {
      const { ipc, sent } = standInIpc()
      const reply = await createBridge(ipc, ARGUMENTS).call(name as string, {})
      expect(reply).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
      expect(sent).toEqual([])
    },
  )

  test('knows no name at all when it was told none', async () => {
    const { ipc, sent } = standInIpc()
    await createBridge(ipc, ['electron']).call('map.load', {})
    expect(sent).toEqual([])
  })

  test('turns a lost main process into a value', async () => {
    const { ipc } = standInIpc(() => Promise.reject(new Error('gone')))
    const reply = await createBridge(ipc, ARGUMENTS).call('map.load', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
  })

  test('passes on events to who listens, without what Electron adds, until they stop', () => {
    const { ipc, say } = standInIpc()
    const bridge = createBridge(ipc, ARGUMENTS)
    const heard: unknown[][] = []
    const stop = bridge.on('map.changed', (...words) => heard.push(words))
    say('map.changed', { edit: 1 })
    say('library.changed', {})
    say(5, {})
    stop()
    say('map.changed', { edit: 2 })
    expect(heard).toEqual([[{ edit: 1 }]])
  })

  test('lets nobody listen to what is not for this window', () => {
    const { ipc, say } = standInIpc()
    const bridge = createBridge(ipc, ARGUMENTS)
    const heard: unknown[] = []
    bridge.on('shell.flushRequested', (payload) => heard.push(payload))()
    bridge.on('map.changed', 'no function' as never)
    say('shell.flushRequested', {})
    say('map.changed', {})
    expect(heard).toEqual([])
  })
})

describe('the entry files', () => {
  const { argv } = process
  afterEach(() => {
    process.argv = argv
    vi.doUnmock('electron')
    vi.resetModules()
  })

  test('the preload puts the bridge into the page under one name', async () => {
    const worlds = new Map<string, Bridge>()
    const { ipc } = standInIpc()
    vi.doMock('electron', () => ({
      contextBridge: { exposeInMainWorld: (name: string, api: Bridge) => worlds.set(name, api) },
      ipcRenderer: ipc,
    }))
    process.argv = ARGUMENTS
    await import('../../../src/preload/index.ts')
    expect([...worlds.keys()]).toEqual(['baton'])
    expect(await worlds.get('baton')?.call('map.load', {})).toBe('reply')
  })

  test('the shell hands over the real modules and starts before Electron is ready', async () => {
    const home = mkdtempSync(join(tmpdir(), 'baton-entry-'))
    const electron = new StandInElectron({ desktop: new StandInDesktop(), words: [], page: () => undefined })
    vi.doMock('electron', () => electron)
    process.argv = ['/opt/baton', '--home', home]
    const before = ['uncaughtException', 'unhandledRejection'].map((event) => process.listeners(event as never))
    await import('../../../src/main/hosts/electron/index.ts')
    expect(electron.schemes.map(({ scheme }) => scheme)).toEqual(['app'])
    expect([electron.app.sandboxed, electron.app.ended]).toEqual([true, null])
    expect(electron.app.paths.get('userData')).toBe(join(home, 'browser'))
    for (const [index, event] of ['uncaughtException', 'unhandledRejection'].entries()) {
      for (const listener of process.listeners(event as never)) {
        if (!before[index]?.includes(listener)) process.removeListener(event, listener)
      }
    }
    rmSync(home, { recursive: true, force: true })
  })
})
