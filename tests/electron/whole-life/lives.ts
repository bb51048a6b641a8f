/**
 * Whole lives of the program, one after the other in one Node: the real entry file, the real preload, the real core on real
 * files; only Electron and the displays are stand-ins. What is not as it should be ends it with an error.
 */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '#shared/contract/call.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import type { DisplayApi } from '../../../src/main/hosts/electron/electron-api.ts'
import { createWindowPrinter } from '../../../src/main/hosts/electron/window-printer.ts'
import { party } from '../../store/map-builders.ts'
import { settle } from '../../unit/electron/stand-in/activity.ts'
import { Preventable } from '../../unit/electron/stand-in/listeners.ts'
import { StandInDesktop } from '../../unit/electron/stand-in/stand-in-desktop.ts'
import { LAPTOP_DISPLAY } from '../../unit/electron/stand-in/stand-in-electron.ts'
import { Life, step, until } from './life.ts'
import { rareDays } from './rare-days.ts'
import { startProgram } from './real-entry.ts'

const [root = ''] = process.argv.slice(2)

const PROJECTOR: DisplayApi = {
  ...{ id: 2, label: 'Projector', scaleFactor: 1, internal: false },
  bounds: { x: 1920, y: 0, width: 1280, height: 720 },
  workArea: { x: 1920, y: 0, width: 1280, height: 720 },
}

async function aFileOnAStick(title: string): Promise<string> {
  const life = await new Life(join(root, `made ${title}`)).begin()
  const { id } = await life.ask('library.create', { title, client: '' })
  const path = join(root, `${title}.baton`)
  life.electron.savePath = path
  assert.deepEqual(await life.ask('files.chooseTarget', { suggestedName: `${title}.baton` }), { path })
  await life.ask('library.exportFile', { id, path, replace: true })
  await life.ask('files.reveal', { path })
  assert.deepEqual(life.electron.revealed, [path])
  const document = `${path}.html`
  await life.ask('library.exportFile', { id, path: document, replace: true })
  await life.ask('files.open', { path: document })
  assert.deepEqual(life.electron.opened, [document])
  life.electron.folderPath = root
  assert.deepEqual(await life.ask('files.chooseFolder', { title: 'Where' }), { path: root })
  await life.quit()
  return path
}

