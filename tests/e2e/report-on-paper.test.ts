/**
 * The report in a real browser and as the PDF that the core has it print: whole, readable by programs, nothing cut, nothing
 * asked for. What a browser is not, and what is given up, is said.
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { ReportDocument, ReportTable } from '#shared/report/document.ts'
import { t } from '#shared/text/text.ts'
import { createBrowserPrinter } from '../../src/main/browser/browser-printer.ts'
import { findBrowser } from '../../src/main/browser/find-browser.ts'
import type { PdfPrinter } from '../../src/main/core/ports/pdf-printer.ts'
import { numberContents } from '../../src/main/export/html/numbered-printer.ts'
import { writeHandout } from '../../src/main/export/html/write-handout.tsx'
import { writeHtml } from '../../src/main/export/html/write-html.ts'
import { writePoster } from '../../src/main/export/html/write-poster.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { type PdfPage, readPdf } from '../helpers/read-pdf.ts'
import { CROWDED, EMPTY, longTable, mapDrawing, SAMPLE, SCRIPTS } from '../helpers/sample-document.tsx'
import { findViolations } from './checks/axe.ts'

const LETTER: ReportDocument = { ...SAMPLE, paper: 'letter' }
const maps = new Map([['whole', mapDrawing(1600, 900)]])
const write = (document: ReportDocument) => writeHtml(document, { pictures: new Map(), maps })
const never = () => new AbortController().signal

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Prints as the hosts do, in the browser of the tests, which takes no orders from a command line. */
const printer: PdfPrinter = {
  canPrint: () => true,
  async print(html) {
    const page = await browser.newPage()
    try {
      await page.setContent(html, { waitUntil: 'load' })
      return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    } finally {
      await page.close()
    }
  },
}

async function printed(html: string): Promise<PdfPage[]> {
  const bytes = await numberContents(printer).print(html, never())
  return readPdf(bytes ?? new Uint8Array())
}

/** What stands on a page beside its running head and its number. */
function own({ text }: PdfPage, { title, client }: ReportDocument): string {
  return text
    .replace(title, '')
    .replace(client, '')
    .replace(/Page \d+ of \d+/, '')
}

describe('a report as PDF', () => {
  test.each([
    ['A4', SAMPLE, [210, 297]],
    ['Letter', LETTER, [216, 279]],
  ] as const)(
    'on %s: title, one page for the sponsor, every section where the contents say, no page blank',
    async (_paper, document, size) => {
      const pages = await printed(write(document))
      const [cover, sponsor, map] = pages
      const sizes = pages.map(({ width, height }) => [width, height])
      expect(sizes.filter(([width = 0, height = 0]) => width < height)).toEqual(
        Array.from({ length: pages.length - 1 }, () => size),
      )
      // The map lies on its long side, with its heading, and is text that can be found.
      expect([map?.width, map?.height]).toEqual([...size].reverse())
      for (const words of ['Who serves whom', 'Upper left', 'Lower right', 'The whole map'])
        expect(map?.text).toContain(words)
      expect(cover?.text).toContain(document.title)
      expect(cover?.text).not.toMatch(/Page \d/)
      for (const words of ['What it costs', 'What we change', '85,300 EUR']) expect(sponsor?.text).toContain(words)
      for (const [at, page] of pages.entries()) {
        expect(own(page, document).length, `page ${at + 1}`).toBeGreaterThan(20)
        if (at > 0) expect(page.text).toContain(`Page ${at + 1} of ${pages.length}`)
      }
      for (const { title } of document.sections) {
        const number = Number(new RegExp(`${title} (\\d+)`).exec(cover?.text ?? '')?.[1])
        expect(pages[number - 1]?.text, title).toContain(title)
      }
      // The head of a table comes again on each of its pages, and all of its lines are there, once.
      const { columns, rows } = longTable(40)
      const ofTable = pages.slice(3).filter(({ text }) => /Desk \d+ → Desk \d+/.test(text))
      expect(ofTable.length).toBeGreaterThan(1)
      for (const { text } of ofTable) for (const { label } of columns.slice(0, 4)) expect(text).toContain(label)
      const all = ofTable.map(({ text }) => text).join(' ')
      for (const [name] of rows.slice(5)) expect(all.split(`${name} `)).toHaveLength(2)
      expect(all).toContain(SCRIPTS[2])
    },
  )

  test('has narrow tables beside each other, so that the page fills before the next one begins', async () => {
    const table = (name: string, rows: number): ReportTable => ({
      ...{ kind: 'table', caption: name, total: null },
      columns: [{ label: 'Part', kind: 'text' }],
      rows: Array.from({ length: rows }, (_, at) => [`${name} ${at + 1}`]),
    })
    const [small, large, later] = [table('Small', 11), table('Large', 12), table('Later', 12)]
    const blocks = [small, large, { kind: 'text', text: 'And then:' }, later] as const
    const sections = SAMPLE.sections.slice(0, 1).map((section) => ({ ...section, id: 'agenda' as const, blocks }))
    const html = write({ ...SAMPLE, sections })
    expect(await printed(html)).toHaveLength(2)
    const page = await browser.newPage()
    await page.setContent(html)
    const [left, right, below] = await page.locator('figure.table').evaluateAll((all) =>
      all.map((one) => {
        const { top, right, bottom, left } = one.getBoundingClientRect()
        return { top, right, bottom, left }
      }),
    )
    expect(left?.top).toBe(right?.top)
    expect(right?.left).toBeGreaterThan(left?.right ?? Number.POSITIVE_INFINITY)
    expect(below?.top).toBeGreaterThan(right?.bottom ?? Number.POSITIVE_INFINITY)
    await page.close()
  })

  test('of an empty workshop has no blank page, and a crowded page for the sponsor is one page', async () => {
    const empty = await printed(write(EMPTY))
    expect(empty).toHaveLength(3)
    expect(empty[2]?.text.split('Nothing was said of this yet.')).toHaveLength(4)
    const crowded = await printed(write(CROWDED))
    expect(crowded).toHaveLength(3)
    expect(crowded[1]?.text).toContain('What came of it')
    expect(crowded[2]?.text).toContain('Nobody wrote a note.')
  })

  test('posters have their true size, sheets are as many as planned, a handout has every stop', async () => {
    const poster = { ...SAMPLE, svg: mapDrawing(1600, 900), paper: 'a3', sheet: 'a4' } as const
    const whole = await printed(writePoster({ ...poster, tiled: false }))
    expect(whole.map(({ width, height }) => [width, height])).toEqual([[420, 297]])
    expect(whole[0]?.text).toContain(SAMPLE.title)
    const sheets = await printed(writePoster({ ...poster, tiled: true }))
    expect(sheets).toHaveLength(5)
    expect(sheets[0]?.text).toContain(t('page.poster.assembly', { paper: 'A3', sheet: 'A4', count: 4 }))
    expect(sheets[4]?.text).toContain(t('page.poster.sheet', { sheet: 'B2', rows: 2, columns: 2 }))
    const stops = ['One', 'Two', 'Three'].map((title) => ({ title, note: '', svg: mapDrawing(1600, 900) }))
    const handout = await printed(writeHandout({ ...SAMPLE, stops }))
    expect(handout).toHaveLength(2)
    expect(handout[1]?.text).toContain('3 Three')
  })
})

