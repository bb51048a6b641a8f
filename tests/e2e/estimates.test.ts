/** Estimates in the real window: reckoned by a worker, the same figures in the file, and no secret when the worker fails. */
import Database from 'better-sqlite3'
import { reckonEstimate } from '#shared/method/estimate.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

const PRACTICE = 'IT incident hand-overs'

/** All estimates ever said, by interaction, the newest last; past all of Baton's code. */
function readEstimates(home: string): Estimate[][] {
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  try {
    const rows = db
      .prepare<[], { subject: string; json: string }>(
        "SELECT subject, json FROM evidence WHERE kind = 'estimate' ORDER BY entry_id",
      )
      .all()
    const subjects = [...new Set(rows.map(({ subject }) => subject))]
    return subjects.map((subject) =>
      rows.filter((row) => row.subject === subject).map(({ json }) => JSON.parse(json) as Estimate),
    )
  } finally {
    db.close()
  }
}

test('a changed rate changes every estimate that needs it, whoever leaves at once; all others are left alone', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makePractice('act')
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  const before = readEstimates(home)
  expect(before.length).toBeGreaterThan(2)
  // What the file holds is up to date: nothing was said again.
  for (const said of before) expect(said).toHaveLength(1)

  await library.openWorkshop(PRACTICE)
  await workshop.show('brief')
  await page.getByLabel(t('brief.money.perHour')).nth(1).fill('61')
  await page.keyboard.press('Tab')
  await workshop.goHome()
  await letGo(home)
  const after = readEstimates(home)
  const [changed, others] = [after.filter(({ length }) => length > 1), after.filter(({ length }) => length === 1)]
  expect(changed.length).toBeGreaterThan(0)
  expect(others.length).toBeGreaterThan(0)
  expect(changed.some(([was, now]) => was && now && now.annual.p50 > was.annual.p50)).toBe(true)
  for (const said of changed) {
    expect(said).toHaveLength(2)
    const [was, now] = said
    expect(now?.inputs).not.toEqual(was?.inputs)
    expect([now?.inputs.ranges['rate-customer']?.usual, now?.inputs.ranges['rate-provider']?.usual]).toContain(61)
    // Reckoned here, in another engine: the very same figures.
    if (now) expect(now).toEqual(JSON.parse(JSON.stringify(reckonEstimate(now.inputs, now.seed))))
  }
})

test('a worker that cannot run is no secret, and what was typed is kept', async ({ page, watched, baton, home }) => {
  watched.tolerate(/estimate-worker|ERR_FAILED/)
  await page.route(/estimate-worker/, (route) => route.abort())
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makePractice('act')
  await workshop.show('brief')
  await page.getByLabel(t('brief.money.perHour')).nth(1).fill('61')
  await page.keyboard.press('Tab')
  await page.getByText(t('costs.givenUp')).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  for (const said of readEstimates(home)) expect(said).toHaveLength(1)
  await library.openWorkshop(PRACTICE)
  await workshop.show('brief')
  expect(await page.getByLabel(t('brief.money.perHour')).nth(1).inputValue()).toBe('61')
})
