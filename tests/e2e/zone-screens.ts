/** The screens of a collapsed zone: its summary on the map, one of its bundles, and where it is named elsewhere. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { ANY, saying } from './pages/saying.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const INSIDE = 'Dispatch'
const NAME = 'Logistics'

/** Draws a zone around one party and collapses it, unless that is done. */
async function collapse(page: Page): Promise<WorkshopOnPage> {
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  await workshop.show('map')
  await map.focus()
  await page.keyboard.press('Escape')
  await map.fit()
  if (await map.party(INSIDE).isVisible()) {
    const { centre } = await map.spot(INSIDE)
    await page.keyboard.press('z')
    await page.mouse.move(centre.x - 90, centre.y - 60)
    await page.mouse.down()
    await page.mouse.move(centre.x, centre.y, { steps: 4 })
    await page.mouse.move(centre.x + 90, centre.y + 60, { steps: 4 })
    await page.mouse.up()
    await map.field('nameOfZone').fill(NAME)
    await page.keyboard.press('Enter')
    await map.field('nameOfZone').waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+z')
    await map.party(INSIDE).waitFor({ state: 'detached' })
  }
  return workshop
}

async function toMap(page: Page): Promise<void> {
  const { map } = await collapse(page)
  await map.focus()
  await page.keyboard.press('Escape')
}

/** In the open workshop. They leave the zone collapsed. */
export const ZONE_SCREENS: readonly Screen[] = [
  {
    name: 'a collapsed zone',
    open: async (page) => {
      const { map } = await collapse(page)
      await map.canvas.getByText(NAME, { exact: true }).click()
      // Said to screen readers: on small screens the inspector may be folded.
      await page
        .getByText(saying(t('map.describeCollapsedZone', { name: NAME, inside: ANY })))
        .first()
        .waitFor({ state: 'attached' })
    },
    close: toMap,
  },
  {
    name: 'a bundle of a collapsed zone',
    open: async (page) => {
      const { map } = await collapse(page)
      const name = t('map.zone.bundle', { provider: NAME, customer: 'Carrier', count: 1 })
      await map.canvas.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
      await map.canvas.getByRole('button', { name, pressed: true }).waitFor()
    },
    close: toMap,
  },
  {
    name: 'a collapsed zone in the matrix',
    open: async (page) => {
      await (await collapse(page)).show('matrix')
      const name = t('matrix.inCollapsed', { name: INSIDE, zone: NAME })
      await page.getByRole('rowheader', { name: t('matrix.rowHeader', { name }) }).waitFor()
      await page.getByRole('columnheader', { name: t('matrix.columnHeader', { name }) }).waitFor()
    },
    close: toMap,
  },
]
