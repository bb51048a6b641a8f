/**
 * XmR chart: values over the days with their natural limits, and below how much each differs from the one before. Values
 * that are part of a signal have a shape of their own, named in the key. Limits made from few values are dotted and say so.
 */
import type { BeforeAfter } from '../method/before-after.ts'
import { XMR_SIGNALS, type XmrReading, type XmrSignal } from '../method/xmr.ts'
import type { Direction } from '../model/measure.ts'
import { t } from '../text/text.ts'
import { ChartKey, type KeyEntry, keyHeight, placeKey } from './chart-key.tsx'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { type ChangeDay, changeEntries, DatedField, LevelLine, planDatedField, wordsOfChanges } from './dated-field.tsx'
import { circle, diamond, type MarkShape, markRadius, square, triangleUp } from './dated-marks.ts'
import { DatedWay } from './dated-way.tsx'

export interface XmrChartProps extends ChartProps {
  readonly reading: Pick<BeforeAfter, 'figures' | 'before'> & { readonly xmr: XmrReading }
  readonly changes: readonly ChangeDay[]
  /** Which way is better: a signal the other way looks like a warning. */
  readonly direction: Direction
  readonly say: (figure: number) => string
}

const SHAPES: Readonly<Record<XmrSignal, MarkShape>> = { outside: diamond, side: square, near: triangleUp }

