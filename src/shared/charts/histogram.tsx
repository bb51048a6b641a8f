/**
 * How a reckoned amount is spread: one column for each step, with safe (P10), middle (P50) and "could be as high as" (P90)
 * marked and said in words. The outer tenths are pale, so that eight of ten possible years stand out.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Firmness } from '../method/firmness.ts'
import type { Histogram as Counts, Spread } from '../model/estimate.ts'
import { t } from '../text/text.ts'
import { axisTicks } from './axis-ticks.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { FirmBox, FirmnessHatch, FirmnessKey } from './firmness-look.tsx'
import { placeAlong } from './fit-text.ts'
import { HistogramColumns } from './histogram-columns.tsx'
import { type Flag, HistogramFlags, HistogramKey } from './histogram-marks.tsx'
import { scaleLinear } from './linear-scale.ts'

export interface HistogramProps extends ChartProps {
  readonly counts: Counts
  readonly spread: Spread
  readonly firmness: Firmness
  /** Says an amount, on the axis and in the marks. */
  readonly say: (amount: number) => string
  /** Height of the tallest column, in sizes of the text. */
  readonly tall?: number
}

const MARKS = ['p10', 'p50', 'p90'] as const

/** An SVG that fills the width it is given. */
export function Histogram(props: HistogramProps) {
  const { label, counts, spread, firmness, say, tall = 7.5 } = props
  const { width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const hatch = useId()
  const exact = spread.p10 === spread.p90
  const [low, high] = rangeOf(counts, spread)
  const across = exact ? () => width / 2 : scaleLinear([low, high], [0, width])
  const flags = flagsOf(spread, exact, across, text, say)
  const middles = placeAlong(flags, [0, width], text)
  const top = text * (middles === null ? 0.6 : 3.3)
  const height = text * tall
  const bottom = top + height + text / 2
  const key = bottom + text * 1.9
  const looks = key + (middles === null ? flags.length * text * 1.7 : 0)
  return (
    <ChartPicture
      label={label}
      words={t(exact ? 'charts.histogram.exact' : 'charts.histogram.words', {
        ...{ p10: say(spread.p10), p50: say(spread.p50), p90: say(spread.p90) },
        firmness: t(`charts.firmness.${firmness}`),
      })}
      width={width}
      height={looks + text * 1.6}
      text={text}
      className={className}
    >
      <FirmnessHatch id={hatch} text={text} />
      {exact ? (
        <FirmBox
          {...{ firmness, hatch, height }}
          x={width / 2 - text}
          y={bottom - height}
          width={text * 2}
          line={text / 8}
        />
      ) : (
        <HistogramColumns
          {...{ counts, firmness, hatch, across, bottom, height, text }}
          core={[spread.p10, spread.p90]}
        />
      )}
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
      <FirmnessKey shown={new Set([firmness])} hatch={hatch} x={0} y={looks + text * 0.7} text={text * 0.9} />
    </ChartPicture>
  )
}

function flagsOf(
  spread: Spread,
  exact: boolean,
  across: (amount: number) => number,
  text: number,
  say: (amount: number) => string,
): readonly Flag[] {
  return (exact ? (['p50'] as const) : MARKS).map((mark) => {
    const amount = say(spread[mark])
    const word = t(`charts.${mark}`)
    const size = text * (mark === 'p50' ? 1.25 : 1.1)
    const width = Math.max(estimateTextWidth(amount, size), estimateTextWidth(word, text * 0.9))
    return { mark, amount, word, size, width, at: across(spread[mark]) }
  })
}

/** The axis holds every column and every mark. */
function rangeOf(counts: Counts, spread: Spread): readonly [number, number] {
  const end = counts.from + counts.step * counts.counts.length
  return [Math.min(counts.from, spread.p10), Math.max(end, spread.p90)]
}
