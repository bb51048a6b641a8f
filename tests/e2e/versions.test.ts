/** A version is kept by hand, the map goes on, and what has changed since is seen as signs, side by side, as a list and on one page. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { allowClipboard, paste } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { VersionsOnPage } from './pages/versions.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const CSV = `provider,customer,service
Sales,Dispatch,order with address
Warehouse,Dispatch,picked goods
Dispatch,Carrier,packed parcels
`

async function openTable(page: Page, address: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery')
  const workshop = new WorkshopOnPage(page)
  const dialog = await workshop.openTableImport()
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  return workshop
}

test('what has changed since a version was kept is seen on the map, as a list and on a page', async ({
  page,
  baton,
}) => {
  const workshop = await openTable(page, baton.address)
  const versions = new VersionsOnPage(page)
  await versions.show()
  await versions.view.getByText(t('versions.none.title')).waitFor()
  await versions.keep('As is, March')
  await versions.view.getByText(t('versions.nothing')).waitFor()

  // A name is changed, a party goes with its interaction, and one comes: nothing is waited for, it is flushed.
  await workshop.show('outline')
  await workshop.outline('parties').show()
  await workshop.outline('parties').edit('Sales', 'Sales', 'Sales office')
  await workshop.show('map')
  await workshop.map.select('Carrier')
  await page.keyboard.press('Delete')
  await workshop.map.party('Carrier').waitFor({ state: 'detached' })
  await versions.show()

  await versions.party('renamed').filter({ hasText: 'Sales office' }).waitFor()
  // What is gone is still to be seen, struck out.
  await versions.party('removed').filter({ hasText: 'Carrier' }).waitFor()
  expect(await versions.line('removed').count()).toBe(1)
  expect(await versions.sums.textContent()).toContain('1 party removed, 1 party renamed, 1 interaction removed')
  // None of it is on the map that is worked on.
  expect((await workshop.map.read.parties()).map(({ name }) => name).sort()).toEqual([
    'Dispatch',
    'Sales office',
    'Warehouse',
  ])

  await versions.look('list')
  expect(await versions.rows('renamed').allTextContents()).toEqual([expect.stringContaining('SalesSales office')])
  await versions.look('both')
  const figures = versions.view.getByRole('figure')
  await figures.first().getByText('Carrier').waitFor({ state: 'attached' })
  await figures.last().getByText('Sales office').waitFor({ state: 'attached' })
  expect(await figures.last().getByText('Carrier').count()).toBe(0)

  await versions.view.getByRole('button', { name: t('versions.print') }).click()
  const paper = page.getByRole('dialog', { name: t('versions.page.dialog') })
  await paper.getByText('Parties: removed').waitFor()
  expect(await paper.textContent()).toContain('Sales → Sales office')
  await page.keyboard.press('Escape')
})

test('any two versions are compared, the earlier one first; a name is changed and taken off the list', async ({
  page,
  baton,
}) => {
  const workshop = await openTable(page, baton.address)
  const versions = new VersionsOnPage(page)
  await workshop.saved()
  await versions.keep('First')
  await workshop.map.select('Carrier')
  await page.keyboard.press('Delete')
  await workshop.map.party('Carrier').waitFor({ state: 'detached' })
  await versions.keep('Second')
  await versions.show()
  await versions.version('Second').waitFor()
  await versions.view.getByText(t('versions.nothing')).waitFor()
  await versions.choice('to').selectOption({ index: 2 })
  // The earlier of the two is where it is compared from, however they were chosen.
  await versions.party('removed').filter({ hasText: 'Carrier' }).waitFor()

  await versions.menu('Second', 'rename')
  const dialog = page.getByRole('dialog', { name: t('versions.list.renameTitle') })
  const name = dialog.getByLabel(t('versions.keep.name'), { exact: true })
  await name.fill('   ')
  await page.keyboard.press('Enter')
  await dialog.getByText(t('versions.keep.nameless')).waitFor()
  await name.fill('After the talk')
  await page.keyboard.press('Enter')
  await versions.version('After the talk').waitFor()
  await versions.menu('After the talk', 'remove')
  await versions.version('After the talk').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: t('versions.list.keepIt') }).click()
  await versions.version('After the talk').waitFor()
})

test('words of many differences give way to signs from afar, come back from near, and the map stays whole in a larger window', async ({
  page,
  baton,
}) => {
  const workshop = await openTable(page, baton.address)
  const versions = new VersionsOnPage(page)
  await versions.keep('As is, March')
  await workshop.show('map')
  await workshop.map.focus()
  await allowClipboard(page)
  const party = (number: number) => `Team ${(number % 24) + 1}`
  const rows = Array.from({ length: 60 }, (_, at) => `${party(at)}\t${party(at * 5 + 7)}\tservice ${at}`)
  await paste(page, rows.join('\n'))
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBe(28)
  await versions.show()
  const words = versions.view.getByText(`+ ${t('versions.sign.added')}`, { exact: true })
  const signs = versions.view.locator('[data-lit="added"]').getByText('+', { exact: true })
  await expect.poll(() => signs.count()).toBe(60)
  expect(await versions.view.locator('[data-mark="added"]').getByText(t('versions.sign.added')).count()).toBe(0)

  const width = async () => {
    const boxes = await versions
      .party('added')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    return Math.round(Math.max(...boxes))
  }
  const small = await width()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect.poll(width).toBeGreaterThan(small + 100)

  // From near there is room for them; those beside the window are not drawn.
  for (let step = 0; step < 5; step += 1) await versions.view.getByRole('button', { name: t('map.zoomIn') }).click()
  await words.filter({ visible: true }).first().waitFor()
  await expect.poll(() => signs.count()).toBe(0)
})
