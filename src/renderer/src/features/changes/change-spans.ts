/** A change as it went through time: how long it was an idea, planned, running, and when it is looked at again. Days, local. */
import type { Change, ChangeStatus, Decision } from '#shared/model/change.ts'
import { addDays, addPeriods, dayOf, daysBetween } from '#shared/model/day.ts'

export interface ChangeSpan {
  readonly status: Exclude<ChangeStatus, 'reviewed'>
  readonly from: string
  readonly to: string
}

export interface ChangeTime {
  /** One after the other; the last one goes on until today while nothing is decided. */
  readonly spans: readonly ChangeSpan[]
  /** The day on which it is to be looked at again; null where there is none, or where it is decided. */
  readonly review: string | null
  readonly decided: { readonly on: string; readonly decision: Decision } | null
}

/** Read from the log, which knows when each status was taken. */
export function timeOf(change: Change, today: string): ChangeTime {
  const spans: ChangeSpan[] = []
  let decided: ChangeTime['decided'] = null
  let over = false
  for (const { status, decision, at } of change.entries) {
    const on = dayOf(new Date(at))
    const last = spans.at(-1)
    if (status === last?.status || over) continue
    if (last) spans[spans.length - 1] = { ...last, to: on }
    if (status === 'reviewed') {
      over = true
      decided = decision && { on, decision }
    } else spans.push({ status, from: on, to: on })
  }
  const last = spans.at(-1)
  if (last && !over) spans[spans.length - 1] = { ...last, to: last.from < today ? today : last.from }
  return { spans, decided, review: over ? null : change.reviewDate }
}

/** The days that a picture of these must show, both included, with some room at its ends. */
export function rangeOfTimes(
  times: readonly ChangeTime[],
  today: string,
): { readonly from: string; readonly to: string } {
  const days = [
    today,
    ...times.flatMap(({ spans, review, decided }) => [
      ...spans.flatMap(({ from, to }) => [from, to]),
      ...(review === null ? [] : [review]),
      ...(decided === null ? [] : [decided.on]),
    ]),
  ].sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const room = Math.max(3, Math.ceil(daysBetween(first, last) * 0.03))
  return { from: addDays(first, -room), to: addDays(last, room) }
}

/** Firsts of months in between, at most a dozen or so: of every month, quarter or year. */
export function monthTicks(from: string, to: string): readonly string[] {
  const months = daysBetween(from, to) / 30
  const step = months <= 14 ? 1 : months <= 42 ? 3 : 12
  const ticks: string[] = []
  const start = `${from.slice(0, step === 12 ? 4 : 7)}${step === 12 ? '-01' : ''}-01`
  for (let tick = start; tick <= to; tick = addPeriods(tick, step, 'month')) {
    if (tick >= from) ticks.push(tick)
  }
  return ticks
}
