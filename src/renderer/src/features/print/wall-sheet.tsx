/** One page of the table "who serves whom", to hang on a wall and fill in by hand. */
import type { CSSProperties } from 'react'
import { t } from '#shared/text/text.ts'
import { fitPrint } from '../../ui/print/fit-print.ts'
import { MARGIN, type PageFormat, pageSize } from '../../ui/print/paper.ts'
import { PrintPage } from '../../ui/print/print-page.tsx'
import type { SheetLine, Writing } from './sheet-rows.ts'
import styles from './wall-sheet.module.css'

/** Parts of the width; what is left belongs to the number of the line. */
const COLUMNS = { provider: 0.24, customer: 0.24, service: 0.36, often: 0.12 } as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]
const CELL_PADDING = 2
/** Type of a line, in points. */
const LARGEST: Readonly<Record<Writing, number>> = { pen: 12, marker: 20 }

export interface WallSheetProps {
  readonly format: PageFormat
  readonly writing: Writing
  /** Of a line, in millimetres. */
  readonly height: number
  readonly lines: readonly (SheetLine | null)[]
  /** Number of the first line, from 1. */
  readonly first: number
  /** Title of the workshop, with its client. */
  readonly workshop: string
  readonly page: number
  readonly count: number
}

export function WallSheet({ format, writing, height, lines, first, workshop, page, count }: WallSheetProps) {
  const width = pageSize(format).width - 2 * MARGIN
  return (
    <PrintPage format={format}>
      <header className={styles.head} data-writing={writing}>
        <div>
          <h2 className={styles.title}>{t('print.sheet.heading')}</h2>
          <p className={styles.hint}>{t('print.sheet.hint')}</p>
        </div>
        <p className={styles.workshop}>
          <span dir="auto">{workshop}</span>
          <span>{t('print.sheet.pageOf', { page: page + 1, count })}</span>
        </p>
      </header>
      <table
        className={styles.table}
        data-writing={writing}
        style={{ '--line-height': `${height}mm` } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.number} aria-label={t('print.sheet.number')} />
            {NAMES.map((name) => (
              <th key={name} scope="col" style={{ width: `${COLUMNS[name] * 100}%` }}>
                {t(`print.sheet.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the page
            <tr key={index}>
              <td className={styles.number}>{first + index}</td>
              {NAMES.map((name) => (
                <Cell
                  key={name}
                  text={line?.[name] ?? ''}
                  width={width * COLUMNS[name]}
                  height={height}
                  most={LARGEST[writing]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintPage>
  )
}

interface CellProps {
  readonly text: string
  readonly width: number
  readonly height: number
  /** Largest type, in points. */
  readonly most: number
}

function Cell({ text, width, height, most }: CellProps) {
  const room = { width: width - 2 * CELL_PADDING, height: height - 1 }
  const size = fitPrint(text, room, { least: 4, most })
  return (
    <td>
      <div className={styles.cell} style={{ fontSize: `${size}pt` }} dir="auto">
        {text}
      </div>
    </td>
  )
}
