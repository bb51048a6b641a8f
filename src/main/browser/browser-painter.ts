/**
 * Pictures of the map where there is no window: an installed browser that nobody sees opens the page that paints, gets the job
 * from this process, and is ended once the pictures are here.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PaintJob } from '#shared/contract/paint-page.ts'
import { t } from '#shared/text/text.ts'
import { Refusal } from '../core/refusal.ts'
import { findBrowser } from './find-browser.ts'
import { type PaintServerOptions, startPaintServer } from './paint-server.ts'
import { BROWSER_LIMIT_MS, type QuietBrowser, whyItEnded, withQuietBrowser } from './quiet-browser.ts'

export interface BrowserPainterOptions {
  /** Folder of the built pages. */
  readonly pages: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly limitMs?: number
}

export interface MapPainter {
  /**
   * One picture for each part; null where nothing of it is on the map. Refuses `paint-missing` where no browser is there and
   * `paint-failed`; rejects with the signal's reason once it is given up.
   */
  paint(
    job: PaintJob,
    readPicture: PaintServerOptions['readPicture'],
    signal: AbortSignal,
  ): Promise<readonly (Uint8Array | null)[]>
}

/** The key of the page stands in a file that only this person can read: everybody sees with what a program was started. */
async function writeDoor(folder: string, address: string): Promise<string> {
  const door = join(folder, 'open.html')
  await writeFile(door, `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">`, { mode: 0o600 })
  return pathToFileURL(door).href
}

async function paintIn({ folder, run }: QuietBrowser, options: PaintServerOptions, signal: AbortSignal) {
  const server = await startPaintServer(options)
  const over = new AbortController()
  let isDone = false
  const args = [await writeDoor(folder, server.address)]
  const running = run({ args, isDone: () => isDone }, AbortSignal.any([signal, over.signal]))
  try {
    const ended = running.then((end) => {
      throw new Refusal('paint-failed', { reason: whyItEnded(end) })
    })
    return await Promise.race([server.painted, ended])
  } finally {
    isDone = true
    over.abort()
    await running.catch(() => undefined)
    server.close()
  }
}

/** It looks for a browser at every job. */
export function createBrowserPainter({
  pages,
  env = process.env,
  limitMs = BROWSER_LIMIT_MS,
}: BrowserPainterOptions): MapPainter {
  const userFolder = homedir()
  return {
    async paint(job, readPicture, signal) {
      const browser = findBrowser({ platform: process.platform, env, userFolder, exists: existsSync })
      if (browser === null) throw new Refusal('paint-missing')
      if (!existsSync(join(pages, 'paint.html'))) throw new Refusal('paint-failed', { reason: t('page.notBuilt') })
      return await withQuietBrowser({ browser, userFolder, env, signal, limitMs }, (quiet) =>
        paintIn(quiet, { pages, job, readPicture }, signal),
      )
    },
  }
}
