/** Ballots on paper: everybody gets every question, in order, and no page holds both chairs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BALLOTS_PER_PAGE,
  ballotGrid,
  blocksOnCard,
  CARD,
  dealBallots,
  TALLY,
  tallyPerPage,
} from '../../../src/renderer/src/features/ratings/print/lay-out-ballots.ts'
import { PAPERS, printableSize } from '../../../src/renderer/src/ui/print/paper.ts'

const ROWS = { customer: 5, provider: 4 } as const

test('each person gets every interaction once, in order, and the parts of a card follow each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.record({ customer: fc.nat(30), provider: fc.nat(30) }),
      fc.constantFrom(...BALLOTS_PER_PAGE),
      fc.record({ customer: fc.integer({ min: 1, max: 12 }), provider: fc.integer({ min: 1, max: 12 }) }),
      (count, people, perPage, perCard) => {
        const interactions = Array.from({ length: count }, (_, index) => index + 1)
        const pages = dealBallots(interactions, people, perPage, perCard)
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(perPage)
          expect(new Set(page.map(({ chair }) => chair)).size).toBe(1)
        }
        for (const chair of ['customer', 'provider'] as const) {
          const parts = pages.flat().filter((part) => part.chair === chair)
          const all = Array.from({ length: people[chair] }, () => interactions).flat()
          expect(parts.flatMap((part) => part.interactions)).toEqual(all)
          for (const part of parts) {
            expect(part.interactions[0]).toBe(part.first)
            expect(part.interactions.length).toBeLessThanOrEqual(perCard[chair])
          }
        }
      },
    ),
  )
})

test('where nobody said how many vote, one page is filled', () => {
  const one = { customer: 4, provider: 4 }
  expect(dealBallots([1, 2], { customer: null, provider: 0 }, 4, one).map((page) => page.length)).toEqual([4])
  const two = dealBallots([1, 2, 3, 4, 5], { customer: null, provider: 0 }, 4, one)
  expect(two.map((page) => page.map(({ part, parts }) => `${part}/${parts}`))).toEqual([['1/2', '2/2', '1/2', '2/2']])
})

test('what is said to fit on a card or a sheet fits, on every paper, with and without a name', () => {
  for (const paper of PAPERS) {
    const page = printableSize({ paper, orientation: 'portrait' })
    for (const chair of ['customer', 'provider'] as const) {
      expect(TALLY.head + TALLY.columns + tallyPerPage(chair, page) * ROWS[chair] * TALLY.row).toBeLessThanOrEqual(
        page.height,
      )
      for (const perPage of BALLOTS_PER_PAGE) {
        const grid = ballotGrid(perPage)
        const card = { width: page.width / grid.columns, height: page.height / grid.rows }
        for (const named of [false, true]) {
          const { rows } = blocksOnCard(chair, card, named)
          const block = CARD.blockHead + ROWS[chair] * CARD.row + CARD.blockGap
          const used = 2 * CARD.padding + CARD.head + (named ? CARD.name : 0) + rows * block
          expect(used, `${paper}, ${perPage} cards`).toBeLessThanOrEqual(card.height)
        }
      }
    }
  }
})
