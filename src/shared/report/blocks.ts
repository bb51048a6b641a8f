/** Makes the blocks of a report; what has nothing in it is left out, so that no page has an empty table. */
import { t } from '../text/text.ts'
import type { Cell, Column, ColumnKind, ReportBlock, ReportTable } from './document.ts'

export const textBlock = (text: string): ReportBlock => ({ kind: 'text', text })
export const headingBlock = (text: string): ReportBlock => ({ kind: 'heading', text })
export const quoteBlock = (text: string, by = ''): ReportBlock => ({ kind: 'quote', text, by })

/** Points in no order; none without points. */
export function listBlock(items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered: false }]
}

/** Steps or ranks. */
export function orderedBlock(items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered: true }]
}

export function column(label: string, kind: ColumnKind = 'text'): Column {
  return { label, kind }
}

/** A column of money, with the currency in its head where one was chosen. */
export function moneyColumn(label: string, currency: string): Column {
  return { label: currency === '' ? label : t('account.inCurrency', { label, currency }), kind: 'money' }
}

/** None without rows. */
export function tableBlock(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  total: readonly Cell[] | null = null,
): readonly ReportTable[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, total }]
}

/** A heading with what stands under it; nothing where nothing does. */
export function under(heading: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  return blocks.length === 0 ? [] : [headingBlock(heading), ...blocks]
}

/** The first so many rows, and how many others there are. */
export function firstOf<T>(all: readonly T[], most: number): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) }
}

/** A sentence about what was left out of a list; none where nothing was. */
export function moreBlock(more: number): readonly ReportBlock[] {
  return more === 0 ? [] : [textBlock(t('account.more', { count: more }))]
}

/** Money that was reckoned from ranges: below a hundred two digits say all that is known. */
export function roughly(amount: number): number {
  return Math.abs(amount) < 100 ? Number(amount.toPrecision(2)) : amount
}

/** One line that is no longer than that: a page has its room. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most * 0.7 ? space : cut.length).trimEnd()}…`
}
