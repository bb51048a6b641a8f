/**
 * An index from -1 to 1 as a bar from its middle, to the left for inside and to the right for across, with a diamond where
 * chance alone would put it. Side and shape say everything; the numbers stand beside it. For a cell of a table.
 */
import { ChartPicture } from './chart-picture.tsx'
import { scaleLinear } from './linear-scale.ts'

export interface EiBarProps {
  readonly label: string
  /** The same in words. */
  readonly words: string
  /** -1..1; null draws the axis alone. */
  readonly ei: number | null
  /** -1..1; null where there is nothing to compare. */
  readonly baseline: number | null
  readonly className?: string | undefined
}

/** In units of the drawing. */
const WIDTH = 160
const HEIGHT = 24
const EDGE = 8
const BAR = 12
const DIAMOND = 6

const across = scaleLinear([-1, 1], [EDGE, WIDTH - EDGE])

/** An SVG that keeps its form in whatever width it is given. */
export function EiBar({ label, words, ei, baseline, className }: EiBarProps) {
  const middle = HEIGHT / 2
  const zero = across(0)
  const end = across(ei ?? 0)
  const chance = baseline === null ? null : across(baseline)
  return (
    <ChartPicture label={label} words={words} width={WIDTH} height={HEIGHT} text={12} className={className}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} stroke="var(--line-strong)" />
      {[-1, 1].map((value) => (
        <line
          key={value}
          x1={across(value)}
          x2={across(value)}
          y1={middle - 4}
          y2={middle + 4}
          stroke="var(--line-strong)"
        />
      ))}
      {ei !== null && (
        <rect
          x={Math.min(zero, end)}
          y={middle - BAR / 2}
          width={Math.abs(end - zero)}
          height={BAR}
          rx="2"
          fill={ei < 0 ? 'var(--chair-provider)' : 'var(--chair-customer)'}
        />
      )}
      <line x1={zero} x2={zero} y1="1" y2={HEIGHT - 1} stroke="var(--text)" strokeWidth="1.5" />
      {chance !== null && (
        <path
          d={`M${chance} ${middle - DIAMOND - 1}l${DIAMOND} ${DIAMOND + 1}l${-DIAMOND} ${DIAMOND + 1}l${-DIAMOND} ${-DIAMOND - 1}Z`}
          fill="var(--surface)"
          stroke="var(--text)"
          strokeWidth="1.75"
        />
      )}
    </ChartPicture>
  )
}
