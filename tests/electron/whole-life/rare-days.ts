/** What hardly ever happens to the program, each thing once: places that are gone, files that are damaged, screens that mirror. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DisplayApi } from '../../../src/main/hosts/electron/electron-api.ts'
import { createWindowPrinter } from '../../../src/main/hosts/electron/window-printer.ts'
import { party } from '../../store/map-builders.ts'
import { settle } from '../../unit/electron/stand-in/activity.ts'
import { StandInDesktop } from '../../unit/electron/stand-in/stand-in-desktop.ts'
import { LAPTOP_DISPLAY } from '../../unit/electron/stand-in/stand-in-electron.ts'
import { Life, step, until } from './life.ts'

const WALL: DisplayApi = { ...LAPTOP_DISPLAY, id: 2, label: 'Wall', internal: false }
const BESIDE: DisplayApi = { ...WALL, bounds: { ...WALL.bounds, x: 1920 }, workArea: { ...WALL.workArea, x: 1920 } }

async function places(root: string): Promise<void> {
  const home = join(root, 'places')
  const file = join(home, 'window.json')
  mkdirSync(home)
  for (const [bounds, screens] of [
    [{ x: -300, y: 20, width: 1200, height: 800 }, [LAPTOP_DISPLAY, BESIDE]],
    [{ x: 9000, y: 20, width: 1200, height: 800 }, [LAPTOP_DISPLAY]],
    [{ x: 10, y: 20, width: 1200, height: 800 }, []],
  ] as const) {
    writeFileSync(file, JSON.stringify({ bounds, maximized: true }))
    const life = await new Life(home).begin({
      beforeReady: (electron) => void Reflect.set(electron, 'displays', [...screens]),
    })
    assert.equal(life.window.maximized, true)
    await life.quit()
  }
  writeFileSync(file, '{"bounds":1}')
  const damaged = await new Life(home).begin()
  rmSync(file)
  mkdirSync(file)
  await damaged.quit()
  step('a window comes back where it can be seen, and a place that cannot be kept is none')
}

async function rooms(root: string): Promise<void> {
  const life = await new Life(join(root, 'rooms')).begin()
  const { electron } = life
  const show = (displays: readonly DisplayApi[], event: string) => {
    electron.displays = [...displays]
    electron.displayEvents.emit(event)
  }
  const open = async () => {
    await life.ask('audience.show', { kind: 'title', title: 'Order desk', subtitle: '' })
    await life.ask('audience.open', {})
    await until('the room', () => electron.windows[1]?.webContents.bridge != null)
    const [, room] = electron.windows
    assert(room)
    return room
  }
  const small = await open()
  assert.equal(small.full, false)
  show([LAPTOP_DISPLAY, BESIDE], 'display-added')
  assert.equal(small.full, true)
  show([LAPTOP_DISPLAY, WALL], 'display-metrics-changed')
  show(
    [LAPTOP_DISPLAY, BESIDE, { ...BESIDE, id: 3, label: 'Desk', bounds: { ...BESIDE.bounds, x: 5000 } }],
    'display-added',
  )
  small.listeners.emit('unresponsive')
  await until('the room anew', () => small.webContents.loaded.length === 2)
  await life.ask('screens.swap', {})
  await life.ask('audience.show', { kind: 'blank' })
  await until('the room closed', () => electron.windows.length === 1)
  assert.equal(electron.blockers.size, 0)
  const again = await open()
  electron.session.defaultSession.protocol.handle('app', async () => new Response(null, { status: 500 }))
  again.close()
  await settle()
  const reply = await life.window.webContents.bridge?.call('audience.open', {})
  assert.partialDeepStrictEqual(reply, { ok: false })
  await life.quit()
  step('a room without a screen of its own, one that mirrors, one that hangs, one whose page is gone')
}

async function files(root: string, first: string): Promise<void> {
  const made = await new Life(join(root, 'files')).begin({ words: [pathToFileURL(first).href] })
  await until('the file by its address', () => made.said('library.openRequested').length === 1)
  const [workshop] = (await made.ask('library.list', {})).workshops
  assert(workshop)
  const newer = join(root, 'newer.baton')
  await made.ask('library.open', { id: workshop.id })
  await made.edit(workshop.id, [party('z', { name: 'Newer' })])
  await made.ask('library.exportFile', { id: workshop.id, path: newer, replace: true })
  assert.deepEqual(await made.ask('files.chooseTarget', { suggestedName: 'notes' }), { path: null })
  assert.deepEqual(await made.ask('files.chooseFolder', { title: 'Where' }), { path: null })
  await made.quit()

  const home = join(root, 'older')
  mkdirSync(join(home, 'browser', 'Dictionaries'), { recursive: true })
  for (const name of ['en-US-10-1.bdic', 'notes.txt']) writeFileSync(join(home, 'browser', 'Dictionaries', name), '')
  const life = await new Life(home).begin({ words: [first], packaged: false })
  assert.deepEqual(life.electron.session.defaultSession.spelling.languages, ['en-US'])
  await until('the first', () => life.said('library.openRequested').length === 1)
  const { listeners } = life.electron.app
  listeners.emit('second-instance', {}, ['baton', '.', newer], root, undefined)
  listeners.emit('second-instance', {}, ['baton', '.', 'file://%'], root, undefined)
  await until('the question about the newer one', () => life.said('library.fileArrived').length === 1)
  const { defaultSession } = life.electron.session
  assert.equal((await defaultSession.fetch('app://baton/index.html', 'POST')).status, 405)
  assert.equal((await defaultSession.fetch('app://baton/index.html', 'HEAD')).status, 200)
  assert.equal((await defaultSession.fetch('app://baton/%5c')).status, 404)
  assert.equal(defaultSession.cancels('devtools://devtools/x'), false)
  assert.equal(defaultSession.cancels('app://baton:99/x'), true)
  await life.quit()
  step('files by address, newer ones, and dictionaries that lie there')
}

async function failures(root: string): Promise<void> {
  const home = join(root, 'failures')
  mkdirSync(join(home, 'logs'), { recursive: true })
  writeFileSync(join(home, 'logs', 'errors.log'), 'x'.repeat(1_000_001))
  const life = await new Life(home).begin()
  const { electron, window } = life
  const { contents, ask } = { contents: window.webContents, ask: window.webContents.bridge }
  Reflect.set(electron.shell, 'openExternal', () => Promise.reject(new Error('no browser')))
  electron.nextAnswer = 1
  contents.open('https://tldraw.dev/')
  await settle()
  contents.send('baton:event', 7)
  contents.send('baton:event', 'nobody.listens', {})
  ask?.on('no.such', () => {})()
  ask?.on('settings.changed', () => {})()
  const { invoke } = electron.ipcMain
  electron.ipcMain.invoke = () => Promise.reject(new Error('gone'))
  assert.partialDeepStrictEqual(await ask?.call('library.list', {}), { ok: false, error: { code: 'connection-lost' } })
  electron.ipcMain.invoke = invoke
  window.maximized = true
  electron.nextAnswer = 0
  window.listeners.emit('unresponsive')
  await settle()
  window.listeners.emit('unresponsive')
  contents.crash('clean-exit')
  await settle()
  Reflect.set(electron.dialog, 'showMessageBox', () => Promise.reject(new Error('no box')))
  process.emit('uncaughtException', new Error('planted'))
  await until('a new file of notes', () => existsSync(join(home, 'logs', 'errors.log.old')))
  electron.app.quit()
  electron.app.quit()
  await life.ended(0)
  electron.app.listeners.emit('will-quit', { preventDefault: () => undefined })

  const noNotes = join(root, 'no-notes')
  mkdirSync(noNotes)
  writeFileSync(join(noNotes, 'logs'), '')
  const last = await new Life(noNotes).begin()
  last.electron.nextAnswer = 1
  process.emit('uncaughtException', new Error('planted'))
  await last.ended(0)
  step('a person quits after an error, a log that cannot be written, a browser that does not open')
}

async function prints(root: string): Promise<void> {
  const life = await new Life(join(root, 'prints')).begin()
  const { electron } = life
  const printer = createWindowPrinter({ electron, startTimer: () => () => {} })
  const never = new AbortController().signal
  electron.printing = 'hangs'
  const dead = printer.print('<p>dies</p>', never)
  await until('the print', () => electron.windows[1]?.webContents.printed.length === 1)
  assert.equal((await electron.partitions.get('print')?.fetch('app://print/1'))?.status, 200)
  electron.windows[1]?.webContents.crash('crashed')
  await assert.rejects(dead)
  await life.quit()
  step('a print whose page dies is given up')
}

/** Each of them once. */
export async function rareDays(root: string, first: string): Promise<void> {
  await places(root)
  await rooms(root)
  await files(root, first)
  await failures(root)
  await prints(root)
  const shared = new StandInDesktop()
  const taken = await new Life(join(root, 'taken')).begin({ desktop: shared })
  await (await new Life(taken.home).begin({ desktop: shared })).ended(0)
  assert.equal(taken.electron.windows.length, 1)
  await taken.quit()
}
