/** The first five minutes: the screen of a new laptop, and the help that is a key away from everywhere. */
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'
import { readPdf } from '../helpers/read-pdf.ts'
import { HelpOnPage } from './pages/help.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('a new laptop is shown what, where and how once; the help shows it again', async ({ page, baton, home }) => {
  const library = new HomeOnPage(page)
  const help = new HelpOnPage(page)
  const first = page.getByRole('heading', { name: t('firstStart.title') })
  await library.open(baton.address)
  await first.waitFor()
  await page.getByText(home).waitFor()

  // A format is looked into before it is chosen, and is chosen from there.
  await library.button(t('formats.insideName', { name: '180 minutes' })).click()
  const inside = page.getByRole('dialog', { name: '180 minutes' })
  expect(await inside.getByRole('listitem').count()).toBe(11)
  await inside.getByRole('button', { name: t('firstStart.beginWithName', { name: '180 minutes' }) }).click()
  const form = page.getByRole('dialog', { name: t('library.form.newTitle') })
  await form.getByRole('radio', { name: /^180 minutes/, checked: true }).waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })

  await page.reload()
  await waitReady(page, 'home')
  await page.getByRole('heading', { name: t('library.empty.title') }).waitFor()
  expect(await first.count()).toBe(0)
  await help.open()
  await help.button(t('action.first-start')).click()
  await first.waitFor()
  await library.button(t('firstStart.skip')).click()
  await page.getByRole('heading', { name: t('library.empty.title') }).waitFor()
})

test('fresh eyes find the black screen in three keys, and every page from its view, over dialogs and while presenting', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const help = new HelpOnPage(page)
  await library.open(baton.address)
  await page.keyboard.press('F1')
  await page.keyboard.type('bl')
  await help.shows('projector.black')
  await help.dialog.getByRole('heading', { name: 'Black screen on the projector' }).waitFor()

  // Arrow keys go through what was found, Enter reads it, a link leads on.
  await page.keyboard.press('ArrowDown')
  await help.shows('projector.sleep')
  await page.keyboard.press('ArrowUp')
  await help.shows('projector.black')
  await page.keyboard.press('Enter')
  await help.dialog.locator('[data-topic="projector.black"]:focus').waitFor()
  await help.button('The wall does not follow').click()
  await help.shows('projector.frozen')
  await help.search.fill('xqzzyw')
  await help.dialog.getByText(t('help.nothing', { words: 'xqzzyw' })).waitFor()
  expect(await help.dialog.getByRole('option').count()).toBeGreaterThan(1)

  // What is printed is the page that is read, and nothing else.
  await help.search.fill('password')
  await help.shows('file.locked')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '')
  })
  await help.button(t('help.print')).click()
  await page.locator('body[data-asked-to-print]').waitFor()
  const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(paper).toHaveLength(1)
  expect(JSON.stringify(paper)).toContain('Somebody sent me a locked file')
  expect(JSON.stringify(paper)).not.toContain(t('help.chapter.method'))
  await page.locator('[data-print-job]').waitFor({ state: 'detached' })
  await help.close()

  await library.makeWorkshop('Order to delivery')
  await workshop.show('ratings')
  await help.open()
  await help.shows('view.ratings')
  await help.close()
  await page.keyboard.press('F6')
  const before = page.getByRole('dialog', { name: t('preflight.title') })
  await before.waitFor()
  await help.open()
  await help.close()
  await before.waitFor()
  await page.keyboard.press('Escape')
  await before.waitFor({ state: 'detached' })

  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await room.getByRole('heading', { name: 'Order to delivery' }).waitFor()
  await help.open()
  await help.shows('view.ratings')
  expect(await room.getByRole('dialog').count()).toBe(0)
  expect(await room.locator('body').textContent()).not.toContain(t('help.title'))
  // A page of the presentation keys is typed into the search, not sent to the room.
  await help.search.fill('b')
  await room.getByRole('heading', { name: 'Order to delivery' }).waitFor()
})
