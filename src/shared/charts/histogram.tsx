/**
 * How a reckoned amount is spread: one column for each step, with safe (P10), middle (P50) and "could be as high as" (P90)
 * marked and said in words. The outer tenths are pale, so that eight of ten possible years stand out.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Histogram as Counts, Spread } from '../model/estimate.ts'
import { t } from '../text/text.ts'
import { axisTicks } from './axis-ticks.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { placeAlong } from './fit-text.ts'
import { type Flag, HistogramFlags, HistogramKey } from './histogram-marks.tsx'
import { scaleLinear } from './linear-scale.ts'

export interface HistogramProps extends ChartProps {
  readonly counts: Counts
  readonly spread: Spread
  /** Says an amount, on the axis and in the marks. */
  readonly say: (amount: number) => string
}

const MARKS = ['p10', 'p50', 'p90'] as const

/** An SVG that fills the width it is given. */
export function Histogram(props: HistogramProps) {
  const { label, counts, spread, say, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const pale = useId()
  const exact = spread.p10 === spread.p90
  const [low, high] = rangeOf(counts, spread)
  const across = exact ? () => width / 2 : scaleLinear([low, high], [0, width])
  const flags: readonly Flag[] = (exact ? (['p50'] as const) : MARKS).map((mark) => {
    const amount = say(spread[mark])
    const word = t(`charts.${mark}`)
    const size = text * (mark === 'p50' ? 1.25 : 1.1)
    const need = Math.max(estimateTextWidth(amount, size), estimateTextWidth(word, text * 0.9))
    return { mark, amount, word, size, width: need, at: across(spread[mark]) }
  })
  const middles = placeAlong(flags, [0, width], text)
  const top = text * (middles === null ? 0.6 : 3.3)
  const bottom = top + text * 8
  const key = bottom + text * 1.9
  const words = exact
    ? t('charts.histogram.exact', { p50: say(spread.p50) })
    : t('charts.histogram.words', { p10: say(spread.p10), p50: say(spread.p50), p90: say(spread.p90) })
  return (
    <ChartPicture
      label={label}
      words={words}
      width={width}
      height={middles === null ? key + flags.length * text * 1.7 : key}
      text={text}
      className={className}
    >
      <defs>
        <pattern id={pale} width={text / 3} height={text / 3} patternUnits="userSpaceOnUse">
          <rect width={text / 3} height={text / 3} fill="var(--accent-soft)" />
          <circle cx={text / 6} cy={text / 6} r={text / 16} fill="var(--accent)" />
        </pattern>
      </defs>
      {columnsOf(counts).map(({ from, to, count, tall }) => {
        const middle = (from + to) / 2
        const x = exact ? width / 2 - text : across(from)
        return (
          <rect
            key={from}
            data-count={count}
            x={x}
            y={bottom - tall * text * 7.5}
            width={exact ? text * 2 : Math.max(1, across(to) - x - 1)}
            height={tall * text * 7.5}
            fill={exact || (middle >= spread.p10 && middle <= spread.p90) ? 'var(--accent)' : `url(#${pale})`}
          />
        )
      })}
      <line x1="0" x2={width} y1={bottom} y2={bottom} stroke="var(--line-strong)" strokeWidth={text / 12} />
      {!exact &&
        axisTicks({ amounts: [low, high], places: [0, width], edge: [0, width], size: text * 0.9, say }).map(
          ({ amount, said, middle }) => (
            <ChartText
              key={amount}
              x={middle}
              y={bottom + text}
              size={text * 0.9}
              anchor="middle"
              fill="var(--text-faint)"
            >
              {said}
            </ChartText>
          ),
        )}
      <HistogramFlags flags={flags} middles={middles} top={top} bottom={bottom} text={text} />
      {middles === null && <HistogramKey flags={flags} y={key} width={width} text={text} />}
    </ChartPicture>
  )
}

/** The axis holds every column and every mark. */
function rangeOf(counts: Counts, spread: Spread): readonly [number, number] {
  const end = counts.from + counts.step * counts.counts.length
  return [Math.min(counts.from, spread.p10), Math.max(end, spread.p90)]
}

/** Every step into which something fell, with its height as a share of the tallest. */
function columnsOf({ from, step, counts }: Counts) {
  const tallest = Math.max(1, ...counts)
  return counts
    .map((count, index) => ({
      ...{ count, tall: count / tallest },
      ...{ from: from + index * step, to: from + (index + 1) * step },
    }))
    .filter(({ count }) => count > 0)
}
