/**
 * The field of a chart over days: where a day and a figure stand, the axes, and the days on which changes began. A newcomer
 * would draw those days as plain lines; then nobody knows which of several changes is meant, so each has a letter.
 */
import { estimateTextWidth } from '../layout/party-size.ts'
import { daysBetween } from '../model/day.ts'
import { sayDay } from '../text/say-day.ts'
import { t } from '../text/text.ts'
import type { KeyEntry } from './chart-key.tsx'
import { ChartText } from './chart-text.tsx'
import { rangeWithAir, round } from './dated-marks.ts'
import { roundNumbers, scaleLinear } from './linear-scale.ts'

/** The day on which a change began. */
export interface ChangeDay {
  readonly day: string
  /** In one sentence. */
  readonly what: string
  /** Whether it is the change that the chart is about. */
  readonly own: boolean
}

export interface DatedFieldTerms {
  /** Of the values, in their order; at least one. */
  readonly days: readonly string[]
  /** All figures that must be inside: values, limits, targets. */
  readonly figures: readonly number[]
  readonly changes: readonly ChangeDay[]
  readonly say: (figure: number) => string
  readonly width: number
  readonly text: number
  /** Height of the field in lines of text. */
  readonly lines: number
  readonly top: number
}

/** A change with its letter and the place of its sign. */
interface PlacedChange extends ChangeDay {
  readonly letter: string
  readonly x: number
  readonly row: number
}

/** Where everything stands. */
export interface DatedPlan {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly number[]
  readonly changes: readonly PlacedChange[]
  readonly days: readonly string[]
  readonly across: (day: string) => number
  readonly up: (figure: number) => number
}

/** Half the width of a change's sign, in lines of text. */
const SIGN = 0.75

/** A field of fewer lines has room for two figures. */
const LOW = 6

/** Plans the field; changes before the first or after the last value widen it. */
export function planDatedField(terms: DatedFieldTerms): DatedPlan {
  const { figures, say, width, text } = terms
  const [low, high] = rangeWithAir(figures)
  const ticks = roundNumbers(low, high, terms.lines < LOW ? 2 : 4)
  const left = Math.max(...ticks.map((tick) => estimateTextWidth(say(tick), text * 0.9))) + text
  const right = width - text
  const days = [...terms.days, ...terms.changes.map(({ day }) => day)].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const length = daysBetween(first, last)
  const place = length === 0 ? () => (left + right) / 2 : scaleLinear([0, length], [left + text, right - text / 2])
  const across = (day: string) => place(daysBetween(first, day))
  const changes = placeChanges(terms.changes, across, text)
  const top = terms.top + Math.max(0, ...changes.map(({ row }) => row + 1)) * text * SIGN * 2.2
  const bottom = top + text * terms.lines
  return {
    left,
    right,
    top,
    bottom,
    ticks,
    changes,
    across,
    days: [first, last],
    up: scaleLinear([low, high], [bottom, top]),
  }
}

/** Signs that would cover each other stand one above the other. */
function placeChanges(
  changes: readonly ChangeDay[],
  across: DatedPlan['across'],
  text: number,
): readonly PlacedChange[] {
  const taken: number[] = []
  return changes
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((change, at) => {
      const x = across(change.day)
      const free = taken.findIndex((until) => until <= x - text * SIGN)
      const row = free < 0 ? taken.length : free
      taken[row] = x + text * SIGN * 1.2
      return { ...change, x, row, letter: String.fromCodePoint(65 + (at % 26)) }
    })
}

/** Lines across with their figures, the first and the last day, and the changes. */
export function DatedField({
  plan,
  say,
  text,
  dated = true,
}: {
  readonly plan: DatedPlan
  readonly say: (figure: number) => string
  readonly text: number
  /** Without days where another field stands below. */
  readonly dated?: boolean
}) {
  const { left, right, top, bottom, ticks, changes, up } = plan
  const [first = '', last = ''] = plan.days
  const small = text * 0.9
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={up(tick)} y2={up(tick)} stroke="var(--line)" strokeWidth={text / 14} />
          <ChartText x={left - text / 2} y={up(tick)} size={small} anchor="end" fill="var(--text-faint)">
            {say(tick)}
          </ChartText>
        </g>
      ))}
      {dated && (
        <ChartText x={left} y={bottom + text} size={small} fill="var(--text-faint)">
          {sayDay(first)}
        </ChartText>
      )}
      {dated && first !== last && (
        <ChartText x={right} y={bottom + text} size={small} anchor="end" fill="var(--text-faint)">
          {sayDay(last)}
        </ChartText>
      )}
      {changes.map(({ letter, x, row, own }) => {
        const y = top - (row + 0.5) * text * SIGN * 2.2
        return (
          <g key={letter} data-change={own ? 'own' : 'other'}>
            <path
              d={`M${round(x)} ${round(y + text * SIGN)}V${round(bottom)}`}
              stroke={own ? 'var(--text)' : 'var(--text-faint)'}
              strokeWidth={own ? text / 7 : text / 12}
              strokeDasharray={own ? undefined : `${text / 5} ${text / 5}`}
            />
            <ChangeSign x={x} y={y} {...{ letter, own, text }} />
          </g>
        )
      })}
    </>
  )
}

/** A letter in a box; full where it is the change that the chart is about. */
function ChangeSign(props: {
  readonly letter: string
  readonly own: boolean
  readonly x: number
  readonly y: number
  readonly text: number
}) {
  const { letter, own, x, y, text } = props
  const half = text * SIGN
  return (
    <>
      <rect
        x={round(x - half)}
        y={round(y - half)}
        width={round(half * 2)}
        height={round(half * 2)}
        rx={round(text / 6)}
        fill={own ? 'var(--text)' : 'var(--surface)'}
        stroke={own ? 'var(--text)' : 'var(--text-faint)'}
        strokeWidth={text / 12}
      />
      <ChartText
        x={x}
        y={y}
        size={text * 0.9}
        anchor="middle"
        weight={700}
        fill={own ? 'var(--surface)' : 'var(--text)'}
      >
        {letter}
      </ChartText>
    </>
  )
}

/** What the letters mean, for the key of the chart: "1 Feb 2026: Print the form on yellow paper". */
export function changeEntries({ changes }: DatedPlan, text: number): readonly KeyEntry[] {
  return changes.map(({ letter, own, day, what }) => ({
    id: `${letter} ${day}`,
    word: t('charts.change', { day: sayDay(day), what }),
    sign: (x, y) => <ChangeSign x={x} y={y} {...{ letter, own }} text={text * 0.8} />,
  }))
}

/** A straight line through the field at one figure, from one place to another. */
export function LevelLine(props: {
  readonly plan: DatedPlan
  readonly at: number
  readonly from?: number
  readonly to?: number
  readonly stroke: string
  readonly width: number
  readonly dashes?: string | undefined
  readonly name: string
}) {
  const { plan, at, from = plan.left, to = plan.right, stroke, width, dashes, name } = props
  const y = round(plan.up(at))
  return (
    <line
      data-level={name}
      {...{ x1: round(from), x2: round(to), y1: y, y2: y, stroke }}
      strokeWidth={width}
      strokeDasharray={dashes}
    />
  )
}

/** When which change began; nothing without any. */
export function wordsOfChanges(changes: readonly ChangeDay[]): readonly string[] {
  if (changes.length === 0) return []
  const said = changes.map(({ day, what }) => t('charts.change', { day: sayDay(day), what })).join('; ')
  return [t('charts.changesWords', { changes: said })]
}
