/**
 * PDF by an installed browser that nobody sees: the page goes into a folder of its own, the browser prints it there and ends,
 * and the folder is thrown away. For hosts that are no browser themselves.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import type { PdfPrinter } from '../core/ports/pdf-printer.ts'
import { Refusal } from '../core/refusal.ts'
import { findBrowser } from './find-browser.ts'
import { lacksSandbox, printArguments, workFolder } from './print-arguments.ts'
import { type Ended, runProgram } from './run-program.ts'

export interface BrowserPrinterOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** How long a browser may take; a large report on a slow laptop takes seconds. */
  readonly limitMs?: number
}

const LIMIT_MS = 180_000

/** A file that begins and ends as a PDF does. */
function isWhole(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-32)).includes('%%EOF')
}

function whyNot({ kind, words }: Ended): string {
  if (kind === 'too-slow') return t('page.tooSlow')
  const lines = words.split('\n').map((line) => line.trim())
  return (lines.filter((line) => line !== '').at(-1) ?? t('page.wroteNothing')).slice(0, 200)
}

/** It looks for a browser at every print. */
export function createBrowserPrinter({
  env = process.env,
  limitMs = LIMIT_MS,
}: BrowserPrinterOptions = {}): PdfPrinter {
  const userFolder = homedir()
  const find = () => findBrowser({ platform: process.platform, env, userFolder, exists: existsSync })

  async function printIn(folder: string, browser: string, html: string, signal: AbortSignal): Promise<Uint8Array> {
    const page = join(folder, 'page.html')
    const target = join(folder, 'page.pdf')
    await writeFile(page, html, { signal, mode: 0o600 })
    const run = (sandbox: boolean) =>
      runProgram(browser, printArguments({ page, target, profile: join(folder, 'profile'), sandbox }), {
        ...{ env, signal, limitMs },
      })
    // The first user of a system gets no sandbox from any browser.
    const mayHaveSandbox = process.getuid?.() !== 0
    const first = await run(mayHaveSandbox)
    const ended = mayHaveSandbox && lacksSandbox(first.words) && !existsSync(target) ? await run(false) : first
    const bytes = await readFile(target, { signal }).catch(() => new Uint8Array())
    signal.throwIfAborted()
    if (!isWhole(bytes)) throw new Refusal('print-failed', { reason: whyNot(ended) })
    return bytes
  }

  return {
    canPrint: () => find() !== null,
    async print(html, signal) {
      signal.throwIfAborted()
      const browser = find()
      if (browser === null) return null
      const folder = await mkdtemp(
        join(workFolder(browser, { userFolder, fallback: tmpdir(), exists: existsSync }), 'baton-print-'),
      )
      try {
        return await printIn(folder, browser, html, signal)
      } catch (error) {
        signal.throwIfAborted()
        throw error
      } finally {
        // A browser that was ended may still be letting go of its files.
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      }
    },
  }
}
