/** The changes as the rows of a table. What is not said is empty, so that it comes last however they are sorted. */
import { CHANGE_STATUSES, type Change } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'

const WIDTHS = {
  what: 'minmax(16rem, 3fr)',
  status: 'minmax(7rem, 0.8fr)',
  owner: 'minmax(7rem, 1.2fr)',
  due: 'minmax(7.5rem, 1fr)',
  interaction: 'minmax(12rem, 2.4fr)',
  dimension: 'minmax(5.5rem, 0.7fr)',
  block: 'minmax(6.5rem, 0.9fr)',
  decision: 'minmax(6rem, 0.8fr)',
} as const
export type ChangeColumn = keyof typeof WIDTHS

export const CHANGE_COLUMNS: readonly GridColumn<ChangeColumn>[] = (
  Object.entries(WIDTHS) as [ChangeColumn, string][]
).map(([id, width]) => ({ id, label: t(`changeViews.column.${id}`), width }))

export type ChangeGridRow = GridRow<ChangeColumn, ChangeId>

/** In the order given. */
export function changeRows(changes: readonly Change[]): readonly ChangeGridRow[] {
  return changes.map((change) => {
    const { id, what, status, owner, reviewDate, dimension, block, decision } = change
    const interaction = serviceLine(change.provider, change.customer, change.service)
    const texts = {
      ...{ what, owner, interaction },
      status: t(`term.status.${status}`),
      due: reviewDate === null ? '' : sayDay(reviewDate),
      dimension: dimension === null ? '' : t(`term.dimension.${dimension}`),
      block: block === null ? '' : t(`term.block.${block}`),
      decision: decision === null ? '' : t(`term.decision.${decision}`),
    }
    return { id, texts, order: { ...texts, status: CHANGE_STATUSES.indexOf(status), due: reviewDate ?? '' } }
  })
}
