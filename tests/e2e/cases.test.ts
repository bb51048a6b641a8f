/** Cases in the real window: the same numbers on screen, in the file and on the command line; nothing typed is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { ChangeCase } from '#shared/model/case.ts'
import type { Report } from '#shared/report/make-report.ts'
import { sayMoney, sayRoughMoney } from '#shared/text/say-amount.ts'
import { chanceOf100, sayYears } from '#shared/text/say-case.ts'
import { t } from '#shared/text/text.ts'
import { runBaton } from '../helpers/baton-command.ts'
import { expect, test } from '../helpers/e2e.ts'
import { closeAndRead } from './close-and-read.ts'
import { CasesOnPage } from './pages/cases.ts'
import { CostsOnPage } from './pages/costs.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

/** The newest statements of a kind by subject in the only file of the library, past all of Baton's code. */
function readSaid<V>(home: string, kind: string): Map<string, V> {
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  try {
    const rows = db
      .prepare<[string], { subject: string; json: string }>(
        'SELECT subject, json FROM evidence WHERE kind = ? ORDER BY entry_id',
      )
      .all(kind)
    return new Map(rows.map(({ subject, json }) => [subject, JSON.parse(json) as V]))
  } finally {
    db.close()
  }
}

async function readReport(home: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-report-'))
  try {
    const [file = ''] = workshopFiles(home)
    const told = await runBaton(folder, ['report', file, '--json'])
    expect(told).toMatchObject({ code: 0 })
    return JSON.parse(told.stdout) as Report
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a case changed by the keyboard is the same on screen, in SQLite and on the command line', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const cases = new CasesOnPage(page)
  await library.open(baton.address)
  await library.makePractice('close')
  await cases.show()
  await cases.reckoned()
  const before = await cases.headline.textContent()
  await cases.field('missRateAfter').fill('20')
  await page.keyboard.press('Enter')
  await cases.field('missRateAfter', 'high').and(page.locator(':focus')).waitFor()
  await page.waitForFunction(
    ([label, was]) => document.querySelector(`section[aria-label="${label}"][aria-busy="false"]`)?.textContent !== was,
    [t('cases.result.name'), before] as const,
  )
  await cases.reckoned()
  const [headline, npv, payback, chance] = [
    await cases.headline.locator('p').textContent(),
    await cases.figure('npv'),
    await cases.figure('payback'),
    await cases.figure('chance'),
  ]
  const costs = new CostsOnPage(page)
  await costs.show()
  const columns = ['perMiss', 'p10', 'p50', 'p90'] as const
  const shown = await Promise.all(columns.map((column) => costs.column(column)))
  await closeAndRead(workshop, baton, home)

  const report = await readReport(home)
  const [saved] = readSaid<ChangeCase>(home, 'case').values()
  expect(saved?.missRateAfter?.usual).toBe(0.2)
  const told = report.cases.find(({ said }) => said.missRateAfter?.usual === 0.2)
  expect(told?.said).toEqual(saved)
  const all = told?.result?.worth.all
  if (!all || !told?.result) throw new Error('the report has no such case')
  const money = (amount: number) => sayRoughMoney(amount, report.currency)
  expect(npv).toEqual([all.npv.p10, all.npv.p50, all.npv.p90].map(money))
  expect(payback).toEqual([all.payback.p90, all.payback.p50, all.payback.p10].map((years) => sayYears(years ?? -1)))
  expect(chance).toEqual([`${chanceOf100(all.chance)}\u00a0%`])
  expect(headline).toContain(money(told.result.saving.p50))
  // What the table of all costs shows, from the dearest down.
  const costed = report.costs.flatMap(({ estimate }) => estimate ?? [])
  const dearest = costed.toSorted((a, b) => b.annual.p50 - a.annual.p50).slice(0, shown[0]?.length)
  expect(shown[0]?.length).toBeGreaterThan(5)
  expect(shown).toEqual([
    dearest.map(({ perMiss }) => sayMoney(perMiss.p50, '')),
    ...(['p10', 'p50', 'p90'] as const).map((point) => dearest.map(({ annual }) => sayMoney(annual[point], ''))),
  ])
  // Every estimate of the file is the one that the report prints.
  const estimates = readSaid(home, 'estimate')
  expect(estimates.size).toBeGreaterThan(5)
  for (const { interaction, estimate } of report.costs) {
    if (estimate) expect(estimates.get(interaction)).toEqual(estimate)
  }
})

