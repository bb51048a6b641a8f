/**
 * Money in less money out over the years: the middle as a line, from safe to "could be as high as" as a band around it, and
 * where the money is back. Years stand at their ends; between them it is taken to flow evenly. What rests on a guess is drawn
 * broken and says so.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { CashPoint } from '../method/case-worth.ts'
import type { Firmness } from '../method/firmness.ts'
import { t } from '../text/text.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { roundNumbers, scaleLinear } from './linear-scale.ts'

export interface CashLineProps extends ChartProps {
  /** From the start on, year by year. */
  readonly points: readonly CashPoint[]
  /** Years until the money is back, in the middle of all possibilities; null where it does not come back in time. */
  readonly payback: number | null
  readonly firmness: Firmness
  /** Says an amount of money. */
  readonly say: (amount: number) => string
  /** Says so many years. */
  readonly sayYears: (years: number) => string
}

/** How high the field is, in lines of text. */
const TALL = 13

/** An SVG that fills the width it is given. */
export function CashLine(props: CashLineProps) {
  const { label, points, payback, firmness, say, sayYears, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const hatch = useId()
  const small = text * 0.9
  const amounts = points.flatMap(({ p10, p90 }) => [p10, p90])
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)]
  const air = (high - low || 1) * 0.06
  const ticks = roundNumbers(low, high, 6)
  const last = points.at(-1)
  const years = last?.year ?? 0
  const left = Math.max(...ticks.map((tick) => estimateTextWidth(say(tick), small))) + text
  const right = width - text * 1.2
  const top = text * 2.2
  const bottom = top + text * TALL
  const up = scaleLinear([low - air, high + air], [bottom, top])
  const across = scaleLinear([0, years], [left, right])
  const certain = points.every(({ p10, p90 }) => p10 === p90)
  const line = points.map(({ year, p50 }) => `${round(across(year))} ${round(up(p50))}`)
  const upper = points.map(({ year, p90 }) => `${round(across(year))} ${round(up(p90))}`)
  const lower = points.map(({ year, p10 }) => `${round(across(year))} ${round(up(p10))}`)
  const dashed = firmness === 'guess' ? { strokeDasharray: `${text * 0.6} ${text * 0.35}` } : {}
  const key = bottom + text * 3.4
  return (
    <ChartPicture
      label={label}
      words={wordsOf(props, certain)}
      width={width}
      height={key + text}
      text={text}
      className={className}
    >
      <defs>
        <pattern id={hatch} width={text / 2} height={text / 2} patternUnits="userSpaceOnUse">
          <rect width={text / 2} height={text / 2} fill="var(--accent-soft)" />
          <circle cx={text / 4} cy={text / 4} r={text / 18} fill="var(--accent)" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={up(tick)} y2={up(tick)} stroke="var(--line)" strokeWidth={text / 14} />
          <ChartText x={left - text / 2} y={up(tick)} size={small} anchor="end" fill="var(--text-faint)">
            {say(tick)}
          </ChartText>
        </g>
      ))}
      {yearTicks(years, right - left, small).map((year) => (
        <ChartText
          key={year}
          x={year === years ? right : across(year)}
          y={bottom + text * 0.9}
          size={small}
          anchor={year === 0 ? 'start' : year === years ? 'end' : 'middle'}
          fill="var(--text-soft)"
        >
          {year === 0 ? t('charts.cash.start') : t('charts.cash.year', { year })}
        </ChartText>
      ))}
      {!certain && (
        <path
          data-band=""
          d={`M${upper.join('L')}L${[...lower].reverse().join('L')}Z`}
          fill={`url(#${hatch})`}
          stroke="var(--accent)"
          strokeWidth={text / 14}
          {...dashed}
        />
      )}
      <line x1={left} x2={right} y1={up(0)} y2={up(0)} stroke="var(--text)" strokeWidth={text / 9} />
      <path
        d={`M${line.join('L')}`}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={text / 4.5}
        strokeLinejoin="round"
        {...dashed}
      />
      {points.map(({ year, p50 }) => (
        <circle key={year} cx={across(year)} cy={up(p50)} r={text * 0.26} fill="var(--accent)" />
      ))}
      {payback !== null && payback > 0 && (
        <Payback x={across(payback)} y={up(0)} edge={[left, right]} text={text} top={top} words={sayYears(payback)} />
      )}
      <Key y={key} x={left} width={right - left} text={text} certain={certain} firmness={firmness} dashed={dashed} />
    </ChartPicture>
  )
}

/** A flag over the place where the line comes back to zero. */
function Payback(props: {
  readonly x: number
  readonly y: number
  readonly edge: readonly [number, number]
  readonly top: number
  readonly text: number
  readonly words: string
}) {
  const { x, y, edge, top, text } = props
  const words = t('charts.cash.payback', { years: props.words })
  const half = estimateTextWidth(words, text) / 2 + text / 2
  const middle = Math.max(edge[0] + half, Math.min(edge[1] - half, x))
  return (
    <g data-payback="">
      <path
        d={`M${round(x)} ${top}V${round(y)}`}
        stroke="var(--text)"
        strokeWidth={text / 10}
        strokeDasharray={`${text / 4} ${text / 4}`}
      />
      <circle cx={x} cy={y} r={text * 0.5} fill="var(--surface)" stroke="var(--text)" strokeWidth={text / 6} />
      <ChartText x={middle} y={text} size={text} anchor="middle" weight={700}>
        {words}
      </ChartText>
    </g>
  )
}

function Key(props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: number
  readonly certain: boolean
  readonly firmness: Firmness
  readonly dashed: { readonly strokeDasharray?: string }
}) {
  const { x, y, width, text, certain, firmness, dashed } = props
  const words = t(certain ? 'charts.cash.keyCertain' : 'charts.cash.key', {
    firmness: t(`charts.firmness.${firmness}`),
  })
  return (
    <>
      <path d={`M${x} ${y}H${x + text * 2}`} stroke="var(--accent)" strokeWidth={text / 4.5} {...dashed} />
      <ChartText
        x={x + text * 2.6}
        y={y}
        size={text * 0.9}
        room={Math.max(0, width - text * 2.6)}
        fill="var(--text-soft)"
      >
        {words}
      </ChartText>
    </>
  )
}

/** Years that are written under the field: all of them, or every second, fifth, tenth, so that none covers the next. */
function yearTicks(years: number, room: number, size: number): readonly number[] {
  // Half as much again: the outermost lean inwards.
  const widest = (estimateTextWidth(t('charts.cash.year', { year: years }), size) + size) * 1.5
  const step = [1, 2, 5, 10].find((each) => (years / each) * widest <= room) ?? years
  const ticks: number[] = []
  for (let year = 0; year <= years; year += step) ticks.push(year)
  return ticks
}

function wordsOf({ points, payback, say, sayYears }: CashLineProps, certain: boolean): string {
  const all = points.map(({ year, p10, p50, p90 }) =>
    t(certain ? 'charts.cash.pointCertain' : 'charts.cash.point', {
      year,
      p10: say(p10),
      p50: say(p50),
      p90: say(p90),
    }),
  )
  const back = payback === null ? t('charts.cash.never') : t('charts.cash.payback', { years: sayYears(payback) })
  return `${back}. ${all.join(' ')}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