/** An SVG that fills the width it is given. */
export function XmrChart(props: XmrChartProps) {
  const { label, reading, changes, direction, say, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const { figures, xmr } = reading
  const days = figures.map(({ day }) => day)
  const values = figures.map(({ figure }) => figure)
  const common = { days, changes, say, width, text }
  const plan = planDatedField({ ...common, figures: [...values, xmr.upper, xmr.lower], lines: 9, top: text })
  const places = figures.map(({ day, figure }) => ({ x: plan.across(day), y: plan.up(figure) }))
  const r = markRadius(text, places.length)
  // A value that is part of several signals bears the sign of the first: an outlier is the loudest.
  const signalOf = (at: number) => XMR_SIGNALS.find((signal) => xmr.signals.get(at)?.includes(signal)) ?? null
  const of = (signal: XmrSignal | null) => places.filter((_, at) => signalOf(at) === signal)
  const ranges = planDatedField({
    ...{ ...common, changes: [], lines: 3.2, top: plan.bottom + text * 2.2 },
    days: plan.days,
    figures: [0, ...xmr.ranges, xmr.upperRange],
  })
  const rangeDays = days.slice(1)
  const rangePlaces = xmr.ranges.map((range, at) => ({ x: plan.across(rangeDays[at] ?? ''), y: ranges.up(range) }))
  const isWide = (at: number) => (xmr.ranges[at] ?? 0) > xmr.upperRange
  const keyTop = ranges.bottom + text * 2.7
  const found = XMR_SIGNALS.filter((signal) => of(signal).length > 0)
  const key = placeKey([...signsOf(props, found, text), ...changeEntries(plan, text)], width, text)
  const limit = {
    stroke: 'var(--text)',
    width: text / 8,
    dashes: xmr.provisional ? `${text / 8} ${text * 0.35}` : `${text * 0.7} ${text * 0.4}`,
  }
  return (
    <ChartPicture {...{ label, width, text, className }} words={wordsOf(props)} height={keyTop + keyHeight(key, text)}>
      <DatedField plan={plan} say={say} text={text} dated={false} />
      <LevelLine plan={plan} at={xmr.centre} stroke="var(--text)" width={text / 12} name="centre" />
      <LevelLine plan={plan} at={xmr.upper} {...limit} name="upper" />
      <LevelLine plan={plan} at={xmr.lower} {...limit} name="lower" />
      <DatedWay places={places} days={days} text={text} />
      <path
        data-values={of(null).length}
        d={of(null)
          .map((place) => circle(place, r))
          .join('')}
        fill="var(--accent)"
      />
      {found.map((signal) => (
        <g
          key={signal}
          data-signal={signal}
          data-count={of(signal).length}
          stroke="var(--surface)"
          strokeWidth={text / 16}
        >
          {(['good', 'danger'] as const).map((tone) => (
            <path
              key={tone}
              d={of(signal)
                .filter(({ y }) => (y < plan.up(xmr.centre) === (direction === 'higher')) === (tone === 'good'))
                .map((place) => SHAPES[signal](place, r * 1.5))
                .join('')}
              fill={`var(--${tone})`}
            />
          ))}
        </g>
      ))}
      <ChartText x={plan.left} y={plan.bottom + text * 1.2} size={text * 0.9} weight={600} fill="var(--text-soft)">
        {t('charts.xmr.ranges')}
      </ChartText>
      <DatedField plan={ranges} say={say} text={text} />
      <LevelLine plan={ranges} at={xmr.meanRange} stroke="var(--text)" width={text / 12} name="mean-range" />
      <LevelLine plan={ranges} at={xmr.upperRange} {...limit} name="upper-range" />
      <DatedWay places={rangePlaces} days={rangeDays} text={text} />
      <path
        d={rangePlaces
          .filter((_, at) => !isWide(at))
          .map((place) => circle(place, r * 0.8))
          .join('')}
        fill="var(--accent)"
      />
      <path
        data-wide={rangePlaces.filter((_, at) => isWide(at)).length}
        d={rangePlaces
          .filter((_, at) => isWide(at))
          .map((place) => diamond(place, r * 1.4))
          .join('')}
        fill="var(--text)"
      />
      <ChartKey placed={key} top={keyTop} width={width} text={text} />
    </ChartPicture>
  )
}

function sayLimits({ reading: { xmr, before }, say }: XmrChartProps): string {
  const limits = { lower: say(xmr.lower), upper: say(xmr.upper) }
  return xmr.provisional ? t('charts.xmr.provisional', { ...limits, count: before }) : t('charts.xmr.limits', limits)
}

/** Only signals that are there. */
function signsOf(props: XmrChartProps, found: readonly XmrSignal[], text: number): readonly KeyEntry[] {
  const { reading, say } = props
  const { centre, provisional } = reading.xmr
  const line = (dashes: string | undefined, width: number): KeyEntry['sign'] =>
    function sign(x, y) {
      return (
        <path
          d={`M${x - text * 0.6} ${y}H${x + text * 0.7}`}
          stroke="var(--text)"
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      )
    }
  return [
    {
      id: 'value',
      word: t('charts.xmr.value'),
      sign: (x, y) => <path d={circle({ x, y }, text * 0.3)} fill="var(--accent)" />,
    },
    ...found.map(
      (signal): KeyEntry => ({
        id: signal,
        word: t(`charts.xmr.signal.${signal}`),
        sign: (x, y) => <path d={SHAPES[signal]({ x, y }, text * 0.45)} fill="var(--text)" />,
      }),
    ),
    { id: 'centre', word: t('charts.xmr.centre', { centre: say(centre) }), sign: line(undefined, text / 12) },
    {
      id: 'limits',
      word: sayLimits(props),
      sign: line(provisional ? `${text / 8} ${text * 0.35}` : `${text * 0.5} ${text * 0.3}`, text / 8),
    },
  ]
}

function wordsOf(props: XmrChartProps): string {
  const { reading, changes, say } = props
  const { xmr } = reading
  const signals = XMR_SIGNALS.flatMap((signal) => {
    const count = [...xmr.signals.values()].filter((found) => found.includes(signal)).length
    return count === 0 ? [] : [t('charts.xmr.found', { count, signal: t(`charts.xmr.signal.${signal}`) })]
  })
  const all = t('charts.xmr.words', {
    ...{ centre: say(xmr.centre), limits: sayLimits(props) },
    signals: signals.length === 0 ? t('charts.xmr.foundNone') : signals.join(' '),
    ...{ mean: say(xmr.meanRange), upper: say(xmr.upperRange) },
  })
  return [all, ...wordsOfChanges(changes)].join(' ')
}
