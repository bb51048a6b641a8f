/** From asking for the page to the map on screen with its data: Baton and the bare page in turn, fresh contexts. */
import type { Browser } from 'playwright-core'
import { launchServe } from '../tests/helpers/serve-process.ts'
import type { BareServer } from './bare-server.ts'
import type { PreparedMap } from './prepare-map.ts'
import type { Row } from './report.ts'
import { summarise } from './statistics.ts'

export interface MeasureOpen {
  readonly browser: Browser
  readonly bare: BareServer
  readonly home: string
  readonly map: PreparedMap
  readonly rounds: number
}

async function timeToMap(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('html[data-ready="map"]').waitFor({ state: 'attached', timeout: 300_000 })
  const took = performance.now() - start
  await context.close()
  return took
}

/** Cold (the host starts as well) and warm (the host runs); the bare page's server always runs, so warm is what compares. */
export async function measureOpen({ browser, bare, home, map, rounds }: MeasureOpen): Promise<Row[]> {
  bare.offer({ 'snapshot.json': map.snapshot })
  const cold: number[] = []
  const warm: number[] = []
  const plain: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const host = await launchServe({ home })
    const address = `${host.address}&workshop=${map.workshop}`
    const started = performance.now() - start
    cold.push(started + (await timeToMap(browser, address)))
    plain.push(await timeToMap(browser, bare.address))
    warm.push(await timeToMap(browser, address))
    await host.stop()
  }
  const baton = summarise(warm)
  const compared = summarise(plain)
  const ratio = baton.median / compared.median
  return [
    {
      what: 'cold start to map',
      size: map.size,
      baton: summarise(cold),
      bare: null,
      ratio: null,
      target: '-',
      met: null,
    },
    { what: 'open to map', size: map.size, baton, bare: compared, ratio, target: 'no slower', met: ratio <= 1 },
  ]
}
