/** The cost card in front of a room: typed as people talk, refused with a sentence, taken back, and there after a kill. */
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import type { CostCard } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { CostCardOnPage } from './pages/cost-card.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

const TITLE = 'Order to delivery'
const ENDS = { provider: 'Warehouse', customer: 'Dispatch' }

/** A workshop with one rate and two parties, at the cost card of their interaction. */
async function openCard(page: Page, address: string): Promise<{ workshop: WorkshopOnPage; card: CostCardOnPage }> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop(TITLE)
  await workshop.show('brief')
  await page.getByLabel(t('brief.money.currency')).selectOption('EUR')
  await page.getByRole('button', { name: t('brief.money.add') }).click()
  await page.getByLabel(t('brief.money.perHour')).fill('60')
  await page.keyboard.press('Tab')
  await workshop.show('map')
  await workshop.map.ready()
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [
    ['Warehouse', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  await workshop.map.tool('interaction').click()
  await workshop.map.serve('Warehouse', 'Dispatch', 'picked goods', 'Enter')
  await page.keyboard.press('Escape')
  await workshop.saved()
  return { workshop, card: await toCard(page, workshop) }
}

async function toCard(page: Page, workshop: WorkshopOnPage): Promise<CostCardOnPage> {
  await workshop.show('costs')
  await page.getByRole('radio', { name: t('app.costPage.cost-card'), exact: true }).click()
  const card = new CostCardOnPage(page, ENDS)
  await card.field('volume').waitFor()
  return card
}

/** The newest statement of a kind in the only file of the library, past all of Baton's code. */
function readLast<V>(home: string, kind: 'cost' | 'estimate'): V | null {
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  try {
    const json = db.prepare('SELECT json FROM evidence WHERE kind = ? ORDER BY entry_id DESC LIMIT 1').pluck().get(kind)
    return json === undefined ? null : (JSON.parse(String(json)) as V)
  } finally {
    db.close()
  }
}

test('a card is filled in by the keyboard as people talk, and stands in the file with what it comes to', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, card } = await openCard(page, baton.address)
  await card.speakAs('customer', 'Shift lead')
  await card.field('volume').focus()
  await card.say('volume', '100-120-150')
  await card.say('miss-rate', '10 18 30 %')
  await card.say('rework-customer', '30 60 90 min')
  // One number alone: the outer two are passed by.
  await card.at('rework-provider')
  await page.keyboard.press('Enter')
  await card.at('rework-provider', 'usual')
  await page.keyboard.insertText('1 h 15')
  await page.keyboard.press('Enter')
  await card.at('rework-provider', 'high')
  await page.keyboard.press('Enter')
  await card.at('waiting')
  expect(await card.typed('rework-customer')).toEqual(['0.5', '1', '1.5'])
  expect(await card.typed('rework-provider')).toEqual(['', '1.25', ''])
  await card.sums.getByText(t('charts.p90'), { exact: true }).waitFor()
  await card.view.getByRole('checkbox', { name: t('term.dimension.when') }).check()
  await card.line('volume').getByRole('button').click()
  await card.line('volume').getByLabel(t('costCard.from'), { exact: true }).selectOption('measured')
  await card.standing('accepted').click()
  // Leaving waits until what is reckoned is in the file too.
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  const said = readLast<CostCard>(home, 'cost')
  const who = { by: 'Shift lead', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
  expect(said).toMatchObject({ period: 'month', reasons: ['when'], standing: 'accepted', usualOnly: false })
  expect(said?.inputs).toEqual({
    volume: { low: 100, usual: 120, high: 150, source: 'measured', ...who },
    'miss-rate': { low: 0.1, usual: 0.18, high: 0.3, source: 'customer', ...who },
    'rework-customer': { low: 0.5, usual: 1, high: 1.5, source: 'customer', ...who },
    'rework-provider': { low: 1.25, usual: 1.25, high: 1.25, source: 'customer', ...who },
  })
  const estimate = readLast<Estimate>(home, 'estimate')
  expect(estimate?.draws).toBe(20_000)
  // 120 x 12 x 18 % x (1 h + 1.25 h) x 60
  expect(estimate?.annual.p10).toBeLessThan(34_992)
  expect(estimate?.annual.p90).toBeGreaterThan(34_992)
})

