/** From the hand to the disk: a party dragged about, the whole map dragged about, and single keys. Baton alone. */
import type { Browser, Page } from 'playwright-core'
import { openMap, saved } from './opened-map.ts'
import type { PreparedMap } from './prepare-map.ts'
import { compare, type Row } from './report.ts'
import { findParties } from './visit.ts'

export interface MeasureSaving {
  readonly browser: Browser
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

export const STEPS = 60
/** Steps of the long gesture, which would show a cost that grows while a hand holds on. */
const LONG = 180
/** On a map that is more than ordinary each step moves so much that fewer of them show it. */
const LONG_ON_LARGE = 30
const ORDINARY = 500

/** The hand goes round in a circle, at the pace of frames, and lets go where it began. */
export async function circle(page: Page, from: { x: number; y: number }, steps: number): Promise<number[]> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= steps; step++) {
    const turn = (step / STEPS) * 2 * Math.PI
    await page.mouse.move(from.x + 60 * Math.sin(turn), from.y + 40 * (1 - Math.cos(turn)))
  }
  await page.mouse.up()
  await saved(page)
  const samples = await page.evaluate(() => window.saveProbe?.take() ?? [])
  if (samples.length < steps / 2) throw new Error(`only ${samples.length} of ${steps} movements were acknowledged`)
  return samples
}

export async function measureSaving({ browser, home, map, rounds }: MeasureSaving): Promise<Row[]> {
  const { page, close } = await openMap(browser, home, map.workshop)
  try {
    const spots = await findParties(page, 'party')
    const one: number[] = []
    const keys: number[] = []
    for (let round = 0; round < rounds; round++) {
      const spot = spots[round % spots.length]
      if (!spot) throw new Error('no party to drag')
      one.push(...(await circle(page, spot, STEPS)))
      for (const key of ['ArrowRight', 'ArrowLeft']) {
        await page.evaluate(() => window.saveProbe?.awaitKey())
        await page.keyboard.press(key)
        keys.push(await page.evaluate(() => window.saveProbe?.keySaved() ?? Number.NaN))
      }
    }
    await page.locator('.tl-container').focus()
    await page.keyboard.press('Control+a')
    const [held] = spots
    if (!held) throw new Error('no party to drag')
    const all = await circle(page, held, map.interactions > ORDINARY ? LONG_ON_LARGE : LONG)
    const third = Math.floor(all.length / 3)
    return [
      compare({ what: 'drag of one, movement to on disk', size: map.size, baton: one, target: { p95: 150 } }),
      compare({ what: 'key to “Saved”', size: map.size, baton: keys, target: { p95: 150 } }),
      compare({
        what: 'long drag of all, first third, to on disk',
        size: map.size,
        baton: all.slice(0, third),
        target: null,
      }),
      compare({
        what: 'long drag of all, last third, to on disk',
        size: map.size,
        baton: all.slice(-third),
        target: null,
      }),
    ]
  } finally {
    await close()
  }
}
