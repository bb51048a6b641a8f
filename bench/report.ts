/** The rows of the benchmark, and the table that a person reads. Times are in milliseconds. */
import { type Figure, summarise } from './statistics.ts'

export interface Row {
  readonly what: string
  readonly size: string
  readonly baton: Figure
  /** The same on the bare tldraw page or, for estimates, by plain sampling; for backups, while none is made. */
  readonly bare: Figure | null
  /** Baton divided by that. */
  readonly ratio: number | null
  /** What the figure must keep, in words, and whether it does. */
  readonly target: string
  readonly met: boolean | null
}

/**
 * What a row must keep: its 95th percentile in milliseconds, its ratio to the bare page, or both. The ratio is that of the
 * medians unless `of` says otherwise.
 */
export interface Target {
  readonly p95?: number
  readonly ratio?: number
  readonly of?: 'median' | 'p95'
  /** Whoever is as quick as this has kept the ratio too: nobody can paint oftener than the screen shows. */
  readonly floor?: number
}

/** A row with the number of times that everything was done for it. */
export interface ReportedRow extends Row {
  readonly rounds: number
}

export interface Comparison {
  readonly what: string
  readonly size: string
  readonly baton: readonly number[]
  readonly bare?: readonly number[]
  readonly target: Target | null
}

/** A row out of the samples. Refuses a row without samples: a claim that nothing was measured for would look kept. */
export function compare({ what, size, baton, bare, target }: Comparison): Row {
  if (baton.length === 0 || bare?.length === 0) throw new Error(`${what} (${size}) was not measured`)
  const own = summarise(baton)
  const other = bare ? summarise(bare) : null
  const of = target?.of ?? 'median'
  const ratio = other ? own[of] / other[of] : null
  return { what, size, baton: own, bare: other, ratio, target: describe(target), met: isMet(target, own, ratio) }
}

function describe(target: Target | null): string {
  if (!target) return '-'
  const parts = []
  if (target.p95 !== undefined) parts.push(`p95 < ${target.p95}`)
  const floor = target.floor === undefined ? '' : ` or p95 < ${target.floor}`
  if (target.ratio !== undefined)
    parts.push(`${target.of === 'p95' ? 'p95 ratio' : 'ratio'} <= ${target.ratio}${floor}`)
  return parts.join(', ')
}

function isMet(target: Target | null, own: Figure, ratio: number | null): boolean | null {
  if (!target) return null
  const isQuick = target.p95 === undefined || own.p95 < target.p95
  const isAtFloor = target.floor !== undefined && own.p95 < target.floor
  return isQuick && (target.ratio === undefined || isAtFloor || (ratio !== null && ratio <= target.ratio))
}

const figure = (value: Figure | null) => (value ? `${value.median} / ${value.p95}` : '-')

export function formatTable(rows: readonly ReportedRow[]): string {
  const cells = [
    ['what', 'map', 'rounds', 'Baton p50 / p95', 'bare p50 / p95', 'ratio', 'target', 'met'],
    ...rows.map((row) => [
      row.what,
      row.size,
      String(row.rounds),
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
