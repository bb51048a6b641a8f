/** The views of an open workshop: the practice map and one that was made by hand. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { describeLaptop, drawOrderToDelivery, fillChange, logChanges } from './order-to-delivery.ts'
import { LAPTOP, openStudio, PROJECTOR, putFile, putMessagesAway, type Studio, ZOOMED } from './studio.ts'
import { WITH_PROBLEMS } from './tables.ts'
import { layWallPhoto } from './wall-photo.ts'

const SMALL = 'Order to delivery'

/** Makes the workshop in a large window, with everything that the pictures show of it. */
export async function makeSmallWorkshop(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T09:30', size: PROJECTOR })
  const { home, workshop, page } = studio
  await home.makeWorkshop(SMALL, 'Alder Logistics')
  await drawOrderToDelivery(workshop)
  await describeLaptop(workshop)
  const last = await logChanges(workshop)
  await putMessagesAway(page)
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await workshop.map.fit()
  const form = await workshop.openLogChange(last.service)
  await fillChange(form, last)
  await studio.shoot('log-change')
  await form.getByRole('button', { name: t('changes.form.log'), exact: true }).click()
  await form.waitFor({ state: 'detached' })
  await workshop.saved()
  await studio.close()
}

/** Everything inside workshops at the size of a laptop, then the main views in other looks. */
export async function shootWorkshops(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  await shootPractice(studio)
  await shootSmall(studio)
  await studio.close()
  for (const size of [LAPTOP, PROJECTOR, ZOOMED]) await shootMainViews(browser, size)
}

async function practiceTitle({ page }: Studio): Promise<string> {
  const row = page.getByRole('row').filter({ hasText: t('library.practiceBadge') })
  return (await row.getByRole('button').first().textContent()) ?? ''
}

async function shootPractice(studio: Studio): Promise<void> {
  const { home, workshop, page } = studio
  const { map } = workshop
  const title = await practiceTitle(studio)
  await home.openWorkshop(title)
  await studio.shoot('map')
  const busiest = await map.spot((await map.busiestParty()).name)
  await map.read.show(busiest)
  await studio.shoot('map-reading')
  await map.fit()
  await page.keyboard.press('Control+f')
  await page.getByRole('combobox', { name: t('map.find.name') }).fill('group 5')
  await page.getByRole('option').first().waitFor()
  await studio.shoot('map-find')
  await page.keyboard.press('Escape')
  await map.select('Group 39')
  await page.keyboard.press('Alt+o')
  await page.getByRole('button', { name: t('map.shown.all') }).waitFor()
  await map.fit()
  await studio.shoot('map-part')
  await page.getByRole('button', { name: t('map.shown.all') }).click()
  await page.keyboard.press('Escape')
  for (const picture of ['print-cards', 'print-sheet', 'print-interactions', 'print-ballots', 'print-tally'] as const) {
    await workshop.run(t(`action.${picture}`).replace('…', ''))
    await page.getByRole('button', { name: t('print.print') }).waitFor()
    await studio.shoot(picture)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await workshop.show('outline')
  await workshop.outline('parties').show()
  await studio.shoot('outline-parties')
  await workshop.outline('interactions').show()
  await studio.shoot('outline')
  await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
  await page.getByRole('treeitem').nth(1).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.insertText('Dispatch')
  await studio.shoot('outline-tree')
  await page.keyboard.press('Escape')
  await workshop.show('matrix')
  await page.getByRole('grid').waitFor()
  await studio.shoot('matrix')
  await page
    .getByRole('gridcell', { name: / serves .*:/ })
    .nth(6)
    .click()
  await studio.shoot('matrix-cell')
  await workshop.show('changes')
  await studio.shoot('changes-empty')
  await workshop.show('map')
  await workshop.goHome()
}

async function shootSmall(studio: Studio): Promise<void> {
  const { home, workshop, page } = studio
  const { map } = workshop
  await home.openWorkshop(SMALL)
  await studio.shoot('map-small')
  await layWallPhoto(workshop)
  await putMessagesAway(page)
  await studio.shoot('map-tracing')
  await page.getByRole('button', { name: t('pictures.bar.remove'), exact: true }).click()
  await map.select('Dispatch')
  await studio.shoot('inspector-party')
  await map.selectService('working laptop')
  await studio.shoot('inspector-interaction')
  await page.keyboard.press('Escape')

  await map.tool('interaction').click()
  await map.select('Order system')
  const { centre } = await map.spot('Sales')
  await page.mouse.move(centre.x - 120, centre.y)
  await studio.shoot('map-serving')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.mouse.dblclick((await map.spot('Dispatch')).centre.x, (await map.spot('Dispatch')).centre.y)
  await studio.shoot('map-naming')
  await page.keyboard.press('Escape')

  await workshop.show('outline')
  await studio.shoot('outline-small')
  await workshop.show('matrix')
  await studio.shoot('matrix-small')
  await workshop.show('changes')
  await studio.shoot('changes')
  await workshop.show('map')
  await shootDialogs(studio)
  await workshop.goHome()
}

async function shootDialogs(studio: Studio): Promise<void> {
  const { workshop, page } = studio
  const empty = await workshop.openTableImport()
  await studio.shoot('table-import')
  await empty.locator('input[type="file"]').setInputFiles(putFile('handovers.csv', WITH_PROBLEMS))
  await empty.locator('summary').click()
  await studio.shoot('table-import-problems')
  await page.keyboard.press('Escape')
  const refused = await workshop.openTableImport()
  await refused.locator('input[type="file"]').setInputFiles(putFile('list.csv', 'Things\nSales\nDispatch\n'))
  await refused.getByRole('alert').waitFor()
  await studio.shoot('table-import-refused')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await studio.shoot('palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+/')
  await page.getByRole('dialog', { name: t('app.shortcuts.title') }).waitFor()
  await studio.shoot('shortcuts')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: t('settings.copy') }).waitFor()
  await studio.shoot('settings')
  await page.keyboard.press('Escape')
  await workshop.run(t('action.about'))
  await page.getByRole('region', { name: t('settings.about.licence'), exact: true }).waitFor()
  await studio.shoot('about')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('app.frame.more') }).click()
  await studio.shoot('more-actions')
  await page.keyboard.press('Escape')
}

async function shootMainViews(browser: Browser, size: typeof LAPTOP): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45', size })
  const { home, workshop } = studio
  for (const theme of size === LAPTOP ? (['dark', 'contrast'] as const) : (['light'] as const)) {
    await studio.theme(theme)
    await home.openWorkshop(await practiceTitle(studio))
    await studio.shoot('map')
    await workshop.show('outline')
    await studio.shoot('outline')
    await workshop.show('matrix')
    await studio.shoot('matrix')
    await workshop.show('map')
    await workshop.goHome()
    await home.openWorkshop(SMALL)
    await studio.shoot('map-small')
    await workshop.map.selectService('working laptop')
    await studio.shoot('inspector-interaction')
    await workshop.show('changes')
    await studio.shoot('changes')
    await workshop.show('map')
    await workshop.goHome()
  }
  await studio.theme('light')
  await studio.close()
}
