/**
 * Pareto: amounts from the largest down as bars, and the line that adds them up to the whole, with 80 % marked. Rows lie, so
 * that names can be read; bars and line share one axis from nothing to the whole. What is beyond `most` rows is one last row.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Firmness } from '../method/firmness.ts'
import { t } from '../text/text.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartRow, nameRoom, ROW, type RowSubject, type RowsChoice } from './chart-row.tsx'
import { ChartText } from './chart-text.tsx'
import { FirmBox, FirmnessHatch, FirmnessKey } from './firmness-look.tsx'
import { scaleLinear } from './linear-scale.ts'

export interface ParetoBar extends RowSubject {
  readonly amount: number
  /** Share 0..1 of the whole, this one and all before it. */
  readonly cumulated: number
  readonly firmness: Firmness
}

export interface ParetoProps extends ChartProps, RowsChoice {
  /** All of them, the largest first. */
  readonly bars: readonly ParetoBar[]
  readonly say: (amount: number) => string
  readonly sayShare: (share: number) => string
  /** Rows at most. */
  readonly most?: number
}

/** The share that a few causes usually make. */
const MARK = 0.8
/** Room above and below the rows, in sizes of its type. */
const HEAD = 3.4
const FOOT = 1.8

/** How many rows, with that of the rest, stand in this height, which is in sizes of its type. */
export function paretoRows(height: number): number {
  return Math.max(2, Math.floor((height - HEAD - FOOT) / ROW))
}

/** An SVG that fills the width it is given. */
export function Pareto(props: ParetoProps) {
  const { label, bars, say, sayShare, most = 12, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const hatch = useId()
  const small = text * 0.9
  const rows = foldRest(bars, most)
  const whole = bars.reduce((sum, { amount }) => sum + amount, 0)
  const room = nameRoom(rows, width, text, 0.38)
  const figures = Math.max(0, ...rows.map(({ amount }) => estimateTextWidth(say(amount), text))) + text
  const start = room + figures
  const end = Math.max(start + text * 2, width - estimateTextWidth(sayShare(1), text) - text * 0.6)
  const across = scaleLinear([0, 1], [start, end])
  const head = text * HEAD
  const row = text * ROW
  const foot = head + rows.length * row
  const needed = 1 + bars.findIndex(({ cumulated }) => cumulated >= MARK - 1e-9)
  const words = t(needed === 0 ? 'charts.pareto.none' : 'charts.pareto.words', {
    ...{ first: needed, count: bars.length, share: sayShare(bars[needed - 1]?.cumulated ?? 0) },
    rows: rows
      .map(({ name, amount, cumulated }) =>
        t('charts.pareto.row', { name, amount: say(amount), share: sayShare(cumulated) }),
      )
      .join(' '),
  })
  const line = rows
    .map(
      ({ cumulated }, index) =>
        `${index === 0 ? 'M' : 'H'}${across(cumulated)}${index === 0 ? ` ${head}` : ''}V${head + (index + 1) * row}`,
    )
    .join('')
  return (
    <ChartPicture
      label={label}
      words={words}
      width={width}
      height={foot + text * FOOT}
      text={text}
      className={className}
    >
      <FirmnessHatch id={hatch} text={text} />
      <FirmnessKey
        shown={new Set(bars.map(({ firmness }) => firmness))}
        hatch={hatch}
        x={text / 2}
        y={text * 0.8}
        text={small}
      />
      <line x1={start} x2={start} y1={head} y2={foot} stroke="var(--line-strong)" />
      {rows.map((one, index) => {
        const y = head + index * row
        return (
          <ChartRow
            key={one.id}
            {...props}
            onPick={one.rest ? undefined : props.onPick}
            subject={one}
            y={y}
            width={width}
            room={room}
            text={text}
          >
            <ChartText x={start - text * 0.6} y={y + row / 2} size={text} anchor="end" weight={600}>
              {say(one.amount)}
            </ChartText>
            <FirmBox
              firmness={one.firmness}
              hatch={hatch}
              x={start}
              y={y + row * 0.24}
              width={whole > 0 ? across(one.amount / whole) - start : 0}
              height={row * 0.52}
              line={text / 8}
            />
          </ChartRow>
        )
      })}
      <path
        d={`M${across(MARK)} ${head - text * 0.4}V${foot}`}
        stroke="var(--text-soft)"
        strokeWidth={text / 10}
        strokeDasharray={`${text / 2} ${text / 3}`}
        data-mark={MARK}
      />
      <ChartText x={across(MARK)} y={head - text * 1.1} size={small} anchor="middle" weight={600}>
        {sayShare(MARK)}
      </ChartText>
      {rows.length > 0 && (
        <path
          d={line}
          fill="none"
          stroke="var(--text)"
          strokeWidth={text / 6}
          strokeLinejoin="round"
          data-line="cumulated"
        />
      )}
      {rows.map(({ id, cumulated }, index) => (
        <ChartText
          key={id}
          x={across(cumulated) + text * 0.5}
          y={head + (index + 0.5) * row}
          size={text}
          weight={cumulated >= MARK - 1e-9 && index + 1 === needed ? 700 : 400}
          halo
        >
          {sayShare(cumulated)}
        </ChartText>
      ))}
      <ChartText x={text / 2} y={foot + text} size={small} room={width - text} fill="var(--text-soft)">
        {t('charts.pareto.key')}
      </ChartText>
    </ChartPicture>
  )
}

/** The first rows, and one for all others where there are more than `most`. It looks as its weakest. */
function foldRest(bars: readonly ParetoBar[], most: number): readonly (ParetoBar & { readonly rest?: boolean })[] {
  if (bars.length <= most) return bars
  const rest = bars.slice(most - 1)
  const has = (firmness: Firmness) => rest.some((one) => one.firmness === firmness)
  return [
    ...bars.slice(0, most - 1),
    {
      ...{ id: 'rest', name: t('charts.pareto.others', { count: rest.length }), rest: true },
      amount: rest.reduce((sum, { amount }) => sum + amount, 0),
      cumulated: 1,
      firmness: has('guess') ? 'guess' : has('estimated') ? 'estimated' : 'measured',
    },
  ]
}
