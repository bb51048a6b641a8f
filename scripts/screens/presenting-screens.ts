/** The scenes that the formats choose, as the room sees them, and the presenter strip beside two of them. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { RoomOnPage } from '../../tests/e2e/pages/room.ts'
import { openStudio, PROJECTOR } from './studio.ts'

const SCENES = ['prompt', 'ballot', 'reveal', 'priorities', 'costs', 'journey', 'changes'] as const

export async function shootPresenting(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  const { home, page, watched } = studio
  await home.makePractice('close')
  const { wall } = await RoomOnPage.open(page, watched.context)
  await wall.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  for (const scene of SCENES) {
    const name = t(`presenting.scene.${scene}`)
    await page.getByRole('button', { name: t('presenting.choose') }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
    await page.locator('[data-presenter] figcaption').first().filter({ hasText: name }).waitFor()
    await studio.shoot(`audience-${scene}`, wall)
    await page.bringToFront()
    if (scene === 'reveal') await studio.shoot('presenter-strip')
  }
  await studio.close()
}
