/** Baton's page with a map opened on it, for measuring what only Baton can do. */
import type { Browser, Page } from 'playwright-core'
import { launchServe } from '../tests/helpers/serve-process.ts'
import { installSaveProbe } from './save-probe.ts'

export interface OpenedMap {
  readonly page: Page
  /** From asking for the page to the map. */
  readonly open: number
  close(): Promise<void>
}

/** The keyboard is with the map. */
export async function openMap(browser: Browser, home: string, workshop: string): Promise<OpenedMap> {
  const host = await launchServe({ home })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const close = async () => {
    await context.close()
    await host.stop()
  }
  try {
    await context.addInitScript(installSaveProbe)
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(`${host.address}&workshop=${workshop}`, { waitUntil: 'commit' })
    await page.locator('html[data-ready="map"]').waitFor({ state: 'attached', timeout: 120_000 })
    const open = performance.now() - start
    await page.locator('.tl-container').focus()
    return { page, open, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Until everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saved-state="saved"]').waitFor({ timeout: 120_000 })
}
