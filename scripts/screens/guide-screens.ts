/** The guide of a workshop: from choosing a format to the timer over time, the agenda, and what the room reads meanwhile. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { GuideOnPage } from '../../tests/e2e/pages/guide.ts'
import { drawOrderToDelivery } from './order-to-delivery.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio, ZOOMED } from './studio.ts'

const TITLE = 'Order to delivery, second morning'
const BLOCKS = ['Frame', 'Intent', 'Map'] as const

/** Leads one workshop through its first blocks. */
export async function shootGuide(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-13T09:00', size: PROJECTOR })
  const { page, workshop } = studio
  const guide = new GuideOnPage(page)
  await page.keyboard.press('Control+n')
  await page.getByRole('radio', { name: '90 minutes' }).waitFor()
  await page.getByRole('dialog').getByLabel(t('library.form.title'), { exact: true }).fill(TITLE)
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await studio.shoot('new-from-format')
  await page.keyboard.press('Enter')
  await workshop.map.ready()
  await studio.shoot('guide-before')
  for (const title of BLOCKS) await guide.next(title)
  await page.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await drawOrderToDelivery(workshop)
  await workshop.map.fit()
  await page.keyboard.press('Alt+Enter')
  await guide.button(t('guide.timer.pause')).waitFor()
  // Standing, so that the picture is the same every time.
  await page.keyboard.press('Alt+Enter')
  await guide.button(t('guide.timer.goOn')).waitFor()
  await putMessagesAway(page)
  for (const { width, height } of [PROJECTOR, LAPTOP]) {
    await page.setViewportSize({ width, height })
    await workshop.map.fit()
    for (const theme of ['dark', 'contrast', 'light'] as const) {
      await studio.theme(theme)
      await studio.shoot('guide-map')
    }
  }
  await shootAgenda(studio, guide)
  const opening = studio.watched.context.waitForEvent('page')
  await page.keyboard.press('Shift+F5')
  const room = await opening
  await room.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await room.getByRole('heading', { name: 'Map' }).waitFor()
  await studio.shoot('audience-prompt', room)
  await studio.close()
  const zoomed = await openStudio(browser, { at: '2026-03-13T09:30', size: ZOOMED })
  await zoomed.home.openWorkshop(TITLE)
  await new GuideOnPage(zoomed.page).button(t('guide.unfold')).click()
  await zoomed.shoot('guide-map')
  await zoomed.close()
}

async function shootAgenda(studio: Studio, guide: GuideOnPage): Promise<void> {
  const { page, workshop } = studio
  await guide.editAgenda()
  await studio.shoot('agenda')
  await workshop.run(t('action.format-keep'))
  await page.getByRole('dialog', { name: t('formats.keepTitle') }).waitFor()
  await studio.shoot('format-keep')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await workshop.run(t('action.formats'))
  await page
    .getByRole('button', { name: t('formats.export') })
    .first()
    .waitFor()
  await putMessagesAway(page)
  await studio.shoot('formats')
  await page.keyboard.press('Escape')
  await workshop.show('map')
  await page.keyboard.press('Alt+g')
  await studio.shoot('guide-folded')
  await page.keyboard.press('Alt+g')
}
