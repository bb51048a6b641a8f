/** Plays a session: moves on with the clock of the window until the session's end, or until somebody takes the slider. */
import { useEffect, useRef, useState } from 'react'
import type { SessionStretch } from './past-moments.ts'
import { momentAfter, playFrom, type Speed } from './playback.ts'

export interface Playback {
  readonly isPlaying: boolean
  /** From where the moment is, or from the session's beginning when it is not in it or at its end. */
  play(session: SessionStretch, moment: number): void
  stop(): void
}

/** @param onMoment gets each moment that is due. Must be stable. */
export function usePlayback(speed: Speed, onMoment: (moment: number) => void): Playback {
  const [run, setRun] = useState<{ readonly session: SessionStretch } | null>(null)
  const shown = useRef(0)
  useEffect(() => {
    if (run === null) return
    const { session } = run
    const begun = performance.now()
    // Another speed goes on from where it is.
    const from = shown.current
    let frame = requestAnimationFrame(function next(now) {
      const moment = momentAfter(session, from, now - begun, speed)
      if (moment !== shown.current) {
        shown.current = moment
        onMoment(moment)
      }
      if (moment >= session.last) setRun(null)
      else frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [run, speed, onMoment])
  return {
    isPlaying: run !== null,
    play(session, moment) {
      const from = playFrom(session, moment)
      shown.current = from
      onMoment(from)
      setRun({ session })
    },
    stop: () => setRun(null),
  }
}
