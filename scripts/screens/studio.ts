/**
 * A host on a library of its own, at a time of our choosing, with a page before it that can be photographed. Places and
 * times are always the same, so that a picture changes only when the app does.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { t } from '#shared/text/text.ts'
import { HomeOnPage } from '../../tests/e2e/pages/home.ts'
import { chooseTheme, type Theme } from '../../tests/e2e/pages/settings.ts'
import { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'
import { launchServe, type ServeProcess } from '../../tests/helpers/serve-process.ts'
import { type Watched, watchedContext } from '../../tests/helpers/watched-page.ts'
import { root } from '../child.ts'

const WORLD = pathToFileURL(join(import.meta.dirname, 'fixed-world.js')).href
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
  /** What is spoken; the script itself has to `speak` it too. */
  readonly locale?: string
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

/** Hosts that run, so that none is left behind when a picture fails. */
const running = new Set<ServeProcess>()

export async function stopHosts(): Promise<void> {
  await Promise.all([...running].map((host) => host.stop()))
}

/** So that no two pages make the same ids: with the loads counted in the page. */
let opened = 0

/** Runs in the page: ids are the same in every run, because what lies left and what right goes by them. */
function castDice(seed: number): void {
  let load = 0
  try {
    load = Number(localStorage.getItem('dice') ?? 0) + 1
    localStorage.setItem('dice', String(load))
  } catch {
    // A page without an address has no memory and makes no ids.
  }
  let state = Math.imul(seed * 1000 + load, 2654435761)
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0
    return (state ^ (state >>> 13)) & 255
  }
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (array !== null)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, all) => {
        all[at] = next()
      })
    return array
  }
  crypto.randomUUID = () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

/** Opens Home. Throws at the end if the page had a problem. */
export async function openStudio(browser: Browser, options: StudioOptions): Promise<Studio> {
  const { at, size = LAPTOP, library = 'Baton', locale = DEFAULT_LOCALE } = options
  process.env.TZ = 'Europe/Berlin'
  const time = new Date(at)
  opened += 1
  const host = await launchServe({
    home: join(PLACE, library),
    env: {
      BATON_CLOCK: time.toISOString(),
      BATON_DICE: String(opened),
      BATON_LOCALE: locale,
      NODE_OPTIONS: `--import ${WORLD}`,
      HOME: PLACE,
      TZ: 'Europe/Berlin',
    },
  })
  running.add(host)
  const watched = await watchedContext(browser, {
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.zoom ?? 1,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    locale,
  })
  await watched.context.addInitScript(shiftClock, time.getTime() - Date.now())
  await watched.context.addInitScript(castDice, opened)
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
      running.delete(host)
      if (watched.problems.length > 0) throw new Error(watched.problems.join('\n'))
    },
  }
}

/** Passing messages are put away first, unless the picture is about one. */
export async function putMessagesAway(page: Page): Promise<void> {
  const dismiss = page.getByRole('region', { name: t('app.messages') }).getByRole('button', { name: t('app.dismiss') })
  while ((await dismiss.count()) > 0) await dismiss.first().click()
}

async function shoot(page: Page, name: string): Promise<void> {
  // In a corner where nothing answers to it; over the room's picture there is no mouse at all.
  if (!POINTED.includes(name) && !name.startsWith('audience-')) await page.mouse.move(1, 1)
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
