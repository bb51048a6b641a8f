/**
 * Measurements over the days on which they were taken: a mark for each, the target as a line across. A miss is another
 * shape and says so; two values of one day stand above each other; where nothing was measured for long, the line is
 * broken into dots, so that nobody reads a value into the gap.
 */
import { figureOf, isMiss, type Measure, type Measurement } from '../model/measure.ts'
import { sayDay } from '../text/say-day.ts'
import { t } from '../text/text.ts'
import { ChartKey, type KeyEntry, keyHeight, placeKey } from './chart-key.tsx'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { DatedField, LevelLine, planDatedField } from './dated-field.tsx'
import { circle, type MarkPlace, type MarkShape, markRadius, triangleDown, triangleUp } from './dated-marks.ts'
import { DatedWay } from './dated-way.tsx'

export interface MeasureLineProps extends ChartProps {
  readonly measure: Pick<Measure, 'target' | 'direction' | 'scale'>
  /** By day; at least one. */
  readonly measurements: readonly Pick<Measurement, 'day' | 'value' | 'cases'>[]
  /** Says a figure, on the axis and in words. */
  readonly say: (figure: number) => string
}

interface Point extends MarkPlace {
  readonly missed: boolean | null
}

/** An SVG that fills the width it is given. */
export function MeasureLine(props: MeasureLineProps) {
  const { label, measure, measurements, say, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const { target, direction } = measure
  const tip = tipOf(direction)
  const figures = measurements.map(figureOf)
  const days = measurements.map(({ day }) => day)
  const plan = planDatedField({
    ...{ days, changes: [], say, width, text, lines: 8.5, top: text },
    figures: target === null ? figures : [...figures, target],
  })
  const points = figures.map((figure, at): Point => {
    return { x: plan.across(days[at] ?? ''), y: plan.up(figure), missed: isMiss(measure, figure) }
  })
  const mark = markRadius(text, points.length)
  const misses = points.filter(({ missed }) => missed === true)
  const others = points.filter(({ missed }) => missed !== true)
  const keyTop = plan.bottom + text * 2.7
  const key = placeKey(keyEntries(props, text), width, text)
  return (
    <ChartPicture
      label={label}
      words={wordsOf(props, misses.length)}
      width={width}
      height={keyTop + keyHeight(key, text)}
      text={text}
      className={className}
    >
      <DatedField plan={plan} say={say} text={text} />
      {target !== null && (
        <LevelLine
          {...{ plan, at: target, name: 'target', stroke: 'var(--text)', width: text / 8 }}
          dashes={`${text * 0.7} ${text * 0.4}`}
        />
      )}
      <DatedWay places={points} days={days} text={text} />
      <path
        data-marks={others.length}
        d={others.map((point) => circle(point, mark)).join('')}
        fill={target === null ? 'var(--surface)' : 'var(--accent)'}
        stroke="var(--accent)"
        strokeWidth={text / 9}
      />
      <path
        data-misses={misses.length}
        d={misses.map((point) => tip(point, mark * 1.6)).join('')}
        fill="var(--danger)"
        stroke="var(--surface)"
        strokeWidth={text / 16}
      />
      <ChartKey placed={key} top={keyTop} width={width} text={text} />
    </ChartPicture>
  )
}

/** A miss points to where it went wrong: up where lower is better. */
function tipOf(direction: Measure['direction']): MarkShape {
  return direction === 'lower' ? triangleUp : triangleDown
}

/** What the marks mean; nothing while there is no target. */
function keyEntries({ measure, say }: Pick<MeasureLineProps, 'measure' | 'say'>, text: number): readonly KeyEntry[] {
  const { target, direction } = measure
  if (target === null) return []
  return [
    {
      id: 'meets',
      word: t('measures.line.meets'),
      sign: (x, y) => <path d={circle({ x, y }, text * 0.3)} fill="var(--accent)" />,
    },
    {
      id: 'misses',
      word: t('measures.line.misses'),
      sign: (x, y) => <path d={tipOf(direction)({ x, y }, text * 0.48)} fill="var(--danger)" />,
    },
    {
      id: 'target',
      word: t('measures.line.target', { target: say(target) }),
      sign: (x, y) => (
        <line
          x1={x - text * 0.6}
          x2={x + text * 0.7}
          y1={y}
          y2={y}
          stroke="var(--text)"
          strokeWidth={text / 8}
          strokeDasharray={`${text * 0.5} ${text * 0.3}`}
        />
      ),
    },
  ]
}

function wordsOf({ measure, measurements, say }: MeasureLineProps, misses: number): string {
  const [first, last] = [measurements[0], measurements.at(-1)]
  if (!first || !last) return ''
  const figures = measurements.map(figureOf)
  const all = t('measures.line.words', {
    ...{ count: measurements.length, first: sayDay(first.day), last: sayDay(last.day) },
    ...{ lowest: say(Math.min(...figures)), highest: say(Math.max(...figures)), now: say(figureOf(last)) },
  })
  if (measure.target === null) return all
  return `${all} ${t('measures.line.missesWords', { count: misses, target: say(measure.target) })}`
}
