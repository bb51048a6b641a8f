/** How tables, posters and page numbers are laid out, before any browser sees them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportBlock, ReportTable } from '#shared/report/document.ts'
import { fillPageNumbers, numberContents } from '../../../../src/main/export/html/numbered-printer.ts'
import { pagesOfDestinations } from '../../../../src/main/export/html/pdf-destinations.ts'
import { LEAST_OVERLAP, planTiles, SHEET_MARGIN } from '../../../../src/main/export/html/plan-tiles.ts'
import { sheetOf, turned } from '../../../../src/main/export/html/sheet.ts'
import { svgPicture } from '../../../../src/main/export/html/svg-picture.ts'
import { planTable } from '../../../../src/main/export/html/table-widths.ts'
import { tablesBeside } from '../../../../src/main/export/html/tables-beside.ts'
import { longTable } from '../../../helpers/sample-document.tsx'

describe('the columns of a table', () => {
  const text = (cell: string) => ({ kind: 'text', head: 'Name', cells: [cell] }) as const
  const money = { kind: 'money', head: 'Cost (EUR)', cells: ['1,234,567'] } as const

  test('take the whole page only where they need it', () => {
    expect(planTable([text('Desk'), money], 174).width).toBeLessThan(0.6)
    expect(planTable([text('a sentence of many words '.repeat(9)), money], 174).width).toBe(1)
  })

  test('keep figures on one line and let words break, with smaller type the more there are', () => {
    const few = planTable([text('a long name of a desk'), money], 174)
    const many = planTable([...Array.from({ length: 6 }, () => [text('Donaudampfschifffahrt'), money]).flat()], 174)
    expect(few.size).toBe(8.5)
    expect(many.size).toBeLessThan(8.5)
    expect(many.size).toBeGreaterThanOrEqual(6)
    // 1,234,567 is about six ems wide.
    expect(((many.shares[1] ?? 0) * 174 * (72 / 25.4)) / many.size).toBeGreaterThan(6)
  })

  test('share the width, whatever stands in them', () => {
    const column = fc.record({
      kind: fc.constantFrom('text' as const, 'number' as const, 'day' as const),
      head: fc.string(),
      cells: fc.array(fc.string(), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 14 }), (columns) => {
        const { shares, width } = planTable(columns, 174)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        expect(Math.min(...shares)).toBeGreaterThan(0)
        expect(width).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('tables that follow one another', () => {
  const narrow = (rows: number): ReportTable => ({
    ...{ kind: 'table', caption: '', total: null },
    columns: [
      { label: 'Part', kind: 'text' },
      { label: 'Minutes', kind: 'number' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [`Part ${at}`, at]),
  })
  const text: ReportBlock = { kind: 'text', text: 'So it was.' }
  const groups = (...blocks: readonly ReportBlock[]) => tablesBeside(blocks, 'EUR', 174)

  test('lie beside each other where both are narrow and short, as many as the page has room for', () => {
    expect(groups(text, narrow(3), narrow(9), text)).toEqual([[0], [1, 2], [3]])
    const many = groups(...Array.from({ length: 9 }, () => narrow(3)))
    expect(many.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(many[0]?.length).toBeGreaterThan(2)
    expect(many.length).toBeGreaterThan(1)
  })

  test('keep the page to themselves where one is wide or long, or something is said between them', () => {
    expect(groups(narrow(3), longTable(3), narrow(3))).toEqual([[0], [1], [2]])
    expect(groups(narrow(3), narrow(15), narrow(3))).toEqual([[0], [1], [2]])
    expect(groups(narrow(3), text, narrow(3))).toEqual([[0], [1], [2]])
  })
})

describe('a poster on small sheets', () => {
  test.each([
    ['a3', 'a4', 4],
    ['a2', 'a4', 8],
    ['a1', 'a4', 15],
    ['a0', 'a4', 25],
    ['a3', 'letter', 4],
  ] as const)('%s on %s takes %i sheets and all of it is on them', (paper, sheet, count) => {
    for (const poster of [sheetOf(paper), turned(sheetOf(paper))]) {
      const { tiles, shown, sheet: used, rows, columns } = planTiles(poster, sheetOf(sheet))
      expect([tiles.length, rows * columns]).toEqual([count, count])
      expect(used.width - shown.width).toBe(2 * SHEET_MARGIN)
      expect(Math.max(...tiles.map(({ x }) => x + shown.width))).toBeGreaterThanOrEqual(poster.width - 1e-9)
      expect(Math.max(...tiles.map(({ y }) => y + shown.height))).toBeGreaterThanOrEqual(poster.height - 1e-9)
      for (const { row, column, x, y } of tiles) {
        const before = tiles.find((one) => one.row === row && one.column === column - 1)
        const above = tiles.find((one) => one.row === row - 1 && one.column === column)
        if (before) expect(before.x + shown.width - x).toBeGreaterThanOrEqual(LEAST_OVERLAP - 1e-9)
        if (above) expect(above.y + shown.height - y).toBeGreaterThanOrEqual(LEAST_OVERLAP - 1e-9)
      }
    }
  })
})

describe('page numbers in the contents', () => {
  const html = '<a href="#section-map"><span class="number" data-page-of="section-map"></span></a>'
  const pdf = new TextEncoder().encode(
    [
      '%PDF-1.4',
      '5 0 obj\n<</section-map [9 0 R /XYZ 6 580 0]\n/other [8 0 R /XYZ 0 0 0]>>\nendobj',
      '6 0 obj\n<</Type /Pages\n/Kids [7 0 R 9 0 R]>>\nendobj',
      '7 0 obj\n<</Type /Pages\n/Kids [8 0 R 10 0 R]>>\nendobj',
      '8 0 obj\n<</Type /Page>>\nendobj\n9 0 obj\n<</Type /Page>>\nendobj\n10 0 obj\n<</Type /Page>>\nendobj',
      '11 0 obj\n<</Type /Catalog\n/Pages 6 0 R\n/Dests 5 0 R>>\nendobj\n%%EOF',
    ].join('\n'),
  )

  test('are read from where the links of the printed page lead', () => {
    expect([...pagesOfDestinations(pdf)]).toEqual([
      ['section-map', 3],
      ['other', 1],
    ])
    expect([...pagesOfDestinations(new TextEncoder().encode('%PDF-1.4 something else'))]).toEqual([])
  })

  test('are filled in by printing a second time, and only where the page asks for them', async () => {
    const printed: string[] = []
    const print = async (page: string) => {
      printed.push(page)
      return pdf
    }
    const printer = numberContents({ canPrint: () => true, print })
    const { signal } = new AbortController()
    expect(await printer.print(html, signal)).toBe(pdf)
    expect(printed).toEqual([html, html.replace('></span>', '>3</span>')])
    await printer.print('<p>Poster</p>', signal)
    expect(printed).toHaveLength(3)
    expect(fillPageNumbers(html, new Map())).toBe(html)
    expect(await numberContents({ canPrint: () => false, print: async () => null }).print(html, signal)).toBeNull()
  })
})

test('the size of a drawing is read from its view box, else from its width and height', () => {
  const sizeOf = (svg: string) => {
    const { width, height } = svgPicture(svg)
    return [width, height]
  }
  expect(sizeOf('<svg width="100%" viewBox="-5 0 640.5 480">')).toEqual([640.5, 480])
  expect(sizeOf("<?xml version='1.0'?><svg height='50' width='70'/>")).toEqual([70, 50])
  expect(sizeOf('<svg viewBox="0 0 0 0">')).toEqual([1200, 800])
  expect(svgPicture('<svg>é</svg>').address).toMatch(/^data:image\/svg\+xml;base64,[\w+/=]+$/)
})
