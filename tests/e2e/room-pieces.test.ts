/** The room in less usual moments: an empty map, keys that come early, what points, what is deleted, a workshop that is left. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { BackupsOnPage } from './pages/backups.ts'
import { ExportsOnPage } from './pages/exports.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

/** How many dots of the room's picture the laser and its tail cover. */
function countLaserDots(wall: Page): Promise<number> {
  return wall.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const pen = canvas?.getContext('2d')
    if (!canvas || !pen || canvas.width === 0) return 0
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    return data.filter((value, at) => at % 4 === 3 && value > 0).length
  })
}

test('a key right after F5 counts, an empty map is a calm picture, and what comes on it is followed', async ({
  page,
  watched,
  baton,
}) => {
  const workshop = new WorkshopOnPage(page)
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makeWorkshop('Order to delivery')
  await workshop.map.focus()
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  await page.keyboard.press('ArrowRight')
  const room = new RoomOnPage(await opening, page)
  await room.wall.getByRole('heading', { name: 'Frame', exact: true }).waitFor()
  await page.bringToFront()
  await page.getByRole('button', { name: t('presenting.choose') }).click()
  await page.getByRole('menuitem', { name: t('presenting.scene.map'), exact: true }).click()
  await room.wall.locator('.tl-canvas').waitFor()
  expect((await room.wall.locator('body').allInnerTexts()).join('').trim()).toBe('')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Sales', 'Escape']])
  await room.parties().filter({ hasText: 'Sales' }).waitFor()
  expect(await room.countInSight()).toBe(1)
})

test('a fitted map stays fitted over the strip; laser, lens and layers come and go; frozen and deleted things stay calm', async ({
  page,
  watched,
  baton,
}) => {
  const workshop = new WorkshopOnPage(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makePractice('map')
  const room = await RoomOnPage.open(page, watched.context)
  const { wall } = room
  await room.showMap()
  await expect.poll(() => room.countInSight()).toBe(61)

  const canvas = await page.locator('.tl-container').first().boundingBox()
  if (canvas === null) throw new Error('no map')
  const point = (share: number) => page.mouse.move(canvas.x + share * canvas.width, canvas.y + canvas.height / 2)
  await room.tool('laser').click()
  await point(0.4)
  await point(0.5)
  await expect.poll(() => countLaserDots(wall)).toBeGreaterThan(50)
  await room.tool('laser').click()
  await expect.poll(() => countLaserDots(wall), { timeout: 10_000 }).toBe(0)
  await room.tool('lens').click()
  await point(0.6)
  await expect.poll(() => room.parties().count()).toBeGreaterThan(61)
  await room.tool('lens').click()
  await expect.poll(() => room.parties().count()).toBe(61)

  for (const layer of ['ratings', 'changes'] as const) {
    await page.getByRole('button', { name: t('room.layers') }).click()
    await page.getByRole('menuitem', { name: t(`room.show.${layer}`) }).click()
    await wall.getByText(t(`audience.layer.${layer}`)).waitFor()
    await page.getByRole('button', { name: t('room.layers') }).click()
    await page.getByRole('menuitem', { name: t(`room.hide.${layer}`) }).click()
    await wall.getByText(t(`audience.layer.${layer}`)).waitFor({ state: 'detached' })
  }

  // Renamed behind a frozen picture: there once it thaws.
  await page.keyboard.press('f')
  await page.getByText(t('presenting.isFrozen')).waitFor()
  const frozen = await room.picture()
  await workshop.map.rename('Group 59', 'Front office')
  await workshop.saved()
  expect((await wall.screenshot()).equals(frozen)).toBe(true)
  await page.getByRole('button', { name: t('presenting.thaw') }).click()
  await room.parties().filter({ hasText: 'Front office' }).waitFor()

  // A zone that is shown is deleted: the room keeps its picture until it is taken elsewhere.
  await page.getByRole('button', { name: t('presenting.stops') }).click()
  await page.getByRole('menuitem', { name: 'Second line' }).click()
  await page.locator('[data-presenter] figcaption').first().filter({ hasText: 'Second line' }).waitFor()
  const zone = await room.picture()
  await page.evaluate(() => {
    interface Worked {
      getCurrentPageShapes(): readonly { id: string; type: string; props: { name?: string } }[]
      deleteShapes(ids: readonly string[]): unknown
    }
    const editor = (document.querySelector('.tl-container') as unknown as { mapEditor: Worked }).mapEditor
    const shapes = editor.getCurrentPageShapes().filter(({ props }) => props.name === 'Second line')
    editor.deleteShapes(shapes.map(({ id }) => id))
  })
  await workshop.saved()
  expect((await room.picture()).equals(zone)).toBe(true)
  await page.keyboard.press('PageDown')
  await room.becomesOther(zone)

  // Whoever goes to another workshop takes nothing of this one along: the room's window goes.
  const closed = wall.waitForEvent('close')
  await workshop.goHome()
  await closed
  await library.makeWorkshop('Returns')
  expect(await page.locator('[data-presenter]').count()).toBe(0)
  const second = await RoomOnPage.open(page, watched.context)
  await second.wall.getByRole('heading', { name: 'Returns' }).waitFor()
})

test('names of other clients are kept from a wall that shows the laptop: at Home, in its search, in folders, after a reload and in what a restore finds', async ({
  page,
  watched,
  baton,
  home,
}) => {
  const workshop = new WorkshopOnPage(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Returns', 'Kestrel Foods')
  await workshop.goHome()
  await library.makeWorkshop('Onboarding', 'Harbour Bank')
  await RoomOnPage.open(page, watched.context)
  await page.bringToFront()
  const exports = new ExportsOnPage(page)
  await exports.choose('md')
  await exports.dialog.getByRole('button', { name: t('exports.choose') }).click()
  const folders = page.getByRole('dialog', { name: t('files.saveTitle') })
  await folders.getByText(t('files.hidden')).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await exports.dialog.waitFor({ state: 'detached' })
  await workshop.goHome()

  const others = page.getByRole('table').getByText(/Returns|Kestrel/)
  await page.getByText(t('library.hidden', { count: 1 })).waitFor()
  await library.title('Onboarding').waitFor()
  expect(await others.count()).toBe(0)
  await page.getByRole('searchbox', { name: t('library.search') }).fill('Kestrel')
  expect(await others.count()).toBe(0)
  await page.reload()
  await page.getByText(t('library.hidden', { count: 1 })).waitFor()
  expect(await others.count()).toBe(0)

  // A folder of workshops that is looked through for a restore: what is in it is told no sooner.
  const backups = new BackupsOnPage(page)
  await library.button(t('library.import')).click()
  await page.getByRole('menuitem', { name: t('backups.takeIn.open') }).click()
  const stick = tempFolder()
  cpSync(join(home, 'workshops'), join(stick, 'workshops'), { recursive: true })
  await backups.takeFolder(stick)
  const restoring = page.getByRole('dialog', { name: t('backups.takeIn.title') })
  await restoring.getByText(t('backups.takeIn.hidden')).waitFor()
  expect(await restoring.getByText(/Returns|Kestrel/).count()).toBe(0)
  await restoring.getByRole('button', { name: t('app.curtain.lift') }).click()
  await backups.found.getByText('Returns').first().waitFor()
  await restoring.getByRole('button', { name: t('app.cancel') }).click()
  await library.title('Returns').waitFor()
})
