/** The rows of the benchmark, and the table that a person reads. Times are in milliseconds. */
import type { Figure } from './statistics.ts'

export interface Row {
  readonly what: string
  readonly size: string
  readonly baton: Figure
  /** The same on the bare tldraw page, where there is such a thing. */
  readonly bare: Figure | null
  /** Median of Baton divided by median of the bare page. */
  readonly ratio: number | null
  /** What the figure must keep, in words, and whether it does. */
  readonly target: string
  readonly met: boolean | null
}

const figure = (value: Figure | null) => (value ? `${value.median} / ${value.p95}` : '-')

export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'map', 'Baton p50 / p95', 'bare p50 / p95', 'ratio', 'target', 'met'],
    ...rows.map((row) => [
      row.what,
      row.size,
      figure(row.baton),
      figure(row.bare),
      row.ratio === null ? '-' : row.ratio.toFixed(2),
      row.target,
      row.met === null ? '-' : row.met ? 'yes' : 'NO',
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  return lines.join('\n')
}
