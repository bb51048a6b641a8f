/** Nothing leaves the machine, whether it could or not. Every other browser test watches for that as well. */
import { describe } from 'vitest'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { watchedContext } from '../helpers/watched-page.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

describe.for(['open', 'blocked'] as const)('with the network %s', (network) => {
  const networkTest = test.override({ network })

  networkTest(
    'a workshop is worked through from Home to the room without a request to anywhere',
    async ({ page, watched, baton, home }) => {
      const library = new HomeOnPage(page)
      const workshop = new WorkshopOnPage(page)
      const { map } = workshop
      await library.open(baton.address)
      await library.makeWorkshop('Offline')
      await map.cast(await map.place(0.2, 0.2), [
        ['Sales', 'Enter'],
        ['Dispatch', 'Escape'],
      ])
      await map.serve('Sales', 'Dispatch', 'order')
      // What tldraw would fetch for if it could: an address that is pasted, a note, other fonts.
      await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate(() => navigator.clipboard.writeText('https://example.com/page'))
      await map.focus()
      await page.keyboard.press('Control+v')
      await map.canvas.getByTestId('canvas').getByText('https://example.com/page').waitFor()
      await map.tool('note').click()
      const at = await map.place(0.7, 0.7)
      await page.mouse.click(at.x, at.y)
      await page.keyboard.type('see the process')
      await page.keyboard.press('Escape')
      for (const view of ['outline', 'matrix', 'changes', 'map'] as const) await workshop.show(view)
      await workshop.run(t('action.about'))
      await page.getByRole('region', { name: t('settings.about.licence'), exact: true }).waitFor()
      await page.keyboard.press('Escape')
      const opening = watched.context.waitForEvent('page')
      await page.keyboard.press('F5')
      const room = await opening
      await room.getByRole('heading', { name: 'Offline' }).waitFor()
      await room.close()
      const file = await closeAndRead(workshop, baton, home)
      expect(file.interactions).toHaveLength(1)
    },
  )
})

test('the watch itself sees a request that wants to leave', async ({ browser }) => {
  const watched = await watchedContext(browser, { network: 'blocked' })
  const page = await watched.newPage()
  const tried = page.waitForEvent('requestfailed')
  await page.setContent('<img src="http://192.0.2.1/pixel.png" alt="">')
  await tried
  expect(watched.problems).toContain('request to http://192.0.2.1/pixel.png')
  await watched.context.close()
})
