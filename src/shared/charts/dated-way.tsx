/** The line from value to value in a chart over days: dotted where nothing was measured for long. */
import { daysBetween } from '../model/day.ts'
import { linesBetween, type MarkPlace } from './dated-marks.ts'

/** `days` are those of the places. */
export function DatedWay({
  places,
  days,
  text,
}: {
  readonly places: readonly MarkPlace[]
  readonly days: readonly string[]
  readonly text: number
}) {
  const [first = ''] = days
  const { solid, dotted } = linesBetween(
    places,
    days.map((day) => daysBetween(first, day)),
  )
  const line = { fill: 'none', stroke: 'var(--accent)', strokeWidth: text / 9 }
  return (
    <>
      <path d={dotted} {...line} strokeDasharray={`1 ${text / 2.5}`} />
      <path d={solid} {...line} strokeLinejoin="round" />
    </>
  )
}
