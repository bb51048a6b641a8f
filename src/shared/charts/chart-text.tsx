/** A line of text in a chart. What is too long for its room is cut, and says itself in full when it is pointed at. */
import { cutText } from './fit-text.ts'

export interface ChartTextProps {
  readonly x: number
  /** Of the middle of the line. */
  readonly y: number
  readonly size: number
  readonly children: string
  /** Room it may take; without one it is never cut. */
  readonly room?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: number
  readonly fill?: string
  /** Keeps it legible where lines cross it. */
  readonly halo?: boolean
}

/** How far below the middle of a line the letters stand, by their size. */
const BASELINE = 0.36

/** Text never covers more than `size` times 1.3 in height. */
export function ChartText(props: ChartTextProps) {
  const { x, y, size, children, room = Number.POSITIVE_INFINITY, anchor = 'start', weight = 400 } = props
  const shown = cutText(children, size, room)
  return (
    <text
      x={round(x)}
      y={round(y + size * BASELINE)}
      fontSize={round(size)}
      textAnchor={anchor}
      fontWeight={weight}
      fill={props.fill ?? 'var(--text)'}
      {...(props.halo ? { stroke: 'var(--surface)', strokeWidth: size / 4, paintOrder: 'stroke' } : {})}
    >
      {shown !== children && <title>{children}</title>}
      {shown}
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
