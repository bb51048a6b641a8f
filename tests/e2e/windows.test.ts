/** Several windows at once: one works, the room's window looks, and neither learns more than it should. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('a second window is told, takes over with everything that was saved, and hands back again', async ({
  page,
  watched,
  baton,
  home,
}) => {
  const first = new WorkshopOnPage(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Two windows')
  await first.map.cast(await first.map.place(0.3, 0.3), [['Sales', 'Escape']])
  await first.saved()

  const otherPage = await watched.newPage()
  const second = new WorkshopOnPage(otherPage)
  await otherPage.goto(page.url())
  const told = otherPage.getByRole('alertdialog', { name: t('app.connection.occupiedTitle') })
  await told.getByRole('button', { name: t('app.connection.useHere') }).click()
  await second.map.ready()
  expect((await second.map.read.parties()).map((party) => party.name)).toEqual(['Sales'])
  await second.map.cast(await second.map.place(0.3, 0.6), [['Dispatch', 'Escape']])
  await second.saved()

  const away = page.getByRole('alertdialog', { name: t('app.connection.replacedTitle') })
  await away.getByRole('button', { name: t('app.connection.useHere') }).click()
  await away.waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await first.map.read.parties()).map((party) => party.name).sort())
    .toEqual(['Dispatch', 'Sales'])
  await otherPage.getByRole('alertdialog', { name: t('app.connection.replacedTitle') }).waitFor()
  await otherPage.close()
  expect((await closeAndRead(first, baton, home)).parties).toHaveLength(2)
})

/** Everything that arrives at a page by its socket. */
function hear(page: Page): string[] {
  const heard: string[] = []
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(String(payload)))
  })
  return heard
}

test('the room sees the title or a dark screen, and nothing else of the workshop ever arrives there', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery', 'Alder Logistics')
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  const heard = hear(room)
  // Once more from the start, so that the very first message is heard as well.
  await room.reload()
  await room.getByRole('heading', { name: 'Order to delivery' }).waitFor()
  await room.getByText('Alder Logistics').waitFor()
  expect(await room.getByRole('button').count()).toBe(0)

  await page.bringToFront()
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Secret department', 'Escape']])
  await workshop.map.select('Secret department')
  await workshop.field(t('inspector.party.note')).fill('private remark')
  await workshop.saved()
  await page.keyboard.press('Control+b')
  await room.getByText(t('audience.blank')).waitFor({ state: 'attached' })
  expect(await room.getByRole('heading').count()).toBe(0)
  await page.keyboard.press('Control+b')
  await room.getByRole('heading', { name: 'Order to delivery' }).waitFor()

  expect(heard.length).toBeGreaterThan(2)
  expect(heard.join('\n')).not.toMatch(/Secret|private|map\.|library\.|changes\./)
  const kinds = heard.map(
    (text) => JSON.parse(text) as { event?: string; result?: unknown; state?: string; alive?: true },
  )
  const events = new Set(kinds.flatMap(({ event }) => (event === undefined ? [] : [event])))
  expect([...events].filter((event) => !/^(audience|settings)\./.test(event))).toEqual([])
})

test("the room's address opens no workshop, and the room may not ask for one", async ({ page, watched, baton }) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Private')
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await room.getByRole('heading', { name: 'Private' }).waitFor()
  const answer = await room.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const key = new URLSearchParams(window.location.search).get('key') ?? ''
        const socket = new WebSocket(`ws://${window.location.host}/socket?key=${key}&window=stranger`)
        socket.onmessage = ({ data }) => {
          const message = JSON.parse(String(data)) as { id?: number; state?: string }
          if (message.state === 'ready') socket.send(JSON.stringify({ id: 1, call: 'library.list', input: {} }))
          if (message.id === 1) resolve(String(data))
        }
        socket.onclose = ({ code }) => resolve(`closed ${code}`)
      }),
  )
  expect(answer).toContain('call-forbidden')
  expect(answer).not.toContain('Private')
})

test('every button of the bar over a workshop is whole in a window of 1024 pixels, and the views stand in a row where they can', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery in the north and in the south', 'Alder Logistics')
  const ends = () =>
    page.getByRole('button', { name: t('app.frame.more') }).evaluate((button) => button.getBoundingClientRect().right)
  for (const width of [1024, 1040, 1060, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(ends).toBeLessThanOrEqual(width)
  }
  await page.getByRole('radiogroup', { name: t('app.frame.view') }).waitFor()
  await page.setViewportSize({ width: 1024, height: 700 })
  await workshop.show('matrix')
  await expect.poll(ends).toBeLessThanOrEqual(1024)
})
