/**
 * The security checklist of the shell, asserted on its real settings and its real source: what must never appear, and
 * what may appear in one place only.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CALLS_ARGUMENT, EVENTS_ARGUMENT } from '#shared/contract/bridge.ts'
import { ROLES } from '#shared/contract/call.ts'
import { calls, events } from '#shared/contract/index.ts'
import { APP_SCHEME_RIGHTS } from '../../../src/main/hosts/electron/app-protocol.ts'
import { callNamesFor, eventNamesFor, webPreferences } from '../../../src/main/hosts/electron/web-preferences.ts'

const src = join(import.meta.dirname, '..', '..', '..', 'src')

function filesIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(src, folder), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: basename(name), text: readFileSync(join(src, folder, name), 'utf8') }))
}

const shell = filesIn('main/hosts/electron')
const preload = filesIn('preload')
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
const filesWith = (pattern: RegExp) =>
  [...shell, ...preload]
    .filter(({ text }) => pattern.test(code(text)))
    .map(({ name }) => name)
    .sort()

describe('every window', () => {
  test.each(ROLES)('of %s is sandboxed, isolated and without Node', (role) => {
    expect(webPreferences({ role, preload: '/p.cjs', devTools: false })).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
      devTools: false,
      preload: '/p.cjs',
    })
  })

  test('of the audience checks no spelling and is told only of what it may ask and hear', () => {
    const preferences = webPreferences({ role: 'audience', preload: '/p.cjs', devTools: false })
    expect(preferences.spellcheck).toBe(false)
    expect(preferences.additionalArguments).toEqual([
      `${CALLS_ARGUMENT}${callNamesFor('audience').join(',')}`,
      `${EVENTS_ARGUMENT}${eventNamesFor('audience').join(',')}`,
    ])
    expect(callNamesFor('audience')).toEqual([
      ...['settings.get', 'audience.scene', 'audience.map', 'audience.versions', 'audience.picture'],
      // The keys of a clicker, handed on to whoever leads.
      'roomWindow.press',
    ])
    const commands = Object.entries(calls).filter(([, spec]) => spec.kind === 'command')
    const ofTheRoom = commands.filter(([, { callers }]) => (callers as readonly string[]).includes('audience'))
    expect(ofTheRoom.map(([name]) => name)).toEqual(['roomWindow.press'])
    expect(eventNamesFor('audience')).toEqual([
      'settings.changed',
      'audience.sceneChanged',
      'audience.mapMoved',
      'audience.laserMoved',
      'roomWindow.ended',
    ])
  })

  test('of the facilitator is told of every call and event of the contract that is for it', () => {
    const onlyOfTheRoom = ['roomWindow.press']
    const names = Object.keys(calls).filter((name) => !onlyOfTheRoom.includes(name))
    expect(callNamesFor('facilitator')).toEqual(names)
    expect(eventNamesFor('facilitator')).toEqual(Object.keys(events))
  })

  test('is told in arguments that no comma or space of a name could break', () => {
    for (const name of [...Object.keys(calls), ...Object.keys(events)]) expect(name).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+$/)
  })
})

describe('the scheme of our pages', () => {
  test('has an origin of its own and does not get round the policy', () => {
    expect(APP_SCHEME_RIGHTS.privileges).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
    })
  })
})

describe('the source', () => {
  test('is there to be looked at', () => {
    expect(shell.length).toBeGreaterThan(25)
    expect(preload.map(({ name }) => name).sort()).toEqual(['bridge.ts', 'index.ts'])
    expect(filesWith(/new electron\.BrowserWindow\(/)).toEqual(['page-window.ts', 'window-printer.ts'])
  })

  test.each([
    ['takes code from text', /\beval\(|new Function\(|executeJavaScript|insertCSS/, `eval('1')`],
    ['reaches into pages', /@electron\/remote|enableRemoteModule|\bremote\./, 'enableRemoteModule: true'],
    ['starts programs', /child_process|\bspawn\(/, `spawn('program')`],
    ['talks to the network', /\bnet\.|fetch\(['"`]|node:https?|autoUpdater|crashReporter/, 'net.request(address)'],
    [
      'loosens a window',
      /nodeIntegration: true|contextIsolation: false|sandbox: false|webSecurity: false/,
      'sandbox: false',
    ],
    [
      'hears pages past the sender check',
      /ipcMain\.on|ipc\.on\(CALL|handleOnce|sendSync|contents\.ipc\b/,
      `ipcMain.on('x', listener)`,
    ],
    ['answers a request for a new window with a window', /action: 'allow'/, `return { action: 'allow' }`],
    ['is shown a page from elsewhere', /loadFile\(|ELECTRON_RENDERER_URL/, 'window.loadFile(path)'],
  ] as const)('nowhere %s', (_name, pattern, planted) => {
    expect(planted).toMatch(pattern)
    expect(filesWith(pattern)).toEqual([])
  })

  test.each([
    [
      'the real Electron is touched',
      /import \{[^}]*\} from 'electron'|import \* as|require\(/,
      ['index.ts', 'index.ts'],
    ],
    ['a window is made', /new (electron\.)?BrowserWindow/, ['page-window.ts', 'window-printer.ts']],
    ['a page is loaded', /\.loadURL\(/, ['page-window.ts', 'window-printer.ts']],
    ['a page is printed', /\.printToPDF\(/, ['window-printer.ts']],
    ['calls are taken', /ipc\.handle\(/, ['ipc-transport.ts']],
    ['events are sent', /\.send\(EVENT_CHANNEL/, ['ipc-transport.ts']],
    ['the system browser is opened', /openExternal\(/, ['electron-api.ts', 'open-windows.ts']],
    ['a document is opened', /openPath\(/, ['electron-api.ts', 'host-dialogs.ts']],
    ['an address outside is known', /https?:\/\//, []],
  ] as const)('in one place only %s', (_name, pattern, places) => {
    expect(filesWith(pattern)).toEqual(places)
  })

  test('opens the system browser only after the allow-list and a yes', () => {
    const text = shell.find(({ name }) => name === 'open-windows.ts')?.text ?? ''
    expect(text).toMatch(
      /askExternal\([\s\S]{0,80}\.then\(\(yes\) => \(yes \? electron\.shell\.openExternal\(address\)/,
    )
    const guard = shell.find(({ name }) => name === 'contents-guard.ts')?.text ?? ''
    expect(guard).toContain("if (decision.kind === 'external') leadOutside(decision.address)")
    expect(filesWith(/\bleadOutside\(/)).toEqual(['contents-guard.ts', 'electron-shell.ts', 'open-windows.ts'])
  })

  test('answers a call only after the sender check', () => {
    const text = shell.find(({ name }) => name === 'ipc-transport.ts')?.text ?? ''
    expect(text.match(/ipc\.handle\(/g)).toHaveLength(1)
    expect(text).toMatch(
      /ipc\.handle\(channel, async \(event, \.\.\.args\) => \{\s+const caller = trustedCaller\(event, roles\)/,
    )
  })
})

describe('the preload', () => {
  test('imports Electron, words of the catalogue and itself, and nothing of Node', () => {
    const imports = preload.flatMap(({ text }) => [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]))
    expect([...new Set(imports)].sort()).toEqual([
      '#shared/contract/bridge.ts',
      '#shared/text/en/error.ts',
      './bridge.ts',
      'electron',
    ])
  })
})
