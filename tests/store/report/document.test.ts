/** The report of real workshops: what stands in it, what does not, and that its numbers are those of the screens. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPORT_SECTIONS } from '#shared/model/report-choices.ts'
import { openAccount } from '#shared/report/account.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { costTogether } from '#shared/report/costed.ts'
import type { ReportSection, ReportTable } from '#shared/report/document.ts'
import { makeDocument } from '#shared/report/make-document.ts'
import { reportMapParts } from '#shared/report/map-parts.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { simulateYear } from '../../../bench/year/simulate-year.ts'
import { writeMarkdown } from '../../../src/main/export/markdown.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { chartsOf, drawChart, pageText } from '../../helpers/document-text.ts'
import { largeAccount } from '../../helpers/large-account.ts'
import { PATIENCE } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'

let made: Promise<AccountFacts> | undefined

/** The practice workshop at its end; made once, because nothing here alters it. */
function practice(): Promise<AccountFacts> {
  made ??= (async () => {
    const app = coreApp()
    const { id } = await app.get('practice.make', { at: 'close' })
    return accountFacts(app, id)
  })()
  return made
}

function tablesOf({ blocks }: ReportSection): readonly ReportTable[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
}

/** What a program writes where somebody forgot something. */
const HOLES = /undefined|NaN|\[object|\{\{|Infinity|account\.|null/

test('the practice workshop has every section but what has changed, in the order of the choices', async () => {
  const document = makeDocument(await practice())
  expect(document.sections.map(({ id }) => id)).toEqual(REPORT_SECTIONS.filter((id) => id !== 'differences'))
  expect(document.empty).toEqual(['differences'])
  expect(document).toMatchObject({ title: 'IT incident hand-overs', currency: 'EUR', day: '2026-03-02', paper: 'a4' })
})

test('numbers are those of the screens: the sum of all costs, the mean of each, the words of the reveal', async () => {
  const facts = await practice()
  const account = openAccount(facts)
  const document = makeDocument(facts)
  const find = (id: ReportSection['id']) => {
    const found = document.sections.find((section) => section.id === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }
  const spread = costTogether(account)?.spread
  if (!spread) throw new Error('nothing is costed')
  for (const id of ['sponsor', 'costs'] as const) {
    const [figures] = find(id).blocks.filter(({ kind }) => kind === 'figures')
    expect(figures).toMatchObject({
      figures: [spread.p10, spread.p50, spread.p90].map((amount) => ({ value: sayRoughMoney(amount, 'EUR') })),
    })
  }
  const list = tablesOf(find('costs')).find(({ total }) => total !== null)
  expect(list?.total).toContain(account.report.totals.all.misses.mean)
  expect(list?.rows).toHaveLength(account.report.costs.length)
  const sentences = JSON.stringify(find('ratings').blocks)
  const flagged = [...account.latest.values()].filter(({ result }) => result.flags.length > 0)
  expect(flagged.length).toBeGreaterThan(0)
  for (const { result } of flagged) expect(sentences).toContain(sayReveal(result))
})

test('the same facts give the same words', () => {
  const facts = largeAccount(20, 40)
  expect(pageText(makeDocument(facts))).toBe(pageText(makeDocument(facts)))
})

test('an empty workshop says on one page what is not said yet, and has no other section than the method', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Nothing yet', client: '' })
  const document = makeDocument(await accountFacts(app, id))
  expect(document.sections.map((section) => section.id)).toEqual(['sponsor', 'method'])
  expect(document.empty).toEqual(REPORT_SECTIONS.filter((one) => one !== 'sponsor' && one !== 'method'))
  expect(writeMarkdown(document)).not.toMatch(HOLES)
})

test('choices decide which sections there are, in which order, and what stands on the title page', () => {
  const facts = largeAccount(20, 40)
  const sections = [
    { id: 'method' as const, shown: true },
    ...REPORT_SECTIONS.filter((id) => id !== 'method').map((id) => ({ id, shown: id === 'notes' })),
  ]
  const choices = { ...facts.choices, sections, title: 'For the board', subtitle: 'March', preparedBy: 'Us' }
  const document = makeDocument({ ...facts, choices })
  expect(document.sections.map(({ id }) => id)).toEqual(['method', 'notes'])
  expect(document).toMatchObject({ title: 'For the board', subtitle: 'March', preparedBy: 'Us', empty: [] })
})

test('a year of changes tells each with what was measured and decided, and what has changed', {
  timeout: PATIENCE,
}, async () => {
  const home = join(tempFolder(), 'home')
  const id = await simulateYear(home, { sessions: 6, changes: 9, interactions: 8, edits: 120, measurements: 120 })
  const app = coreApp({ home })
  const facts = await accountFacts(app, id)
  const document = makeDocument(facts)
  const text = writeMarkdown(document)
  const changes = document.sections.find((section) => section.id === 'changes')
  for (const { status, what } of facts.changes) {
    if (status !== 'idea') expect(changes?.blocks).toContainEqual({ kind: 'heading', text: what })
  }
  expect(text).not.toMatch(HOLES)
})

test('a large workshop is told in lists that can be read, and every chart can be drawn', { timeout: PATIENCE }, () => {
  const document = makeDocument(largeAccount(250, 500))
  expect(pageText(document)).not.toMatch(/NaN|undefined|\{\{/)
  for (const chart of chartsOf(document)) {
    expect(drawChart(chart)).toMatch(/^<svg/)
    for (const { values } of chart.data?.series ?? []) expect(values).toHaveLength(chart.data?.categories.length ?? 0)
  }
  for (const section of document.sections) {
    for (const { columns, rows, total } of tablesOf(section)) {
      for (const row of total === null ? rows : [...rows, total]) expect(row).toHaveLength(columns.length)
    }
  }
})

test('the pictures of the map that have to be painted are those that the report shows', async () => {
  const facts = await practice()
  const shown = makeDocument(facts).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'map' ? [block.part] : [])),
  )
  expect(reportMapParts(facts).map(({ part }) => part)).toEqual(shown)
  expect(shown).toHaveLength(1 + facts.zones.length)
})
