/**
 * A share before and since a change, each with what it may be in truth, and below the difference with zero marked: where
 * its bar reaches over zero, it may be chance.
 */
import { estimateTextWidth } from '../layout/party-size.ts'
import type { BeforeAfter, PooledShare, ShareDifference } from '../method/before-after.ts'
import { sayNumber } from '../text/say-amount.ts'
import { sayPoints, sayRoughShare } from '../text/say-before-after.ts'
import { t } from '../text/text.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { circle, diamond, type MarkShape, round } from './dated-marks.ts'
import { scaleLinear } from './linear-scale.ts'

export interface ShareChangeProps extends ChartProps {
  readonly shares: NonNullable<BeforeAfter['shares']>
}

/** Height of a row in lines of text: its words stand above its bar. */
const ROW = 2.7

/** An SVG that fills the width it is given. */
export function ShareChange({ label, shares, width = CHART_WIDTH, text = CHART_TEXT, className }: ShareChangeProps) {
  const { before, after, difference } = shares
  const names = [t('charts.shares.before'), t('charts.shares.after'), t('charts.shares.difference')]
  const left = Math.max(...names.map((name) => estimateTextWidth(name, text) * 1.1)) + text
  const right = width - text
  const most = Math.max(before.high, after.high) * 1.05
  const across = scaleLinear([0, most], [left, right])
  const [low, high] = [Math.min(0, difference.low), Math.max(0, difference.high)]
  const air = (high - low || 1) * 0.03
  const apart = scaleLinear([low - air, high + air], [left, right])
  const rows = [
    { name: names[0], said: sayPooled(before), of: before, at: across, shape: circle, value: before.share },
    { name: names[1], said: sayPooled(after), of: after, at: across, shape: diamond, value: after.share },
    {
      name: names[2],
      said: sayDifference(difference),
      of: difference,
      at: apart,
      shape: diamond,
      value: difference.value,
    },
  ]
  const topOf = (row: number) => text * (0.8 + row * ROW + (row === 2 ? 0.6 : 0))
  const zero = apart(0)
  const bottom = topOf(3) - text * 0.4
  const zeroWords = t('charts.shares.zero')
  const half = estimateTextWidth(zeroWords, text * 0.9) / 2
  return (
    <ChartPicture
      {...{ label, width, text, className }}
      words={t('charts.shares.words', {
        ...{ before: sayPooled(before), after: sayPooled(after), difference: sayDifference(difference) },
      })}
      height={bottom + text * 3.2}
    >
      <path
        d={`M${round(zero)} ${round(topOf(2) + text * 0.7)}V${round(bottom)}`}
        stroke="var(--text)"
        strokeWidth={text / 9}
        strokeDasharray={`${text / 4} ${text / 4}`}
      />
      <ChartText
        x={Math.max(half, Math.min(width - half, zero))}
        y={bottom + text * 0.7}
        size={text * 0.9}
        anchor="middle"
        fill="var(--text-soft)"
      >
        {zeroWords}
      </ChartText>
      {rows.map(({ name = '', said, of, at, shape, value }, row) => (
        <g key={name}>
          <ChartText x={0} y={topOf(row)} size={text} weight={600}>
            {name}
          </ChartText>
          <ChartText x={left} y={topOf(row)} size={text} room={width - left}>
            {said}
          </ChartText>
          <Interval x={[at(of.low), at(of.high)]} value={at(value)} y={topOf(row) + text * 1.2} {...{ shape, text }} />
        </g>
      ))}
      <ChartText x={0} y={bottom + text * 2.3} size={text * 0.9} room={width} fill="var(--text-soft)">
        {t('charts.shares.key')}
      </ChartText>
    </ChartPicture>
  )
}

/** A bar with ends, and the mark on it. */
function Interval(props: {
  readonly x: readonly [low: number, high: number]
  readonly value: number
  readonly y: number
  readonly shape: MarkShape
  readonly text: number
}) {
  const { value, y, shape, text } = props
  const [low, high] = [round(props.x[0]), round(props.x[1])]
  const end = text * 0.32
  return (
    <>
      <path
        data-interval=""
        d={`M${low} ${round(y - end)}V${round(y + end)}M${low} ${round(y)}H${high}M${high} ${round(y - end)}V${round(y + end)}`}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={text / 5}
      />
      <path
        d={shape({ x: value, y }, text * 0.45)}
        fill="var(--accent)"
        stroke="var(--surface)"
        strokeWidth={text / 10}
      />
    </>
  )
}

function sayPooled({ part, whole, share, low, high }: PooledShare): string {
  return t('charts.shares.row', {
    ...{ part: sayNumber(part), whole: sayNumber(whole) },
    ...{ share: sayRoughShare(share), low: sayRoughShare(low), high: sayRoughShare(high) },
  })
}

/** In points of per cent, with their sign. */
function sayDifference({ value, low, high }: ShareDifference): string {
  return t('charts.shares.points', { value: sayPoints(value), low: sayPoints(low), high: sayPoints(high) })
}
