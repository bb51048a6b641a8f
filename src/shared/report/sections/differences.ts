/** What has changed since the last version: sums, then thing by thing, ratings and changes. Notes and people's names never. */

import { dayOf } from '../../model/day.ts'
import type { PastState } from '../../model/past-state.ts'
import { nameVersion } from '../../text/name-version.ts'
import { sayDay } from '../../text/say-day.ts'
import { sayComparison, sayDifference, saySummary } from '../../text/say-difference.ts'
import { sayFigure } from '../../text/say-figures.ts'
import { t } from '../../text/text.ts'
import type { Difference } from '../../versions/list-differences.ts'
import { isUnchanged, type Summary, sumUp } from '../../versions/sum-up.ts'
import { column, firstOf, listBlock, moreBlock, tableBlock } from '../blocks.ts'
import type { Cell, ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

const MOST = 60

/** The state without what stays with the facilitator: notes, and who the people are. It does not count as a difference either. */
function withoutPrivate(state: PastState): PastState {
  return {
    ...state,
    parties: state.parties.map((party) => ({ ...party, people: '', note: '' })),
    interactions: state.interactions.map((interaction) => ({ ...interaction, note: '' })),
  }
}

export const differencesSection: MakeSection = (account) => {
  const { before } = account.facts
  if (before === null) return null
  const summary = sumUp(withoutPrivate(before.was), withoutPrivate(before.now))
  if (isUnchanged(summary)) return null
  const name = nameVersion(before.version)
  const day = before.was.at === null ? '' : sayDay(dayOf(new Date(before.was.at)))
  return {
    title: t('account.differences.title', { name }),
    lead: day === '' ? '' : t('account.differences.lead', { name, day }),
    blocks: [
      ...listBlock(
        saySummary(summary, account.currency).map(({ title, text }) => t('account.differences.sum', { title, text })),
      ),
      ...mapOf(summary),
      ...ratingsOf(summary),
      ...movesOf(summary),
    ],
  }
}

/** What differs apart from ratings, which have a table of their own; null where nothing else does. */
function withoutRating(difference: Difference): Difference | null {
  const signs = difference.signs.filter((sign) => sign !== 'rerated')
  return signs.length === 0 ? null : { ...difference, signs, rating: null }
}

function mapOf({ differences }: Summary): readonly ReportBlock[] {
  const { shown: rows, more } = firstOf(
    differences.flatMap((one) => withoutRating(one) ?? []),
    MOST,
  )
  return [
    ...tableBlock(
      t('account.differences.map'),
      [
        column(t('account.differences.what')),
        column(t('versions.column.sign')),
        column(t('versions.column.was')),
        column(t('versions.column.now')),
      ],
      rows.map((one): readonly Cell[] => {
        const lines = sayDifference(one)
        const said = (side: 'before' | 'after') =>
          lines
            .map((line) => line[side])
            .filter((text) => text !== '')
            .join('; ') || null
        return [
          t(`term.${one.of}`),
          one.signs.map((sign) => t(`versions.sign.${sign}`)).join(', '),
          said('before'),
          said('after'),
        ]
      }),
    ),
    ...moreBlock(more),
  ]
}

function ratingsOf({ differences }: Summary): readonly ReportBlock[] {
  return tableBlock(
    t('account.differences.ratings'),
    [
      column(t('account.interaction')),
      column(t('versions.column.was'), 'number'),
      column(t('versions.column.now'), 'number'),
      column(t('versions.column.sign')),
    ],
    differences
      .flatMap(({ now, rating }) => (rating === null || now === null ? [] : [{ now, rating }]))
      .slice(0, MOST)
      .map(({ now, rating }): readonly Cell[] => [
        now,
        rating.before === null ? null : sayFigure(rating.before.mean, 1),
        sayFigure(rating.after.mean, 1),
        sayComparison(rating),
      ]),
  )
}

function movesOf({ moves }: Summary): readonly ReportBlock[] {
  return tableBlock(
    t('account.differences.changes'),
    [column(t('changeViews.column.what')), column(t('changes.owner')), column(t('versions.column.sign'))],
    moves.slice(0, MOST).map(({ change, from }): readonly Cell[] => {
      const to = change.decision === null ? t(`term.status.${change.status}`) : t(`term.decision.${change.decision}`)
      const how =
        from === null
          ? t('versions.sums.newMove', { to })
          : t('versions.sums.move', { from: t(`term.status.${from}`), to })
      return [change.what, change.owner || null, how]
    }),
  )
}
