/** One visit to a map, on Baton's page or on the bare one: opening, panning, selecting, dragging, memory. */
import type { Browser, Page } from 'playwright-core'
import { installPaintProbe } from './paint-probe.ts'
import { type Pan, pan } from './pan.ts'

export interface VisitRequest {
  readonly browser: Browser
  readonly address: string
  /** Type of the shapes that stand for parties on this page. */
  readonly party: 'party' | 'geo'
}

export interface Visit {
  readonly open: number
  /** Panning at zoom 1, and with the whole map in view. */
  readonly near: Pan
  readonly far: Pan
  /** From pressing a party to the picture of its selection. */
  readonly select: readonly number[]
  /** From a movement of the hand that drags a party to its picture. */
  readonly drag: readonly number[]
  /** Script memory after all that, in MB. */
  readonly memory: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

const PARTIES = 4
const STEPS = 24

/** Middles of parties that can be taken by the mouse, from the middle of the view outwards. */
export function findParties(page: Page, party: string): Promise<Spot[]> {
  return page.evaluate((type) => {
    const found: { x: number; y: number }[] = []
    for (const shape of document.querySelectorAll(`.tl-shape[data-shape-type="${type}"]`)) {
      const { left, top, width, height } = shape.getBoundingClientRect()
      const spot = { x: left + width / 2, y: top + height / 2 }
      const hit = width > 0 ? document.elementFromPoint(spot.x, spot.y) : null
      const inView = left > 100 && top > 150 && spot.x < innerWidth - 350 && spot.y < innerHeight - 150
      if (inView && hit?.closest('.tl-canvas')) found.push(spot)
    }
    const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - innerWidth / 2, y - innerHeight / 2)
    return found.sort((a, b) => away(a) - away(b))
  }, party)
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 })))
}

async function zoom(page: Page, key: 'Shift+0' | 'Shift+1'): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press(key)
  await settle(page)
}

export async function visit({ browser, address, party }: VisitRequest): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    await context.addInitScript(installPaintProbe)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const start = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('html[data-ready="map"]').waitFor({ state: 'attached', timeout: 300_000 })
    const open = performance.now() - start
    await settle(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('.tl-container')?.focus())

    await zoom(page, 'Shift+1')
    const far = await pan(page, session)
    await zoom(page, 'Shift+0')
    const near = await pan(page, session)

    const spots = await findParties(page, party)
    if (spots.length < 2) throw new Error(`only ${spots.length} parties can be taken by the mouse`)
    const select: number[] = []
    const drag: number[] = []
    for (let turn = 0; turn < PARTIES; turn++) {
      const spot = spots[turn % spots.length] as Spot
      await page.mouse.move(spot.x, spot.y)
      await page.mouse.down()
      await settle(page)
      for (let step = 1; step <= STEPS; step++) {
        const angle = (step / STEPS) * 2 * Math.PI
        await page.mouse.move(spot.x + 50 * Math.sin(angle), spot.y + 30 * (1 - Math.cos(angle)))
      }
      await settle(page)
      await page.mouse.up()
      await settle(page)
      select.push(...((await page.evaluate(() => window.paintProbe?.take('pointerdown'))) ?? []))
      drag.push(...((await page.evaluate(() => window.paintProbe?.take('pointermove'))) ?? []))
    }

    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const memory = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20
    return { open, near, far, select, drag, memory }
  } finally {
    await context.close()
  }
}
