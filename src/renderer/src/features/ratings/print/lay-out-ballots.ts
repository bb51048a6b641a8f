/**
 * How ballots lie on paper. A card is what one person gets; where its interactions do not all find room, the person gets it
 * in several parts, which come one after the other so that they stay together when they are cut. Pure; in millimetres.
 */
import { CHAIRS, type Chair } from '#shared/model/dimension.ts'
import { questionsOf } from '../hands-counts.ts'

/** Cards on a page. */
export const BALLOTS_PER_PAGE = [1, 2, 4] as const
export type BallotsPerPage = (typeof BALLOTS_PER_PAGE)[number]

/** Measures of a card; the style sheet takes them from here. */
export const CARD = { padding: 4, head: 13, name: 8, blockHead: 13, row: 7, blockGap: 2, columnGap: 6 } as const
const LEAST_COLUMN = 80

/** Measures of a tally sheet. */
export const TALLY = { head: 26, columns: 8, row: 9 } as const

interface Extent {
  readonly width: number
  readonly height: number
}

/** Columns and rows of cards on an upright page. */
export function ballotGrid(perPage: BallotsPerPage): { readonly columns: number; readonly rows: number } {
  const columns = perPage === 4 ? 2 : 1
  return { columns, rows: perPage / columns }
}

/** How many interactions stand beside each other on a card, and under each other. */
export function blocksOnCard(chair: Chair, card: Extent, named: boolean) {
  const columns = Math.max(1, Math.floor((card.width - 2 * CARD.padding) / LEAST_COLUMN))
  const room = card.height - 2 * CARD.padding - CARD.head - (named ? CARD.name : 0)
  const block = CARD.blockHead + questionsOf(chair).length * CARD.row + CARD.blockGap
  return { columns, rows: Math.max(1, Math.floor(room / block)) }
}

/** A part of somebody's card. */
export interface BallotPart<T> {
  readonly chair: Chair
  /** From 1. */
  readonly part: number
  readonly parts: number
  /** Number of its first interaction, from 1: what is typed in later has the same order. */
  readonly first: number
  readonly interactions: readonly T[]
}

/** The list cut into pieces of this length, the last one shorter. */
export function cutList<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  )
}

/** The pages, chair by chair: a page never holds both. `people` null means as many as one page takes. */
export function dealBallots<T>(
  interactions: readonly T[],
  people: Readonly<Record<Chair, number | null>>,
  perPage: BallotsPerPage,
  perCard: Readonly<Record<Chair, number>>,
): readonly (readonly BallotPart<T>[])[] {
  return CHAIRS.flatMap((chair) => {
    const pieces = cutList(interactions, perCard[chair])
    const card = pieces.map((piece, index) => ({
      chair,
      part: index + 1,
      parts: pieces.length,
      first: index * perCard[chair] + 1,
      interactions: piece,
    }))
    const copies = people[chair] ?? Math.max(1, Math.floor(perPage / Math.max(1, card.length)))
    return cutList(Array.from({ length: copies }, () => card).flat(), perPage)
  })
}

/** How many interactions stand on one tally sheet. */
export function tallyPerPage(chair: Chair, page: Extent): number {
  const rows = Math.floor((page.height - TALLY.head - TALLY.columns) / TALLY.row)
  return Math.max(1, Math.floor(rows / questionsOf(chair).length))
}
