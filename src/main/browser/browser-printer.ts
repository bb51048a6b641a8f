/**
 * PDF by an installed browser that nobody sees: the page goes into a folder of its own, the browser prints it there and ends,
 * and the folder is thrown away. For hosts that are no browser themselves.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { PdfPrinter } from '../core/ports/pdf-printer.ts'
import { Refusal } from '../core/refusal.ts'
import { findBrowser } from './find-browser.ts'
import { printArguments } from './quiet-arguments.ts'
import { BROWSER_LIMIT_MS, type QuietBrowser, whyItEnded, withQuietBrowser } from './quiet-browser.ts'

export interface BrowserPrinterOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly limitMs?: number
}

/** A file that begins and ends as a PDF does. */
function isWhole(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-32)).includes('%%EOF')
}

async function printIn({ folder, run }: QuietBrowser, html: string, signal: AbortSignal): Promise<Uint8Array> {
  const page = join(folder, 'page.html')
  const target = join(folder, 'page.pdf')
  await writeFile(page, html, { signal, mode: 0o600 })
  const ended = await run({ args: printArguments(page, target), isDone: () => existsSync(target) }, signal)
  const bytes = await readFile(target, { signal }).catch(() => new Uint8Array())
  signal.throwIfAborted()
  if (!isWhole(bytes)) throw new Refusal('print-failed', { reason: whyItEnded(ended) })
  return bytes
}

/** It looks for a browser at every print. */
export function createBrowserPrinter({
  env = process.env,
  limitMs = BROWSER_LIMIT_MS,
}: BrowserPrinterOptions = {}): PdfPrinter {
  const userFolder = homedir()
  const find = () => findBrowser({ platform: process.platform, env, userFolder, exists: existsSync })
  return {
    canPrint: () => find() !== null,
    async print(html, signal) {
      signal.throwIfAborted()
      const browser = find()
      if (browser === null) return null
      return await withQuietBrowser({ browser, userFolder, env, signal, limitMs }, (quiet) =>
        printIn(quiet, html, signal),
      )
    },
  }
}