async function aWorkday(first: string, second: string): Promise<void> {
  const desktop = new StandInDesktop()
  const life = await new Life(join(root, 'workday')).begin({ desktop, words: [first] })
  const { electron, window } = life
  await until('the file that it was started with', () => life.said('library.openRequested').length === 1)
  const { workshops } = await life.ask('library.list', {})
  const [workshop] = workshops
  assert.equal(workshop?.title, 'Order desk')
  step('a cold start with a file opens it')

  const id = workshop.id
  await life.ask('library.open', { id })
  await life.edit(id, [party('a', { name: 'Sales' })])
  window.minimized = true
  const other = await new Life(life.home).begin({ desktop, words: ['--open', second] })
  await other.ended(0)
  await until('the file of the second instance', () => life.said('library.openRequested').length === 2)
  assert.deepEqual([electron.windows.length, window.minimized, window.focused], [1, false, true])
  step('a second instance hands its file over and ends')

  window.webContents.crash('crashed')
  await until('the page again', () => window.webContents.bridge !== null)
  assert.equal(
    (await life.ask('map.load', { workshop: id })).records.some((one) => one.id === 'shape:a'),
    true,
  )
  await life.edit(id, [party('b', { name: 'Stores' })])
  electron.nextAnswer = 1
  window.listeners.emit('unresponsive')
  await until('the page once more', () => window.webContents.loaded.length === 3)
  window.listeners.emit('responsive')
  electron.nextAnswer = 0
  step('a page that dies or hangs comes back, and edits go on')

  electron.displays = [LAPTOP_DISPLAY, PROJECTOR]
  electron.displayEvents.emit('display-added')
  await life.ask('audience.show', { kind: 'step', workshop: id, block: null, scene: 'title' })
  await life.ask('audience.open', {})
  await until('the room has a page', () => electron.windows[1]?.webContents.bridge != null)
  const audience = electron.windows[1]
  assert(audience)
  await life.ask('audience.open', {})
  assert.deepEqual([audience.visible, audience.full, audience.bounds.x, electron.blockers.size], [true, true, 1920, 1])
  await life.ask('settings.set', { ...DEFAULT_SETTINGS, locale: 'de' })
  assert.deepEqual([electron.menu?.labels[0], audience.menu], ['Datei', false])
  await life.ask('settings.set', DEFAULT_SETTINGS)
  electron.displays = [LAPTOP_DISPLAY]
  electron.displayEvents.emit('display-removed')
  assert.equal(audience.visible, false)
  electron.displays = [LAPTOP_DISPLAY, { ...PROJECTOR, id: 9, bounds: { ...PROJECTOR.bounds, x: -1280 } }]
  electron.displayEvents.emit('display-added')
  assert.deepEqual([audience.visible, audience.bounds.x], [true, -1280])
  await life.ask('screens.swap', {})
  window.maximized = true
  await life.ask('screens.swap', {})
  await life.ask('screens.get', {})
  step('a display that is unplugged and comes back has the room again')

  life.unsaved = () => life.edit(id, [party('c', { name: 'Dispatch' })])
  electron.power.emit('suspend')
  await until('the flush before sleep', () => life.unsaved === null)
  const painted = audience.webContents.painted
  electron.power.emit('resume')
  electron.power.emit('unlock-screen')
  assert.equal(audience.webContents.painted, painted + 2)
  audience.webContents.crash('crashed')
  await until('the room again', () => audience.webContents.bridge !== null)
  audience.webContents.crash('crashed')
  await until('the room given up', () => audience.isDestroyed())
  step('sleep takes nothing, and a room that dies asks nobody')

  process.emit('uncaughtException', new Error('planted'))
  process.emit('unhandledRejection', 'planted', Promise.resolve())
  await until('what went wrong is said', () => electron.boxes.length >= 2)
  assert.match(readFileSync(join(life.home, 'logs', 'errors.log'), 'utf8'), /Z Error <.*\n.*Z thrown string/)
  await life.edit(id, [party('d', { name: 'Returns' })])
  step('an error of the main process is noted and said, and edits go on')

  await doors(life)
  life.unsaved = () => life.edit(id, [party('e', { name: 'Billing' })])
  life.answer = 'not saved'
  electron.app.quit()
  await until('the question', () => electron.boxes.at(-1)?.type === 'warning' && electron.boxes.length >= 3)
  await settle()
  assert.equal(electron.app.ended, null)
  life.answer = 'saved'
  await life.ask('library.delete', {
    id: (await life.ask('library.list', {})).workshops.find((one) => one.id !== id)?.id ?? id,
  })
  await life.quit()
  assert.deepEqual([...life.parties()].sort(), ['Billing', 'Dispatch', 'Returns', 'Sales', 'Stores'])
  step('quitting with an edit that no disk takes asks, quitting with an unsaved edit saves it')
}

