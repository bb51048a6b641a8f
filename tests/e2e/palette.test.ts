/** Every action has a name, and the palette finds it by that name: on Home and in a workshop. */
import type { Page } from 'playwright-core'
import { ACTIONS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'

const NAMES = ACTIONS.filter(({ id }) => id !== 'palette').map(({ id }) => t(`action.${id}`))

async function findEach(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: t('app.palette.title') })
  await palette.waitFor()
  const options = page.getByRole('option')
  const listed = await options.allInnerTexts()
  for (const name of NAMES)
    expect(
      listed.some((text) => text.startsWith(name)),
      name,
    ).toBe(true)
  for (const name of NAMES) {
    await palette.fill(name)
    // An action that cannot be done now is named all the same.
    await options.first().filter({ hasText: name }).waitFor()
  }
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'detached' })
}

test('no two actions are called alike', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length)
})

test('each action is found by its name in the palette', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  // The palette itself is reached by Tab.
  const opener = page.getByRole('button', { name: t('action.palette') })
  for (let press = 0; press < 5; press += 1) {
    if ((await opener.and(page.locator(':focus')).count()) > 0) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: t('app.palette.title') }).waitFor()
  await page.keyboard.press('Escape')
  await findEach(page)
  await library.makeWorkshop('Palette')
  await findEach(page)
})
