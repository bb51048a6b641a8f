/** Cells of a report's tables in words, as every written form of it says them: the currency once at the head, not in each cell. */
import type { Cell, Column } from '#shared/report/document.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

/** A cell as it is read. Words that stand where a value is not to be had are left as they are. */
export function sayCell(cell: Cell, kind: Column['kind']): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? sayDay(cell) : cell
  if (kind === 'money') return sayMoney(cell, '')
  if (kind === 'share') return sayShare(cell)
  return sayNumber(cell)
}

/** The head of a column, with the currency where it holds money. */
export function sayColumn({ label, kind }: Column, currency: string): string {
  return kind === 'money' && currency !== '' && !label.includes(currency) ? t('page.money', { label, currency }) : label
}
