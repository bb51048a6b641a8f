/** Starts the real shell on a stand-in of Electron, with a small core and a page that behaves as told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { NO_POLICY, type Policy } from '#shared/model/policy.ts'
import type { Settings } from '#shared/model/settings.ts'
import { createApp } from '../../../../src/main/app.ts'
import { Refusal } from '../../../../src/main/core/refusal.ts'
import { type CoreOptions, startShell } from '../../../../src/main/hosts/electron/electron-shell.ts'
import type { Machine } from '../../../../src/main/hosts/electron/machine.ts'
import { findInstallation } from '../../../../src/main/launch/installation.ts'
import type { App } from '../../../../src/main/rpc/app.ts'
import { smallApp } from '../../../helpers/small-app.ts'
import { settle, track } from './activity.ts'
import { type Listener, Listeners } from './listeners.ts'
import type { StandInContents } from './stand-in-contents.ts'
import { StandInDesktop } from './stand-in-desktop.ts'
import { StandInElectron } from './stand-in-electron.ts'

/** A page that listens to everything, and answers a flush as told. */
export interface PageScript {
  /** `never`: it hangs; `at once`: it had nothing; a setting: it still held that edit; `not saved`: no disk takes it. */
  flush: 'at once' | 'never' | 'not saved' | Settings
  /** Whether it says that it listens once it runs. */
  readonly listens: boolean
}

/** Timers that run out when the test says so. */
export class HandTimers {
  readonly running = new Set<() => void>()
  readonly start = (_milliseconds: number, whenOver: () => void): (() => void) => {
    this.running.add(whenOver)
    return () => this.running.delete(whenOver)
  }
  runOut(): void {
    for (const whenOver of [...this.running]) {
      this.running.delete(whenOver)
      whenOver()
    }
  }
}

export interface Baton {
  readonly electron: StandInElectron
  readonly timers: HandTimers
  readonly failures: Listeners
  readonly home: string
  /** What pages heard, in order. */
  readonly heard: (readonly [role: string, name: string, payload: unknown])[]
  /** What the core was told to keep, and `closed` once it closed. */
  readonly kept: (Settings | 'closed')[]
  readonly page: PageScript
  clock: number
}

export interface BatonOptions {
  readonly words?: readonly string[]
  readonly desktop?: StandInDesktop
  readonly home?: string
  readonly platform?: NodeJS.Platform
  readonly policy?: Policy
  /** Where files for a moment go, when not to the system's place. */
  readonly temporary?: string
  readonly page?: Partial<PageScript>
  /** A small core unless said otherwise: one that cannot start, one that never finishes closing, or Baton's own. */
  readonly core?: 'broken' | 'refuses' | 'never closes' | 'real'
  /** Called before Electron is ready. */
  readonly beforeReady?: (electron: StandInElectron) => void
}

/** A folder that vanishes when the test that asked for it is done. */
function vanishingFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baton-${name}-`))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}

/** A new data directory. Call it inside a test. */
export function newHome(): string {
  return vanishingFolder('home')
}

/** A folder like the project's, with pages that were built. */
function newProgram(): string {
  const root = vanishingFolder('program')
  mkdirSync(join(root, 'out', 'renderer'), { recursive: true })
  for (const page of ['index.html', 'audience.html']) writeFileSync(join(root, 'out', 'renderer', page), '<p>page</p>')
  return root
}

export const FILE_TOKEN = 'token-0123456789'
export const WORKSHOP = 'workshop-1'

function smallCore(host: CoreOptions, kept: Baton['kept'], neverCloses: boolean): App {
  const core = smallApp({
    'shell.flushed': () => null,
    'shell.describeActions': () => null,
    'settings.set': (settings) => {
      kept.push(settings)
      return settings
    },
    'audience.open': () => host.openAudience(),
    'library.list': () => ({ workshops: [], broken: [], deleted: [] }),
    'library.importFile': () => ({ kind: 'diverged', id: WORKSHOP as never, title: 'Order desk' }),
  })
  return {
    ...core,
    receive: async (path) => ({ ok: true, value: { file: FILE_TOKEN, name: path.split('/').at(-1) ?? '' } }),
    close: async () => {
      if (neverCloses) await new Promise(() => undefined)
      await core.close()
      kept.push('closed')
    },
  }
}

function realCore(host: CoreOptions): App {
  const installation = findInstallation()
  const core = createApp({ ...host, host: 'electron', version: installation.version, installation, checkOutput: true })
  return { ...core, dispatch: (...call) => track(() => core.dispatch(...call)), close: () => track(core.close) }
}

/** Starts an instance and waits until it has nothing more to do. */
export async function startBaton(options: BatonOptions = {}): Promise<Baton> {
  const { words = [], desktop = new StandInDesktop(), platform = 'linux' } = options
  const home = options.home ?? newHome()
  const root = newProgram()
  const timers = new HandTimers()
  const failures = new Listeners()
  const heard: Baton['heard'] = []
  const kept: Baton['kept'] = []
  const page: PageScript = { flush: 'at once', listens: true, ...options.page }

  const runPage = (contents: StandInContents) => {
    const { bridge } = contents
    if (bridge === null) return
    const role = contents.loaded.at(-1)?.includes('audience') ? 'audience' : 'facilitator'
    for (const name of [
      'library.openRequested',
      'library.fileArrived',
      'shell.actionChosen',
      'shell.flushRequested',
      'settings.changed',
      'audience.sceneChanged',
    ]) {
      bridge.on(name, (payload) => {
        heard.push([role, name, payload])
        if (name !== 'shell.flushRequested' || page.flush === 'never') return
        const edit = typeof page.flush === 'string' ? null : page.flush
        const last = edit === null ? Promise.resolve() : bridge.call('settings.set', edit)
        void last.then(() => bridge.call('shell.flushed', { saved: page.flush !== 'not saved' }))
      })
    }
    if (role === 'facilitator' && page.listens) void bridge.call('shell.describeActions', { enabled: ['undo'] })
  }

  const electron = new StandInElectron({ desktop, words, page: runPage })
  const baton: Baton = { electron, timers, failures, home, heard, kept, page, clock: 1_000_000 }
  const machine: Machine = {
    argv: ['/opt/baton', '--home', home, ...words],
    env: {},
    platform,
    execPath: '/opt/baton',
    folder: '/home/ada',
    userFolder: '/home/ada',
    policy: options.policy ?? NO_POLICY,
    settleTemporary: () => options.temporary ?? null,
    failures: { on: (event, listener) => failures.on(event, listener as Listener) },
    exists: (path) => path.startsWith(root),
    now: () => baton.clock,
    startTimer: timers.start,
  }
  const started = startShell({
    electron,
    machine,
    installation: {
      root,
      resources: join(root, 'resources'),
      renderer: join(root, 'out', 'renderer'),
      exportWorker: null,
      fileWorker: null,
      version: '0',
    },
    createCore: (host) => {
      if (options.core === 'real') return realCore(host)
      if (options.core === 'refuses') throw new Refusal('disk-full')
      if (options.core === 'broken') throw new Error('The disk does not answer')
      return smallCore(host, kept, options.core === 'never closes')
    },
  })
  options.beforeReady?.(electron)
  electron.app.becomeReady()
  await started
  await settle()
  return baton
}
