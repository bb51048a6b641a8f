/** From a movement of the hand to the acknowledgement that it is on disk, while a party is dragged about. */
import type { Browser } from 'playwright-core'
import { launchServe } from '../tests/helpers/serve-process.ts'
import type { PreparedMap } from './prepare-map.ts'
import type { Row } from './report.ts'
import { installSaveProbe } from './save-probe.ts'
import { summarise } from './statistics.ts'

export interface MeasureDrag {
  readonly browser: Browser
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

const STEPS = 60

export async function measureDrag({ browser, home, map, rounds }: MeasureDrag): Promise<Row> {
  const host = await launchServe({ home })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(installSaveProbe)
  const page = await context.newPage()
  await page.goto(`${host.address}&workshop=${map.workshop}`)
  await page.locator('html[data-ready="map"]').waitFor({ state: 'attached' })
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    const party = page.locator('.tl-shape[data-shape-type="party"]').nth(round)
    const box = await party.boundingBox()
    if (!box) throw new Error('no party to drag')
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (let step = 1; step <= STEPS; step++) {
      const turn = (step / STEPS) * 2 * Math.PI
      await page.mouse.move(from.x + 60 * Math.sin(turn), from.y + 40 * (1 - Math.cos(turn)))
    }
    await page.mouse.up()
    await page.waitForFunction(() => document.querySelector('[data-saved-state="saved"]') !== null)
    samples.push(...(await page.evaluate(() => window.saveProbe?.take() ?? [])))
  }
  await context.close()
  await host.stop()
  if (samples.length < rounds * (STEPS / 2)) throw new Error(`only ${samples.length} movements were acknowledged`)
  const baton = summarise(samples)
  return {
    what: 'drag, movement to on disk',
    size: map.size,
    baton,
    bare: null,
    ratio: null,
    target: 'p95 < 150 ms',
    met: baton.p95 < 150,
  }
}
