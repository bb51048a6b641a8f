/** What the main thread of a page has worked so far, in milliseconds of its own time: other programs do not count. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core'

export interface Spent {
  /** All of it: script, style, layout, painting. */
  readonly work: number
  readonly script: number
}

/** To be opened before the page has worked. */
export async function watchMainThread(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

export async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
  return { work: of('TaskDuration'), script: of('ScriptDuration') }
}

/** Script memory after everything that nobody needs has been thrown away, in MB. */
export async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20
}
