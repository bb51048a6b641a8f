/**
 * The whole life of the desktop program, on the real shell and the real bridge of the preload. Only Electron itself is a
 * stand-in, and time runs out when the test says so.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { Caller } from '#shared/contract/index.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import config from '../../../packaging/electron-builder.ts'
import type { DisplayApi } from '../../../src/main/hosts/electron/electron-api.ts'
import { sendEvent } from '../../../src/main/hosts/electron/ipc-transport.ts'
import { thisProcess } from '../../../src/main/store/claim.ts'
import { lockHome } from '../../../src/main/store/home-lock.ts'
import { settle } from './stand-in/activity.ts'
import { Preventable } from './stand-in/listeners.ts'
import { StandInDesktop } from './stand-in/stand-in-desktop.ts'
import { LAPTOP_DISPLAY } from './stand-in/stand-in-electron.ts'
import type { StandInWindow } from './stand-in/stand-in-window.ts'
import { type Baton, FILE_TOKEN, newHome, startBaton } from './stand-in/start-baton.ts'

const PROJECTOR: DisplayApi = {
  ...{ id: 2, label: 'Projector', scaleFactor: 1, internal: false },
  bounds: { x: 1920, y: 0, width: 1280, height: 720 },
  workArea: { x: 1920, y: 0, width: 1280, height: 720 },
}
const DARK = { ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'normal' } as const

function facilitator({ electron }: Baton): StandInWindow {
  const window = electron.windows.find((one) => one.webContents.loaded.at(-1)?.includes('index.html'))
  if (window === undefined) throw new Error('no facilitator window')
  return window
}

function bridgeOf(window: StandInWindow | undefined): Bridge {
  const bridge = window?.webContents.bridge
  if (!bridge) throw new Error('no page')
  return bridge
}

const names = ({ heard }: Baton) => heard.map(([, name]) => name)
const codeOf = (reply: unknown) => (reply as { error?: { code: string } }).error?.code

describe('a start', () => {
  test('opens one window with the facilitator page and shows it', async () => {
    const baton = await startBaton()
    const [window] = baton.electron.windows
    expect(baton.electron.windows).toHaveLength(1)
    expect(window?.webContents.loaded).toEqual(['app://baton/index.html'])
    expect(window?.options.show).toBe(false)
    expect(window?.visible).toBe(true)
    expect(baton.electron.errorBoxes).toEqual([])
  })

  test('announces its scheme, closes the sandbox and sets every switch before Electron is ready', async () => {
    const { electron } = await startBaton()
    expect(electron.schemes.map(({ scheme }) => scheme)).toEqual(['app'])
    expect(electron.app.sandboxed).toBe(true)
    expect(electron.app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
    expect(electron.app.switches).toContain('no-proxy-server')
  })

  test('keeps what Chromium writes beside the workshops', async () => {
    const { electron, home } = await startBaton()
    expect(electron.app.paths.get('userData')).toBe(join(home, 'browser'))
    expect(electron.app.paths.get('sessionData')).toBe(join(home, 'browser'))
  })

  test('with a file waits for the page and hands the file to it', async () => {
    const baton = await startBaton({ words: ['/media/stick/team.baton'] })
    expect(baton.heard).toEqual([['facilitator', 'library.fileArrived', { file: FILE_TOKEN, name: 'team.baton' }]])
  })

  test('with a file from the Finder, given before Electron is ready, opens it just the same', async () => {
    const event = new Preventable()
    const baton = await startBaton({
      platform: 'darwin',
      beforeReady: ({ app }) => app.listeners.emit('open-file', event, '/Users/ada/team.baton'),
    })
    expect(event.defaultPrevented).toBe(true)
    expect(names(baton)).toEqual(['library.fileArrived'])
  })

  test('hands nothing over before the page says that it listens', async () => {
    const baton = await startBaton({ words: ['team.baton'], page: { listens: false } })
    expect(baton.heard).toEqual([])
    await bridgeOf(facilitator(baton)).call('shell.describeActions', { enabled: [] })
    await settle()
    expect(names(baton)).toEqual(['library.fileArrived'])
  })

  test('with a title that no workshop has says so and stays on Home', async () => {
    const baton = await startBaton({ words: ['--open', 'Nobody'] })
    expect(baton.heard).toEqual([])
    expect(baton.electron.boxes[0]?.message).toContain('Nobody')
  })

  test('that fails says why, where the workshops are, and ends', async () => {
    const { electron, home } = await startBaton({ core: 'broken' })
    expect(electron.app.ended).toBe(1)
    expect(electron.errorBoxes).toHaveLength(1)
    expect(electron.errorBoxes[0]).toContain('The disk does not answer')
    expect(electron.errorBoxes[0]).toContain(home)
    expect(electron.windows).toEqual([])
  })

  test('that the core refuses says its sentence, not its code', async () => {
    const { electron } = await startBaton({ core: 'refuses' })
    expect(electron.errorBoxes[0]).toContain('the disk is full')
    expect(electron.errorBoxes[0]).not.toContain('disk-full')
  })

  test('on a data directory that another Baton serves says which process it is, and ends', async () => {
    const home = newHome()
    const served = lockHome(home, { ...thisProcess('served', '2026-03-02T09:00:00.000Z'), process: 4711 })
    const { electron } = await startBaton({ home })
    expect(electron.app.ended).toBe(1)
    expect(electron.errorBoxes[0]).toContain('process 4711, served to a browser')
    served.release()
    expect((await startBaton({ home })).electron.app.ended).toBeNull()
  })

  test('puts the window where it was', async () => {
    const home = newHome()
    const first = await startBaton({ home })
    const window = facilitator(first)
    window.bounds = { x: 40, y: 30, width: 1000, height: 700 }
    window.maximized = true
    window.close()
    await settle()
    const second = await startBaton({ home })
    expect(facilitator(second).bounds).toEqual({ x: 40, y: 30, width: 1000, height: 700 })
    expect(facilitator(second).maximized).toBe(true)
  })

  test('takes a damaged memory of the place for none', async () => {
    const home = newHome()
    writeFileSync(join(home, 'window.json'), '{"bounds":{"x":"left"}}')
    expect(facilitator(await startBaton({ home })).bounds).toEqual({ x: 240, y: 70, width: 1440, height: 900 })
  })
})

describe('a second instance', () => {
  test('hands its file to the first, brings it to the front and ends', async () => {
    const desktop = new StandInDesktop()
    const home = newHome()
    const first = await startBaton({ desktop, home })
    facilitator(first).minimized = true
    facilitator(first).focused = false
    const second = await startBaton({ desktop, home, words: ['--open', '/media/stick/other.baton'] })
    expect(second.electron.app.ended).toBe(0)
    expect(second.electron.windows).toEqual([])
    expect(first.heard).toEqual([['facilitator', 'library.fileArrived', { file: FILE_TOKEN, name: 'other.baton' }]])
    expect([facilitator(first).minimized, facilitator(first).focused]).toEqual([false, true])
    expect(first.electron.windows).toHaveLength(1)
  })

  test('on another data directory runs beside the first', async () => {
    const desktop = new StandInDesktop()
    const first = await startBaton({ desktop })
    const second = await startBaton({ desktop })
    expect([first.electron.windows.length, second.electron.windows.length]).toEqual([1, 1])
  })

  test('that comes before the first is ready is not lost', async () => {
    const desktop = new StandInDesktop()
    const baton = await startBaton({
      desktop,
      beforeReady: ({ app }) =>
        app.listeners.emit('second-instance', {}, ['baton'], '/', { handOver: { open: '/x/y.baton', folder: '/' } }),
    })
    expect(names(baton)).toEqual(['library.fileArrived'])
  })
})

describe('closing the window', () => {
  test('waits until the last edit is on disk, then closes the core and ends', async () => {
    const baton = await startBaton({ page: { flush: DARK } })
    facilitator(baton).close()
    expect(baton.electron.windows).toHaveLength(1)
    await settle()
    expect(baton.kept).toEqual([DARK, 'closed'])
    expect(baton.electron.windows).toEqual([])
    expect(baton.electron.app.ended).toBe(0)
    expect(baton.timers.running.size).toBe(0)
  })

  test('does not wait longer than two seconds for a page that hangs', async () => {
    const baton = await startBaton({ page: { flush: 'never' } })
    facilitator(baton).close()
    await settle()
    expect(baton.electron.windows).toHaveLength(1)
    baton.timers.runOut()
    await settle()
    expect(baton.electron.app.ended).toBe(0)
    expect(baton.kept).toEqual(['closed'])
  })

  test('does not wait at all when it is asked for twice', async () => {
    const baton = await startBaton({ page: { flush: 'never' } })
    facilitator(baton).close()
    baton.electron.windows[0]?.close()
    await settle()
    expect(baton.electron.app.ended).toBe(0)
  })

  test('does not wait for a page that is known to hang, nor for one that died', async () => {
    const hung = await startBaton({ page: { flush: 'never' } })
    hung.electron.nextAnswer = 'never'
    facilitator(hung).listeners.emit('unresponsive')
    facilitator(hung).close()
    await settle()
    expect(hung.electron.app.ended).toBe(0)

    const dead = await startBaton({ page: { flush: 'never' } })
    const window = facilitator(dead)
    window.close()
    window.webContents.crash('crashed')
    expect(window.webContents.isCrashed()).toBe(true)
    await settle()
    expect(dead.electron.app.ended).toBe(0)
    expect(window.webContents.loaded).toHaveLength(1)
  })

  test('goes on at once when the page begins to hang meanwhile', async () => {
    const baton = await startBaton({ page: { flush: 'never' } })
    baton.electron.nextAnswer = 'never'
    const window = facilitator(baton)
    window.close()
    window.listeners.emit('unresponsive')
    await settle()
    expect(baton.electron.app.ended).toBe(0)
  })

  test('takes the audience window along', async () => {
    const baton = await startBaton()
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    expect(baton.electron.windows).toHaveLength(2)
    facilitator(baton).close()
    await settle()
    expect(baton.electron.windows).toEqual([])
    expect(baton.electron.app.ended).toBe(0)
  })

  test('on macOS keeps the program, which opens a window again when asked', async () => {
    const baton = await startBaton({ platform: 'darwin' })
    facilitator(baton).close()
    await settle()
    expect([baton.electron.windows.length, baton.electron.app.ended]).toEqual([0, null])
    expect(baton.electron.menu?.items.get('action:undo')?.enabled).toBe(false)
    baton.electron.app.listeners.emit('activate')
    await settle()
    expect(baton.electron.windows).toHaveLength(1)
  })
})

describe('quitting', () => {
  test('with an unsaved edit keeps the edit', async () => {
    const baton = await startBaton({ page: { flush: DARK } })
    baton.electron.app.quit()
    expect(baton.electron.app.ended).toBeNull()
    await settle()
    expect(baton.kept).toEqual([DARK, 'closed'])
    expect(baton.electron.app.ended).toBe(0)
  })

  test('on macOS ends the program as well', async () => {
    const baton = await startBaton({ platform: 'darwin', page: { flush: DARK } })
    baton.electron.app.quit()
    await settle()
    expect(baton.kept).toEqual([DARK, 'closed'])
    expect(baton.electron.app.ended).toBe(0)
  })

  test('with an edit that cannot be saved asks, and does as told: stays with everything, or closes without it', async () => {
    const baton = await startBaton({ platform: 'darwin', page: { flush: 'not saved' } })
    const { electron } = baton
    electron.nextAnswer = 0
    electron.app.quit()
    await settle()
    expect([electron.boxes.length, electron.windows.length, electron.app.ended]).toEqual([1, 1, null])
    // The quit is off: to close the window later leaves the program where macOS wants it.
    baton.page.flush = 'at once'
    facilitator(baton).close()
    await settle()
    expect([electron.windows.length, electron.app.ended]).toEqual([0, null])

    electron.app.listeners.emit('activate')
    await settle()
    baton.page.flush = 'not saved'
    electron.nextAnswer = 1
    electron.app.quit()
    await settle()
    expect([electron.boxes.length, electron.app.ended]).toEqual([2, 0])
  })

  test('asks once, however often it is asked for, and a page that dies behind the question comes back', async () => {
    const baton = await startBaton({ page: { flush: 'not saved' } })
    const { electron } = baton
    electron.nextAnswer = 'never'
    electron.app.quit()
    await settle()
    const window = facilitator(baton)
    window.close()
    window.webContents.crash('crashed')
    await settle()
    expect([electron.boxes.length, electron.windows.length, window.webContents.loaded.length]).toEqual([1, 1, 2])
    electron.power.emit('shutdown')
    await settle()
    expect(electron.windows).toEqual([])
  })

  test('is not held up by a core that never finishes', async () => {
    const baton = await startBaton({ core: 'never closes' })
    baton.electron.app.quit()
    await settle()
    expect(baton.electron.app.ended).toBeNull()
    baton.timers.runOut()
    expect(baton.electron.app.ended).toBe(0)
  })

  test('holds nothing back when the system goes down, but still asks the page', async () => {
    const baton = await startBaton({ platform: 'darwin', page: { flush: 'never' } })
    baton.electron.power.emit('shutdown')
    baton.electron.app.quit()
    expect(baton.electron.app.ended).toBe(0)
    expect(names(baton)).toEqual(['shell.flushRequested'])
  })

  test('holds nothing back when Windows ends the session', async () => {
    const baton = await startBaton({ platform: 'win32', page: { flush: 'never' } })
    const window = facilitator(baton)
    window.listeners.emit('query-session-end')
    window.listeners.emit('session-end')
    window.close()
    expect(window.isDestroyed()).toBe(true)
    expect(names(baton)).toEqual(['shell.flushRequested', 'shell.flushRequested'])
  })
})

describe('a machine that goes to sleep', () => {
  test('gives the page a moment for its last edit, and nothing closes', async () => {
    const baton = await startBaton({ page: { flush: DARK } })
    baton.electron.power.emit('suspend')
    await settle()
    expect(baton.kept).toEqual([DARK])
    expect([baton.electron.windows.length, baton.electron.app.ended]).toEqual([1, null])
  })
})

describe('a page that dies', () => {
  test('is loaded again without a question, and a file handed over meanwhile is not lost', async () => {
    const baton = await startBaton()
    const window = facilitator(baton)
    window.webContents.crash('crashed')
    baton.electron.app.listeners.emit('open-file', { preventDefault: () => undefined }, '/x/late.baton')
    await settle()
    expect(window.webContents.loaded).toHaveLength(2)
    expect(baton.electron.boxes).toEqual([])
    expect(names(baton)).toEqual(['library.fileArrived'])
    expect(await bridgeOf(window).call('settings.set', DARK)).toEqual({ ok: true, value: DARK })
  })

  test('before its first picture still leaves a window to see', async () => {
    const baton = await startBaton({
      beforeReady: ({ BrowserWindow }) =>
        void Reflect.set(BrowserWindow.prototype as object, 'loadURL', () => new Promise(() => undefined)),
    })
    const [window] = baton.electron.windows
    expect(window?.visible).toBe(false)
    window?.webContents.crash('launch-failed')
    expect(window?.visible).toBe(true)
    expect(baton.electron.boxes).toHaveLength(1)
  })

  test('twice in a minute asks, and does as told', async () => {
    const baton = await startBaton()
    const window = facilitator(baton)
    window.webContents.crash('crashed')
    await settle()
    baton.electron.nextAnswer = 0
    window.webContents.crash('oom')
    await settle()
    expect(baton.electron.boxes).toHaveLength(1)
    expect(window.webContents.loaded).toHaveLength(3)
    baton.electron.nextAnswer = 1
    window.webContents.crash('crashed')
    await settle()
    expect(baton.electron.app.ended).toBe(0)
    expect(baton.kept).toEqual(['closed'])
  })

  test('on its way out asks nothing, however often it died before', async () => {
    const baton = await startBaton({ page: { flush: 'never' } })
    const window = facilitator(baton)
    window.webContents.crash('crashed')
    await settle()
    window.close()
    window.webContents.crash('crashed')
    await settle()
    expect([baton.electron.boxes, baton.electron.app.ended]).toEqual([[], 0])
  })

  test('again after a quiet minute is loaded again without a question', async () => {
    const baton = await startBaton()
    facilitator(baton).webContents.crash('crashed')
    await settle()
    baton.clock += 60_000
    facilitator(baton).webContents.crash('crashed')
    await settle()
    expect(baton.electron.boxes).toEqual([])
  })

  test('of the audience never asks on the projector: it comes back once, then goes', async () => {
    const baton = await startBaton()
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    const audience = baton.electron.windows[1]
    audience?.webContents.crash('crashed')
    await settle()
    expect(audience?.webContents.loaded).toHaveLength(2)
    audience?.webContents.crash('crashed')
    await settle()
    expect(audience?.isDestroyed()).toBe(true)
    expect(baton.electron.boxes).toEqual([])
    expect(baton.electron.windows).toHaveLength(1)
  })
})

describe('a page that hangs', () => {
  test('is waited for, or loaded again, as told', async () => {
    const baton = await startBaton()
    const window = facilitator(baton)
    baton.electron.nextAnswer = 0
    window.listeners.emit('unresponsive')
    await settle()
    expect(window.webContents.loaded).toHaveLength(1)
    window.listeners.emit('responsive')
    baton.electron.nextAnswer = 1
    window.listeners.emit('unresponsive')
    await settle()
    expect(window.webContents.loaded).toHaveLength(2)
    expect(baton.electron.boxes).toHaveLength(2)
  })

  test('withdraws its question when it answers again', async () => {
    const baton = await startBaton()
    baton.electron.nextAnswer = 'never'
    facilitator(baton).listeners.emit('unresponsive')
    await settle()
    const signal = baton.electron.boxes[0]?.signal
    expect(signal?.aborted).toBe(false)
    facilitator(baton).listeners.emit('responsive')
    expect(signal?.aborted).toBe(true)
  })
})

describe('an error in the main process', () => {
  test('is noted and said in one sentence, and everything goes on', async () => {
    const baton = await startBaton()
    baton.failures.emit('uncaughtException', new Error('planted fault'))
    baton.failures.emit('unhandledRejection', 'second fault')
    await settle()
    expect(baton.electron.boxes).toHaveLength(1)
    expect(baton.electron.boxes[0]?.detail).toContain(join(baton.home, 'logs', 'errors.log'))
    const log = readFileSync(join(baton.home, 'logs', 'errors.log'), 'utf8')
    // Where it happened, and nothing of what it says: that may quote somebody's work.
    expect(log).toMatch(/Z Error < .*unit\/electron\/life\.test\.ts:\d+/)
    expect(log).toContain('Z thrown string')
    expect(log).not.toContain('fault')
    expect(await bridgeOf(facilitator(baton)).call('settings.set', DARK)).toEqual({ ok: true, value: DARK })
  })

  test('leaves no log behind when there was none', async () => {
    const baton = await startBaton()
    expect(existsSync(join(baton.home, 'logs'))).toBe(false)
  })
})

describe('the audience window', () => {
  test('opens on the other screen, once, without menu and without taking the keyboard', async () => {
    const baton = await startBaton()
    baton.electron.displays = [LAPTOP_DISPLAY, PROJECTOR]
    expect(await bridgeOf(facilitator(baton)).call('audience.open', {})).toEqual({ ok: true, value: { url: null } })
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    const [, audience, ...more] = baton.electron.windows
    expect(more).toEqual([])
    expect(audience?.options).toMatchObject({ x: 1920, y: 0, width: 1280, height: 720, fullscreen: true })
    expect([audience?.visible, audience?.focused, audience?.menu]).toEqual([true, false, false])
  })

  test('hides when its display is unplugged, is back as soon as that is plugged in, and is painted anew after sleep', async () => {
    const baton = await startBaton()
    const { electron } = baton
    electron.displays = [LAPTOP_DISPLAY, PROJECTOR]
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    const audience = electron.windows[1]
    const change = (displays: readonly DisplayApi[], event: string) => {
      electron.displays = [...displays]
      electron.displayEvents.emit(event)
    }
    change([LAPTOP_DISPLAY], 'display-removed')
    expect(audience?.visible).toBe(false)
    change([LAPTOP_DISPLAY, { ...PROJECTOR, id: 40, bounds: { ...PROJECTOR.bounds, x: -1280 } }], 'display-added')
    expect([audience?.visible, audience?.full, audience?.bounds.x, audience?.focused]).toEqual([
      true,
      true,
      -1280,
      false,
    ])
    expect(audience?.webContents.loaded).toHaveLength(1)
    const painted = audience?.webContents.painted ?? 0
    electron.power.emit('resume')
    electron.power.emit('unlock-screen')
    expect(audience?.webContents.painted).toBe(painted + 2)
  })

  test('is remembered by its display, also after the next start', async () => {
    const desk = { ...PROJECTOR, id: 3, label: 'Desk', bounds: { ...PROJECTOR.bounds, x: 4000 } }
    const first = await startBaton()
    first.electron.displays = [LAPTOP_DISPLAY, desk]
    await bridgeOf(facilitator(first)).call('audience.open', {})
    await settle()
    first.electron.app.quit()
    await settle()
    const second = await startBaton({ home: first.home })
    second.electron.displays = [LAPTOP_DISPLAY, PROJECTOR, desk]
    await bridgeOf(facilitator(second)).call('audience.open', {})
    await settle()
    expect(second.electron.windows[1]?.options.x).toBe(4000)
  })

  test('changes places with the facilitator on demand, and the page is told of every change', async () => {
    const baton = await startBaton({ core: 'real' })
    baton.electron.displays = [LAPTOP_DISPLAY, PROJECTOR]
    const bridge = bridgeOf(facilitator(baton))
    const told: unknown[] = []
    bridge.on('screens.changed', (screens) => told.push(screens))
    await bridge.call('audience.open', {})
    await settle()
    expect(await bridge.call('screens.get', {})).toMatchObject({
      ok: true,
      value: {
        room: 'full',
        mirrored: false,
        displays: [
          { label: 'Built-in', facilitator: true, room: false, primary: true },
          { label: 'Projector', facilitator: false, room: true },
        ],
      },
    })
    await bridge.call('screens.swap', {})
    await settle()
    const [own, audience] = baton.electron.windows
    expect([own?.bounds.x, audience?.bounds.x, audience?.full]).toEqual([1920, 0, true])
    expect(told.at(-1)).toMatchObject({
      displays: [
        { facilitator: false, room: true },
        { facilitator: true, room: false },
      ],
    })
    audience?.close()
    await settle()
    expect(told.at(-1)).toMatchObject({ room: 'closed' })
  })

  test('may ask for nothing but what the room sees, and hears nothing else', async () => {
    const baton = await startBaton()
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    const audience = baton.electron.windows[1]
    expect(codeOf(await bridgeOf(audience).call('settings.set', DARK))).toBe('call-unknown')
    const forced = await baton.electron.ipcMain.invoke(
      audience?.webContents.id ?? 0,
      { origin: 'app://baton', parent: null },
      'baton:call',
      ['settings.set', DARK],
    )
    expect(codeOf(forced)).toBe('call-forbidden')
    baton.electron.menu?.items.get('action:undo')?.click()
    expect(baton.heard).toEqual([['facilitator', 'shell.actionChosen', { action: 'undo' }]])
    expect(baton.kept).toEqual([])
  })

  test('cannot be opened by the audience itself, and can be opened again after it was closed', async () => {
    const baton = await startBaton()
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    baton.electron.windows[1]?.webContents.open('app://baton/audience.html')
    const reply = await bridgeOf(baton.electron.windows[1]).call('audience.open', {})
    expect(codeOf(reply)).toBe('call-unknown')
    expect(baton.electron.windows).toHaveLength(2)
    const closed = baton.electron.windows[1]?.webContents.id ?? 0
    baton.electron.windows[1]?.close()
    const late = await baton.electron.ipcMain.invoke(closed, { origin: 'app://baton', parent: null }, 'baton:call', [
      'audience.scene',
      {},
    ])
    expect(codeOf(late)).toBe('call-forbidden')
    await bridgeOf(facilitator(baton)).call('audience.open', {})
    await settle()
    expect(baton.electron.windows).toHaveLength(2)
  })
})

describe('the menu', () => {
  test('follows what the page says, and goes quiet while there is no page', async () => {
    const baton = await startBaton()
    const enabled = (id: string) => baton.electron.menu?.items.get(`action:${id}`)?.enabled
    expect([enabled('undo'), enabled('redo')]).toEqual([true, false])
    await bridgeOf(facilitator(baton)).call('shell.describeActions', { enabled: ['redo'] })
    expect([enabled('undo'), enabled('redo')]).toEqual([false, true])
    facilitator(baton).webContents.crash('clean-exit')
    expect([enabled('undo'), enabled('redo'), enabled('about')]).toEqual([false, false, true])
  })

  test('on macOS opens a window for a choice that is made without one', async () => {
    const baton = await startBaton({ platform: 'darwin' })
    facilitator(baton).close()
    await settle()
    baton.heard.length = 0
    baton.electron.menu?.items.get('action:about')?.click()
    await settle()
    expect(baton.heard).toEqual([['facilitator', 'shell.actionChosen', { action: 'about' }]])
  })
})

describe('a call', () => {
  const TRUSTED = { origin: 'app://baton', parent: null }

  test('is answered for the top frame of our page in a window of ours', async () => {
    const { electron } = await startBaton()
    const id = electron.windows[0]?.webContents.id ?? 0
    expect(await electron.ipcMain.invoke(id, TRUSTED, 'baton:call', ['settings.set', DARK])).toEqual({
      ok: true,
      value: DARK,
    })
  })

  test.each([
    ['another origin', { origin: 'https://example.com', parent: null }, 1],
    ['a file', { origin: 'file://', parent: null }, 1],
    ['an opaque origin', { origin: 'null', parent: null }, 1],
    ['a host of a similar name', { origin: 'app://baton.example', parent: null }, 1],
    ['a frame inside the page', { origin: 'app://baton', parent: {} }, 1],
    ['a frame that is gone', null, 1],
    ['a window that the shell did not open', TRUSTED, 99],
  ] as const)('from %s is refused', async (_name, frame, id) => {
    const baton = await startBaton()
    const reply = await baton.electron.ipcMain.invoke(id, frame, 'baton:call', ['settings.set', DARK])
    expect(codeOf(reply)).toBe('call-forbidden')
    expect(baton.kept).toEqual([])
  })

  test.each([[[]], [[7]], [[null, {}]], [[{ name: 'settings.set' }]]])(
    'that is no call (%j) is refused',
    async (args) => {
      const { electron } = await startBaton()
      expect(codeOf(await electron.ipcMain.invoke(1, TRUSTED, 'baton:call', args))).toBe('call-unknown')
    },
  )
})

describe('an event', () => {
  test('goes only to windows whose role may read it, and to none that died', async () => {
    const { electron } = await startBaton()
    const contents = electron.windows[0]?.webContents
    if (contents === undefined) throw new Error('no window')
    const room: Caller = { role: 'audience', window: 'room' }
    const own: Caller = { role: 'facilitator', window: 'own' }
    expect(sendEvent(contents, room, 'shell.actionChosen', { action: 'undo' })).toBe(false)
    expect(sendEvent(contents, own, 'shell.actionChosen', { action: 'undo' })).toBe(true)
    contents.crash('clean-exit')
    expect(sendEvent(contents, own, 'shell.actionChosen', { action: 'undo' })).toBe(false)
  })
})

describe('the way out', () => {
  test('leads to the system browser after a yes, and nowhere after a no', async () => {
    const baton = await startBaton()
    const { electron } = baton
    electron.nextAnswer = 0
    expect(facilitator(baton).webContents.open('https://tldraw.dev/?x=1')).toEqual({ action: 'deny' })
    await settle()
    expect([electron.boxes.length, electron.outside]).toEqual([1, []])
    electron.nextAnswer = 1
    facilitator(baton).webContents.open('https://tldraw.dev/?x=1')
    await settle()
    expect(electron.outside).toEqual(['https://tldraw.dev/?x=1'])
    expect(electron.windows).toHaveLength(1)
  })

  test('is not even asked about for other addresses', async () => {
    const baton = await startBaton()
    baton.electron.nextAnswer = 1
    for (const address of ['https://example.com/', 'file:///etc/passwd', 'javascript:1', 'about:blank']) {
      expect(facilitator(baton).webContents.open(address)).toEqual({ action: 'deny' })
      expect(facilitator(baton).webContents.navigate(address)).toBe(false)
    }
    await settle()
    expect([baton.electron.boxes, baton.electron.outside]).toEqual([[], []])
  })
})

describe('the session', () => {
  test('denies devices, downloads, foreign addresses and permissions beyond the list', async () => {
    const { electron } = await startBaton()
    const session = electron.session.defaultSession
    expect(session.mayUseDevice?.()).toBe(false)
    expect(session.cancels('https://example.com/')).toBe(true)
    expect(session.cancels('app://baton/index.html')).toBe(false)
    expect(session.mayCheck?.({ id: 1 }, 'media', 'app://baton')).toBe(false)
    expect(session.mayCheck?.({ id: 1 }, 'clipboard-read', 'app://baton')).toBe(true)
    expect(session.mayCheck?.(null, 'clipboard-read', 'app://baton')).toBe(false)
    const granted: boolean[] = []
    const ask = (permission: string) =>
      session.mayAsk?.({ id: 1 }, permission, (yes) => granted.push(yes), { requestingUrl: 'app://baton/index.html' })
    ask('geolocation')
    ask('clipboard-read')
    expect(granted).toEqual([false, true])
    expect(session.download({ id: 1 }, 'https://example.com/x.json', 'application/json')).toBeNull()
    expect(session.download({ id: 99 }, 'blob:app://baton/1', 'application/json')).toBeNull()
    // What only the window holds goes to a place that the person chooses, also when no core answers.
    expect(session.download({ id: 1 }, 'blob:app://baton/1', 'application/json')).toMatchObject({
      defaultPath: join('/home/ada/documents', 'unsaved edits.json'),
    })
  })

  test('belongs on Windows to the program that the installer pinned', async () => {
    const { electron } = await startBaton()
    expect(electron.app.userModelId).toBe(config.appId)
  })

  test('checks spelling in the language that is chosen, as far as its dictionary lies here', async () => {
    const home = newHome()
    const dictionaries = join(home, 'browser', 'Dictionaries')
    mkdirSync(dictionaries, { recursive: true })
    for (const name of ['en-US-10-1.bdic', 'de-DE-3-0.bdic']) writeFileSync(join(dictionaries, name), '')
    const baton = await startBaton({ home, core: 'real' })
    const { spelling } = baton.electron.session.defaultSession
    expect(spelling.languages).toEqual(['en-US'])
    await bridgeOf(facilitator(baton)).call('settings.set', { ...DEFAULT_SETTINGS, locale: 'de' })
    await settle()
    expect(baton.electron.session.defaultSession.spelling.languages).toEqual(['de-DE'])
    await bridgeOf(facilitator(baton)).call('settings.set', { ...DEFAULT_SETTINGS, locale: 'en' })
  })

  test('never asks anybody for a dictionary', async () => {
    const { electron } = await startBaton()
    expect(electron.session.defaultSession.spelling).toEqual({
      enabled: false,
      languages: [],
      source: 'app://baton/dictionaries/',
    })
  })

  test('trusts no certificate and shows none', async () => {
    const { electron } = await startBaton()
    const event = new Preventable()
    const answers: unknown[] = []
    const answer = (...words: readonly unknown[]) => void answers.push(words)
    electron.app.listeners.emit('certificate-error', event, {}, '', '', {}, answer)
    electron.app.listeners.emit('select-client-certificate', event, {}, '', [{}], answer)
    expect([event.defaultPrevented, answers]).toEqual([true, [[false], []]])
  })

  test('lets no page hold another page, and no thumb button go back', async () => {
    const baton = await startBaton()
    const prevented: string[] = []
    const event = (name: string) => ({ preventDefault: () => void prevented.push(name) })
    facilitator(baton).webContents.listeners.emit('will-attach-webview', event('webview'))
    facilitator(baton).listeners.emit('app-command', event('back'), 'browser-backward')
    facilitator(baton).listeners.emit('app-command', event('forward'), 'browser-forward')
    facilitator(baton).listeners.emit('app-command', event('volume'), 'volume-up')
    expect(prevented).toEqual(['webview', 'back', 'forward'])
  })
})
