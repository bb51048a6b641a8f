/** Maps of many parties: as they were pasted and after tidying, from near and from far, collapsed, in every style of line. */
import type { Browser, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { allowClipboard, paste } from '../../tests/e2e/pages/clipboard.ts'
import { listHandOvers, listParties } from './dense-map.ts'
import { openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

/** Rows that are pasted at once. */
const ROWS = 250

/** A list of names, and then the hand-overs between them: nothing has been moved yet. */
async function pasteMap({ page, home, workshop }: Studio, parties: number, interactions: number): Promise<void> {
  const { map } = workshop
  await home.makeWorkshop(`${parties} parties, ${interactions} interactions`, 'Alder Logistics')
  // The map has the whole window.
  await page.keyboard.press('Alt+g')
  await page.keyboard.press('Alt+i')
  await map.focus()
  await paste(page, listParties(parties).join('\n'))
  await map
    .party(listParties(parties).at(-1) ?? '')
    .first()
    .waitFor({ state: 'attached' })
  const lines = listHandOvers(parties, interactions)
  for (let from = 0; from < lines.length; from += ROWS) {
    await page.keyboard.press('Escape')
    const part = lines.slice(from, from + ROWS)
    await paste(page, ['Provider\tCustomer\tService', ...part].join('\n'))
    const wanted = from + part.length
    await page.waitForFunction(
      (count) => document.querySelectorAll('.tl-shape-background[data-shape-type="interaction"]').length >= count,
      wanted,
    )
  }
  await page.keyboard.press('Escape')
  await workshop.saved()
  await putMessagesAway(page)
  await map.fit()
}

async function shootSize(browser: Browser, parties: number, interactions: number): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-13T09:10', size: PROJECTOR })
  await allowClipboard(studio.page)
  await pasteMap(studio, parties, interactions)
  await routesSettled(studio.page)
  await studio.shoot(`dense-${parties}-pasted`)
  await tidy(studio)
  await studio.shoot(`dense-${parties}-tidy`)
  if (parties < 100) await shootZooms(studio)
  await studio.close()
}

/** Tidies, and waits until everything stands where it is going to stand. */
async function tidy({ page, workshop }: Studio): Promise<void> {
  const { map } = workshop
  const places = async () => JSON.stringify((await map.read.parties()).map(({ x, y }) => [x, y]))
  const before = await places()
  await page.keyboard.press('Alt+t')
  let last = before
  for (let now = await places(); now === before || now !== last; now = await places()) last = now
  await workshop.saved()
  await map.fit()
  await routesSettled(page)
}

/** Lines look for their way, and labels for their places, once everything has come to rest. */
async function routesSettled(page: Page): Promise<void> {
  const drawn = () =>
    page.locator('.tl-shapes').evaluate((shapes) => {
      const lines = [...shapes.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
      const labels = [...shapes.querySelectorAll<HTMLElement>('[style*="left"]')].map((label) => label.style.cssText)
      return `${lines.join('')}${labels.join('')}`
    })
  let still = 0
  let last = ''
  while (still < 6) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 })))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    const now = await drawn()
    still = now === last ? still + 1 : 0
    last = now
  }
}

/** Names alone, then services, then everything. */
async function shootZooms(studio: Studio): Promise<void> {
  const { map } = studio.workshop
  const parties = await map.read.parties()
  const middle = (of: readonly number[]) => (Math.min(...of) + Math.max(...of)) / 2
  const x = middle(parties.map((party) => party.x))
  const y = middle(parties.map((party) => party.y))
  const around = { x: x - 100, y: y - 60, w: 200, h: 120 }
  for (const [name, zoom] of [
    ['far', 0.3],
    ['middle', 0.5],
    ['near', 1],
  ] as const) {
    await map.read.show(around, zoom)
    await map.read.rest()
    await studio.shoot(`labels-${name}`)
  }
}

/** The practice map with its zones collapsed, and its lines in the other styles. */
async function shootCollapsed(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-13T10:30', size: PROJECTOR })
  const { page, home, workshop } = studio
  await home.makePractice()
  await page.keyboard.press('Alt+g')
  await workshop.run(t('action.route-elbow'))
  await workshop.saved()
  await putMessagesAway(page)
  await workshop.map.fit()
  await routesSettled(page)
  await studio.shoot('map-elbow')
  await workshop.run(t('action.route-straight'))
  await workshop.saved()
  await putMessagesAway(page)
  await routesSettled(page)
  await studio.shoot('map-straight')
  await workshop.run(t('action.route-curved'))
  await workshop.map.select('Group 61')
  await page.keyboard.press('Alt+z')
  await workshop.saved()
  await putMessagesAway(page)
  await routesSettled(page)
  await studio.shoot('map-collapsed-one')
  await page.keyboard.press('Escape')
  await workshop.run(t('action.collapse-all'))
  await putMessagesAway(page)
  await tidy(studio)
  await studio.shoot('map-collapsed')
  await page
    .getByRole('button', { name: /^11 interactions/ })
    .first()
    .click()
  await studio.shoot('map-bundle')
  await studio.close()
}

export async function shootDenseMaps(browser: Browser): Promise<void> {
  await shootSize(browser, 61, 255)
  await shootSize(browser, 250, 500)
  await shootCollapsed(browser)
}
