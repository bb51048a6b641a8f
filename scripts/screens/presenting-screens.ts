/** Every scene as the room sees it, in each palette and in two shapes of picture, and the presenter strip beside two of them. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { GuideOnPage } from '../../tests/e2e/pages/guide.ts'
import { RoomOnPage } from '../../tests/e2e/pages/room.ts'
import { chooseRoomTheme } from '../../tests/e2e/pages/settings.ts'
import { openStudio, PROJECTOR, type Studio } from './studio.ts'

const SCENES = ['prompt', 'ballot', 'reveal', 'priorities', 'costs', 'journey', 'changes', 'break', 'title'] as const
const THEMES = ['light', 'dark', 'contrast'] as const
/** What projectors of today and of long ago show. */
export const WALLS = [PROJECTOR, { width: 1024, height: 768 }] as const

export async function shootPresenting(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  const { home, page, watched } = studio
  await home.makePractice('close')
  // One block back, to which the practice room has answers.
  await new GuideOnPage(page).button(t('guide.backTo', { title: 'Act' })).click()
  const room = await RoomOnPage.open(page, watched.context)
  for (const theme of THEMES) {
    await chooseRoomTheme(page, room.wall, theme)
    for (const scene of SCENES) {
      await choose(studio, t(`presenting.scene.${scene}`))
      await shootWall(studio, room, `audience-${scene}`)
      if (scene === 'reveal' && theme === 'contrast') await studio.shoot('presenter-strip')
    }
    await shootAnswers(studio, room)
  }
  await choose(studio, t('presenting.scene.map'))
  await room.parties().first().waitFor()
  for (const layer of ['ratings', 'changes'] as const) {
    await page.getByRole('button', { name: t('room.layers') }).click()
    await page.getByRole('menuitem', { name: t(`room.show.${layer}`) }).click()
  }
  await room.wall.getByText(t('audience.layer.ratings')).waitFor()
  await shootWall(studio, room, 'audience-layers')
  await studio.close()
}

async function choose({ page }: Studio, name: string): Promise<void> {
  await page.getByRole('button', { name: t('presenting.choose') }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await page.locator('[data-presenter] figcaption').first().filter({ hasText: name }).waitFor()
}

/** All answers to the block that goes on, once every one was revealed. */
async function shootAnswers(studio: Studio, room: RoomOnPage): Promise<void> {
  const { page } = studio
  await page.getByRole('button', { name: t('presenting.choose') }).click()
  await page.getByRole('menuitem', { name: t('presenting.answersOf', { title: 'Act' }) }).click()
  for (let shown = 0; shown <= 3; shown += 1) {
    const caption = page.locator('[data-presenter] figcaption').first()
    await caption.filter({ hasText: t('presenting.answers', { title: 'Act', shown, of: 3 }) }).waitFor()
    if (shown < 3) await page.keyboard.press('PageDown')
  }
  await room.wall.getByText(t('audience.answers.place', { shown: 3, of: 3 })).waitFor()
  await shootWall(studio, room, 'audience-answers')
}

/** In both shapes of picture. */
export async function shootWall(studio: Studio, room: RoomOnPage, name: string): Promise<void> {
  for (const { width, height } of WALLS) {
    await room.wall.setViewportSize({ width, height })
    await room.picture()
    await studio.shoot(name, room.wall)
  }
  await studio.page.bringToFront()
}
