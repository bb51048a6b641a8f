/**
 * What stands on the page that sums up what has changed: as many lines as one page holds, the most telling first, and how
 * many were left out. Notes never stand on it.
 */
import type { PastState } from '#shared/model/past-state.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { sayComparison } from '#shared/text/say-difference.ts'
import { sayFigure } from '#shared/text/say-figures.ts'
import { t } from '#shared/text/text.ts'
import { DIFFERING, type Difference, SIGNS } from '#shared/versions/list-differences.ts'
import type { Summary } from '#shared/versions/sum-up.ts'

/** How many kinds of differences one page names, and how many things of each. */
export const ON_PAGE = { kinds: 7, names: 8 } as const
/** In millimetres of the smallest paper: what is left once titles, sums and the foot have their place, and what lines take. */
const ROOM = { all: 129, names: 10.4, row: 6.8 } as const

/** How many ratings and changes have room below so many lines of names; what one of them does not need is for the other. */
export function shareRows(
  lines: number,
  ratings: number,
  moves: number,
): { readonly ratings: number; readonly moves: number } {
  const rows = Math.floor((ROOM.all - lines * ROOM.names) / ROOM.row)
  const some = Math.min(ratings, Math.max(Math.ceil(rows / 2), rows - moves))
  return { ratings: some, moves: Math.min(moves, rows - some) }
}

/** Things of one kind with one sign, by name. */
export interface NamesLine {
  readonly title: string
  readonly names: string
}
/** One interaction that was rated again, or one change. */
export interface RowLine {
  readonly id: string
  readonly what: string
  readonly detail: string
  readonly outcome: string
}
/** Rows that have room, and how many have none. */
export interface Rows {
  readonly rows: readonly RowLine[]
  readonly more: number
}

/** The first rows, as many as there is room for. */
export function firstOf(rows: readonly RowLine[], most: number): Rows {
  return { rows: rows.slice(0, most), more: Math.max(0, rows.length - most) }
}

function nameOf({ was, now, signs }: Difference): string {
  const isTurned = signs.includes('renamed') || signs.includes('rerouted')
  return isTurned && was !== null && now !== null ? t('versions.sums.move', { from: was, to: now }) : (now ?? was ?? '')
}

/** What came, went, leads elsewhere or is called otherwise. What else is said of things is only counted. */
export function namesLines({ differences }: Pick<Summary, 'differences'>): NamesLine[] {
  const lines = DIFFERING.flatMap((of) =>
    SIGNS.flatMap((sign): NamesLine[] => {
      if (sign === 'rerated' || sign === 'revised') return []
      const some = differences.filter((one) => one.of === of && one.signs[0] === sign)
      if (some.length === 0) return []
      const left = some.length - ON_PAGE.names
      const names = some.slice(0, ON_PAGE.names).map(nameOf)
      if (left > 0) names.push(t('versions.sums.more', { count: left }))
      return [
        {
          title: t('app.labelled', { label: t(`versions.of.${of}`), value: t(`versions.sign.${sign}`) }),
          names: names.join(' · '),
        },
      ]
    }),
  )
  return lines.slice(0, ON_PAGE.kinds)
}

/** Newer ratings, those that moved most first. */
export function ratingLines({ differences }: Pick<Summary, 'differences'>): RowLine[] {
  const rated = differences.flatMap(({ id, now, rating }) => (rating && now !== null ? [{ id, now, rating }] : []))
  const moved = ({ rating: { before, after } }: (typeof rated)[number]) =>
    before?.mean == null || after.mean === null ? -1 : Math.abs(after.mean - before.mean)
  return [...rated]
    .sort((a, b) => moved(b) - moved(a))
    .map(({ id, now, rating }): RowLine => {
      const to = sayFigure(rating.after.mean, 1)
      const from = rating.before && sayFigure(rating.before.mean, 1)
      const detail = from === null ? to : t('versions.sums.move', { from, to })
      return { id, what: now, detail, outcome: sayComparison(rating) }
    })
}

/** Changes that came further, what was decided first. */
export function moveLines(
  { moves }: Pick<Summary, 'moves'>,
  { parties, interactions }: Pick<PastState, 'parties' | 'interactions'>,
  withOwners: boolean,
): RowLine[] {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  const about = (id: string) => {
    const one = interactions.find((interaction) => interaction.id === id)
    return one ? serviceLine(names.get(one.provider) ?? '', names.get(one.customer) ?? '', one.service) : ''
  }
  return moves.map(({ change, from }): RowLine => {
    const { id, what, owner, interaction, status, decision } = change
    const to = decision === null ? t(`term.status.${status}`) : t(`term.decision.${decision}`)
    const outcome =
      from === null
        ? t('versions.sums.newMove', { to })
        : t('versions.sums.move', { from: t(`term.status.${from}`), to })
    const detail = [about(interaction), withOwners ? owner : ''].filter((text) => text !== '').join(' · ')
    return { id, what, detail, outcome }
  })
}
