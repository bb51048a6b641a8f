/** What a page holds on to once everything that can go has gone. */
import type { CDPSession, Page } from 'playwright-core'

/** Listeners, elements and script memory in MB of a page. */
export interface Held {
  readonly listeners: number
  readonly nodes: number
  readonly megabytes: number
}

/** Opens a line to the page that costs it nothing. */
export function memoryOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

/** Collects what nobody needs first. */
export async function readHeld(session: CDPSession): Promise<Held> {
  // What is let go of in the first pass may be all that held the rest.
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage')
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { listeners: jsEventListeners, nodes, megabytes: Math.round(usedSize / 10_000) / 100 }
}
