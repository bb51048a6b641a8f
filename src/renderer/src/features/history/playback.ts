/** A session as a time-lapse: how long it plays, and which moment is due. Knows no clock: it is told how much time has passed. */
import type { SessionStretch } from './past-moments.ts'

export const SPEEDS = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof SPEEDS)[number]

/** What a step takes where there are few, in milliseconds. */
const STEP: Readonly<Record<Speed, number>> = { slow: 1600, normal: 700, fast: 250 }
/** No session plays longer than this: where there are many steps, each gets less. */
const LONGEST: Readonly<Record<Speed, number>> = { slow: 90_000, normal: 40_000, fast: 15_000 }

/** Where a playback begins: here, or with the session's first step when its end is shown. */
export function playFrom({ first, last }: SessionStretch, moment: number): number {
  return moment >= first && moment < last ? moment : first - 1
}

/** How long the whole session plays, in milliseconds. */
export function lengthOf({ first, last }: SessionStretch, speed: Speed): number {
  return Math.min((last - first + 1) * STEP[speed], LONGEST[speed])
}

/** The moment that is due after so many milliseconds. */
export function momentAfter(session: SessionStretch, from: number, passed: number, speed: Speed): number {
  const count = session.last - session.first + 1
  const perStep = lengthOf(session, speed) / count
  return Math.min(session.last, from + Math.floor(passed / perStep))
}
