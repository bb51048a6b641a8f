/**
 * How the customer feels along a journey, moment by moment, as a still picture. Where no feeling was said there is a gap; a
 * moment of truth is a diamond; an arc leads back to where the customer is thrown back to.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Moment } from '../model/journey.ts'
import { FEELINGS, feelingWord } from '../text/feelings.ts'
import { t } from '../text/text.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { curvePath, listLoops, loopPath, xOf, yOf } from './curve-path.ts'

export interface FeelingsCurveProps extends ChartProps {
  /** At least one. */
  readonly moments: readonly Moment[]
}

/** In lines of text: the arcs above, the field, and the names below. */
const LOOPS = 2
const FIELD = 9
const NAMES = 3.2

/** An SVG that fills the width it is given. */
export function FeelingsCurve({
  label,
  moments,
  width = CHART_WIDTH,
  text = CHART_TEXT,
  className,
}: FeelingsCurveProps) {
  const arrow = useId()
  const small = text * 0.9
  const left = Math.max(...FEELINGS.map((feeling) => estimateTextWidth(feelingWord(feeling), small))) + text
  const loops = listLoops(moments)
  const top = text * (loops.length > 0 ? LOOPS + 1 : 1)
  const tall = text * FIELD
  const column = (width - left - text / 2) / moments.length
  const across = (place: number) => left + (xOf(place) / 100) * column
  const up = (feeling: number) => top + (yOf(feeling) / 100) * tall
  const size = (from: number, height: number) => `translate(${left} ${from}) scale(${column / 100} ${height / 100})`
  return (
    <ChartPicture
      {...{ label, width, text, className }}
      height={top + tall + text * NAMES}
      words={moments
        .map((moment, at) => t('app.labelled', { label: nameAt(moment, at), value: feelingWord(moment.feeling) }))
        .join('; ')}
    >
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="4"
          refY="7"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
        >
          <path d="M 0 0 L 4 8 L 8 0 Z" fill="var(--text-soft)" />
        </marker>
      </defs>
      {FEELINGS.map((feeling) => (
        <g key={feeling}>
          <line
            {...{ x1: left, x2: width, y1: up(feeling), y2: up(feeling) }}
            stroke={feeling === 0 ? 'var(--line-strong)' : 'var(--line)'}
          />
          <ChartText x={0} y={up(feeling)} size={small} fill="var(--text-soft)">
            {feelingWord(feeling)}
          </ChartText>
        </g>
      ))}
      {loops.map((loop) => (
        <g key={loop.from.id} transform={size(text * 0.4, top - text * 0.8)}>
          <path
            d={loopPath(loop)}
            fill="none"
            stroke="var(--text-soft)"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
      {loops.map(({ from, places }) => (
        <line
          key={from.id}
          {...{ x1: across(places[1]), x2: across(places[1]), y1: top - text * 0.5, y2: top - text * 0.2 }}
          stroke="none"
          markerEnd={`url(#${arrow})`}
        />
      ))}
      <g transform={size(top, tall)}>
        <path
          d={curvePath(moments)}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </g>
      {moments.map((moment, at) => (
        <g key={moment.id}>
          {moment.feeling !== null && (
            <Point x={across(at)} y={up(moment.feeling)} r={text * 0.45} truth={moment.momentOfTruth} />
          )}
          {inTwoLines(nameAt(moment, at), small, column - text / 2).map((line, row) => (
            <ChartText
              key={line}
              x={across(at)}
              y={top + tall + text * (1.2 + row * 1.1)}
              size={small}
              anchor="middle"
              room={column - text / 2}
            >
              {line}
            </ChartText>
          ))}
        </g>
      ))}
    </ChartPicture>
  )
}

function Point({
  x,
  y,
  r,
  truth,
}: {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly truth: boolean
}) {
  if (!truth) return <circle cx={x} cy={y} r={r} fill="var(--accent)" stroke="var(--surface)" />
  const wide = r * 1.7
  return (
    <path
      d={`M ${x} ${y - wide} L ${x + wide} ${y} L ${x} ${y + wide} L ${x - wide} ${y} Z`}
      fill="var(--surface)"
      stroke="var(--accent)"
      strokeWidth="2"
    />
  )
}

function nameAt({ name }: Moment, at: number): string {
  return name === '' ? t('journey.moment', { number: at + 1 }) : name
}

/** As one line where it fits, else broken at the space that leaves the first line longest. */
function inTwoLines(name: string, size: number, room: number): readonly string[] {
  if (estimateTextWidth(name, size) <= room) return [name]
  const words = name.split(' ')
  const fitting = words.findLastIndex((_, at) => estimateTextWidth(words.slice(0, at).join(' '), size) <= room)
  return fitting < 1 ? [name] : [words.slice(0, fitting).join(' '), words.slice(fitting).join(' ')]
}
