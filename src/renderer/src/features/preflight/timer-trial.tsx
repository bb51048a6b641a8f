/** Five seconds of the timer, to be seen and heard before the room is full. */
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { sayFixed } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { TimerDial } from '../../ui/timer/timer-dial.tsx'
import type { TimerFace } from '../../ui/timer/timer-reading.ts'
import { useTicking } from '../../ui/timer/use-ticking.ts'
import styles from './preflight.module.css'

const LENGTH_MS = 5000
const IDLE: TimerFace = { lengthMs: LENGTH_MS, deadline: null, leftMs: LENGTH_MS }
const OVER: TimerFace = { lengthMs: LENGTH_MS, deadline: null, leftMs: 0 }

/** @param sound what makes the timer heard, drawn while it runs */
export function TimerTrial({ sound }: { readonly sound: (face: TimerFace) => ReactNode }) {
  const [begun, setBegun] = useState<number | null>(null)
  const [took, setTook] = useState<number | null>(null)
  const over = useTicking(useCallback((now: number) => begun !== null && now >= begun + LENGTH_MS, [begun]))
  const runs = begun !== null && !over
  const face: TimerFace = runs
    ? { lengthMs: LENGTH_MS, deadline: new Date(begun + LENGTH_MS).toISOString(), leftMs: null }
    : begun === null
      ? IDLE
      : OVER
  useEffect(() => {
    if (over && begun !== null) setTook(Date.now() - begun)
  }, [over, begun])
  return (
    <div className={styles.trial}>
      <TimerDial face={face} size="rail" />
      {begun !== null && (
        <span hidden>
          {sound({ lengthMs: LENGTH_MS, deadline: new Date(begun + LENGTH_MS).toISOString(), leftMs: null })}
        </span>
      )}
      <div>
        <p role="status">
          {runs
            ? t('preflight.timer.runs')
            : took === null
              ? t('preflight.timer.idle')
              : t('preflight.timer.done', { seconds: sayFixed(took / 1000, 1) })}
        </p>
        <Button
          size="small"
          disabled={runs}
          onClick={() => {
            setTook(null)
            setBegun(Date.now())
          }}
        >
          {t('preflight.timer.try')}
        </Button>
      </div>
    </div>
  )
}
