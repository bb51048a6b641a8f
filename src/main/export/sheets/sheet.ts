/**
 * A sheet before it has a form: columns of a kind, rows of plain values. Workbook and CSV are written from the same one. A
 * column is declared once, with its key, its kind and what it takes from a row; its heading is in the catalogue.
 */
import type { SheetId } from '#shared/model/export.ts'
import type { sheets } from '#shared/text/en/sheets.ts'
import { t } from '#shared/text/text.ts'

/** `share`: 0..1; `day`: `YYYY-MM-DD`; `instant`: ISO 8601 in UTC; `money`: in the currency of the workshop. */
export type SheetKind = 'text' | 'number' | 'money' | 'share' | 'day' | 'instant'

/** A value of the kind of its column; null leaves the cell empty. */
export type SheetCell = string | number | null

/** Where a cell of the same row stands, by the key of its column. */
export type CellPlaces = (key: string) => string

/** A column without its rows. */
export interface SheetColumn {
  /** No other column of the sheet has it. */
  readonly key: string
  readonly label: string
  readonly kind: SheetKind
  /** How a workbook reckons the value of a row anew from other cells of it; a cell without a value gets no formula. */
  readonly live: ((at: CellPlaces) => string) | null
  /** Its sum as the screen has it, while a workbook adds the column up itself; null where nothing may be added up. */
  readonly total: number | null
}

/** A sheet, with the cells of its rows in the order of its columns. */
export interface Sheet {
  readonly id: SheetId
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** The heading is that of the key, unless there is one of its own. */
type Heading =
  | { readonly key: keyof (typeof sheets)['column']; readonly label?: never }
  | { readonly key: string; readonly label: string }

/** A column with what it takes from a row. */
export type ColumnOf<Row> = Heading & {
  readonly kind: SheetKind
  readonly of: (row: Row) => SheetCell
  readonly live?: NonNullable<SheetColumn['live']>
  readonly total?: number
}

function labelOf(heading: Heading): string {
  return heading.label === undefined ? t(`sheets.column.${heading.key}`) : heading.label
}

/** Fills the columns from rows of anything. */
export function makeSheet<Row>(id: SheetId, rows: readonly Row[], columns: readonly ColumnOf<Row>[]): Sheet {
  return {
    id,
    name: t(`sheets.name.${id}`),
    columns: columns.map((column) => {
      const { key, kind, live = null, total = null } = column
      return { key, kind, live, total, label: labelOf(column) }
    }),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  }
}