/** A workshop with one interaction and one change of it. */
async function makeChange(page: Page, address: string): Promise<{ workshop: WorkshopOnPage; cases: CasesOnPage }> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [
    ['Warehouse', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  await workshop.map.tool('interaction').click()
  await workshop.map.serve('Warehouse', 'Dispatch', 'picked goods', 'Enter')
  await page.keyboard.press('Escape')
  const cases = new CasesOnPage(page)
  await cases.show()
  await cases.view.getByRole('button', { name: t('cases.log') }).click()
  const form = page.getByRole('dialog', { name: t('changes.form.logTitle') })
  await form.getByLabel(t('changes.form.interaction')).selectOption({ index: 1 })
  await form.getByLabel(t('changes.form.what')).fill('Yellow tray')
  await form.getByLabel(t('changes.form.owner')).fill('Shift lead')
  await form.getByRole('button', { name: t('changes.form.log'), exact: true }).click()
  await form.waitFor({ state: 'detached' })
  return { workshop, cases }
}

test('without a cost card the view says so and leads there; what was typed before is still there, and then it is reckoned', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, cases } = await makeChange(page, baton.address)
  await cases.view.getByText(t('cases.noCard.title')).waitFor()
  await cases.field('missRateAfter').fill('10')
  // Enter walks through the case: everything can be said without the mouse.
  await cases.field('missRateAfter').press('Enter')
  await cases.field('investment').fill('-5')
  await page.keyboard.press('Tab')
  await cases.view
    .getByRole('alert')
    .getByText(t('range.problem.negative', { point: 'Usual', text: '-5' }))
    .waitFor()
  await cases.field('investment').fill('900')
  await page.keyboard.press('Tab')
  const ramp = cases.view.getByLabel(t('cases.form.ramp'), { exact: true })
  await ramp.fill('60 900')
  await page.keyboard.press('Tab')
  await cases.view.getByRole('alert').getByText(t('cases.form.rampProblem')).waitFor()
  await ramp.fill('100')
  await page.keyboard.press('Tab')
  await cases.view.getByRole('button', { name: t('cases.noCard.open') }).click()

  const card = page.getByRole('region', { name: t('costCard.name'), exact: true })
  const ask = async (label: string, text: string) => {
    await card.getByLabel(t('range.point', { label, point: t('range.usual') }), { exact: true }).fill(text)
    await page.keyboard.press('Tab')
  }
  await ask(t('costCard.question.volume'), '100')
  await ask(t('costCard.question.miss-rate'), '20')
  await ask(t('costCard.question.direct'), '50')
  await cases.show()
  expect(await cases.field('missRateAfter').inputValue()).toBe('10')
  await cases.view.getByText(t('cases.form.today', { range: '20\u00a0%' })).waitFor()
  await cases.reckoned()
  // 100 x 12 x 10 % x 50
  await cases.headline.getByText('saves 6,000').waitFor()

  const dialog = await cases.openAssumptions()
  await dialog.getByLabel(t('cases.company.totalAssets')).fill('2000')
  await dialog.getByLabel(t('cases.company.currentLiabilities')).fill('3000')
  await page.keyboard.press('Tab')
  await dialog.getByText(t('cases.company.warnLiabilities')).waitFor()
  await dialog.getByLabel(t('cases.company.currentLiabilities')).fill('1000')
  await dialog.getByLabel(t('cases.company.ebit')).fill('200')
  await page.keyboard.press('Tab')
  await dialog.getByText(t('cases.company.employed', { capital: '1,000', roce: '20\u00a0%' })).waitFor()
  await page.keyboard.press('Escape')
  await cases.view.getByText(t('cases.roce.no-capital'), { exact: true }).waitFor()
  // More misses than today: said plainly.
  await cases.field('missRateAfter').fill('40')
  await page.keyboard.press('Tab')
  await cases.view.getByText(t('cases.result.negative')).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)

  const assumed = readSaid<typeof USUAL_ASSUMPTIONS>(home, 'assumptions').get('workshop')
  expect(assumed).toMatchObject({
    ...USUAL_ASSUMPTIONS,
    company: { totalAssets: 2000, currentLiabilities: 1000, ebit: 200 },
  })
  const [said] = readSaid<ChangeCase>(home, 'case').values()
  expect(said).toMatchObject({ missRateAfter: { usual: 0.4 }, investment: { usual: 900 }, ramp: [1], runCost: null })
})
