/**
 * Run chart: values over the days around a median that is frozen where the change began: a full line over the values that
 * made it, a broken one after. What is part of a shift is a square; what lies on the median, and so counts on no side, is
 * hollow.
 */
import type { BeforeAfter } from '../method/before-after.ts'
import { isLevel, type RunReading } from '../method/run-chart.ts'
import type { Direction } from '../model/measure.ts'
import { sayDay } from '../text/say-day.ts'
import { t } from '../text/text.ts'
import { ChartKey, type KeyEntry, keyHeight, placeKey } from './chart-key.tsx'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { type ChangeDay, changeEntries, DatedField, LevelLine, planDatedField, wordsOfChanges } from './dated-field.tsx'
import { circle, markRadius, square } from './dated-marks.ts'
import { DatedWay } from './dated-way.tsx'

export interface RunChartProps extends ChartProps {
  /** With at least one value. */
  readonly reading: Pick<BeforeAfter, 'figures' | 'before'> & { readonly run: RunReading }
  readonly changes: readonly ChangeDay[]
  /** Which way is better: a shift the other way looks like a warning. */
  readonly direction: Direction
  readonly say: (figure: number) => string
}

/** An SVG that fills the width it is given. */
export function RunChart(props: RunChartProps) {
  const { label, reading, changes, direction, say, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const { figures, before, run } = reading
  const days = figures.map(({ day }) => day)
  const values = figures.map(({ figure }) => figure)
  const plan = planDatedField({
    ...{ days, changes, say, width, text, lines: 9, top: text },
    figures: [...values, run.median],
  })
  const places = figures.map(({ day, figure }) => ({ x: plan.across(day), y: plan.up(figure) }))
  const r = markRadius(text, places.length)
  const kindOf = (at: number) => {
    if (isLevel(values[at] ?? 0, run.median)) return 'median'
    const { shift } = run
    return shift !== null && at >= shift.from && at <= shift.to ? 'shift' : 'value'
  }
  const of = (kind: ReturnType<typeof kindOf>) => places.filter((_, at) => kindOf(at) === kind)
  const good = run.shift !== null && (run.shift.side === 'above') === (direction === 'higher')
  const shiftColour = good ? 'var(--good)' : 'var(--danger)'
  const firm = before === 0 ? plan.right : plan.across(days[before - 1] ?? '')
  const keyTop = plan.bottom + text * 2.7
  const shown = { median: of('median').length > 0, shift: run.shift !== null }
  const key = placeKey([...signsOf(props, shown, shiftColour, text), ...changeEntries(plan, text)], width, text)
  const dashes = `${text * 0.7} ${text * 0.4}`
  return (
    <ChartPicture {...{ label, width, text, className }} words={wordsOf(props)} height={keyTop + keyHeight(key, text)}>
      <DatedField plan={plan} say={say} text={text} />
      <LevelLine plan={plan} at={run.median} to={firm} stroke="var(--text)" width={text / 8} name="median" />
      {firm < plan.right && (
        <LevelLine
          {...{ plan, dashes, at: run.median, from: firm, name: 'frozen' }}
          stroke="var(--text)"
          width={text / 8}
        />
      )}
      <DatedWay places={places} days={days} text={text} />
      <path
        data-values={of('value').length}
        d={of('value')
          .map((place) => circle(place, r))
          .join('')}
        fill="var(--accent)"
      />
      <path
        data-on-median={of('median').length}
        d={of('median')
          .map((place) => circle(place, r))
          .join('')}
        fill="var(--surface)"
        stroke="var(--accent)"
        strokeWidth={text / 9}
      />
      <path
        data-shift={of('shift').length}
        d={of('shift')
          .map((place) => square(place, r * 1.25))
          .join('')}
        fill={shiftColour}
        stroke="var(--surface)"
        strokeWidth={text / 16}
      />
      <ChartKey placed={key} top={keyTop} width={width} text={text} />
    </ChartPicture>
  )
}

/** Only what the chart shows. */
function signsOf(
  { reading: { run, before }, say }: RunChartProps,
  shown: { readonly median: boolean; readonly shift: boolean },
  shiftColour: string,
  text: number,
): readonly KeyEntry[] {
  const { median, shift, longestRun } = run
  return [
    {
      id: 'value',
      word: t('charts.run.value'),
      sign: (x, y) => <path d={circle({ x, y }, text * 0.3)} fill="var(--accent)" />,
    },
    ...(shown.median
      ? [
          {
            id: 'on-median',
            word: t('charts.run.onMedian'),
            sign: (x: number, y: number) => (
              <path d={circle({ x, y }, text * 0.3)} fill="none" stroke="var(--accent)" strokeWidth={text / 9} />
            ),
          },
        ]
      : []),
    ...(shift === null
      ? []
      : [
          {
            id: 'shift',
            word: t('charts.run.shift', { count: longestRun, side: t(`charts.run.side.${shift.side}`) }),
            sign: (x: number, y: number) => <path d={square({ x, y }, text * 0.38)} fill={shiftColour} />,
          },
        ]),
    {
      id: 'median',
      word: t(before === 0 ? 'charts.run.medianAll' : 'charts.run.median', { median: say(median) }),
      sign: (x, y) => (
        <line x1={x - text * 0.6} x2={x + text * 0.7} y1={y} y2={y} stroke="var(--text)" strokeWidth={text / 8} />
      ),
    },
  ]
}

function wordsOf({ reading: { figures, run }, changes, say }: RunChartProps): string {
  const [first, last] = [figures[0]?.day ?? '', figures.at(-1)?.day ?? '']
  const all = t(run.tooFew ? 'charts.run.wordsFew' : 'charts.run.words', {
    ...{ count: figures.length, first: sayDay(first), last: sayDay(last), median: say(run.median) },
    ...{ run: run.longestRun, most: run.longestAllowed, crossings: run.crossings, fewest: run.fewestAllowed },
  })
  return [all, ...wordsOfChanges(changes)].join(' ')
}