describe('a report as a page', () => {
  test('opens from the disk, asks for nothing, runs nothing, is accessible, and nothing on it is too large for paper', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-page-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'report.html')
    writeFileSync(file, write(SAMPLE))
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => asked.push(error.message))
    const address = pathToFileURL(file).href
    await page.goto(address)
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([])
    expect(await page.title()).toBe(SAMPLE.title)
    expect(await findViolations(page)).toEqual([])

    await page.emulateMedia({ media: 'print' })
    // 174 mm by 255 mm: the room for text of an A4 sheet.
    await page.setViewportSize({ width: 658, height: 964 })
    const large = await page
      .locator('tr, figure:not(.table), figure svg, blockquote, .figures > div')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height, left } = one.getBoundingClientRect()
          return height > 963 || left < -1 || width > 660 ? [`${one.tagName} ${width} ${height}`] : []
        }),
      )
    expect(large).toEqual([])
    // No word stands beyond its cell.
    const wide = await page
      .locator('th, td')
      .evaluateAll((cells) =>
        cells.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
      )
    expect(wide).toEqual([])
  })
})

const surroundings = { platform: process.platform, env: process.env, userFolder: homedir(), exists: existsSync }
const isThere = findBrowser(surroundings) !== null
if (!isThere) process.stderr.write('Printing by an installed browser is skipped: there is none here.\n')

describe('an installed browser', () => {
  /** Another file may have a browser print at the same time. */
  const leftOvers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('baton-browser-'))

  test.runIf(isThere)('prints the page as the hosts have it printed, and leaves nothing behind', async () => {
    const before = leftOvers()
    const bytes = await numberContents(createBrowserPrinter()).print(write(EMPTY), never())
    const pages = await readPdf(bytes ?? new Uint8Array())
    expect(pages).toHaveLength(3)
    expect(pages[0]?.text).toContain('The page for the sponsor 2')
    await expect.poll(() => leftOvers().filter((name) => !before.includes(name))).toEqual([])
  })

  test.runIf(isThere)('is given up in the middle: it is gone with all that it wrote', async () => {
    const before = leftOvers()
    const control = new AbortController()
    const printing = createBrowserPrinter().print(write(SAMPLE), control.signal)
    control.abort(new Error('given up'))
    await expect(printing).rejects.toThrow('given up')
    await expect.poll(() => leftOvers().filter((name) => !before.includes(name))).toEqual([])
  })

  test.runIf(process.platform !== 'win32')(
    'that is none is said, with its last words; one that hangs is ended',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'baton-no-browser-'))
      const program = (name: string, script: string) => {
        const file = join(folder, name)
        writeFileSync(file, `#!/bin/sh\n${script}\n`)
        chmodSync(file, 0o755)
        return file
      }
      const as = (browser: string, limitMs = 60_000) =>
        createBrowserPrinter({ env: { ...process.env, BATON_BROWSER: browser }, limitMs })
      try {
        expect(as(join(folder, 'nowhere')).canPrint()).toBe(false)
        expect(await as(join(folder, 'nowhere')).print('<p>x</p>', never())).toBeNull()
        const broken = as(program('broken', 'echo "cannot open the display" >&2; exit 1'))
        expect(broken.canPrint()).toBe(true)
        await expect(broken.print('<p>x</p>', never())).rejects.toMatchObject({
          code: 'print-failed',
          details: { reason: 'cannot open the display' },
        })
        const hanging = as(program('hanging', 'sleep 600 & wait'), 50)
        await expect(hanging.print('<p>x</p>', never())).rejects.toMatchObject({
          code: 'print-failed',
          details: { reason: t('page.tooSlow') },
        })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
