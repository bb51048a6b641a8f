/**
 * The frame of a chart: one picture with a name and the same facts in words. Charts draw in the units of `width`; whoever
 * gives the width in pixels of the screen gets text of exactly the size asked for, anything else scales as a whole.
 */
import { type ReactNode, useId } from 'react'

/** What every chart can be told. */
export interface ChartProps {
  /** What the picture is, for screen readers. */
  readonly label: string
  /** How wide the drawing is, in its own units. */
  readonly width?: number | undefined
  /** Size of its text in the same units. Everything else grows with it. */
  readonly text?: number | undefined
  readonly className?: string | undefined
}

export const CHART_WIDTH = 640
export const CHART_TEXT = 14

/** `words` says in sentences what the drawing shows. */
export function ChartPicture(props: {
  readonly label: string
  readonly words: string
  readonly width: number
  readonly height: number
  readonly text: number
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  const { label, words, width, height, text, className, children } = props
  const id = useId()
  return (
    <svg
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="img"
      aria-label={label}
      aria-describedby={id}
      className={className}
      fontFamily="inherit"
      fontSize={text}
      fill="var(--text)"
    >
      <desc id={id}>{words}</desc>
      {children}
    </svg>
  )
}
