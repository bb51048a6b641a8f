/** A timer as it stands this second. For whatever draws one, in either window. */
import { useCallback } from 'react'
import { timeLeft } from '#shared/guide/timer.ts'
import { phaseAt, secondsLeft, type TimerFace, type TimerPhase, writeClock } from './timer-reading.ts'
import { useTicking } from './use-ticking.ts'

/** What is drawn. */
export interface TimerNow {
  readonly clock: string
  readonly phase: TimerPhase
  /** What is left of the whole, 0..1; 0 once it is over. */
  readonly share: number
  readonly running: boolean
}

/** Draws again once a second while it runs. */
export function useTimer(face: TimerFace): TimerNow {
  const { lengthMs, deadline, leftMs } = face
  const seconds = useTicking(
    useCallback((now) => secondsLeft(timeLeft({ lengthMs, deadline, leftMs }, now)), [lengthMs, deadline, leftMs]),
  )
  const phase = useTimerPhase(face)
  return {
    clock: writeClock(seconds, phase === 'over'),
    phase,
    share: lengthMs === 0 ? 0 : Math.min(1, Math.max(0, (seconds * 1000) / lengthMs)),
    running: deadline !== null,
  }
}

/** Only how urgent it is: for what speaks or sounds, and is not drawn every second. */
export function useTimerPhase({ lengthMs, deadline, leftMs }: TimerFace): TimerPhase {
  return useTicking(useCallback((now) => phaseAt({ lengthMs, deadline, leftMs }, now), [lengthMs, deadline, leftMs]))
}
