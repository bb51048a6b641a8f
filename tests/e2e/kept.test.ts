/** What was called saved is there after the host was killed, whatever the hand was doing, and the window says the truth meanwhile. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { noteFigure } from '../helpers/figures.ts'
import { runs } from '../helpers/runs.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readOnlyWorkshop, type SavedWorkshop } from './saved-file.ts'

interface Batch {
  readonly batchId: string
  readonly put: readonly { readonly id: string; readonly x?: number; readonly y?: number }[]
}

/** Listens in on the socket: which batches went out, and which of them were acknowledged. */
function watchBatches(page: Page) {
  const sent = new Map<string, Batch>()
  const acknowledged: Batch[] = []
  page.on('websocket', (socket) => {
    const calls = new Map<number, string>()
    socket.on('framesent', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { id?: number; call?: string; input?: Batch }
      if (message.call !== 'map.apply' || message.id === undefined || !message.input) return
      calls.set(message.id, message.input.batchId)
      sent.set(message.input.batchId, message.input)
    })
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { id?: number; result?: { ok: boolean } }
      const batch = message.result?.ok && message.id !== undefined ? sent.get(calls.get(message.id) ?? '') : undefined
      if (batch) acknowledged.push(batch)
    })
  })
  return { sent, acknowledged }
}

/** Where the acknowledged batches leave a record. */
function lastPlace(batches: readonly Batch[], id: string) {
  return batches.flatMap((batch) => batch.put.filter((record) => record.id === id)).at(-1)
}

function expectEverythingAcknowledged(file: SavedWorkshop, { sent, acknowledged }: ReturnType<typeof watchBatches>) {
  expect(file.integrity).toBe('ok')
  for (const { batchId } of acknowledged) expect(file.batches).toContain(batchId)
  // At most the one batch that was on its way is unknown to the window.
  const unheard = [...sent.keys()].filter((id) => !acknowledged.some((batch) => batch.batchId === id))
  expect(unheard.length).toBeLessThanOrEqual(1)
  return unheard.filter((id) => file.batches.has(id)).length > 0
}

for (let kill = 1; kill <= runs(1); kill++) {
  test(`kill -9 in the middle of dragging${kill > 1 ? `, ${kill}` : ''}: everything acknowledged is in the file, and the window never said more`, async ({
    page,
    watched,
    home,
  }) => {
    watched.tolerate(/WebSocket connection .* failed/)
    const batches = watchBatches(page)
    const library = new HomeOnPage(page)
    const workshop = new WorkshopOnPage(page)
    const { map } = workshop
    const host = await launchServe({ home })
    await library.open(host.address)
    await library.makeWorkshop('Kept')
    await map.cast(await map.place(0.3, 0.3), [
      ['Sales', 'Enter'],
      ['Dispatch', 'Escape'],
    ])
    await map.focus()
    await map.serve('Sales', 'Dispatch', 'order')
    await workshop.saved()

    const before = batches.acknowledged.length
    const { id, centre } = await map.seen('Dispatch')
    await page.mouse.move(centre.x, centre.y)
    await page.mouse.down()
    // The hand goes on until the disk has answered several times, and past the power cut.
    for (let step = 1; batches.acknowledged.length < before + 4; step++) {
      await page.mouse.move(centre.x + 40 * Math.cos(step / 5), centre.y + 40 * Math.sin(step / 5))
    }
    const dying = host.kill()
    for (let step = 0; step < 10; step++) await page.mouse.move(centre.x + step, centre.y + 60)
    await dying
    await page.mouse.move(centre.x + 90, centre.y + 90)
    await page.mouse.up()

    await page.getByText(t('app.connection.lostTitle')).waitFor()
    await page.locator('[data-saved-state="refused"]').waitFor()
    expect(await page.locator('[data-saved-state]').textContent()).not.toContain(t('app.saved.saved'))
    const known = batches.acknowledged.slice()

    const next = await launchServe({ home })
    await library.open(next.address)
    await library.openWorkshop('Kept')
    expect((await map.read.parties()).map((party) => party.name).sort()).toEqual(['Dispatch', 'Sales'])
    expect(await map.read.interactions()).toMatchObject([{ provider: 'Sales', customer: 'Dispatch', service: 'order' }])
    const shown = await map.spot('Dispatch')
    await workshop.goHome()
    expect(await next.stop()).toBe(0)

    const file = readOnlyWorkshop(home)
    const oneMore = expectEverythingAcknowledged(file, { sent: batches.sent, acknowledged: known })
    const place = lastPlace(
      oneMore ? [...batches.sent.values()].filter((one) => file.batches.has(one.batchId)) : known,
      id,
    )
    expect(place).toBeDefined()
    expect(file.records.get(id)).toMatchObject({ x: place?.x, y: place?.y })
    expect(shown).toMatchObject({ x: place?.x, y: place?.y })
    noteFigure('kills with a hand on the map in a browser', 1)
  })
}

test('a window whose host pauses says that nothing is saved, keeps the edits, and saves them once it is back', async ({
  page,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  const host = await launchServe({ home })
  await library.open(host.address)
  await library.makeWorkshop('Paused')
  await map.cast(await map.place(0.3, 0.3), [['Sales', 'Escape']])
  await workshop.saved()
  // The process stands still, as when a laptop's disk does: the line stays up and nobody answers.
  process.kill(host.pid, 'SIGSTOP')
  try {
    await map.cast(await map.place(0.3, 0.6), [['Dispatch', 'Escape']])
    await page.locator('[data-saved-state="refused"]').waitFor()
    expect(await page.getByRole('status').allTextContents()).toContain(t('saving.silent'))
    await map.drag('Sales', { x: 120, y: 0 })
    expect(await page.locator('[data-saved-state]').getAttribute('data-saved-state')).toBe('refused')
  } finally {
    process.kill(host.pid, 'SIGCONT')
  }
  await workshop.saved()
  const sales = await map.spot('Sales')
  await workshop.goHome()
  await page.goto('about:blank')
  expect(await host.stop()).toBe(0)
  const file = readOnlyWorkshop(home)
  expect(file.parties.map((party) => party.name)).toEqual(['Dispatch', 'Sales'])
  expect(file.records.get(sales.id)).toMatchObject({ x: sales.x, y: sales.y })
})
