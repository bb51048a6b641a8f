/** Reading the map as a network: the hub of the practice workshop is first, and the map shows why. */
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { NetworkOnPage } from './pages/network.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function openTable(page: Page, address: string, csv: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery')
  const workshop = new WorkshopOnPage(page)
  const dialog = await workshop.openTableImport()
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.saved()
  return workshop
}

describe('the practice workshop', () => {
  test('Group 70 is first in betweenness, and on the map it is seen who passes through it', async ({ page, baton }) => {
    const library = new HomeOnPage(page)
    await library.open(baton.address)
    await library.makePractice()
    const { map } = new WorkshopOnPage(page)
    const places = async () => (await map.read.parties()).map(({ id, name, x, y }) => ({ id, name, x, y }))
    const before = await places()
    const network = new NetworkOnPage(page)
    await network.show()
    await expect
      .poll(() => network.rows('parties').first().getByRole('gridcell').first().textContent())
      .toBe('Group 70')
    const card = network.view.getByRole('listitem').filter({ hasText: 'More ways lead through Group 70' })
    expect(await card.textContent()).toContain('68')
    await card.getByRole('button').click()

    // The room sees the rank at the hub, its neighbours on either side, and how many pairs need it.
    await network.marked('hub').waitFor()
    expect(await network.marked('hub').textContent()).toContain('1')
    expect(await network.marked('provider').count()).toBe(6)
    expect(await network.marked('customer').count()).toBe(10)
    expect(await network.marked('both').count()).toBe(30)
    expect(await network.lit('into').count()).toBe(36)
    expect(await network.lit('out').count()).toBe(40)
    const words = await network.panel.getByRole('status').textContent()
    for (const part of ['2,362 of 2,910', '709', '6 serve it', 'it serves 10', '30 both ways'])
      expect(words).toContain(part)

    // Nothing of it is on the map itself, which is as it was without it.
    expect(await places()).toEqual(before)
    await network.choose('none')
    await expect.poll(() => network.lit('into').count()).toBe(0)
    expect(await network.marked('hub').count()).toBe(0)
    expect(await page.locator('.tl-container[data-highlight]').count()).toBe(0)
  })
})

describe('the tables', () => {
  const TABLE = `provider,customer,service,volume,provider group
Sales,Dispatch,order,40,Front
Dispatch,Sales,date,40,Back
Billing,Dispatch,address,10,Front
Dispatch,Carrier,parcels,38,Back
`

  test('share their selection with the map, are sorted by keyboard, and lead there', async ({ page, baton }) => {
    const workshop = await openTable(page, baton.address, TABLE)
    const network = new NetworkOnPage(page)
    await network.show()
    await network.table('parties').getByRole('gridcell', { name: 'Carrier', exact: true }).click()
    expect(await workshop.inspector.getByLabel(t('inspector.party.name'), { exact: true }).inputValue()).toBe('Carrier')
    // From the first column to the heading, which sorts by name.
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => network.rows('parties').first().getByRole('gridcell').first().textContent()).toBe('Billing')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => network.rows('parties').first().getAttribute('aria-selected')).toBe('true')
    await network.rows('groups').filter({ hasText: 'Front' }).getByRole('gridcell').first().click()
    await expect.poll(async () => (await workshop.map.read.state()).selected.length).toBe(2)
    await page.keyboard.press('Enter')
    await network.view.waitFor({ state: 'detached' })
  })
})

describe('one-way services rated low', () => {
  const TABLE = `provider,customer,service
Warehouse,Dispatch,picked goods
Sales,Dispatch,orders
Dispatch,Sales,dates
`

  test('are listed and drawn as thick arrows with their mean', async ({ page, baton }) => {
    const workshop = await openTable(page, baton.address, TABLE)
    const network = new NetworkOnPage(page)
    const ratings = new RatingsOnPage(page)
    await network.show()
    await network.view.getByText(t('network.flows.unrated')).waitFor()
    await ratings.show()
    await ratings.open(['picked goods', 'orders'], { customers: 5, providers: 4 })
    await ratings.vote('hands')
    await ratings.cell(0, 0).focus()
    for (const _ of [1, 2, 3, 4]) {
      await ratings.press('22001')
      await page.keyboard.press('Enter')
    }
    await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
    await ratings.reveal(true)
    await network.show()
    await network.rows('flowsTitle').filter({ hasText: 'Warehouse' }).filter({ hasText: '2.2' }).waitFor()
    expect(await network.rows('flowsTitle').count()).toBe(1)
    await workshop.run(t('action.highlight-flows'))
    expect(await network.view.isVisible()).toBe(true)
    await workshop.show('map')
    await network.legend('2.2: Warehouse serves Dispatch').click()
    expect(await network.lit('flow').count()).toBe(1)
    expect(await page.locator('[data-lit="flow"]').getByText('2.2').isVisible()).toBe(true)
  })
})

describe('a large map', () => {
  const SIZE = 200
  const name = (at: number) => `Party ${String(at).padStart(3, '0')}`
  /** Rings of ten, each tied to the first party of all. */
  const rows = Array.from({ length: SIZE }, (_, at) => {
    const next = at % 10 === 9 ? at - 9 : at + 1
    return at % 10 === 0 && at > 0
      ? [`${name(at)},${name(next)}`, `${name(0)},${name(at)}`, `${name(at)},${name(0)}`]
      : [`${name(at)},${name(next)}`]
  }).flat()

  test('is read beside the window, and again when a link goes', async ({ page, baton }) => {
    const workshop = await openTable(page, baton.address, ['provider,customer', ...rows].join('\n'))
    const network = new NetworkOnPage(page)
    await network.show()
    await network.view.getByText(`through ${name(0)} than`).waitFor()
    expect(await network.rows('parties').first().getByRole('gridcell').first().textContent()).toBe(name(0))
    await network.rows('parties').first().getByRole('gridcell').first().click()
    await page.keyboard.press('Alt+1')
    await workshop.map.focus()
    await page.keyboard.press('Delete')
    await network.show()
    await network.view.getByText(t('network.parts.sentence', { count: SIZE / 10 })).waitFor()
  })
})
