/** Priorities as a person uses them: chosen by mouse and keyboard, in every view alike, and never placed on a guess. */
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('a mark or a line is chosen by keyboard, on the map and in every view; what is chosen there is shown here', async ({
  page,
  baton,
}) => {
  const home = new HomeOnPage(page)
  await home.open(baton.address)
  await home.makePractice('act')
  const workshop = new WorkshopOnPage(page)
  await workshop.show('priorities')
  const view = page.getByRole('region', { name: t('priorities.name'), exact: true })
  const marks = view.getByRole('group', { name: t('priorities.marks') }).getByRole('button')
  const list = view.getByRole('region', { name: t('priorities.list.name') })
  await expect.poll(() => marks.count()).toBe(5)
  // One stop for all marks; arrow keys go on from there.
  expect(await marks.and(page.locator('[tabindex="0"]')).count()).toBe(1)
  await marks.and(page.locator('[tabindex="0"]')).focus()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const best = await focused()
  expect(best).toContain('Group 70 serves Group 20')
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).not.toBe(best)
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe(best)
  await page.getByRole('tooltip', { includeHidden: true }).filter({ hasText: 'Group 70 serves Group 20' }).waitFor()
  await page.keyboard.press('Enter')
  await marks.and(page.locator('[aria-pressed="true"]')).waitFor()
  const current = list.locator('[aria-current="true"]')
  await expect.poll(() => current.textContent()).toContain('Group 70 serves Group 20')
  await workshop.show('matrix')
  const cell = page.getByRole('gridcell', { selected: true })
  expect(await cell.getAttribute('aria-label')).toContain('Group 70 serves Group 20')
  // The other way round: a line of the list, by arrow keys.
  await workshop.show('priorities')
  await current.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => current.textContent()).not.toContain('Group 70 serves Group 20')
  await view.getByRole('button', { name: t('priorities.onMap') }).click()
  await workshop.inspector.getByLabel(t('inspector.interaction.service')).waitFor()
  await workshop.show('priorities')
  await view.getByRole('radio', { name: t('priorities.crosshairs.mean') }).click()
  await view.getByText(t('priorities.relative'), { exact: false }).waitFor()
  await workshop.show('outline')
  await workshop.show('priorities')
  expect(await view.getByRole('radio', { name: t('priorities.crosshairs.mean') }).getAttribute('aria-checked')).toBe(
    'true',
  )
  await view.getByText(`${t('priorities.leftOut.not-rated')} (250)`).waitFor()
})

test('three customers are too few for a place: they are listed beside with the reason, and nothing is drawn', async ({
  page,
  baton,
}) => {
  const home = new HomeOnPage(page)
  await home.open(baton.address)
  await home.makeWorkshop('Small')
  const workshop = new WorkshopOnPage(page)
  const dialog = await workshop.openTableImport()
  const csv = 'provider,customer,service\nStock,Sales,parts\nSales,Stock,forecast\n'
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.show('priorities')
  const view = page.getByRole('region', { name: t('priorities.name'), exact: true })
  await view.getByText(t('priorities.empty')).waitFor()
  const ratings = new RatingsOnPage(page)
  await ratings.show()
  await ratings.open(['parts'], { customers: 3, providers: 0 })
  await ratings.vote('paper')
  await ratings.cell(0, 0).focus()
  for (const [index, card] of ['12345', '22345', '11345'].entries()) {
    await ratings.typeCard(card)
    await ratings.cardsIn('customer', index + 1, 3).waitFor()
    await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  }
  await ratings.reveal(false)
  await workshop.show('priorities')
  await view.getByText(t('priorities.nowhere.title')).waitFor()
  await view.getByText(t('priorities.leftOut.too-few')).waitFor()
  await view.getByText(t('priorities.leftOut.not-rated')).waitFor()
  expect(await view.getByRole('group', { name: t('priorities.marks') }).count()).toBe(0)
  await view.getByRole('button', { name: 'Stock serves Sales: parts' }).click()
  await workshop.show('matrix')
  await page.getByLabel(t('matrix.measure'), { exact: true }).selectOption({ label: t('matrix.measures.mean') })
  const cell = page.getByRole('gridcell', { selected: true })
  await expect.poll(() => cell.textContent()).toBe(t('matrix.unknownSign'))
  expect(await cell.getAttribute('aria-label')).toContain(t('matrix.unknown.too-few'))
  expect(await cell.getAttribute('data-heat')).toBeNull()
})
