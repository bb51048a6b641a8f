/**
 * Both chairs' answers to one question: customers as circles above the scale, the provider's guesses as diamonds below it,
 * with the means and the gap between them on the scale. Shapes tell the chairs apart, colours only help. Pure: it draws
 * what it is given, on screen and in exports alike.
 */
import type { Chair } from '../model/dimension.ts'
import { HIGHEST_SCORE } from '../model/rating.ts'
import { sayFigure } from '../text/say-figures.ts'

/** What one chair answered: people per value 1..5, and the mean where enough voted. */
export interface ChairDots {
  readonly dots: readonly number[]
  readonly mean: number | null
}

export interface TwoChairsProps {
  /** The whole picture in words, for screen readers. */
  readonly label: string
  readonly customer: ChairDots
  readonly provider: ChairDots
  /** Size of its type, in units of a drawing that is 320 wide. */
  readonly text?: number
  readonly className?: string | undefined
}

/** In units of the drawing. */
const WIDTH = 320
const COLUMN = WIDTH / HIGHEST_SCORE
const DOT = 13
const RADIUS = 5
const ROWS = 4
const ACROSS = 4
const PAD = 4
const TEXT = 12
/** By the size of its type: the scale, the flag of a mean, and the number over dots. */
const BAND = 26 / TEXT
const MEAN = 18 / TEXT
const NUMBER = 14 / TEXT
/** Beyond this numbers of neighbours would touch. */
export const LARGEST_TEXT = 30
/** More people on one value are drawn as a block with their number. */
const MOST_DOTS = ROWS * ACROSS

/** Where a value stands across the drawing. */
function across(value: number): number {
  return (value - 0.5) * COLUMN
}

/** How high the drawing is, in its own units. */
function heightOfAll({ customer, provider }: Pick<TwoChairsProps, 'customer' | 'provider'>, text: number): number {
  return heightOf(customer.dots, text) + BAND * text + heightOf(provider.dots, text)
}

/**
 * Size of type with which it is `least` pixels high in a room of this size, the larger the smaller its dots; null where the
 * room is too small for that.
 */
export function textForRoom(
  chairs: Pick<TwoChairsProps, 'customer' | 'provider'>,
  room: { readonly width: number; readonly height: number },
  least: number,
): number | null {
  for (let text = TEXT; text <= LARGEST_TEXT; text += 1) {
    if (text * Math.min(room.width / WIDTH, room.height / heightOfAll(chairs, text)) >= least) return text
  }
  return null
}

/** An SVG that fills the width it is given. */
export function TwoChairs({ label, customer, provider, text = TEXT, className }: TwoChairsProps) {
  const above = heightOf(customer.dots, text)
  const band = BAND * text
  const middle = above + band / 2
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${heightOfAll({ customer, provider }, text)}`}
      role="img"
      aria-label={label}
      className={className}
      fontFamily="inherit"
      fontSize={text}
    >
      <rect x="0" y={middle - band / 2} width={WIDTH} height={band} rx="6" fill="var(--surface-hover)" />
      {customer.mean !== null && provider.mean !== null && (
        <rect
          x={across(Math.min(customer.mean, provider.mean))}
          y={middle - band / 2}
          width={Math.abs(customer.mean - provider.mean) * COLUMN}
          height={band}
          fill="var(--surface-pressed)"
        />
      )}
      {[1, 2, 3, 4, 5].map((value) => (
        <text
          key={value}
          x={across(value)}
          y={middle + text * 0.375}
          textAnchor="middle"
          fill="var(--text)"
          fontWeight="600"
        >
          {value}
        </text>
      ))}
      <Side chair="customer" middle={middle} text={text} {...customer} />
      <Side chair="provider" middle={middle} text={text} {...provider} />
    </svg>
  )
}

/** Everything of one chair: customers grow upward from the scale, the provider downward. */
function Side(props: ChairDots & { readonly chair: Chair; readonly middle: number; readonly text: number }) {
  const { chair, dots, mean, middle, text } = props
  const flag = MEAN * text
  const way = chair === 'customer' ? -1 : 1
  const edge = middle + (way * BAND * text) / 2
  return (
    <g fill={`var(--chair-${chair})`} stroke="none">
      {dots.map((count, index) => {
        const value = index + 1
        const top = rowsOf(count)
        return (
          <g key={value}>
            {count > MOST_DOTS ? (
              <rect
                x={across(value) - COLUMN / 2 + 6}
                y={way < 0 ? edge - flag - ROWS * DOT : edge + flag}
                width={COLUMN - 12}
                height={ROWS * DOT}
                rx="4"
              />
            ) : (
              places(count).map(({ column, row, of }) => (
                <Mark
                  key={`${column}-${row}`}
                  chair={chair}
                  x={across(value) + (column - (of - 1) / 2) * DOT}
                  y={edge + way * (flag + (row + 0.5) * DOT)}
                />
              ))
            )}
            {count > ROWS && (
              <text
                x={across(value)}
                y={edge + way * (flag + top * DOT + (NUMBER * text) / 2) + text / 3}
                textAnchor="middle"
                fill="var(--text-soft)"
              >
                {count}
              </text>
            )}
          </g>
        )
      })}
      {mean !== null && <Mean chair={chair} at={across(mean)} edge={edge} way={way} mean={mean} text={text} />}
    </g>
  )
}

function Mark({ chair, x, y }: { readonly chair: Chair; readonly x: number; readonly y: number }) {
  if (chair === 'customer') return <circle cx={x} cy={y} r={RADIUS} />
  return (
    <path d={`M${x} ${y - RADIUS - 0.8}L${x + RADIUS + 0.8} ${y}L${x} ${y + RADIUS + 0.8}L${x - RADIUS - 0.8} ${y}Z`} />
  )
}

/** A flag on the scale with the mean in figures. */
function Mean(props: {
  readonly chair: Chair
  readonly at: number
  readonly edge: number
  readonly way: 1 | -1
  readonly mean: number
  readonly text: number
}) {
  const { at, edge, way, mean, text } = props
  const flag = MEAN * text
  const half = text * 1.25
  const x = Math.min(WIDTH - half - 1, Math.max(half + 1, at))
  return (
    <>
      <path d={`M${at} ${edge - way * 6}L${at - 5} ${edge + way * 2}L${at + 5} ${edge + way * 2}Z`} />
      <rect x={x - half} y={way < 0 ? edge - flag + 1 : edge + 1} width={2 * half} height={flag - 3} rx="4" />
      <text
        x={x}
        y={edge + (way * flag) / 2 + text * (way < 0 ? 0.317 : 0.283)}
        textAnchor="middle"
        fill="var(--surface)"
        fontWeight="700"
      >
        {sayFigure(mean, 1)}
      </text>
    </>
  )
}

/** How many rows a value takes. */
function rowsOf(count: number): number {
  return Math.min(ROWS, Math.ceil(count / widthOf(count)))
}

/** What one chair takes beside the scale: its mean, its dots, and a number where dots are too many to count at a glance. */
function heightOf(dots: readonly number[], text: number): number {
  const rows = Math.max(1, ...dots.map(rowsOf))
  return MEAN * text + rows * DOT + (dots.some((count) => count > ROWS) ? NUMBER * text : 0) + PAD
}

/** How many dots stand beside each other on one value. */
function widthOf(count: number): number {
  return Math.max(1, Math.ceil(count / ROWS))
}

/** Dots fill a row before the next one begins. */
function places(count: number) {
  const of = widthOf(count)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / of)
    const inRow = Math.min(of, count - row * of)
    return { column: index % of, row, of: inRow }
  })
}
