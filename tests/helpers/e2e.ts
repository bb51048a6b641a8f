/**
 * `test` of the browser tests: `home` is an empty library, `baton` the running host, `window` the facilitator's page under
 * watch. After the test the host must have ended cleanly and the page must have no problem.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, test as base, expect } from 'vitest'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { launchChromium } from './chromium.ts'
import { launchServe, type ServeProcess } from './serve-process.ts'
import { type Watched, watchedContext } from './watched-page.ts'

interface E2E {
  /** Override with `test.override({ network: 'blocked' })`. */
  readonly network: 'open' | 'blocked'
  /** Whether the screen can be touched; override as above. */
  readonly touch: boolean
  /** Whether the host says what memory it holds; override as above. */
  readonly counted: boolean
  /** What the host speaks; override as above, and let the test itself `speak` it. */
  readonly locale: string
  readonly browser: Browser
  readonly home: string
  readonly baton: ServeProcess
  readonly watched: Watched
  /** The facilitator's page, not yet at any address. */
  readonly page: Page
}

let browser: Promise<Browser> | null = null

/** One browser for each test file. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium()
  return browser
}

afterAll(async () => {
  const running = await browser?.catch(() => null)
  await running?.close()
})

export const test = base.extend<E2E>({
  network: 'open',
  touch: false,
  counted: false,
  locale: DEFAULT_LOCALE,
  browser: async ({ network: _ }, use) => {
    await use(await sharedBrowser())
  },
  home: async ({ network: _ }, use) => {
    const home = mkdtempSync(join(realpathSync(tmpdir()), 'baton e2é-'))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  baton: async ({ home, counted, locale }, use) => {
    const baton = await launchServe({ home, counted, env: { BATON_LOCALE: locale } })
    await use(baton)
    const code = await baton.stop()
    expect(code, `exit code of the host; it said: ${baton.stderr()}`).toBe(0)
  },
  watched: async ({ browser, network, touch }, use) => {
    const watched = await watchedContext(browser, { network, hasTouch: touch })
    await use(watched)
    await watched.context.close()
    expect(watched.problems).toEqual([])
  },
  page: async ({ watched }, use) => {
    await use(await watched.newPage())
  },
})

/** Waits until the page says that this view has painted with its data (`<html data-ready>`). */
export async function waitReady(page: Page, view: 'home' | 'map'): Promise<void> {
  await page.locator(`html[data-ready="${view}"]`).waitFor({ state: 'attached' })
}

export { expect }
