/**
 * The past as a line to scrub: a slider over the sessions, each as long as it has edits, with the versions above. The
 * slider is the browser's own: it knows every keyboard, hand and screen reader.
 */
import { Diamond } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { t } from '#shared/text/text.ts'
import { nextEnd, type PastMoments, type SessionStretch, sessionAt } from './past-moments.ts'
import { sayShortDay, sayValue } from './say-moment.ts'
import styles from './timeline.module.css'

/** A version on the line. */
export interface TimelineMark {
  readonly key: string
  readonly moment: number
  readonly name: string
}

/** From these shares of the line on, a session has room for its number, and for its day too. */
const ROOM = { number: 0.025, words: 0.1 } as const

function wordsOf({ number, first, last, startedAt }: SessionStretch, all: number): string {
  const share = (last - first + 1) / all
  if (share >= ROOM.words) return t('history.sessionOn', { number, day: sayShortDay(startedAt) })
  return share >= ROOM.number ? String(number) : ''
}

export function Timeline({
  moments,
  moment,
  marks,
  slider,
  onMoment,
}: {
  readonly moments: PastMoments
  readonly moment: number
  readonly marks: readonly TimelineMark[]
  readonly slider: Ref<HTMLInputElement>
  readonly onMoment: (moment: number) => void
}) {
  const { last, sessions } = moments
  const share = (at: number) => `${(at / last) * 100}%`
  const here = sessionAt(moments, moment)?.number
  const jump = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    onMoment(nextEnd(moments, moment, event.key === 'PageDown'))
  }
  return (
    <div className={styles.timeline}>
      <div className={styles.marks}>
        {marks.map(({ key, moment: at, name }) => (
          <button
            key={key}
            type="button"
            className={styles.version}
            style={{ left: share(at) }}
            title={name}
            aria-label={name}
            aria-current={at === moment || undefined}
            onClick={() => onMoment(at)}
          >
            <Diamond aria-hidden="true" size="0.75rem" />
          </button>
        ))}
      </div>
      <div className={styles.track}>
        <div className={styles.sessions} aria-hidden="true">
          {sessions.map((session) => (
            <span
              key={session.number}
              className={styles.session}
              data-here={session.number === here || undefined}
              style={{ left: share(session.first - 1), width: share(session.last - session.first + 1) }}
            >
              <span className={styles.words}>{wordsOf(session, last)}</span>
            </span>
          ))}
        </div>
        <input
          ref={slider}
          type="range"
          className={styles.slider}
          aria-label={t('history.timeline')}
          aria-valuetext={sayValue(moments, moment)}
          min={0}
          max={last}
          step={1}
          value={moment}
          onChange={(event) => onMoment(Number(event.target.value))}
          onKeyDown={jump}
        />
      </div>
    </div>
  )
}
