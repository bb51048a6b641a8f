/**
 * The timer of a block. It is a deadline on the wall clock, so sleep, a hidden page and a restart change nothing: whoever
 * draws it asks how far away the deadline is. All times in milliseconds, `now` since the epoch.
 */
import type { Timer, TimerMove } from '../model/guide.ts'
import type { BlockId } from '../model/ids.ts'

/** The block a move is about, with the minutes that it has. */
export interface TimedBlock {
  readonly id: BlockId
  readonly minutes: number
}

const MINUTE = 60_000

/** What is left; negative over time. Never more than the timer was set for, also where the clock was set back. */
export function timeLeft(timer: Omit<Timer, 'block'>, now: number): number {
  const left = timer.deadline === null ? (timer.leftMs ?? 0) : Date.parse(timer.deadline) - now
  return Math.min(left, timer.lengthMs)
}

function running(timer: Pick<Timer, 'block' | 'lengthMs'>, left: number, now: number): Timer {
  return { block: timer.block, lengthMs: timer.lengthMs, deadline: new Date(now + left).toISOString(), leftMs: null }
}

function standing(timer: Pick<Timer, 'block' | 'lengthMs'>, left: number): Timer {
  return { block: timer.block, lengthMs: timer.lengthMs, deadline: null, leftMs: left }
}

/** Over time, minutes are added from now on: who says "one more minute" means sixty seconds. */
function add(timer: Timer, minutes: number, now: number): Timer {
  const left = timeLeft(timer, now)
  const more = Math.max(left, 0) + minutes * MINUTE
  const longer = { block: timer.block, lengthMs: timer.lengthMs + more - left }
  return timer.deadline === null ? standing(longer, more) : running(longer, more, now)
}

/** The timer after a move; the same object where nothing changes. A timer of another block counts as none. */
export function moveTimer(timer: Timer | null, move: TimerMove, block: TimedBlock, now: number): Timer | null {
  const own = timer?.block === block.id ? timer : null
  const fresh = { block: block.id, lengthMs: block.minutes * MINUTE }
  switch (move.move) {
    case 'start':
      if (own === null) return running(fresh, fresh.lengthMs, now)
      return own.deadline === null ? running(own, timeLeft(own, now), now) : own
    case 'restart':
      return running(fresh, fresh.lengthMs, now)
    case 'pause':
      return own === null || own.deadline === null ? timer : standing(own, timeLeft(own, now))
    case 'add':
      return add(own ?? standing(fresh, fresh.lengthMs), move.minutes, now)
  }
}
