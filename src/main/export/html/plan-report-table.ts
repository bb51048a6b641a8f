/** A report's table with its words and the widths of its columns: what it is drawn from, and what its height is estimated from. */
import type { Column, ReportTable } from '#shared/report/document.ts'
import { sayCell } from '#shared/report/say-cell.ts'
import { t } from '#shared/text/text.ts'
import { type ColumnWords, planTable, type TablePlan } from './table-widths.ts'

export interface ReportTablePlan extends TablePlan {
  readonly columns: readonly ColumnWords[]
}

/** The head of a column, with the currency where it holds money. */
function sayColumn({ label, kind }: Column, currency: string): string {
  return kind === 'money' && currency !== '' && !label.includes(currency) ? t('page.money', { label, currency }) : label
}

/** For a room of so many millimetres. The cells of a column are those of the rows, then that of the total. */
export function planReportTable(
  { columns, rows, total }: ReportTable,
  currency: string,
  room: number,
): ReportTablePlan {
  const lines = total === null ? rows : [...rows, total]
  const words = columns.map((column, at) => ({
    kind: column.kind,
    head: sayColumn(column, currency),
    cells: lines.map((line) => sayCell(line[at] ?? null, column)),
  }))
  return { ...planTable(words, room), columns: words }
}
