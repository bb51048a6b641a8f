/** One visit to a map, on Baton's page or on the bare one: opening, panning, selecting, dragging, memory. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { memoryOf, spent, watchMainThread } from './main-thread.ts'
import { installPaintProbe } from './paint-probe.ts'
import { type Pan, pan } from './pan.ts'

export interface VisitRequest {
  readonly browser: Browser
  readonly address: string
  /** Type of the shapes that stand for parties on this page. */
  readonly party: 'party' | 'geo'
  /** Names of parties with about ten interactions. */
  readonly hubs: readonly string[]
}

export interface Visit {
  readonly open: number
  /** Panning at zoom 1, and with the whole map in view. */
  readonly near: Pan
  readonly far: Pan
  /** From pressing a party to the picture of its selection, and the work that it makes. */
  readonly select: readonly number[]
  readonly selectWork: readonly number[]
  /** From a movement of the hand that drags a party with ten interactions to its picture, and the work that it makes. */
  readonly drag: readonly number[]
  readonly dragWork: readonly number[]
  /** Script memory after all that, in MB. */
  readonly memory: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** How many hubs are dragged, and by how many movements each. */
const HUBS = 2
const STEPS = 20

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
    const canvas = document.querySelector('.tl-canvas')?.getBoundingClientRect() ?? new DOMRect()
    const middle = { x: canvas.left + canvas.width / 2, y: canvas.top + canvas.height / 2 }
    const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y)
    return found.sort((a, b) => away(a) - away(b))
  }, party)
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 })))
}

async function zoom(page: Page, key: 'Shift+0' | 'Shift+1'): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press(key)
  await settle(page)
}

/** Puts the party of this name into the middle of the view. */
export function centre(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    interface Map {
      centerOnPoint(point: unknown): unknown
      getShapePageBounds(id: string): { readonly center: unknown } | undefined
    }
    const container = document.querySelector('.tl-container') as { editor?: Map; mapEditor?: Map } | null
    const editor = container?.mapEditor ?? container?.editor
    const parties = document.querySelectorAll<HTMLElement>(
      '.tl-shape[data-shape-type="party"], .tl-shape[data-shape-type="geo"]',
    )
    const party = [...parties].find((shape) => (shape.textContent ?? '').match(/Party \d+/)?.[0] === wanted)
    const bounds = editor?.getShapePageBounds(party?.dataset.shapeId ?? '')
    if (!editor || !bounds) throw new Error(`there is no ${wanted}`)
    editor.centerOnPoint(bounds.center)
  }, name)
}

/** Until the page has painted everything that the hand asked for. */
const rest = (page: Page) => page.evaluate(() => window.paintProbe?.rest())

/** Presses what stands there; the work of everything that follows, up to rest. The hand stays down. */
async function press(page: Page, session: CDPSession, { x, y }: Spot): Promise<number> {
  await page.mouse.move(x, y)
  await settle(page)
  const before = await spent(session)
  await page.mouse.down()
  await rest(page)
  await settle(page)
  return (await spent(session)).work - before.work
}

async function turnAround(page: Page, session: CDPSession, { x, y }: Spot): Promise<number> {
  const before = await spent(session)
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI
    await page.mouse.move(x + 50 * Math.sin(angle), y + 30 * (1 - Math.cos(angle)))
    await rest(page)
  }
  return ((await spent(session)).work - before.work) / STEPS
}

async function release(page: Page): Promise<void> {
  await page.mouse.up()
  await settle(page)
}

export async function visit({ browser, address, party, hubs }: VisitRequest): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    await context.addInitScript(installPaintProbe)
    const page = await context.newPage()
    const session = await watchMainThread(context, page)
    const start = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('html[data-ready="map"]').waitFor({ state: 'attached', timeout: 900_000 })
    const open = performance.now() - start
    await settle(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('.tl-container')?.focus())

    await zoom(page, 'Shift+1')
    const far = await pan(page, session)
    await zoom(page, 'Shift+0')
    const near = await pan(page, session)

    const selectWork: number[] = []
    const dragWork: number[] = []
    for (const hub of hubs.slice(0, HUBS)) {
      await centre(page, hub)
      await settle(page)
      const [middle, ...others] = await findParties(page, party)
      const beside = others.slice(0, 2)
      if (!middle || beside.length === 0)
        throw new Error(`${hub} stands alone: too few parties can be taken by the mouse`)
      for (const spot of beside) {
        selectWork.push(await press(page, session, spot))
        await release(page)
      }
      selectWork.push(await press(page, session, middle))
      dragWork.push(await turnAround(page, session, middle))
      await release(page)
    }
    const taken = (kind: 'pointerdown' | 'pointermove') =>
      page.evaluate((of) => window.paintProbe?.take(of) ?? [], kind)
    const select = await taken('pointerdown')
    const drag = await taken('pointermove')
    return { open, near, far, select, selectWork, drag, dragWork, memory: await memoryOf(session) }
  } finally {
    await context.close()
  }
}
