/** A page that is loaded again, or dies, while something of it is not on disk: the next life of the page brings it there, once. */
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readOnlyWorkshop } from './saved-file.ts'

/** How long a slow machine may take. */
const PATIENCE = { timeout: 30_000 }

/** What the window keeps of pages; runs in the page. */
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('baton-unsaved-')).length

/** Whether the window keeps this name; runs in the page. */
const keeps = (name: string) =>
  Object.entries(sessionStorage).some(([key, text]) => key.startsWith('baton-unsaved-') && String(text).includes(name))

const namesIn = (home: string) => readOnlyWorkshop(home).parties.map(({ name }) => name)

async function withTwoParties(page: Page, address: string) {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Left')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Sales', 'Escape']])
  await workshop.saved()
  return { workshop, second: await workshop.map.place(0.3, 0.6) }
}

test('loaded again while the folder is gone, it says so and takes in what waited once the folder is back', async ({
  page,
  home,
  baton,
}) => {
  const { workshop, second } = await withTwoParties(page, baton.address)
  const folder = join(home, 'workshops')
  renameSync(folder, `${folder} away`)
  await workshop.map.cast(second, [['Dispatch', 'Escape']])
  await page.getByText(t('app.saved.refused'), { exact: true }).waitFor()
  await expect.poll(() => page.evaluate(kept), PATIENCE).toBe(1)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByText(t('saving.leftBehind', { reason: '' }).trim(), { exact: false }).waitFor()
  expect(await page.evaluate(kept)).toBe(1)
  renameSync(`${folder} away`, folder)
  const what = t('saving.taken', { count: 1 })
  await page.getByText(t('saving.takenIn', { title: 'Left', what })).waitFor()
  expect(await page.evaluate(kept)).toBe(0)
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  expect(namesIn(home)).toEqual(['Dispatch', 'Sales'])
})

test('a page that dies with edits that no disk took gives them to its next life, and a key pressed just before a reload counts', async ({
  page,
  watched,
  home,
  baton,
}) => {
  watched.tolerate(/the page crashed/)
  const { workshop, second } = await withTwoParties(page, baton.address)
  await workshop.map.cast(second, [['Dispatch', 'Escape']])
  await page.reload()
  await workshop.saved()
  const folder = join(home, 'workshops')
  renameSync(folder, `${folder} away`)
  await workshop.map.cast(await workshop.map.place(0.6, 0.3), [['Stores', 'Escape']])
  // Not what the page before the reload left: that may still be on its way.
  await expect.poll(() => page.evaluate(keeps, 'Stores'), PATIENCE).toBe(true)

  const line = await watched.context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void line.send('Page.crash').catch(() => undefined)
  await crashed
  renameSync(`${folder} away`, folder)
  await line.send('Page.reload')
  const ask = async (expression: string) =>
    (await line.send('Runtime.evaluate', { expression })).result.value as unknown
  await expect.poll(() => ask('document.documentElement.dataset.ready'), PATIENCE).toBe('map')
  await expect.poll(() => ask(`(${kept.toString()})()`), PATIENCE).toBe(0)
  await expect
    .poll(() => ask(`document.querySelector('[data-saved-state]').dataset.savedState`), PATIENCE)
    .toBe('saved')
  await page.close()
  expect(await baton.stop()).toBe(0)
  expect(namesIn(home)).toEqual(['Dispatch', 'Sales', 'Stores'])
})
