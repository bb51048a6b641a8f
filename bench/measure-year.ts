/**
 * A workshop that has lived for a year: how long it takes to open, to go to any moment of its past, to read what a year has
 * gathered, and to remove what is personal; how large the file is, and which part of it is history.
 */
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { seededRandom } from '#shared/layout/seeded-random.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from '../tests/e2e/pages/workshop.ts'
import { openMap } from './opened-map.ts'
import { compare, type Row, type Target } from './report.ts'
import { simulateYear, WHOLE_YEAR, type YearWanted } from './year/simulate-year.ts'
import { openYearCore, type YearCore } from './year/year-core.ts'

export interface MeasureYear {
  readonly browser: Browser
  readonly rounds: number
  readonly wanted?: YearWanted
  readonly onSession?: (done: number) => void
}

/** Moments of the past that are gone to. */
const MOMENTS = 200
/** Of these, so many in the window, in each round. */
const SCRUBBED = 40
/** Going to any moment must feel immediate. */
const SCRUB: Target = { p95: 200 }
/** A little after the last session. */
const AFTER = '2026-10-05T08:00:00.000Z'
/** Tables of the past of the map; the lines of its edits in the journal are counted apart. */
const PAST = ['edit', 'edit_pack', 'sqlite_autoindex_edit_pack_1']
const JOURNAL = ['entry', 'sqlite_autoindex_entry_1']

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  // What a window gets is text: writing it is part of the way.
  JSON.stringify(await work())
  return performance.now() - start
}

async function measureCalls(core: YearCore, id: WorkshopId, rounds: number) {
  const workshop = id
  await core.ask('library.open', { id })
  const { edits } = await core.ask('history.marks', { workshop })
  const random = seededRandom(MOMENTS)
  const scrubs: number[] = []
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const [edit = 0] = edits[Math.floor(random() * edits.length)] ?? []
    scrubs.push(await time(() => core.ask('history.mapAfter', { workshop, edit })))
  }
  const found = {
    scrubs,
    marks: [] as number[],
    changes: [] as number[],
    measures: [] as number[],
    versions: [] as number[],
  }
  for (let round = 0; round < rounds; round += 1) {
    found.marks.push(await time(() => core.ask('history.marks', { workshop })))
    found.changes.push(await time(() => core.ask('changes.list', { workshop })))
    found.measures.push(await time(() => core.ask('measures.summary', { workshop })))
    found.versions.push(await time(() => core.ask('versions.list', { workshop })))
  }
  await core.ask('library.close', { id })
  return found
}

/** Looking for what is personal, and removing it: once, since afterwards there is none. */
async function measurePurge(home: string, id: WorkshopId) {
  const copy = mkdtempSync(join(tmpdir(), 'baton-bench-purge-'))
  cpSync(home, copy, { recursive: true })
  const core = openYearCore(copy, AFTER)
  try {
    const plan = await time(() => core.ask('purge.plan', { id, lookFor: ['mailbox'] }))
    const choice = { names: true, notes: true, cards: true, words: ['mailbox'] }
    const run = await time(() => core.ask('purge.run', { id, choice }))
    return { plan, run }
  } finally {
    await core.close()
    rmSync(copy, { recursive: true, force: true })
  }
}

/** From a hand on the slider to the map of that moment on the screen, moment after moment. */
async function scrubAround(page: Page): Promise<number[]> {
  const shown = page.locator('[data-edit]')
  await shown.waitFor()
  const slider = page.getByRole('slider', { name: t('history.timeline') })
  const random = seededRandom(SCRUBBED)
  const places = Array.from({ length: SCRUBBED }, random)
  return slider.evaluate(async (element, shares) => {
    const input = element as HTMLInputElement
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const drawn = () => document.querySelector<HTMLElement>('[data-edit]')?.dataset.edit
    const taken: number[] = []
    for (const share of shares) {
      const before = drawn()
      const start = performance.now()
      write?.call(input, String(Math.round(share * Number(input.max))))
      input.dispatchEvent(new Event('input', { bubbles: true }))
      while (drawn() === before) await frame()
      // The next one but one begins after the map was painted.
      await frame()
      await frame()
      taken.push(performance.now() - start)
      // As a hand that looks: what belongs to the moment is read now, not during the next measurement.
      await new Promise((resolve) => setTimeout(resolve, 600))
    }
    return taken
  }, places)
}

async function measureViews(browser: Browser, home: string, id: WorkshopId, rounds: number) {
  const found = {
    opens: [] as number[],
    changes: [] as number[],
    history: [] as number[],
    scrubs: [] as number[],
  }
  for (let round = 0; round < rounds; round += 1) {
    const { page, open, close } = await openMap(browser, home, id)
    try {
      found.opens.push(open)
      const workshop = new WorkshopOnPage(page)
      found.changes.push(
        await time(async () => {
          await workshop.show('changes')
          await page.locator('[data-card]').first().waitFor()
        }),
      )
      found.history.push(
        await time(async () => {
          await workshop.show('history')
          await page.getByRole('slider', { name: t('history.timeline') }).waitFor()
        }),
      )
      found.scrubs.push(...(await scrubAround(page)))
    } finally {
      await close()
    }
  }
  return found
}

/** Bytes of the file, and the shares that its past and its journal take, in percent. */
function measureFile(path: string) {
  const bytes = statSync(path).size
  const db = new Database(path, { readonly: true })
  try {
    const pages = db.prepare<[string], number>('SELECT COALESCE(SUM(pgsize), 0) FROM dbstat WHERE name = ?').pluck()
    const share = (tables: readonly string[]) =>
      (100 * tables.reduce((sum, table) => sum + (pages.get(table) ?? 0), 0)) / bytes
    return { megabytes: bytes / 1_000_000, past: share(PAST), journal: share(JOURNAL) }
  } finally {
    db.close()
  }
}

export async function measureYear({ browser, rounds, wanted = WHOLE_YEAR, onSession }: MeasureYear): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'baton-bench-year-'))
  try {
    const id = await simulateYear(home, wanted, onSession)
    const file = measureFile(join(home, 'workshops', `${id}.baton`))
    const core = openYearCore(home, AFTER)
    const calls = await measureCalls(core, id, rounds)
    await core.close()
    const views = await measureViews(browser, home, id, rounds)
    const purge = await measurePurge(home, id)
    const size = `year, ${wanted.interactions} interactions`
    const row = (what: string, baton: readonly number[], target: Target | null = null) =>
      compare({ what, size, baton, target })
    return [
      row('open to map', views.opens),
      row('to the view of changes', views.changes),
      row('to the view of history', views.history),
      row('map at a random moment, read', calls.scrubs, SCRUB),
      row('map at a random moment, on the screen', views.scrubs, SCRUB),
      row('all moments of the past', calls.marks),
      row('all changes with their logs', calls.changes),
      row('all measures summed up', calls.measures),
      row('all versions', calls.versions),
      row('looking for what is personal', [purge.plan]),
      row('removing it', [purge.run]),
      row('size of the file, MB', [file.megabytes]),
      row('share of the past of the map, %', [file.past]),
      row('share of the journal, %', [file.journal]),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
