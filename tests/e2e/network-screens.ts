/** The screens of the network: sentences and tables, and what stands out on the map. A rating of "picked goods" has been revealed. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { HighlightMode } from '../../src/renderer/src/canvas/highlight/highlight-atom.ts'
import { NetworkOnPage } from './pages/network.ts'
import { ANY, saying } from './pages/saying.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.run(t('action.highlight-none'))
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** Something stands out on the map, with its legend over it. */
function highlighted(
  name: string,
  mode: Exclude<HighlightMode, 'none'>,
  then: (network: NetworkOnPage) => Promise<void>,
): Screen {
  return {
    name,
    open: async (page) => {
      await new WorkshopOnPage(page).run(t(`action.highlight-${mode}`))
      const network = new NetworkOnPage(page)
      await network.panel.getByText(t('network.highlight.caution')).waitFor()
      await then(network)
    },
    close: toMap,
  }
}

/** In the open workshop. */
export const NETWORK_SCREENS: readonly Screen[] = [
  {
    name: 'network',
    open: async (page) => {
      const network = new NetworkOnPage(page)
      await network.show()
      await network.rows('parties').first().waitFor()
    },
    close: toMap,
  },
  {
    name: 'network, groups and flows',
    open: async (page) => {
      const network = new NetworkOnPage(page)
      await network.show()
      await network.rows('flowsTitle').first().scrollIntoViewIfNeeded()
    },
    close: toMap,
  },
  highlighted('hubs on the map', 'hubs', (network) => network.marked('hub').first().waitFor()),
  highlighted('a hub that is looked at', 'hubs', async (network) => {
    await network.legend(saying(t('network.highlight.hub', { rank: '1', name: 'Dispatch', share: ANY }))).click()
    await network.marked('both').first().waitFor()
    await network.panel.getByRole('status').getByText('Dispatch').waitFor()
  }),
  highlighted('cut points on the map', 'cut-points', (network) => network.marked('cut-point').first().waitFor()),
  highlighted('flows on the map', 'flows', (network) => network.lit('flow').first().waitFor({ state: 'attached' })),
]