test('what cannot be is refused at its field, what was valid stays, and the last entry can be taken back', async ({
  page,
  baton,
}) => {
  const { workshop, card } = await openCard(page, baton.address)
  await card.field('volume').focus()
  await card.say('volume', '100 120 150')
  const alert = card.view.getByRole('alert')
  for (const [text, sentence] of [
    ['120 %', t('range.problem.above-one', { point: 'Usual', text: '120 %' })],
    ['-3', t('range.problem.negative', { point: 'Usual', text: '-3' })],
    ['often', t('range.problem.not-a-number', { point: 'Usual', text: 'often' })],
    ['3 5', t('range.problem.two-numbers', { point: 'Usual', text: '3 5' })],
  ] as const) {
    await card.field('miss-rate', 'usual').fill(text)
    await page.keyboard.press('Tab')
    await alert.getByText(sentence).waitFor()
    expect(await card.field('miss-rate', 'usual').inputValue()).toBe(text)
  }
  await card.field('miss-rate', 'usual').fill('20')
  await card.field('miss-rate', 'low').fill('30')
  await card.field('direct').focus()
  await alert.getByText(t('range.problem.low-above-usual', { low: '30', usual: '20' })).waitFor()
  // Going elsewhere and back loses neither what was refused nor what was valid.
  await workshop.show('map')
  await toCard(page, workshop)
  expect(await card.typed('miss-rate')).toEqual(['30', '20', ''])
  expect(await card.typed('volume')).toEqual(['100', '120', '150'])
  await card.field('miss-rate', 'low').fill('10')
  await card.field('direct').focus()
  await alert.waitFor({ state: 'detached' })
  await card.field('direct', 'usual').fill('15')
  await page.keyboard.press('Tab')
  await card.sums.getByText(t('charts.p50'), { exact: true }).waitFor()
  await card.standing('accepted').click()
  await card.takeBack()
  await card.standing('open').and(page.locator('[aria-checked="true"]')).waitFor()
  await card.takeBack()
  await expect.poll(() => card.typed('direct')).toEqual(['', '', ''])
  expect(await card.typed('volume')).toEqual(['100', '120', '150'])
  await card.view.getByText(t('costCard.result.nothing')).waitFor()
})

test('kill -9 while a card is typed: everything that was acknowledged is there, and the card goes on', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  const host = await launchServe({ home })
  const first = await openCard(page, host.address)
  await first.card.field('volume').focus()
  await first.card.say('volume', '100 120 150')
  await first.card.say('miss-rate', '10 18 30 %')
  await first.workshop.saved()
  // The middle of the next entry.
  await first.card.at('rework-customer')
  await page.keyboard.insertText('1 2')
  await host.kill()
  await page.getByText(t('app.connection.lostTitle')).waitFor()

  const next = await launchServe({ home })
  const library = new HomeOnPage(page)
  await library.open(next.address)
  await library.openWorkshop(TITLE)
  const workshop = new WorkshopOnPage(page)
  const card = await toCard(page, workshop)
  expect(await card.typed('volume')).toEqual(['100', '120', '150'])
  expect(await card.typed('miss-rate')).toEqual(['10', '18', '30'])
  await card.field('rework-customer').focus()
  await card.say('rework-customer', '1 2 3')
  await card.sums.getByText(t('charts.p90'), { exact: true }).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  expect(readLast<CostCard>(home, 'cost')?.inputs['rework-customer']).toMatchObject({ low: 1, usual: 2, high: 3 })
  expect(await next.stop()).toBe(0)
})
