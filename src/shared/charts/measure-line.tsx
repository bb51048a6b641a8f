/**
 * Measurements over the days on which they were taken: a mark for each, the target as a line across. A miss is another
 * shape and says so; two values of one day stand above each other; where nothing was measured for long, the line is
 * broken into dots, so that nobody reads a value into the gap.
 */

import { estimateTextWidth } from '../layout/party-size.ts'
import { daysBetween } from '../model/day.ts'
import { figureOf, isMiss, type Measure, type Measurement } from '../model/measure.ts'
import { sayDay } from '../text/say-day.ts'
import { t } from '../text/text.ts'
import { ChartKey, type KeyEntry, keyHeight, placeKey } from './chart-key.tsx'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import {
  circle,
  linesBetween,
  type MarkPlace,
  type MarkShape,
  markRadius,
  rangeWithAir,
  triangleDown,
  triangleUp,
} from './dated-marks.ts'
import { roundNumbers, scaleLinear } from './linear-scale.ts'

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
  const [low, high] = rangeWithAir(target === null ? figures : [...figures, target])
  const ticks = roundNumbers(low, high, 4)
  const small = text * 0.9
  const left = Math.max(...ticks.map((tick) => estimateTextWidth(say(tick), small))) + text
  const right = width - text
  const top = text
  const bottom = top + text * 8.5
  const up = scaleLinear([low, high], [bottom, top])
  const firstDay = measurements[0]?.day ?? ''
  const lastDay = measurements.at(-1)?.day ?? ''
  const days = measurements.map(({ day }) => daysBetween(firstDay, day))
  const length = days.at(-1) ?? 0
  const across = length === 0 ? () => (left + right) / 2 : scaleLinear([0, length], [left + text, right - text / 2])
  const points = figures.map((figure, at): Point => {
    return { x: across(days[at] ?? 0), y: up(figure), missed: isMiss(measure, figure) }
  })
  const mark = markRadius(text, points.length)
  const { solid, dotted } = linesBetween(points, days)
  const misses = points.filter(({ missed }) => missed === true)
  const others = points.filter(({ missed }) => missed !== true)
  const keyTop = bottom + text * 2.7
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
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={up(tick)} y2={up(tick)} stroke="var(--line)" strokeWidth={text / 14} />
          <ChartText x={left - text / 2} y={up(tick)} size={small} anchor="end" fill="var(--text-faint)">
            {say(tick)}
          </ChartText>
        </g>
      ))}
      {target !== null && (
        <line
          data-target={target}
          x1={left}
          x2={right}
          y1={up(target)}
          y2={up(target)}
          stroke="var(--text)"
          strokeWidth={text / 8}
          strokeDasharray={`${text * 0.7} ${text * 0.4}`}
        />
      )}
      <path d={dotted} fill="none" stroke="var(--accent)" strokeWidth={text / 9} strokeDasharray={`1 ${text / 2.5}`} />
      <path d={solid} fill="none" stroke="var(--accent)" strokeWidth={text / 9} strokeLinejoin="round" />
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
      <ChartText x={left} y={bottom + text} size={small} fill="var(--text-faint)">
        {sayDay(firstDay)}
      </ChartText>
      {length > 0 && (
        <ChartText x={right} y={bottom + text} size={small} anchor="end" fill="var(--text-faint)">
          {sayDay(lastDay)}
        </ChartText>
      )}
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
      word: t('measures.line.meets'),
      sign: (x, y) => <path d={circle({ x, y }, text * 0.3)} fill="var(--accent)" />,
    },
    {
      word: t('measures.line.misses'),
      sign: (x, y) => <path d={tipOf(direction)({ x, y }, text * 0.48)} fill="var(--danger)" />,
    },
    {
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
