/**
 * What a timer says at a moment. The core holds the deadline; nothing here counts, so sleep, a reload and a second window
 * cannot make it wrong. Times are in milliseconds.
 */
import { timeLeft } from '#shared/guide/timer.ts'
import type { Timer } from '#shared/model/guide.ts'

/** The part of a timer that is drawn, and all that the room gets of it. */
export type TimerFace = Pick<Timer, 'lengthMs' | 'deadline' | 'leftMs'>

/** `soon` from 20 % of the length on, `last` from 5 %, `over` from the deadline on. */
export type TimerPhase = 'calm' | 'soon' | 'last' | 'over'

export const SOON_SHARE = 0.2
export const LAST_SHARE = 0.05

/** How urgent it is. */
export function phaseAt(face: TimerFace, now: number): TimerPhase {
  const left = timeLeft(face, now)
  if (left <= 0) return 'over'
  if (left <= face.lengthMs * LAST_SHARE) return 'last'
  return left <= face.lengthMs * SOON_SHARE ? 'soon' : 'calm'
}

/** Whole seconds as people count down: a started second counts, and the last one ends at 0. Negative: over time. */
export function secondsLeft(leftMs: number): number {
  // Adding 0 turns a negative zero into a plain one.
  return Math.ceil(leftMs / 1000) + 0
}

/** `7:42`, `1:02:10`, and `+2:10` once it is over. */
export function writeClock(seconds: number, over: boolean): string {
  const whole = Math.abs(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = String(whole % 60).padStart(2, '0')
  const clock = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
  return over ? `+${clock}` : clock
}
