/** The cell of a table in words: the page, the minutes and the slides write it alike. */
import { sayMoney, sayNumber, sayRough, sayShare } from '../text/say-amount.ts'
import { sayDay } from '../text/say-day.ts'
import type { Cell, Column } from './document.ts'

/** From here on money has three digits and no more: what is reckoned from ranges is not known to the last unit. */
const ROUGH_FROM = 1000

/** Money without its currency, which stands in the head of the column. Nothing is an empty cell. */
export function sayCell(cell: Cell, { kind }: Pick<Column, 'kind'>): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? sayDay(cell) : cell
  switch (kind) {
    case 'money':
      return Math.abs(cell) >= ROUGH_FROM ? sayRough(cell, 3) : sayMoney(cell, '')
    case 'share':
      return sayShare(cell)
    default:
      return sayNumber(cell)
  }
}
