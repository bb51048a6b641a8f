/**
 * How an interaction looks as a mark: a circle, or a diamond where the customers are far apart; filled by how firm its cost
 * is, small and hollow without one. Every sign is told by its shape, never by colour alone.
 */
import type { Firmness } from '../method/firmness.ts'

export interface MarkProps {
  readonly x: number
  readonly y: number
  readonly r: number
  /** Null: it has no cost. */
  readonly firmness: Firmness | null
  readonly apart: boolean
  readonly chosen: boolean
  /** The id of the chart's `FirmnessHatch`. */
  readonly hatch: string
  /** Size of the chart's type: lines grow with it. */
  readonly text: number
}

/** One mark. */
export function Mark({ x, y, r, firmness, apart, chosen, hatch, text }: MarkProps) {
  const line = text / 9
  const fills = { measured: 'var(--accent)', estimated: `url(#${hatch})`, guess: 'var(--surface)' }
  const look = {
    d: outline(x, y, r - line / 2, apart),
    fill: firmness === null ? 'var(--surface)' : fills[firmness],
    fillOpacity: firmness === 'measured' ? 0.85 : 0.92,
    stroke: firmness === null ? 'var(--text-faint)' : 'var(--accent)',
    strokeWidth: line,
    ...(firmness === 'guess' ? { strokeDasharray: `${line * 2.4} ${line * 1.6}` } : {}),
  }
  return (
    <>
      {chosen && (
        <path d={outline(x, y, r + line * 2.2, apart)} fill="none" stroke="var(--text)" strokeWidth={line * 1.8} />
      )}
      <path {...look} />
    </>
  )
}

function outline(x: number, y: number, r: number, apart: boolean): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map((value) => Math.round(value * 100) / 100)
  if (apart) return `M${x} ${top}L${right} ${y}L${x} ${bottom}L${left} ${y}Z`
  return `M${left} ${y}A${r} ${r} 0 1 1 ${right} ${y}A${r} ${r} 0 1 1 ${left} ${y}Z`
}
