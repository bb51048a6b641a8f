/** What the room sees, and what a page says when it may not work. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { RoomOnPage } from '../../tests/e2e/pages/room.ts'
import { chooseRoomTheme } from '../../tests/e2e/pages/settings.ts'
import { shootWall } from './presenting-screens.ts'
import { openStudio, PROJECTOR } from './studio.ts'

export async function shootRoom(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  const { home, page, watched } = studio
  await home.openWorkshop('Order to delivery')
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await room.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await room.getByRole('heading', { name: 'Order to delivery' }).waitFor()
  await page.bringToFront()
  await page.getByText(t('presenting.opened')).waitFor()
  await studio.shoot('presenting')
  const wall = new RoomOnPage(room, page)
  await wall.showMap()
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await chooseRoomTheme(page, room, theme)
    await shootWall(studio, wall, 'audience-map')
  }
  await studio.workshop.map.select('Warehouse')
  await wall.tool('spotlight').click()
  await room.locator('[data-spotlight]').waitFor()
  await shootWall(studio, wall, 'audience-spotlight')
  await wall.tool('spotlight').click()
  await page.keyboard.press('Control+b')
  await room.getByText(t('audience.blank')).waitFor({ state: 'attached' })
  await studio.shoot('audience-blank', room)
  await studio.close()
}

/** A second window, a wrong address, a host that is gone. */
export async function shootConnections(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:45' })
  const { home, host, page, watched } = studio
  await home.openWorkshop('Order to delivery')
  watched.tolerate(/403|WebSocket connection .* failed/)
  const stranger = await watched.newPage()
  await stranger.goto(`http://127.0.0.1:${host.port}/`)
  await studio.shoot('wrong-address', stranger)
  const second = await watched.newPage()
  await second.goto(host.address)
  await second.getByRole('alertdialog').waitFor()
  await studio.shoot('in-use', second)
  await second.getByRole('button', { name: t('app.connection.useHere') }).click()
  await page.getByText(t('app.connection.replacedTitle')).waitFor()
  await studio.shoot('taken-over')
  await page.getByRole('button', { name: t('app.connection.useHere') }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await second.close()
  await host.kill()
  await page.getByText(t('app.connection.lostTitle')).waitFor()
  await studio.shoot('connection-lost')
  await studio.close()
}
