/** One start of the program in this Node, and what its page hears and holds. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { Result } from '#shared/contract/call.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { readOnlyWorkshop } from '../../e2e/saved-file.ts'
import { settle } from '../../unit/electron/stand-in/activity.ts'
import type { StandInContents } from '../../unit/electron/stand-in/stand-in-contents.ts'
import { StandInDesktop } from '../../unit/electron/stand-in/stand-in-desktop.ts'
import type { StandInElectron } from '../../unit/electron/stand-in/stand-in-electron.ts'
import type { StandInWindow } from '../../unit/electron/stand-in/stand-in-window.ts'
import { type Start, startProgram } from './real-entry.ts'

/** Waits until something is so; the core works with real files and threads. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const patience = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > patience) throw new Error(`never: ${what}`)
    await settle()
  }
}

/** One start of the program, with a page that does what Baton's own page does with the bridge. */
export class Life {
  readonly home: string
  readonly heard: (readonly [name: string, payload: unknown])[] = []
  /** What the page holds that is not on disk: it goes there when the host asks for it. */
  unsaved: (() => Promise<unknown>) | null = null
  /** Whether the page answers that everything is on disk. */
  answer: 'saved' | 'not saved' | 'never' = 'saved'
  #electron: StandInElectron | null = null
  #batches = 0

  constructor(home: string) {
    this.home = home
    mkdirSync(home, { recursive: true })
  }

  get electron(): StandInElectron {
    assert(this.#electron)
    return this.#electron
  }

  async begin(start: Partial<Start> = {}): Promise<this> {
    const { desktop = new StandInDesktop() } = start
    this.#electron = await startProgram({
      home: this.home,
      page: (contents) => this.#runPage(contents),
      ...start,
      desktop,
    })
    await until('a window or an end', () => this.electron.windows.length > 0 || this.electron.app.ended !== null)
    await settle()
    return this
  }

  #runPage(contents: StandInContents): void {
    const { bridge } = contents
    if (bridge === null || contents.loaded.at(-1)?.includes('audience')) return
    for (const name of ['library.openRequested', 'library.fileArrived', 'shell.actionChosen', 'screens.changed']) {
      bridge.on(name, (payload) => this.heard.push([name, payload]))
    }
    bridge.on('shell.flushRequested', () => {
      this.heard.push(['shell.flushRequested', {}])
      if (this.answer !== 'never') void this.#flush(bridge)
    })
    void bridge.call('shell.describeActions', { enabled: ['undo'] })
  }

  async #flush(bridge: Bridge): Promise<void> {
    await this.unsaved?.()
    this.unsaved = null
    await bridge.call('shell.flushed', { saved: this.answer === 'saved' })
  }

  get window(): StandInWindow {
    const found = this.electron.windows.find(({ webContents }) => webContents.loaded.at(-1)?.includes('index.html'))
    assert(found, 'the facilitator has a window')
    return found
  }

  async ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const reply = (await this.window.webContents.bridge?.call(name, input)) as Result<Output<N>>
    assert(reply.ok, `${name}: ${reply.ok ? '' : reply.error.message}`)
    return reply.value
  }

  async edit(workshop: WorkshopId, put: readonly WireRecord[]): Promise<void> {
    this.#batches += 1
    const names = { batchId: `batch-${this.#batches}-${Date.now()}`, gesture: `gesture-${this.#batches}` }
    const { sequence } = await this.ask('map.load', { workshop })
    await this.ask('map.apply', { workshop, ...names, baseSequence: sequence, put: [...put], remove: [] })
  }

  said(name: string): unknown[] {
    return this.heard.flatMap(([heard, payload]) => (heard === name ? [payload] : []))
  }

  async quit(): Promise<void> {
    this.electron.app.quit()
    await this.ended(0)
  }

  async ended(code: number): Promise<void> {
    await until('the end', () => this.electron.app.ended !== null)
    assert.equal(this.electron.app.ended, code)
  }

  parties(): readonly string[] {
    return readOnlyWorkshop(this.home).parties.map(({ name }) => name)
  }
}

/** Says how far the lives have come. */
export function step(what: string): void {
  process.stdout.write(`${what}\n`)
}
