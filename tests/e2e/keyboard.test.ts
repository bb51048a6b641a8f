/** A workshop without a mouse: casting at the speed of talk, and a keyboard that is never left nowhere. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const NAMES = [
  'Sales',
  'Order desk',
  'Warehouse',
  'Finance',
  'IT service desk',
  'ERP system',
  'Carrier',
  'Key accounts',
]

async function focusIs(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector)
}

test('eight parties are cast by keyboard in rows that stay in view, and shortcuts work right after', async ({
  page,
  baton,
}) => {
  const workshop = new WorkshopOnPage(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makeWorkshop('By hand')
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  for (const name of NAMES) {
    await workshop.map.field().waitFor()
    await page.keyboard.insertText(name)
    await workshop.map.party(name).waitFor()
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+1')
  await workshop.map.read.rest()
  const parties = await Promise.all(NAMES.map((name) => workshop.map.seen(name)))
  expect(new Set(parties.map(({ x }) => x)).size).toBeLessThanOrEqual(3)
  expect((await workshop.map.read.parties()).map(({ name }) => name).sort()).toEqual([...NAMES].sort())
  // What was selected and let go in between is no step: one press, one party.
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBe(NAMES.length - 1)
})

test('the keyboard goes back where it was when a dialog, the palette or a title is closed, and with each view', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('By hand')
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Sales')
  await page.keyboard.press('Escape')
  for (const [keys, opened] of [
    ['Control+k', '[role="combobox"]'],
    ['Control+,', '[role="dialog"] [role="radio"]'],
    ['F2', 'input'],
  ] as const) {
    await focusIs(page, '.tl-container')
    await page.keyboard.press(keys)
    await focusIs(page, opened)
    await page.keyboard.press('Escape')
  }
  await focusIs(page, '.tl-container')
  await page.keyboard.press('Alt+2')
  await focusIs(page, '[role="gridcell"]')
  await page.keyboard.press('Alt+3')
  await focusIs(page, '[role="rowheader"]')
  await page.keyboard.press('Alt+1')
  await focusIs(page, '.tl-container')
})

test('what is typed in an open cell is saved by the save key, and a form that adds three things is undone at once', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('By hand')
  await workshop.show('outline')
  await page.getByLabel(t('outline.add.partyName')).fill('Sales')
  await page.keyboard.press('Enter')
  const cell = page.getByRole('gridcell', { name: 'Sales' }).first()
  await cell.click()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Sales office')
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await workshop.map.read.parties()).map(({ name }) => name)).toEqual(['Sales office'])
  await page.keyboard.press('Escape')

  await page.getByRole('radio', { name: new RegExp(t('outline.interactions')) }).click()
  const form = page.getByRole('form', { name: t('outline.add.interaction') })
  await form.getByLabel(t('outline.add.provider'), { exact: true }).fill('Finance')
  await form.getByLabel(t('outline.add.customer'), { exact: true }).fill('Warehouse')
  await form.getByLabel(t('outline.add.service'), { exact: true }).fill('credit limits')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBe(3)
  await workshop.undo()
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBe(1)
})

test('two settings chosen right after each other both hold', async ({ page, baton }) => {
  await new HomeOnPage(page).open(baton.address)
  await page.keyboard.press('Control+,')
  const themes = page.getByRole('radiogroup', { name: t('settings.theme'), exact: true })
  await themes.getByRole('radio', { name: t('settings.themes.contrast') }).dispatchEvent('click')
  await page.getByRole('radio', { name: t('settings.textSizes.larger') }).dispatchEvent('click')
  await page.locator('html[data-theme="contrast"][data-text-size="larger"]').waitFor({ state: 'attached' })
})
