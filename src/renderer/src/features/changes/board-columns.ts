/** The board: changes by status, the most pressing first, and where a key takes the keyboard among them. */
import { CHANGE_STATUSES, type Change, type ChangeStatus } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'

export interface BoardColumn {
  readonly status: ChangeStatus
  readonly changes: readonly Change[]
}

/** Ideas and what is reviewed with the newest first, everything else by its review date. */
export function boardColumns(changes: readonly Change[]): readonly BoardColumn[] {
  return CHANGE_STATUSES.map((status) => {
    const own = changes.filter((change) => change.status === status)
    if (status === 'idea') own.sort((a, b) => compare(b.loggedAt, a.loggedAt))
    else if (status === 'reviewed') own.sort((a, b) => compare(b.changedAt, a.changedAt))
    else own.sort((a, b) => compare(a.reviewDate ?? '9999', b.reviewDate ?? '9999'))
    return { status, changes: own }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The change at which an arrow key, Home or End arrives; null where it leads nowhere. Empty columns are stepped over. */
export function walkBoard(columns: readonly BoardColumn[], from: ChangeId, key: string): ChangeId | null {
  const across = columns.findIndex(({ changes }) => changes.some(({ id }) => id === from))
  const own = columns[across]?.changes ?? []
  const down = own.findIndex(({ id }) => id === from)
  const at = (index: number) => own[Math.max(0, Math.min(own.length - 1, index))]?.id ?? null
  const beside = (others: readonly BoardColumn[]) => {
    const next = others.find(({ changes }) => changes.length > 0)?.changes
    return next?.[Math.min(down, next.length - 1)]?.id ?? null
  }
  switch (key) {
    case 'ArrowUp':
      return at(down - 1)
    case 'ArrowDown':
      return at(down + 1)
    case 'Home':
      return at(0)
    case 'End':
      return at(own.length)
    case 'ArrowLeft':
      return beside(columns.slice(0, across).reverse())
    case 'ArrowRight':
      return beside(columns.slice(across + 1))
    default:
      return null
  }
}

/** The status before or after one; null at the ends. */
export function nextStatus(status: ChangeStatus, step: 1 | -1): ChangeStatus | null {
  return CHANGE_STATUSES[CHANGE_STATUSES.indexOf(status) + step] ?? null
}
