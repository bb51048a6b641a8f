/**
 * A timer as a ring that empties, with the time inside. How urgent it is shows in colour, in the pattern of the ring and in
 * a word. Screen readers hear it from `TimerVoice`, and may read the time here whenever they want.
 */
import { t } from '#shared/text/text.ts'
import { classNames } from '../class-names.ts'
import styles from './timer-dial.module.css'
import type { TimerFace } from './timer-reading.ts'
import { useTimer } from './use-timer.ts'

const RADIUS = 46
const AROUND = 2 * Math.PI * RADIUS

/** `room` is drawn for the last row: it fills its place. */
export function TimerDial({ face, size }: { readonly face: TimerFace; readonly size: 'rail' | 'room' }) {
  const { clock, phase, share, running } = useTimer(face)
  const waiting = !running && face.leftMs === face.lengthMs
  const word = t(`guide.timer.word.${running || phase === 'over' ? phase : waiting ? 'waiting' : 'paused'}`)
  return (
    <div
      className={classNames(styles.dial, styles[size], styles[phase], !running && styles.standing)}
      role="timer"
      aria-label={t('guide.timer.read', { clock, word })}
      data-phase={phase}
    >
      <svg viewBox="0 0 100 100" className={styles.ring} aria-hidden="true">
        <circle cx="50" cy="50" r={RADIUS} className={styles.track} />
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          className={styles.left}
          // Over time the whole ring is broken into dashes; before that it is as long as what is left.
          strokeDasharray={phase === 'over' ? '6 5' : `${share * AROUND} ${AROUND}`}
        />
      </svg>
      <span className={styles.inside}>
        <span className={classNames(styles.clock, clock.length > 5 && styles.long)}>{clock}</span>
        <span className={styles.word}>{word}</span>
      </span>
    </div>
  )
}
