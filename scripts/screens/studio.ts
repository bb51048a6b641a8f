/**
 * A host on a library of its own, at a time of our choosing, with a page before it that can be photographed. Places and
 * times are always the same, so that a picture changes only when the app does.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { HomeOnPage } from '../../tests/e2e/pages/home.ts'
import { chooseTheme, type Theme } from '../../tests/e2e/pages/settings.ts'
import { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'
import { launchServe, type ServeProcess } from '../../tests/helpers/serve-process.ts'
import { type Watched, watchedContext } from '../../tests/helpers/watched-page.ts'
import { root } from '../child.ts'

const CLOCK = pathToFileURL(join(import.meta.dirname, 'fixed-clock.js')).href
const PLACE = join(tmpdir(), 'baton-screenshots')
export const PICTURES = join(root, 'docs', 'screenshots')

/** Pictures of what happens under the pointer. */
const POINTED: readonly string[] = ['map-serving', 'home-menu', 'more-actions']

export interface Size {
  readonly width: number
  readonly height: number
  /** Zoom of the system; a picture keeps the size of the screen. */
  readonly zoom?: number
}
export const LAPTOP: Size = { width: 1280, height: 800 }
export const PROJECTOR: Size = { width: 1920, height: 1080 }
/** 1280x800 at 150 %. */
export const ZOOMED: Size = { width: 853, height: 533, zoom: 1.5 }

/** A home directory as people have one, so that the folder dialog has something to show. */
export function layOutPlace(): void {
  rmSync(PLACE, { recursive: true, force: true })
  for (const folder of ['Desktop', 'Documents/Workshops 2026', 'Documents/Reports', 'Downloads', 'Baton']) {
    mkdirSync(join(PLACE, folder), { recursive: true })
  }
}

/** Puts a file where a picker can take it; gives its path. */
export function putFile(name: string, text: string): string {
  const path = join(PLACE, 'Documents', name)
  writeFileSync(path, text)
  return path
}

export interface Studio {
  readonly page: Page
  readonly host: ServeProcess
  readonly watched: Watched
  readonly home: HomeOnPage
  readonly workshop: WorkshopOnPage
  theme(theme: Theme): Promise<void>
  /** Writes `docs/screenshots/<name>-<theme>-<size>.png`. */
  shoot(name: string, page?: Page): Promise<void>
  close(): Promise<void>
}

export interface StudioOptions {
  /** Local time, for instance `2026-03-12T09:30`. */
  readonly at: string
  readonly size?: Size
  readonly library?: string
}

function nameOf(size: Size): string {
  return size.zoom === undefined ? `${size.width}x${size.height}` : `zoom${size.zoom * 100}`
}

/** Runs in the page: days as on that day. Timers and animations go on as ever. */
function shiftClock(by: number): void {
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...parts: []) {
      if (parts.length === 0) super(RealDate.now() + by)
      else super(...parts)
    }
    static override now(): number {
      return RealDate.now() + by
    }
  } as DateConstructor
}

/** Opens Home. Throws at the end if the page had a problem. */
export async function openStudio(browser: Browser, options: StudioOptions): Promise<Studio> {
  const { at, size = LAPTOP, library = 'Baton' } = options
  process.env.TZ = 'Europe/Berlin'
  const time = new Date(at)
  const host = await launchServe({
    home: join(PLACE, library),
    env: { BATON_CLOCK: time.toISOString(), NODE_OPTIONS: `--import ${CLOCK}`, HOME: PLACE, TZ: 'Europe/Berlin' },
  })
  const watched = await watchedContext(browser, {
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.zoom ?? 1,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  })
  await watched.context.addInitScript(shiftClock, time.getTime() - Date.now())
  const page = await watched.newPage()
  const home = new HomeOnPage(page)
  await home.open(host.address)
  return {
    page,
    host,
    watched,
    home,
    workshop: new WorkshopOnPage(page),
    theme: (theme) => chooseTheme(page, theme),
    shoot: (name, of = page) => shoot(of, name),
    async close() {
      await watched.context.close()
      await host.stop()
      if (watched.problems.length > 0) throw new Error(watched.problems.join('\n'))
    },
  }
}

/** Passing messages are put away first, unless the picture is about one. */
export async function putMessagesAway(page: Page): Promise<void> {
  const dismiss = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Dismiss' })
  while ((await dismiss.count()) > 0) await dismiss.first().click()
}

async function shoot(page: Page, name: string): Promise<void> {
  // In a corner where nothing answers to it.
  if (!POINTED.includes(name)) await page.mouse.move(1, 1)
  await page.evaluate(() => document.fonts.ready)
  const theme = await page.evaluate(() => document.documentElement.dataset.theme ?? 'light')
  const viewport = page.viewportSize() ?? LAPTOP
  const scale = await page.evaluate(() => window.devicePixelRatio)
  const size = nameOf(scale === 1 ? viewport : { ...viewport, zoom: scale })
  await page.screenshot({
    path: join(PICTURES, `${name}-${theme}-${size}.png`),
    animations: 'disabled',
    caret: 'hide',
    scale: 'device',
  })
}
