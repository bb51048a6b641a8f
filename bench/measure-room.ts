/**
 * From the hand to the picture in the room, through the live way: one party with ten interactions dragged about, two hundred
 * parties dragged at once, and the camera that the room follows. Both windows run, as in the room, on this one machine.
 */
import type { Browser, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { launchServe } from '../tests/helpers/serve-process.ts'
import type { PreparedMap } from './prepare-map.ts'
import { compare, type Row } from './report.ts'
import { installRoomProbe } from './room-probe.ts'
import { centre, findParties, settle } from './visit.ts'

export interface MeasureRoom {
  readonly browser: Browser
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

const STEPS = 60
const MANY = 200
const ORDINARY = 500

/** Latency of every movement, and the time from each painted step to the next. */
interface Followed {
  readonly latencies: number[]
  readonly intervals: number[]
}

/** Steps answer each other in order; a step without movement (the settling after a drag) is left out. */
async function follow(page: Page, wall: Page, what: 'put' | 'frame', deed: () => Promise<void>): Promise<Followed> {
  const forget = async () => {
    await page.evaluate((kind) => window.roomProbe?.sent(kind), what)
    await wall.evaluate((kind) => window.roomProbe?.painted(kind), what)
  }
  await settle(page)
  await settle(wall)
  await forget()
  await deed()
  await settle(page)
  await settle(wall)
  const sent = (await page.evaluate((kind) => window.roomProbe?.sent(kind), what)) ?? []
  const painted = (await wall.evaluate((kind) => window.roomProbe?.painted(kind), what)) ?? []
  if (painted.length === 0 || painted.length > sent.length) {
    throw new Error(`${sent.length} steps were sent to the room, ${painted.length} arrived`)
  }
  const steps = painted.flatMap((at, index) => {
    const movements = sent[index] ?? []
    return movements.length > 0 ? [{ at, movements }] : []
  })
  const seen = steps.flatMap(({ at, movements }) => (at === null ? [] : [{ at, movements }]))
  // A hand that turns back may leave something where it was, but not often.
  if (seen.length < steps.length * 0.9 || seen.length === 0) {
    throw new Error(`of ${steps.length} steps ${seen.length} were painted in the room`)
  }
  return {
    latencies: seen.flatMap(({ at, movements }) => movements.map((moved) => at - moved)),
    intervals: seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? at)),
  }
}

async function circle(page: Page, from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step++) {
    const turn = (step / STEPS) * 2 * Math.PI
    await page.mouse.move(from.x + 60 * Math.sin(turn), from.y + 40 * (1 - Math.cos(turn)))
  }
  await page.mouse.up()
  await page.locator('[data-saved-state="saved"]').waitFor({ timeout: 120_000 })
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(640, 300)
  for (let step = 0; step < STEPS; step++) await page.mouse.wheel(step % 2 === 0 ? 12 : 8, step < STEPS / 2 ? 6 : -6)
}

/** Selects parties until there are so many. */
async function selectMany(page: Page, count: number): Promise<void> {
  await page.evaluate((wanted) => {
    interface Map {
      getCurrentPageShapes(): readonly { id: string; type: string }[]
      setSelectedShapes(ids: readonly string[]): unknown
    }
    const { mapEditor } = document.querySelector('.tl-container') as unknown as { mapEditor: Map }
    const parties = mapEditor.getCurrentPageShapes().filter(({ type }) => type === 'party')
    mapEditor.setSelectedShapes(parties.slice(0, wanted).map(({ id }) => id))
  }, count)
}

/** A selected party that the mouse can take. */
async function findSelected(page: Page): Promise<{ x: number; y: number }> {
  const [spot] = await findParties(page, 'party')
  if (!spot) throw new Error('no party to drag')
  return spot
}

export async function measureRoom({ browser, home, map, rounds }: MeasureRoom): Promise<Row[]> {
  const host = await launchServe({ home })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    await context.addInitScript(installRoomProbe)
    const page = await context.newPage()
    await page.goto(`${host.address}&workshop=${map.workshop}`, { waitUntil: 'commit' })
    await page.locator('html[data-ready="map"]').waitFor({ state: 'attached', timeout: 120_000 })
    const opening = context.waitForEvent('page')
    await page.keyboard.press('F5')
    // It has a process of its own, as in the desktop program.
    const wall = await opening
    await wall.setViewportSize({ width: 1920, height: 1080 })
    await page.bringToFront()
    await page.getByRole('button', { name: t('presenting.choose') }).click()
    await page.getByRole('menuitem', { name: t('presenting.scene.map'), exact: true }).click()
    await wall.locator('.tl-shape').first().waitFor({ state: 'attached', timeout: 120_000 })
    const one: number[] = []
    const camera: Followed = { latencies: [], intervals: [] }
    for (let round = 0; round < rounds; round++) {
      await page.locator('.tl-container').first().focus()
      await page.keyboard.press('Shift+0')
      await centre(page, map.hubs[round % map.hubs.length] ?? '')
      await settle(page)
      const spot = await findSelected(page)
      one.push(...(await follow(page, wall, 'put', () => circle(page, spot))).latencies)
      const followed = await follow(page, wall, 'frame', () => pan(page))
      camera.latencies.push(...followed.latencies)
      camera.intervals.push(...followed.intervals)
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+1')
    await settle(page)
    const many = Math.min(MANY, map.parties)
    await selectMany(page, many)
    const all = await follow(page, wall, 'put', async () => circle(page, await findSelected(page)))
    const size = map.size
    const isOrdinary = map.interactions <= ORDINARY
    const row = (what: string, baton: readonly number[], p95: number | null) =>
      compare({ what, size, baton, target: p95 === null || !isOrdinary ? null : { p95 } })
    return [
      row('in the room: drag of one, movement to picture', one, 100),
      row(`in the room: drag of ${many}, movement to picture`, all.latencies, null),
      row('in the room: camera, movement to picture', camera.latencies, null),
      row('in the room: camera, picture to picture', camera.intervals, null),
    ]
  } finally {
    await context.close()
    await host.stop()
  }
}
