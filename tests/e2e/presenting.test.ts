/** Leading the room from the presenter strip: by its buttons, by keys in their places, from the room's page, and with keys of one's own. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'
import { GuideOnPage } from './pages/guide.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'
import { openSettings } from './pages/settings.ts'

const stripOf = (page: Page) => page.getByRole('region', { name: t('presenting.strip') })

/** What the strip says of the scene that is shown, or of the one after it. */
function captionOf(page: Page, which: 'now' | 'soon') {
  return stripOf(page)
    .locator('figcaption')
    .filter({ hasText: t(`presenting.${which}`) })
}

async function shows(page: Page, block: string, scene: 'prompt' | 'map' | 'reveal' | 'changes'): Promise<void> {
  const words = t('presenting.inBlock', { block, scene: t(`presenting.scene.${scene}`) })
  await captionOf(page, 'now').filter({ hasText: words }).waitFor()
}

test('a presentation is led by keys, each in its place, and what is prepared is what the room then sees', async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('close')
  const { wall } = await RoomOnPage.open(page, watched.context)
  const strip = stripOf(page)
  const hasKeyboard = () => strip.evaluate((element) => element.contains(document.activeElement))
  const heading = (name: string) => wall.getByRole('heading', { name, exact: true }).waitFor()
  await expect.poll(hasKeyboard).toBe(true)
  await heading('IT incident hand-overs')

  await page.keyboard.press('ArrowRight')
  await heading('Frame')
  await shows(page, 'Frame', 'prompt')
  const prepared = await strip.locator('figure').last().locator('main').textContent()
  await page.keyboard.press(' ')
  await heading('Intent')
  expect(await wall.locator('main').textContent()).toBe(prepared)
  await page.keyboard.press('b')
  await wall.getByText(t('audience.blank')).waitFor({ state: 'attached' })
  await page.keyboard.press('.')
  await heading('Intent')

  // Frozen: the room keeps its picture while the facilitator goes on.
  await page.keyboard.press('f')
  await strip.getByText(t('presenting.isFrozen')).waitFor()
  await page.keyboard.press('ArrowDown')
  await shows(page, 'Map', 'prompt')
  await heading('Intent')
  await page.keyboard.press('f')
  await heading('Map')

  // The keyboard goes back to the map: single keys are the map's again, those of a clicker still lead the room.
  await page.keyboard.press('F8')
  await page.locator('[data-presenter][data-held="false"]').waitFor()
  for (const key of ['b', 'f', 'ArrowRight', 'Escape']) await page.keyboard.press(key)
  await page.keyboard.press('PageUp')
  await heading('Intent')
  await shows(page, 'Intent', 'prompt')
  await page.keyboard.press('F2')
  await page.keyboard.type('b. ')
  await page.keyboard.press('PageDown')
  await heading('Map')
  await page.keyboard.press('Escape')

  // A block that is entered takes the room along, and a scene chosen aside from the order does not lose the place.
  const guide = new GuideOnPage(page)
  await guide.button(t('guide.backTo', { title: 'Act' })).click()
  await heading('Act')
  await strip.getByRole('button', { name: t('presenting.choose') }).click()
  await page.getByRole('menuitem', { name: t('presenting.scene.changes') }).click()
  await heading(t('audience.changesTitle'))
  await shows(page, 'Act', 'changes')
  await page.keyboard.press('PageDown')
  await heading('Close')

  // The room's own page may have the keyboard: it can do nothing, but a clicker is still heard.
  await wall.bringToFront()
  await wall.keyboard.press('PageUp')
  await heading(t('audience.changesTitle'))
  await page.bringToFront()
  await page.reload()
  await waitReady(page, 'map')
  await shows(page, 'Act', 'changes')
  await heading(t('audience.changesTitle'))

  // The page that leads was loaded anew and no longer holds the room's: that goes with the presentation all the same.
  const closed = wall.waitForEvent('close')
  await page.keyboard.press('F8')
  await page.keyboard.press('Escape')
  await strip.waitFor({ state: 'detached' })
  await closed
})

test('nothing is shown by keys that mean something else, and a scene that fails says nothing in front of the room', async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('frame')
  await page.keyboard.press('Control+b')
  await page.getByText(t('app.unavailable.action', { action: t('action.present-blank') })).waitFor()
  expect(watched.context.pages()).toHaveLength(1)

  const { wall } = await RoomOnPage.open(page, watched.context)
  watched.tolerate(/no more elements/)
  await wall.evaluate(() => {
    document.createElement = () => {
      throw new Error('no more elements')
    }
  })
  const loaded = wall.waitForEvent('load')
  await page.keyboard.press('PageDown')
  await wall.locator('main').waitFor({ state: 'detached' })
  expect(await wall.locator('#root').textContent()).toBe('')
  await loaded
  await wall.getByRole('heading', { name: 'Frame', exact: true }).waitFor()
})

test('the scenes of a block are chosen in the agenda, and an odd clicker gets keys of its own', async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('frame')
  const guide = new GuideOnPage(page)
  await guide.editAgenda()
  await guide.line('Frame').click()
  const form = page.getByRole('region', { name: t('guide.agenda.edit', { title: 'Frame' }) })
  await form.getByRole('button', { name: t('guide.agenda.addScene') }).click()
  await page.getByRole('menuitem', { name: t('presenting.scene.map'), exact: true }).click()
  await form.getByRole('button', { name: t('guide.agenda.sceneUp', { scene: t('presenting.scene.map') }) }).click()
  await expect
    .poll(() => form.getByRole('list').first().getByRole('listitem').allInnerTexts())
    .toEqual(['Map', 'Prompt'])

  const settings = await openSettings(page)
  const next = t('presenting.move.next')
  const add = settings.getByRole('button', { name: t('presenting.keys.add', { move: next }) })
  const field = settings.getByRole('textbox', { name: t('presenting.keys.press') })
  await add.click()
  await field.press('F5')
  await settings.getByText(t('presenting.keys.reserved', { keys: 'F5' })).waitFor()
  await add.click()
  await field.press('PageUp')
  await settings.getByText(t('presenting.keys.taken', { keys: 'PageUp', move: t('presenting.move.back') })).waitFor()
  await add.click()
  await field.press('F3')
  await settings.getByRole('button', { name: t('presenting.keys.remove', { keys: 'F3', move: next }) }).waitFor()
  await settings.getByRole('button', { name: t('presenting.keys.remove', { keys: 'PageDown', move: next }) }).click()
  await page.keyboard.press('Escape')
  await settings.waitFor({ state: 'detached' })

  await RoomOnPage.open(page, watched.context)
  await page.keyboard.press('F8')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('F3')
  await shows(page, 'Frame', 'map')
  await page.keyboard.press('F3')
  await shows(page, 'Frame', 'prompt')
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: t('app.shortcuts.title') })
  await sheet.getByText('F3', { exact: true }).waitFor()
  expect(await sheet.getByText('PageDown', { exact: true }).count()).toBe(0)
})
