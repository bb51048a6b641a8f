/**
 * A workshop in which nobody did anything yet, in every format: each gives a file that other programs open, or says in a
 * sentence why there is none, and then nothing lies there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { Payload } from '#shared/contract/index.ts'
import { EXPORT_FORMATS, type ExportFormat, ExportRequest, extensionOf, SHEETS } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { convert, hasOffice } from '../../helpers/office.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, FACILITATOR, sendFile } from '../core-app.ts'

type Ended = Payload<'exports.done'> | Payload<'exports.failed'>

/** What each format is asked for; `sheet` is said for tables only. */
const WISHES: Readonly<Record<string, unknown>> = {
  ...{ sheet: null, mark: true, paper: 'a1', tiled: true },
  ...{ notes: false, cards: false, names: false, password: '' },
}

/** They say something of the workshop as a whole. */
const ABOUT_WHOLE: ReadonlySet<string> = new Set(['workshop.csv', 'agenda.csv', 'network.csv'])

/** A picture comes from a window, which says itself that there is none. */
const REFUSED: Readonly<Partial<Record<ExportFormat, ErrorCode>>> = {
  ics: 'calendar-empty',
  svg: 'export-picture-missing',
  png: 'export-picture-missing',
  poster: 'export-map-empty',
}

let app: CoreApp
let workshop: WorkshopId
let folder: string
beforeEach(async () => {
  // It prints what it was given: what a browser makes of it is tried in one.
  app = coreApp({ printer: { canPrint: () => true, print: async (html) => new TextEncoder().encode(html) } })
  folder = tempFolder()
  workshop = (await app.get('library.create', { title: 'Nothing yet', client: '' })).id
  await app.get('library.open', { id: workshop })
})

/** What the core says of it in the end, and what lies there. */
async function write(
  format: ExportFormat,
): Promise<{ readonly told: string; readonly message: string; readonly bytes: Buffer }> {
  const request = ExportRequest.parse({ ...WISHES, format })
  const path = join(folder, `nothing${extensionOf(request)}`)
  const ended = new Promise<Ended>((resolve) => {
    app.subscribe(FACILITATOR, (...[name, payload]) => {
      if (name === 'exports.done' || name === 'exports.failed') resolve(payload as Ended)
    })
  })
  const started = await app.ask('exports.start', { workshop, request, path, replace: false, painted: [] })
  const end = started.ok ? await ended : started.error
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  return { told: 'code' in end ? end.code : 'done', message: 'message' in end ? end.message : '', bytes }
}

test.each(EXPORT_FORMATS)('%s is written whole, or refused with a sentence and nothing is left', async (format) => {
  const { told, message, bytes } = await write(format)
  const refusal = REFUSED[format]
  expect(told).toBe(refusal ?? 'done')
  expect(readdirSync(folder)).toHaveLength(refusal ? 0 : 1)
  if (refusal) expect(message).toMatch(/^[A-Z].* [Nn]othing was written\.$/)
  else expect(bytes.length).toBeGreaterThan(100)
  expect(app.log).toEqual([])
})

describe('what was written', () => {
  test.each(['html', 'pdf', 'handout'] as const)(
    '%s has the title, closes what it opens, and shows no gap in a text',
    async (format) => {
      const page = (await write(format)).bytes.toString()
      expect(page).toMatch(/<h1[^>]*>Nothing yet<\/h1>/)
      expect(page.trimEnd()).toMatch(/<\/html>$/)
      const said = page.slice(page.indexOf('<body')).replaceAll(/<[^>]+>/g, ' ')
      expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{\{|\[object/)
    },
  )

  test('minutes have sentences where nothing was said', async () => {
    const minutes = (await write('md')).bytes.toString()
    expect(minutes).toMatch(/^# Nothing yet\n/)
    expect(minutes).not.toMatch(/undefined|NaN|null|Infinity|\{\{/)
  })

  test('tables have their headings, and not a row that nobody made', async () => {
    const tables = unzipSync((await write('csv')).bytes)
    expect(Object.keys(tables)).toEqual(SHEETS.map((sheet) => `${sheet}.csv`))
    for (const [name, table] of Object.entries(tables)) {
      const [heading = '', ...rows] = strFromU8(table).trimEnd().split('\r\n')
      expect([...table.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf])
      expect(heading.split(',').length, name).toBeGreaterThan(1)
      if (!ABOUT_WHOLE.has(name)) expect(rows, name).toEqual([])
    }
  })

  test('JSON and the copy are taken in again as this workshop', async () => {
    for (const format of ['json', 'copy'] as const) {
      const other = coreApp()
      const file = await sendFile(other, `nothing.${format === 'copy' ? 'baton' : format}`, (await write(format)).bytes)
      const { kind, id } = await other.get('library.importFile', { file })
      expect(kind).toBe('added')
      expect((await other.get('library.open', { id })).title).toBe('Nothing yet')
    }
  })

  test.skipIf(!hasOffice)('LibreOffice opens the slides and the workbook', { timeout: 180_000 }, async () => {
    for (const format of ['pptx', 'xlsx'] as const) {
      const out = convert((await write(format)).bytes, `nothing.${format}`, 'pdf')
      const pages = await readPdf(readFileSync(join(out, 'nothing.pdf')))
      expect(pages.length).toBeGreaterThan(0)
      expect(pages.map(({ text }) => text).join(' ')).toContain('Nothing yet')
    }
  })
})

test('a poster of a map on which there is something asks for its picture', async () => {
  workshop = (await app.get('practice.make', { at: 'close' })).id
  await app.get('library.open', { id: workshop })
  expect(await write('poster')).toMatchObject({
    told: 'export-picture-missing',
    message: t('error.export-picture-missing'),
  })
})
