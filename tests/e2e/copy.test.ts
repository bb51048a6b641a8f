/** Copies keep what they mean: within a map, into another workshop, and where an end stays behind. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import type { MapOnPage } from './pages/map.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function openCast(page: Page, address: string): Promise<WorkshopOnPage> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('First')
  const { map } = workshop
  await map.cast(await map.place(0.1, 0.2), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Enter'],
    ['Carrier', 'Escape'],
  ])
  await map.focus()
  await map.serve('Sales', 'Dispatch', 'order')
  await map.serve('Dispatch', 'Sales', 'delivery date')
  await map.serve('Dispatch', 'Carrier', 'packed goods')
  await map.focus()
  return workshop
}

const says = async (map: MapOnPage) =>
  (await map.read.interactions()).map((one) => `${one.provider} > ${one.customer}: ${one.service}`).sort()
const names = async (map: MapOnPage) => (await map.read.parties()).map((party) => party.name).sort()

/** Copies what is selected, and waits until the browser has it. */
async function copySelected(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText('before'))
  await page.keyboard.press('Control+c')
  const copied = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  await expect.poll(copied).toContain('text/html')
}

async function selectBoth(page: Page, map: MapOnPage, one: string, other: string): Promise<void> {
  await map.select(one)
  await page.keyboard.down('Shift')
  await map.select(other)
  await page.keyboard.up('Shift')
}

test('parties with what lies between them go into another workshop whole, and one undo takes them back', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await map.select('Dispatch')
  await workshop.inspector.getByRole('radio', { name: t('term.kind.system'), exact: true }).click()
  await map.focus()
  await page.keyboard.press('Control+a')
  await copySelected(page)
  const whole = await says(map)
  await workshop.saved()
  await workshop.goHome()
  await new HomeOnPage(page).makeWorkshop('Second')
  await map.focus()
  await page.keyboard.press('Control+v')
  await expect.poll(() => says(map)).toEqual(whole)
  expect(await names(map)).toEqual(['Carrier', 'Dispatch', 'Sales'])
  await workshop.saved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(map)).toEqual([])
  expect(await says(map)).toEqual([])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => says(map)).toEqual(whole)
  await workshop.show('outline')
  const table = workshop.outline('parties')
  await table.show()
  await table.cell('Dispatch', t('term.kind.system')).waitFor()
  await workshop.saved()
})

test('an interaction whose other end is left behind is not copied, and the originals keep all of theirs', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  const originals = await says(map)
  await map.select('Dispatch')
  await copySelected(page)
  await page.keyboard.press('Control+v')
  await expect.poll(() => names(map)).toEqual(['Carrier', 'Dispatch', 'Dispatch', 'Sales'])
  expect(await says(map)).toEqual(originals)
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(map)).toEqual(['Carrier', 'Dispatch', 'Sales'])

  await map.selectService('packed goods')
  await copySelected(page)
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Control+d')
  // Something that must come through after it. A paste takes its time and then selects what it made: so again until it does.
  await expect
    .poll(
      async () => {
        if ((await names(map)).length === 3) {
          await map.select('Carrier')
          await page.keyboard.press('Control+d')
        }
        return names(map)
      },
      { timeout: 20_000 },
    )
    .toEqual(['Carrier', 'Carrier', 'Dispatch', 'Sales'])
  expect(await says(map)).toEqual(originals)
  await workshop.saved()
})

test('what is cut is gone with its interactions, comes back by one undo, and keeps what lies between it when pasted', async ({
  page,
  baton,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  const originals = await says(map)
  await selectBoth(page, map, 'Sales', 'Dispatch')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await expect.poll(() => names(map)).toEqual([])
  expect(await says(map)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(map)).toEqual(originals)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => names(map)).toEqual([])
  await page.keyboard.press('Control+v')
  await expect.poll(() => says(map)).toEqual(originals)
  await workshop.saved()
})
