/** A table of a report: its head comes again on every page, no line is cut in two, figures stand under each other. */
import type { CSSProperties } from 'react'
import type { Cell, Column, ColumnKind, ReportTable } from '#shared/report/document.ts'
import { sayCell } from '#shared/report/say-cell.ts'
import { t } from '#shared/text/text.ts'
import { planReportTable } from './plan-report-table.ts'

/** A table of so many rows goes to the next page rather than being torn. */
const SHORT = 8

export interface TableOnPageProps {
  readonly table: ReportTable
  /** Tells it apart from all others of the page. */
  readonly id: string
  readonly currency: string
  /** Room across the page, in millimetres. */
  readonly room: number
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`

export function TableOnPage({ table, id, currency, room }: TableOnPageProps) {
  const { caption, columns, rows, total } = table
  const { size, shares, width, columns: words } = planReportTable(table, currency, room)
  return (
    <figure
      className="table"
      data-short={rows.length <= SHORT || undefined}
      style={{ '--table-width': percent(width) } as CSSProperties}
    >
      {caption !== '' && (
        <figcaption id={id} dir="auto">
          {caption}
        </figcaption>
      )}
      <table style={{ fontSize: `${size}pt` }} aria-labelledby={caption === '' ? undefined : id}>
        <colgroup>
          {shares.map((share, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <col key={at} style={{ width: percent(share) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col" data-kind={column.kind}>
                {words[at]?.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <Row key={at} columns={columns} row={row} />
          ))}
        </tbody>
        {total !== null && (
          <tbody className="total">
            <Row columns={columns} row={total} firstWord={t('page.total')} />
          </tbody>
        )}
      </table>
    </figure>
  )
}

interface RowProps {
  readonly columns: readonly Column[]
  readonly row: readonly Cell[]
  /** Stands in the first cell where that is empty. */
  readonly firstWord?: string
}

function Row({ columns, row, firstWord = '' }: RowProps) {
  return (
    <tr>
      {columns.map(({ kind }, at) => {
        const cell = row[at] ?? (at === 0 && firstWord !== '' ? firstWord : null)
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
        return <CellOnPage key={at} cell={cell} kind={kind} isFirst={at === 0} />
      })}
    </tr>
  )
}

interface CellProps {
  readonly cell: Cell
  readonly kind: ColumnKind
  readonly isFirst: boolean
}

/** Words in the first column name their row. */
function CellOnPage({ cell, kind, isFirst }: CellProps) {
  const words = sayCell(cell, { kind })
  if (isFirst && kind === 'text' && words !== '') {
    return (
      <th scope="row" dir="auto">
        {words}
      </th>
    )
  }
  const isMissing = kind !== 'text' && typeof cell === 'string' && !/\d/.test(cell)
  return (
    <td data-kind={kind} data-missing={isMissing || undefined} dir={kind === 'text' ? 'auto' : undefined}>
      {words}
    </td>
  )
}
