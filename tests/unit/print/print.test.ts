/** How things lie on paper. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARDS_PER_PAGE, cardGrid, dealCards } from '../../../src/renderer/src/features/print/deal-cards.ts'
import { layOutSheet, ruleSheet, type SheetLine } from '../../../src/renderer/src/features/print/sheet-rows.ts'
import { fitPrint } from '../../../src/renderer/src/ui/print/fit-print.ts'
import { PAPERS, pageSize, printableSize, usualPaper } from '../../../src/renderer/src/ui/print/paper.ts'

const line = (service: string): SheetLine => ({ provider: 'A', customer: 'B', service, often: '' })

describe('name cards', () => {
  test('are all dealt, in order, on as few pages as they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.constantFrom(...CARDS_PER_PAGE), (cards, perPage) => {
        const pages = dealCards(cards, perPage)
        expect(pages.every((page) => page.length === perPage)).toBe(true)
        expect(pages.flat().filter((card) => card !== null)).toEqual(cards)
        expect(pages).toHaveLength(Math.max(1, Math.ceil(cards.length / perPage)))
      }),
    )
  })

  test('fill their page', () => {
    for (const perPage of CARDS_PER_PAGE) {
      const { columns, rows } = cardGrid(perPage)
      expect(columns * rows).toBe(perPage)
    }
  })

  test('carry smaller type for longer names, and never too small to read', () => {
    const room = { width: 80, height: 40 }
    const size = (name: string) => fitPrint(name, room, { least: 9, most: 72 })
    expect(size('IT')).toBe(72)
    expect(size('Regional returns and damaged goods clearing desk, north side')).toBeLessThan(size('Dispatch'))
    expect(size('発'.repeat(60))).toBeLessThan(size('発'.repeat(6)))
    expect(size('x'.repeat(5000))).toBe(9)
  })
})

describe('a wall sheet', () => {
  test('has lines to the end of the page and not beyond, on every paper', () => {
    for (const paper of PAPERS) {
      for (const writing of ['pen', 'marker'] as const) {
        const format = { paper, orientation: 'landscape' } as const
        const { lines, height } = ruleSheet(format, writing)
        const left = printableSize(format).height - lines * height
        expect(left).toBeGreaterThan(30)
        expect(left).toBeLessThan(30 + 8)
      }
    }
  })

  test('is filled up with blank lines, and followed by the blank pages that were asked for', () => {
    const pages = layOutSheet([line('one'), line('two'), line('three')], 2, 1)
    expect(pages.map((page) => page.map((one) => one?.service ?? ''))).toEqual([
      ['one', 'two'],
      ['three', ''],
      ['', ''],
    ])
    expect(layOutSheet([], 3, 0)).toEqual([[null, null, null]])
    expect(layOutSheet([], 3, 2)).toHaveLength(2)
  })
})

test('paper is the paper of the language until another one is chosen', () => {
  expect(['en-US', 'fr-CA', 'es-MX'].map(usualPaper)).toEqual(['letter', 'letter', 'letter'])
  expect(['en-GB', 'de', 'fr-FR', 'en'].map(usualPaper)).toEqual(['a4', 'a4', 'a4', 'a4'])
  expect(pageSize({ paper: 'a4', orientation: 'landscape' })).toEqual({ width: 297, height: 210 })
})
