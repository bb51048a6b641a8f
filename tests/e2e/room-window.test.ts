/** The room's window in the browser host: it can die, be loaded anew or come to grief, and neither the room nor the facilitator is troubled. */
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('a room that dies or hangs troubles nobody, and comes back to the same picture by itself', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const heard: string[] = []
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
  /** How many windows of the room there were, one after another. */
  const rooms = () =>
    heard
      .map((text) => JSON.parse(text) as { event?: string; payload?: { open?: number } })
      .flatMap(({ event, payload }) => (event === 'roomWindow.changed' ? [payload?.open] : []))
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Sales', 'Escape']])
  const room = await RoomOnPage.open(page, watched.context)
  await room.showMap()
  expect(new URL(room.wall.url()).hostname).toBe('localhost')

  // It hangs: the facilitator works on, in a process of their own.
  const freed = room.wall.evaluate(() => {
    for (const end = performance.now() + 1500; performance.now() < end; );
  })
  await workshop.map.cast(await workshop.map.place(0.3, 0.7), [['Dispatch', 'Escape']])
  await freed
  await room.parties().filter({ hasText: 'Dispatch' }).waitFor()

  // Its map fails: no word about it, and then the map is there again.
  watched.tolerate(/planted failure/)
  await room.wall.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    new MutationObserver(() => seen.add(document.body.textContent.trim())).observe(document.body, {
      subtree: true,
      childList: true,
    })
    // The drawing library keeps its editor to itself; React knows where it is.
    interface Fiber {
      readonly return: Fiber | null
      readonly memoizedProps?: { readonly value?: { readonly crash?: (error: unknown) => void } } | null
    }
    const canvas = document.querySelector('.tl-canvas') ?? document.body
    const name = Object.keys(canvas).find((key) => key.startsWith('__reactFiber$')) ?? ''
    let fiber = (canvas as unknown as Record<string, Fiber | null>)[name] ?? null
    while (fiber !== null && typeof fiber.memoizedProps?.value?.crash !== 'function') fiber = fiber.return
    if (fiber === null) throw new Error('no editor')
    fiber.memoizedProps?.value?.crash?.(new Error('planted failure'))
  })
  await room.parties().first().waitFor({ state: 'detached' })
  await room.parties().filter({ hasText: 'Dispatch' }).waitFor()
  const seen = await room.wall.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])
  expect(seen.filter((text) => /again|wrong|fail|error|broken/i.test(text))).toEqual([])
  expect(seen).not.toContain(t('map.brokenTitle'))

  // It dies: the browser's words for that do not stay on the wall.
  watched.tolerate(/the page crashed/)
  const died = room.wall.waitForEvent('crash')
  const session = await watched.context.newCDPSession(room.wall)
  session.send('Page.crash').catch(() => undefined)
  await died
  await workshop.map.cast(await workshop.map.place(0.7, 0.3), [['Returns', 'Escape']])
  await workshop.saved()
  // A page that has died is lost to the test; what comes back in its place says so to the window that leads.
  await expect.poll(rooms, { timeout: 20_000 }).toEqual([1, 0, 1])
})

test('a key in the room leads, the screen can be filled, and the window goes with the presentation', async ({
  page,
  watched,
  baton,
}) => {
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makePractice('frame')
  const { wall } = await RoomOnPage.open(page, watched.context)
  const heading = (name: string) => wall.getByRole('heading', { name, exact: true }).waitFor()
  const fill = wall.getByRole('button', { name: t('audience.fullScreen') })
  expect(await fill.count()).toBe(0)
  await wall.mouse.move(300, 300)
  await wall.mouse.move(320, 340)
  await fill.waitFor()
  await fill.click()
  await fill.waitFor({ state: 'detached' })
  expect(await wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await wall.mouse.move(500, 300)
  await wall.mouse.move(520, 340)
  expect(await fill.count()).toBe(0)

  // The page that leads was loaded anew, and no longer knows who opened the room's.
  await page.reload()
  await waitReady(page, 'map')
  // Before that it does not know yet that it leads.
  await page.getByRole('region', { name: t('presenting.strip') }).waitFor()
  await wall.bringToFront()
  await wall.keyboard.press('PageDown')
  await heading('Frame')
  const closed = wall.waitForEvent('close')
  await wall.keyboard.press('Escape')
  await closed
  await page.getByRole('region', { name: t('presenting.strip') }).waitFor({ state: 'detached' })
})

test('the facilitator is told when the room has no window any more, and no longer once it has one', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Order to delivery')
  const room = await RoomOnPage.open(page, watched.context)
  const strip = page.getByRole('region', { name: t('presenting.strip') })
  const closed = strip.getByText(t('presenting.isClosed'))
  expect(await closed.count()).toBe(0)
  await room.wall.close()
  await closed.waitFor()
  const opening = watched.context.waitForEvent('page')
  await strip.getByRole('button', { name: t('presenting.openWindow') }).click()
  await (await opening).getByRole('heading', { name: 'Order to delivery' }).waitFor()
  await closed.waitFor({ state: 'detached' })
})