/** Everything that knocks at the shell and is not let in, and the little that is. */
async function doors(life: Life): Promise<void> {
  const { electron, window } = life
  const contents = window.webContents
  electron.nextAnswer = 1
  contents.open('https://tldraw.dev/')
  contents.open('https://tldraw.dev/')
  await until('the browser', () => electron.outside.length === 1)
  electron.nextAnswer = 0
  contents.open('https://example.com/')
  assert.deepEqual(
    [contents.navigate('https://example.com/'), contents.navigate('app://baton/index.html')],
    [false, true],
  )
  const event = () => Object.assign(new Preventable(), { url: 'https://example.com/' })
  contents.listeners.emit('will-attach-webview', event())
  window.listeners.emit('app-command', event(), 'browser-backward')
  window.listeners.emit('app-command', event(), 'volume-up')
  const trusted: boolean[] = []
  electron.app.listeners.emit('certificate-error', event(), {}, '', '', {}, (yes: boolean) => trusted.push(yes))
  electron.app.listeners.emit('select-client-certificate', event(), {}, '', [], () => trusted.push(false))
  const session = electron.session.defaultSession
  session.mayAsk?.(contents, 'media', (yes) => trusted.push(yes), { requestingUrl: 'no address' })
  assert.deepEqual(trusted, [false, false, false])
  assert.equal(session.mayCheck?.(null, 'media', 'app://baton'), false)
  assert.equal(session.mayUseDevice?.(), false)
  assert.equal(session.cancels('https://example.com/'), true)
  assert.equal(session.download(contents, 'https://example.com/', 'text/html'), null)
  assert.notEqual(session.download(contents, 'blob:app://baton/1', 'application/json'), null)
  for (const [address, status] of [
    ['app://baton/index.html', 200],
    ['app://baton/..%2fpackage.json', 404],
    ['app://baton/nowhere.html', 404],
  ] as const) {
    assert.equal((await session.fetch(address)).status, status, address)
  }
  const [, stranger] = [contents.id, 4711]
  const frame = { origin: 'app://baton', parent: null }
  for (const [sender, words] of [
    [stranger, ['library.list', {}]],
    [contents.id, [7]],
  ] as const) {
    assert.equal(((await electron.ipcMain.invoke(sender, frame, 'baton:call', words)) as Result<unknown>).ok, false)
  }
  assert.partialDeepStrictEqual(await contents.bridge?.call('no.such', {}), { ok: false })
  electron.menu?.items.get('action:undo')?.click()
  await until('the menu', () => life.said('shell.actionChosen').length === 1)
  const gone = await electron.ipcMain.invoke(contents.id, null, 'baton:call', ['library.list', {}])
  assert.equal((gone as Result<unknown>).ok, false)
  step('every door is shut that should be')
}

async function aDayOnMacOS(file: string): Promise<void> {
  const life = await new Life(join(root, 'mac')).begin({
    platform: 'darwin',
    beforeReady: ({ app }) => app.listeners.emit('open-file', new Preventable(), file),
  })
  const { electron } = life
  await until('the file of the Finder', () => life.said('library.openRequested').length === 1)
  electron.app.listeners.emit('open-file', new Preventable(), join(root, 'nowhere.baton'))
  await until('that it is not there', () => electron.boxes.length === 1)
  life.window.close()
  await until('the window is gone', () => electron.windows.length === 0)
  assert.equal(electron.app.ended, null)
  electron.app.listeners.emit('activate')
  await until('a window again', () => electron.windows[0]?.webContents.bridge != null)
  life.window.close()
  await until('the window is gone again', () => electron.windows.length === 0)
  electron.menu?.items.get('action:about')?.click()
  await until('the choice', () => life.said('shell.actionChosen').length === 1)
  await until('the dock', () => electron.app.dockMenu?.labels.length === 1)
  electron.app.dockMenu?.choose('Order desk')
  await until('the choice of the dock', () => life.said('library.openRequested').length === 2)
  life.answer = 'never'
  electron.power.emit('shutdown')
  electron.app.quit()
  await life.ended(0)
  step('macOS: a file from the Finder, no window, the dock, and a log-off that waits for nobody')
}

async function aDayOnWindows(): Promise<void> {
  const life = await new Life(join(root, 'windows')).begin({ platform: 'win32' })
  const { electron, window } = life
  const { id } = await life.ask('library.create', { title: 'Order desk', client: '' })
  await until('the jump list', () => electron.app.jumpList?.length === 1)
  await life.ask('settings.set', { ...DEFAULT_SETTINGS, locale: 'fr' })
  await until('the jump list in French', () => electron.app.jumpList?.[0]?.name === 'Ateliers')
  await life.ask('settings.set', DEFAULT_SETTINGS)
  await life.ask('library.open', { id })
  life.unsaved = () => life.edit(id, [party('a', { name: 'Sales' })])
  window.listeners.emit('query-session-end')
  await until('the last edit', () => life.unsaved === null)
  window.listeners.emit('session-end')
  window.close()
  await life.ended(0)
  assert.deepEqual(life.parties(), ['Sales'])
  step('Windows: the jump list, and a log-off with an unsaved edit')
}

