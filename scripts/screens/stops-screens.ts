/** The stops of a presentation: their list, and one of them in front of the room with the note beside it. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

export async function shootStops(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  const { home, page, watched } = studio
  await home.makePractice('map')
  await page.keyboard.press('Shift+F7')
  const view = page.getByRole('region', { name: t('stops.name'), exact: true })
  await view.getByLabel(t('stops.ownTitle')).fill('Where faults of applications end')
  await view
    .getByLabel(t('stops.note'))
    .fill('Ask first: who of you hands something over to them? Then one group after the other.')
  await view.getByRole('button', { name: t('stops.way.parties') }).click()
  await view.getByRole('heading', { name: 'Where faults of applications end' }).scrollIntoViewIfNeeded()
  await studio.shoot('stops')
  const opening = watched.context.waitForEvent('page')
  await view.getByRole('button', { name: t('stops.show') }).click()
  const wall = await opening
  await wall.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await page.bringToFront()
  const note = page.locator('[data-presenter] h3')
  for (let step = 0; step < 5; step += 1) {
    await note.filter({ hasText: `, step ${step} of` }).waitFor()
    await page.keyboard.press('PageDown')
  }
  await note.filter({ hasText: ', step 5 of' }).waitFor()
  await putMessagesAway(page)
  await studio.shoot('presenting-stop')
  await studio.shoot('audience-stop', wall)
  await studio.close()
}
