/**
 * What is taken home as it lies on the table: pages of the report as they are printed, and slides as LibreOffice shows them.
 * Both are drawn by programs of others (pdftoppm, soffice); where one is missing that is said, and its pictures are left out.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { PdfPrinter } from '../../src/main/core/ports/pdf-printer.ts'
import { numberContents } from '../../src/main/export/html/numbered-printer.ts'
import { ExportsOnPage } from '../../tests/e2e/pages/exports.ts'
import { openStudio, PICTURES } from './studio.ts'

/** Cover, the page for the sponsor, how people worked, the map, groups, ratings. */
const PAGES = [1, 2, 3, 4, 5, 13] as const
const SLIDES = [1, 2, 3, 6, 10, 14] as const
/** Dots to the inch. */
const SHARP = 110

/** Begins with a library of its own. */
export async function shootPaper(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:20', library: 'paper' })
  const folder = mkdtempSync(join(tmpdir(), 'baton-paper-'))
  try {
    await studio.home.makePractice('close')
    const exports = new ExportsOnPage(studio.page)
    const html = readFileSync(await exports.write('html', folder), 'utf8')
    const slides = await exports.write('pptx', folder)
    const report = join(folder, 'report.pdf')
    const printed = await numberContents(printerOf(browser)).print(html, new AbortController().signal)
    writeFileSync(report, printed ?? new Uint8Array())
    draw(report, 'report-page', PAGES)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const deck = join(folder, 'deck.pptx')
    renameSync(slides, deck)
    if (run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, deck]))
      draw(join(folder, 'deck.pdf'), 'slide', SLIDES)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await studio.close()
  }
}

/** Prints as the hosts do. */
function printerOf(browser: Browser): PdfPrinter {
  return {
    canPrint: () => true,
    async print(html) {
      const page = await browser.newPage()
      await page.setContent(html, { waitUntil: 'load' })
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
      await page.close()
      return bytes
    },
  }
}

/** Says in one line what is not there, or did not do it. */
function run(program: string, args: readonly string[]): boolean {
  const isDone = spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 }).status === 0
  if (!isDone) process.stderr.write(`${program} is missing or failed: pictures that need it are left out.\n`)
  return isDone
}

/** Writes `docs/screenshots/<name>-<number>-light-paper.png` for these pages of a file. */
function draw(pdf: string, name: string, numbers: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'baton-pages-'))
  const isDrawn = run('pdftoppm', ['-r', String(SHARP), '-png', pdf, join(folder, 'page')])
  const drawn = readdirSync(folder).toSorted()
  for (const number of isDrawn ? numbers : []) {
    const picture = drawn[number - 1]
    if (picture === undefined) throw new Error(`${name}: there is no page ${number}`)
    writeFileSync(join(PICTURES, `${name}-${number}-light-paper.png`), readFileSync(join(folder, picture)))
  }
  rmSync(folder, { recursive: true, force: true })
}
