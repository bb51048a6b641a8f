/** All costs as a facilitator works with them: sorted, selected here and on the map, corrected in place, opened as a card. */
import Database from 'better-sqlite3'
import type { CostCard } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { CostsOnPage } from './pages/costs.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

const ROW = 'Access request'
const OTHER = 'Answer for the user'

/** Every card that was said of an interaction, the newest last. */
function readCards(home: string, interaction: string): CostCard[] {
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  try {
    return db
      .prepare<[string], string>("SELECT json FROM evidence WHERE kind = 'cost' AND subject = ? ORDER BY entry_id")
      .pluck()
      .all(interaction)
      .map((json) => JSON.parse(json) as CostCard)
  } finally {
    db.close()
  }
}

test('a figure is corrected in the table by the rules of its card, taken back, and stands in the file', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const costs = new CostsOnPage(page)
  await library.open(baton.address)
  await library.makePractice('close')
  await costs.show()
  await costs.row(ROW).waitFor()
  const [missRate, p50] = [await costs.cell(ROW, 'missRate'), await costs.cell(ROW, 'p50')]
  const before = await p50.textContent()
  await missRate.click()
  await page.keyboard.press('F2')
  const field = costs.grid.locator('input')
  await field.fill('120')
  await page.keyboard.press('Enter')
  await costs.grid.getByText(t('range.problem.above-one', { point: 'Usual', text: '120' })).waitFor()
  await field.fill('60 %')
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'detached' })
  await expect.poll(() => missRate.textContent()).toContain('60')
  await expect.poll(() => p50.textContent()).not.toBe(before)
  await page.getByRole('button', { name: t('costs.takeBack') }).click()
  await expect.poll(() => p50.textContent()).toBe(before)
  // On a small laptop the last column is scrolled to, and the row still says what it is about.
  await page.setViewportSize({ width: 1280, height: 720 })
  await (await costs.cell(ROW, 'standing')).dblclick()
  await expect.poll(() => costs.grid.evaluate((grid) => grid.scrollLeft)).toBeGreaterThan(0)
  const [table, about] = [await costs.grid.boundingBox(), await (await costs.cell(ROW, 'interaction')).boundingBox()]
  expect(Math.abs((about?.x ?? 0) - (table?.x ?? 0))).toBeLessThan(4)
  await costs.grid.locator('select').selectOption('accepted')
  await page.keyboard.press('Enter')
  await costs.row(ROW).getByText(t('costCard.standing.accepted')).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  const [file = ''] = workshopFiles(home)
  const db = new Database(file, { readonly: true })
  const id = String(db.prepare('SELECT id FROM interaction WHERE service = ? AND archived_at IS NULL').pluck().get(ROW))
  db.close()
  const cards = readCards(home, id)
  const usual = cards.map(({ inputs }) => inputs['miss-rate']?.usual)
  expect(usual).toEqual([0.3, 0.6, 0.3, 0.3])
  expect(cards.map(({ standing }) => standing)).toEqual(['guess', 'guess', 'guess', 'accepted'])
  expect(cards[1]?.inputs['miss-rate']?.source).toBe('guess')
})

test('rows are sorted and opened by keyboard, selected on the map too, and gone while their interaction is', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const costs = new CostsOnPage(page)
  await library.open(baton.address)
  await library.makePractice('close')
  await costs.show()
  await costs.row(ROW).waitFor()
  const dearest = await costs.order()
  await costs.head('p50').click()
  await expect.poll(() => costs.order()).not.toEqual(dearest)
  await costs.head('p50').and(page.locator('[aria-sort="none"]')).waitFor()
  await page.keyboard.press('Enter')
  await costs.head('p50').and(page.locator('[aria-sort="ascending"]')).waitFor()
  await expect.poll(() => costs.order()).toEqual([...dearest].reverse())
  // The keyboard selects as it walks; the map and the inspector follow.
  await page.keyboard.press('ArrowDown')
  const service = workshop.inspector.getByLabel(t('inspector.interaction.service'))
  await expect.poll(async () => dearest.at(-1)?.startsWith(await service.inputValue())).toBe(true)
  // A row of a picture selects as well.
  await costs.view.locator('svg [data-subject]').filter({ hasText: ROW }).first().click()
  await costs.row(ROW).and(page.locator('[aria-selected="true"]')).waitFor()
  await costs.view.getByRole('button', { name: t('costs.table.card') }).click()
  const choice = page.getByRole('region', { name: t('costCard.name'), exact: true }).getByLabel(t('term.interaction'))
  expect(await choice.locator('option:checked').textContent()).toContain(ROW)
  // The other way round: what is selected elsewhere is selected here.
  await workshop.show('outline')
  await workshop.outline('interactions').show()
  await page.getByRole('searchbox').fill(OTHER)
  await workshop.outline('interactions').cell(OTHER, OTHER).click()
  await costs.show()
  await costs.row(OTHER).and(page.locator('[aria-selected="true"]')).waitFor()
  const total = costs.view.getByRole('region', { name: t('costs.total.title') })
  const all = await total.textContent()
  // What leaves the map is in no figure until it is back.
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Delete')
  await costs.show()
  await costs.row(OTHER).waitFor({ state: 'detached' })
  expect(await total.textContent()).not.toBe(all)
  await workshop.show('map')
  await workshop.undo()
  await costs.show()
  await costs.row(OTHER).waitFor()
  await expect.poll(() => total.textContent()).toBe(all)
})
