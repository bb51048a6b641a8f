/** A disk that goes away and comes back, and a host that is gone: the indicator tells the truth, and no edit is lost. */
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { findLowContrast, findViolations } from './checks/axe.ts'
import { findCutOff } from './checks/cut-off.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readOnlyWorkshop } from './saved-file.ts'

const indicator = (page: Page) => page.locator('[data-saved-state]')
const refused = (page: Page) => page.locator('[data-saved-state="refused"]')

test('a folder that is gone is said at once, all of it is saved elsewhere, and saving goes on when it is back', async ({
  page,
  home,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  await library.open(baton.address)
  await library.makeWorkshop('Pulled')
  await map.cast(await map.place(0.3, 0.3), [['Sales', 'Escape']])
  await workshop.saved()
  const folder = join(home, 'workshops')
  renameSync(folder, `${folder} away`)
  await refused(page).waitFor()
  expect(await indicator(page).textContent()).toBe(t('saving.blocked'))
  await map.cast(await map.place(0.3, 0.6), [['Dispatch', 'Escape']])
  await page.getByText(t('app.saved.refused'), { exact: true }).waitFor()

  await indicator(page).click()
  const card = page.getByRole('dialog', { name: t('app.saved.label', { state: t('app.saved.refused') }) })
  await card.getByText(t('saving.spoken', { state: t('app.saved.refused'), message: '' }), { exact: false }).waitFor()
  const checkCard = async () => {
    for (const check of [findViolations, findCutOff, findLowContrast]) expect(await check(page)).toEqual([])
  }
  await checkCard()
  // At 150 % of a small screen, in the dark.
  const size = page.viewportSize()
  await page.setViewportSize({ width: 853, height: 480 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await checkCard()
  await page.emulateMedia({ colorScheme: 'light' })
  if (size) await page.setViewportSize(size)
  // By keys alone: into the card, out of it, and back to where it hangs.
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => indicator(page).evaluate((here) => here === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await card
    .getByRole('button', { name: t('saving.elsewhere') })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('Enter')
  const elsewhere = tempFolder()
  const dialog = page.getByRole('dialog', { name: t('files.saveTitle') })
  await dialog.getByLabel(t('files.folder'), { exact: true }).fill(elsewhere)
  await page.keyboard.press('Enter')
  await dialog.getByText(t('files.emptyFolder')).waitFor()
  await dialog.getByRole('button', { name: t('files.save'), exact: true }).click()
  await page.getByText(elsewhere, { exact: false }).first().waitFor()

  renameSync(`${folder} away`, folder)
  await workshop.saved()
  await workshop.goHome()
  await library.row('Pulled').waitFor()
})

test('what only the window holds is kept as a file when the host is gone, and Home takes it in', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  // What is still on its way when the host goes, as a font that is drawn for the first time, does not arrive.
  watched.tolerate(/(Failed to load resource|NetworkError): .*\/assets\//)
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  const host = await launchServe({ home })
  await library.open(host.address)
  await library.makeWorkshop('Alone')
  await map.cast(await map.place(0.3, 0.3), [['Sales', 'Escape']])
  await workshop.saved()
  await host.kill()
  await map.cast(await map.place(0.3, 0.6), [['Dispatch', 'Escape']])
  await refused(page).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('saving.keep') }).click(),
  ])
  const kept = join(tempFolder(), download.suggestedFilename())
  await download.saveAs(kept)
  expect(readFileSync(kept, 'utf8')).toContain('Dispatch')

  const next = await launchServe({ home })
  await library.open(next.address)
  await page.locator('input[data-import-file]').setInputFiles(kept)
  const what = t('saving.taken', { count: 1 })
  await page.getByText(t('saving.takenIn', { title: 'Alone', what })).waitFor()
  await page.locator('input[data-import-file]').setInputFiles(kept)
  await page.getByText(t('saving.takenNone', { title: 'Alone' })).waitFor()
  await page.goto('about:blank')
  expect(await next.stop()).toBe(0)
  expect(readOnlyWorkshop(home).parties.map(({ name }) => name)).toEqual(['Dispatch', 'Sales'])
})
