/** Two states of a workshop two months apart: signs on one map, side by side, as a list, and on the page for the sponsor. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { RoomOnPage } from '../../tests/e2e/pages/room.ts'
import { chooseRoomTheme } from '../../tests/e2e/pages/settings.ts'
import { VersionsOnPage } from '../../tests/e2e/pages/versions.ts'
import { drawOrderToDelivery } from './order-to-delivery.ts'
import { shootWall } from './presenting-screens.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

const TITLE = 'Order to delivery'
const LIBRARY = 'versions'

/** Begins with a library of its own. */
export async function shootVersions(browser: Browser): Promise<void> {
  const march = await openStudio(browser, { at: '2026-03-12T10:00', size: PROJECTOR, library: LIBRARY })
  await march.home.makeWorkshop(TITLE, 'Alder Logistics')
  await drawOrderToDelivery(march.workshop)
  await new VersionsOnPage(march.page).keep('As is, March')
  await march.workshop.goHome()
  await march.close()
  await comeBack(await openStudio(browser, { at: '2026-05-18T09:30', size: PROJECTOR, library: LIBRARY }))
}

/** One party goes, one comes, one has another name, and a service is called otherwise. */
async function comeBack(studio: Studio): Promise<void> {
  const { home, page, theme, workshop } = studio
  const { map } = workshop
  await home.openWorkshop(TITLE)
  await map.rename('Dispatch', 'Dispatch and returns')
  await map.select('Label printer')
  await page.keyboard.press('Delete')
  await map.party('Label printer').waitFor({ state: 'detached' })
  await map.cast(await map.place(0.8, 0.78), [['Parcel robot', 'Escape']])
  await map.serve('Parcel robot', 'Carrier', 'labelled parcels')
  await page.keyboard.press('Escape')
  await workshop.show('outline')
  const table = workshop.outline('interactions')
  await table.show()
  await table.edit('pick list', 'pick list', 'pick list in the order of the shelves')
  await workshop.show('map')
  await workshop.saved()
  await putMessagesAway(page)
  const versions = new VersionsOnPage(page)
  await versions.show()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await shootMap(studio, versions)
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await versions.look('both')
  await versions.view.getByRole('figure').last().getByText('Parcel robot').waitFor({ state: 'attached' })
  await studio.shoot('versions-side-by-side')
  await versions.look('list')
  await versions.rows('renamed').first().waitFor()
  await studio.shoot('versions-list')
  await versions.view.getByRole('button', { name: t('versions.print') }).click()
  await page.getByRole('dialog', { name: t('versions.page.dialog') }).waitFor()
  await studio.shoot('versions-page')
  await page.keyboard.press('Escape')
  for (const one of ['dark', 'contrast'] as const) {
    await theme(one)
    await shootMap(studio, versions)
  }
  await shootForTheRoom(studio, versions)
  await studio.close()
}

/** Both beside each other on the wall. */
async function shootForTheRoom(studio: Studio, versions: VersionsOnPage): Promise<void> {
  const { page, watched } = studio
  const room = await RoomOnPage.open(page, watched.context)
  await versions.view.getByRole('button', { name: t('versions.showRoom') }).click()
  await room.wall.getByRole('figure').last().getByText('Parcel robot').waitFor({ state: 'attached' })
  for (const one of ['light', 'dark', 'contrast'] as const) {
    await chooseRoomTheme(page, room.wall, one)
    await shootWall(studio, room, 'audience-versions')
  }
}

/** Fitted anew: the view may have another size by now. */
async function shootMap(studio: Studio, versions: VersionsOnPage): Promise<void> {
  await versions.look('list')
  await versions.look('map')
  await versions.party('added').waitFor()
  await studio.shoot('versions')
}
