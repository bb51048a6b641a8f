/** Priorities and the coloured matrix, on the practice workshop with its ratings and its costs: 61 groups, 255 interactions. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Size, type Studio, ZOOMED } from './studio.ts'

const MEASURES = ['count', 'volume', 'mean', 'gap', 'cost'] as const

/** Begins with a library of its own. */
export async function shootPriorities(browser: Browser): Promise<void> {
  for (const size of [LAPTOP, PROJECTOR, ZOOMED]) await shootSize(browser, size)
}

async function shootSize(browser: Browser, size: Size): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:20', library: `priorities-${size.width}`, size })
  const { home, page, workshop } = studio
  await home.makePractice('close')
  await workshop.saved()
  // The pictures are about the charts: panels are folded.
  const guide = page.getByRole('button', { name: t('guide.fold'), exact: true })
  if (await guide.isVisible()) await guide.click()
  const inspector = page.getByRole('button', { name: t('app.frame.inspector'), exact: true })
  if ((await inspector.getAttribute('aria-pressed')) === 'true') await page.keyboard.press('Alt+i')
  await putMessagesAway(page)
  await shootAll(studio)
  if (size === LAPTOP) {
    for (const theme of ['dark', 'contrast'] as const) {
      await studio.theme(theme)
      await workshop.run(t('action.view-priorities'))
      await studio.shoot('priorities')
      await showMatrix(studio, 'gap')
      await studio.shoot('matrix-gap')
    }
  }
  await studio.close()
}

async function shootAll(studio: Studio): Promise<void> {
  const { page, workshop } = studio
  await workshop.run(t('action.view-priorities'))
  const view = page.getByRole('region', { name: t('priorities.name'), exact: true })
  await view
    .getByRole('group', { name: t('priorities.marks') })
    .getByRole('button')
    .first()
    .waitFor()
  await studio.shoot('priorities')
  await view
    .getByRole('region', { name: t('priorities.list.name') })
    .getByRole('button')
    .first()
    .click()
  await view.getByRole('radio', { name: t('priorities.crosshairs.mean') }).click()
  await studio.shoot('priorities-chosen')
  await view.getByRole('radio', { name: t('priorities.crosshairs.midpoint') }).click()
  for (const measure of MEASURES) {
    await showMatrix(studio, measure)
    await studio.shoot(`matrix-${measure}`)
  }
}

async function showMatrix({ page, workshop }: Studio, measure: (typeof MEASURES)[number]): Promise<void> {
  await workshop.run(t('action.view-matrix'))
  await page.getByLabel(t('matrix.measure'), { exact: true }).selectOption(measure)
}
