/** The past of a map as a facilitator uses it: undo after a kill, scrubbing, an earlier map restored, what was deleted put back. */
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { HistoryOnPage } from './pages/history.ts'
import { HomeOnPage } from './pages/home.ts'
import { VersionsOnPage } from './pages/versions.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('undo goes on after a kill, the past can be scrubbed and read, an earlier map comes back, and what was deleted too', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const history = new HistoryOnPage(page)
  const { map } = workshop
  const names = async () => (await map.read.parties()).map(({ name }) => name).sort()
  const services = async () => (await map.read.interactions()).map(({ service }) => service)

  const evening = await launchServe({ home })
  await library.open(evening.address)
  await library.makeWorkshop('Order to delivery')
  await map.cast(await map.place(0.3, 0.4), [
    ['Finance', 'Tab'],
    ['Sales', 'Escape'],
  ])
  await map.serve('Finance', 'Sales', 'quotes')
  await page.keyboard.press('Escape')
  await map.rename('Finance', 'Controlling')
  await map.focus()
  await page.keyboard.press('Escape')
  await map.select('Controlling')
  await page.keyboard.press('Delete')
  await map.party('Controlling').waitFor({ state: 'detached' })
  await workshop.saved()
  await evening.kill()

  const morning = await launchServe({ home })
  await library.open(morning.address)
  await library.openWorkshop('Order to delivery')
  expect(await names()).toEqual(['Sales'])
  const undo = page.getByRole('button', { name: t('action.undo'), exact: true }).first()
  await expect.poll(() => undo.isEnabled()).toBe(true)
  await workshop.undo()
  await map.party('Controlling').waitFor()
  expect(await services()).toEqual(['quotes'])
  await workshop.undo()
  await map.party('Finance').waitFor()
  await workshop.redo()
  await map.party('Controlling').waitFor()
  await workshop.saved()

  await history.show()
  await history
    .line(t('history.line.renamed.party', { before: 'Finance', after: 'Controlling' }))
    .first()
    .waitFor()
  await history.party('Controlling').waitFor()
  await history.slider.press('Home')
  await history.map.locator('.tl-shape').first().waitFor({ state: 'detached' })
  expect(await history.slider.getAttribute('aria-valuetext')).toBe(t('history.start'))
  await history.slider.press('ArrowRight')
  await history.party('Finance').waitFor()
  await history.line('Finance').first().waitFor()
  // Line by line with the arrow keys, until both are there.
  await history.lines.focus()
  await page.keyboard.press('ArrowDown')
  await history.party('Sales').waitFor()
  await history.button(t('history.restore')).click()
  await page.getByText(t('history.restored')).waitFor()
  await expect.poll(() => history.slider.evaluate((element) => element === document.activeElement)).toBe(true)
  await workshop.saved()
  const versions = new VersionsOnPage(page)
  await versions.show()
  await versions.list.getByText(t('versions.why.restore'), { exact: false }).first().waitFor()
  await workshop.show('map')
  expect(await names()).toEqual(['Finance', 'Sales'])
  expect(await services()).toEqual([])
  await workshop.undo()
  await map.party('Controlling').waitFor()
  expect(await services()).toEqual(['quotes'])

  await map.focus()
  await page.keyboard.press('Escape')
  await map.select('Controlling')
  await page.keyboard.press('Delete')
  await map.party('Controlling').waitFor({ state: 'detached' })
  const gone = await history.openGone()
  await gone.getByRole('button', { name: t('history.gone.putBackName', { name: 'Controlling' }), exact: true }).click()
  await page.getByText(t('history.gone.back', { name: 'Controlling' })).waitFor()
  await page.keyboard.press('Escape')
  expect(await names()).toEqual(['Controlling', 'Sales'])
  expect(await services()).toEqual(['quotes'])
  await workshop.saved()
  await workshop.goHome()
  expect(await morning.stop()).toBe(0)
})

test('a session plays as a time-lapse to its end, and stops where somebody takes the slider', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const history = new HistoryOnPage(page)
  const { map } = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Time-lapse')
  await map.cast(await map.place(0.3, 0.4), [
    ['Finance', 'Tab'],
    ['Sales', 'Tab'],
    ['Stock', 'Escape'],
  ])
  await history.show()
  await page.getByRole('radio', { name: t('history.speed.fast') }).click()
  await history.button(t('history.play')).click()
  await history.party('Finance').waitFor()
  await history.party('Stock').waitFor()
  await history.button(t('history.play')).waitFor()
  await page.getByRole('radio', { name: t('history.speed.slow') }).click()
  await history.button(t('history.play')).click()
  await history.button(t('history.pause')).waitFor()
  await history.slider.press('End')
  await history.button(t('history.play')).waitFor()
  await history.party('Stock').waitFor()
  expect(await page.getByText(t('history.now'), { exact: true }).isVisible()).toBe(true)
})
