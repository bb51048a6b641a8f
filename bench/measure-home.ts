/** Cold start: from starting the host's process to Home on screen with its data, in a fresh browser context each time. */
import type { Browser } from 'playwright-core'
import { launchServe } from '../tests/helpers/serve-process.ts'
import type { Row } from './report.ts'
import { summarise } from './statistics.ts'

export interface MeasureHome {
  readonly browser: Browser
  readonly home: string
  readonly rounds: number
}

export async function measureHome({ browser, home, rounds }: MeasureHome): Promise<Row> {
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const host = await launchServe({ home })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(host.address, { waitUntil: 'commit' })
    await page.locator('html[data-ready="home"]').waitFor({ state: 'attached' })
    samples.push(performance.now() - start)
    await context.close()
    await host.stop()
  }
  return {
    what: 'cold start to home',
    size: '-',
    baton: summarise(samples),
    bare: null,
    ratio: null,
    target: '-',
    met: null,
  }
}
