/**
 * Ranges of many on one axis from 0: a bar from safe (P10) to "could be as high as" (P90) with the middle (P50) marked. What
 * a range rests on shows in how its bar looks; each amount has a room of its own, so none covers another.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Firmness } from '../method/firmness.ts'
import type { Spread } from '../model/estimate.ts'
import { t } from '../text/text.ts'
import { axisTicks } from './axis-ticks.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartRow, nameRoom, ROW, type RowSubject, type RowsChoice } from './chart-row.tsx'
import { ChartText } from './chart-text.tsx'
import { FirmBox, FirmnessHatch, FirmnessKey } from './firmness-look.tsx'
import { scaleLinear } from './linear-scale.ts'

export interface RangeRow extends RowSubject {
  readonly spread: Omit<Spread, 'mean'>
  readonly firmness: Firmness
}

export interface RangeBarsProps extends ChartProps, RowsChoice {
  readonly rows: readonly RangeRow[]
  readonly say: (amount: number) => string
}

/** An SVG that fills the width it is given. Rows stand in the order in which they are given. */
export function RangeBars(props: RangeBarsProps) {
  const { label, rows, say, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const hatch = useId()
  const small = text * 0.9
  const room = nameRoom(rows, width, text)
  const said = (at: 'p10' | 'p50' | 'p90') =>
    Math.max(0, ...rows.map(({ spread }) => estimateTextWidth(say(spread[at]), small))) + text * 0.5
  const start = room + said('p10')
  const end = Math.max(start + text * 2, width - said('p90'))
  const most = Math.max(0, ...rows.map(({ spread }) => spread.p90))
  const across = scaleLinear([0, most], [start, end])
  const head = text * 2
  const row = text * ROW
  const foot = head + rows.length * row
  const ticks = axisTicks({ amounts: [0, most], places: [start, end], edge: [0, width], size: small, say })
  const words = t('charts.ranges.words', {
    count: rows.length,
    ranges: rows
      .map(({ name, detail = '', spread: { p10, p50, p90 }, firmness }) =>
        t('charts.ranges.range', {
          ...{ name: detail === '' ? name : `${name}, ${detail}`, p10: say(p10), p50: say(p50), p90: say(p90) },
          firmness: t(`charts.firmness.${firmness}`),
        }),
      )
      .join(' '),
  })
  return (
    <ChartPicture
      label={label}
      words={words}
      width={width}
      height={foot + text * 3.6}
      text={text}
      className={className}
    >
      <FirmnessHatch id={hatch} text={text} />
      <FirmnessKey
        shown={new Set(rows.map(({ firmness }) => firmness))}
        hatch={hatch}
        x={text / 2}
        y={text * 0.8}
        text={small}
      />
      {ticks.map(({ amount, said: tick, x, middle }) => (
        <g key={amount}>
          <line x1={x} x2={x} y1={head} y2={foot} stroke="var(--line)" />
          <ChartText x={middle} y={foot + text * 0.9} size={small} anchor="middle" fill="var(--text-faint)">
            {tick}
          </ChartText>
        </g>
      ))}
      <line x1={start} x2={end} y1={foot} y2={foot} stroke="var(--line-strong)" />
      {rows.map((one, index) => {
        const { p10, p50, p90 } = one.spread
        const y = head + index * row
        const [bar, high] = [y + row * 0.52, row * 0.3]
        const middle = y + row * 0.52 + high / 2
        const half = estimateTextWidth(say(p50), text) / 2
        return (
          <ChartRow key={one.id} {...props} subject={one} y={y} width={width} room={room} text={text}>
            <FirmBox
              firmness={one.firmness}
              hatch={hatch}
              x={across(p10)}
              y={bar}
              width={across(p90) - across(p10)}
              height={high}
              line={text / 8}
            />
            <rect
              x={across(p50) - text / 6}
              y={bar - text * 0.2}
              width={text / 3}
              height={high + text * 0.4}
              fill="var(--text)"
              stroke="var(--surface)"
              strokeWidth={text / 12}
            />
            {p10 !== p90 && (
              <>
                <ChartText
                  x={across(p10) - text * 0.4}
                  y={middle}
                  size={small}
                  anchor="end"
                  fill="var(--text-soft)"
                  halo
                >
                  {say(p10)}
                </ChartText>
                <ChartText x={across(p90) + text * 0.4} y={middle} size={small} fill="var(--text-soft)" halo>
                  {say(p90)}
                </ChartText>
              </>
            )}
            <ChartText
              x={Math.max(start + half, Math.min(width - half, across(p50)))}
              y={y + row * 0.24}
              size={text}
              anchor="middle"
              weight={700}
              halo
            >
              {say(p50)}
            </ChartText>
          </ChartRow>
        )
      })}
      <ChartText x={text / 2} y={foot + text * 2.6} size={small} room={width - text} fill="var(--text-soft)">
        {t('charts.ranges.key')}
      </ChartText>
    </ChartPicture>
  )
}