/** What hangs is waited for as long as the shell says, in real seconds. */
async function aDayOfTrouble(): Promise<void> {
  const life = await new Life(join(root, 'trouble')).begin()
  const { electron, window } = life
  life.answer = 'never'
  window.close()
  await life.ended(0)
  const next = await new Life(life.home).begin()
  next.answer = 'never'
  next.electron.nextAnswer = 'never'
  next.window.listeners.emit('unresponsive')
  next.window.listeners.emit('responsive')
  next.window.listeners.emit('unresponsive')
  next.window.close()
  await next.ended(0)
  const dead = await new Life(life.home).begin()
  for (const reason of ['crashed', 'oom'] as const) dead.window.webContents.crash(reason)
  await until('the question', () => dead.electron.boxes.length === 1)
  dead.electron.nextAnswer = 1
  dead.window.webContents.crash('launch-failed')
  await dead.ended(0)
  assert.deepEqual(electron.windows, [])
  step('a page that never answers is left after two seconds, one that keeps dying asks')

  const held = await new Life(join(root, 'held')).begin()
  const second = await new Life(held.home).begin()
  await second.ended(1)
  assert.match(second.electron.errorBoxes[0] ?? '', /Baton cannot start/)
  writeFileSync(join(root, 'a file'), '')
  const nowhere = await startProgram({
    desktop: new StandInDesktop(),
    home: join(root, 'a file', 'home'),
    page: () => {},
  })
  await until('the refusal', () => nowhere.app.ended === 1)
  await held.quit()
  step('a data directory that another Baton has, or that cannot be, is said')
}

async function printing(): Promise<void> {
  const life = await new Life(join(root, 'print')).begin()
  const { electron } = life
  const late: (() => void)[] = []
  const printer = createWindowPrinter({
    electron,
    startTimer: (_milliseconds, whenOver) => {
      late.push(whenOver)
      return () => {}
    },
  })
  const never = new AbortController().signal
  assert.equal(printer.canPrint(), true)
  assert.match(new TextDecoder().decode((await printer.print('<p>page</p>', never)) ?? undefined), /<p>page/)
  electron.printing = 'hangs'
  const slow = printer.print('<p>slow</p>', never)
  await settle()
  const session = electron.partitions.get('print')
  assert.equal((await session?.fetch('data:text/plain,x').catch(() => null))?.status, undefined)
  assert.equal(session?.cancels('https://example.com/'), true)
  session?.mayAsk?.({ id: 1 }, 'media', (yes) => assert.equal(yes, false), { requestingUrl: '' })
  assert.deepEqual([session?.mayCheck?.(null, 'media', ''), session?.mayUseDevice?.()], [false, false])
  assert.equal(session?.download({ id: 1 }, 'blob:app://print/1', 'application/json'), null)
  late.at(-1)?.()
  await assert.rejects(slow)
  const stopped = new AbortController()
  const given = printer.print('<p>given up</p>', stopped.signal)
  await settle()
  stopped.abort()
  await assert.rejects(given)
  electron.printing = 'fails'
  await assert.rejects(printer.print('<p>fails</p>', never))
  await life.quit()
  step('printing in a hidden window works, and ends when it fails, hangs or is given up')
}

async function allLives(): Promise<void> {
  const first = await aFileOnAStick('Order desk')
  const second = await aFileOnAStick('Stores')
  await aWorkday(first, second)
  await aDayOnMacOS(first)
  await aDayOnWindows()
  await printing()
  await aDayOfTrouble()
  await rareDays(root, first)
  step('done')
}

// Each life adds its own listeners for what nobody caught, as each process would.
process.setMaxListeners(100)
// Said here: the program survives whatever nobody caught, as it should. Nothing of the lives keeps this process from ending.
await allLives().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
process.exit()
