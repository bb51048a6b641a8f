/**
 * The columns of a histogram by what the amount rests on: measured is solid, estimated is hatched under a firm edge, a guess
 * is empty under a broken edge. The outer tenths are pale in all of them.
 */
import { useId } from 'react'
import type { Firmness } from '../method/firmness.ts'
import type { Histogram as Counts } from '../model/estimate.ts'

export interface HistogramColumnsProps {
  readonly counts: Counts
  readonly firmness: Firmness
  /** Of the {@link FirmnessHatch}. */
  readonly hatch: string
  /** Where an amount stands across the drawing. */
  readonly across: (amount: number) => number
  /** Amounts that are not pale. */
  readonly core: readonly [number, number]
  readonly bottom: number
  /** Of the tallest. */
  readonly height: number
  readonly text: number
}

export function HistogramColumns(props: HistogramColumnsProps) {
  const { counts, firmness, hatch, across, core, bottom, height, text } = props
  const pale = useId()
  const columns = columnsOf(counts)
  const fill = {
    measured: ['var(--accent)', `url(#${pale})`],
    estimated: [`url(#${hatch})`, `url(#${pale})`],
    guess: ['var(--accent-soft)', 'var(--surface)'],
  }[firmness]
  return (
    <>
      <defs>
        <pattern id={pale} width={text / 3} height={text / 3} patternUnits="userSpaceOnUse">
          <rect width={text / 3} height={text / 3} fill="var(--accent-soft)" />
          <circle cx={text / 6} cy={text / 6} r={text / 16} fill="var(--accent)" />
        </pattern>
      </defs>
      {columns
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, tall }) => {
          const middle = (from + to) / 2
          // Single columns are told apart by the ground between them, shapes with an edge are one.
          const gap = firmness === 'measured' ? 1 : -0.5
          return (
            <rect
              key={from}
              data-count={count}
              x={across(from)}
              y={bottom - tall * height}
              width={Math.max(1, across(to) - across(from) - gap)}
              height={tall * height}
              fill={middle >= core[0] && middle <= core[1] ? fill[0] : fill[1]}
            />
          )
        })}
      {firmness !== 'measured' && (
        <path
          data-edge={firmness}
          d={`M${across(counts.from)} ${bottom}${columns.map(({ to, tall }) => `V${bottom - tall * height}H${across(to)}`).join('')}V${bottom}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={text / 8}
          {...(firmness === 'guess' ? { strokeDasharray: `${text / 2.6} ${text / 4}` } : {})}
        />
      )}
    </>
  )
}

/** Every step with its height as a share of the tallest. */
function columnsOf({ from, step, counts }: Counts) {
  const tallest = Math.max(1, ...counts)
  return counts.map((count, index) => ({
    ...{ count, tall: count / tallest },
    ...{ from: from + index * step, to: from + (index + 1) * step },
  }))
}
