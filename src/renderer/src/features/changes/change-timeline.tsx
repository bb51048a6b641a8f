/** The changes through time: when each was an idea, planned and running, when it is looked at again, and what was decided. */
import { type CSSProperties, useState } from 'react'
import type { Change, ChangeStatus } from '#shared/model/change.ts'
import { daysBetween } from '#shared/model/day.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { sayDay, sayMonth } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { moveFocus } from '../../ui/move-focus.ts'
import type { ChangeDoors } from './change-doors.ts'
import { type ChangeTime, monthTicks, rangeOfTimes, timeOf } from './change-spans.ts'
import styles from './timeline.module.css'

export interface ChangeTimelineProps extends Pick<ChangeDoors, 'onOpen' | 'onSelect'> {
  readonly changes: readonly Change[]
  readonly today: string
}

const PHASES = ['idea', 'planned', 'running'] as const satisfies readonly ChangeStatus[]

/** "Mar", with the year where one begins and at the first. */
function sayTick(day: string, isFirst: boolean): string {
  const name = sayMonth(day)
  return isFirst || day.slice(5, 7) === '01' ? `${name} ${day.slice(0, 4)}` : name
}

/** The earliest first. */
export function ChangeTimeline({ changes, today, onOpen, onSelect }: ChangeTimelineProps) {
  const [at, setAt] = useState<ChangeId | null>(null)
  const lines = [...changes]
    .sort((a, b) => (a.loggedAt < b.loggedAt ? -1 : 1))
    .map((change) => ({ change, time: timeOf(change, today) }))
  const { from, to } = rangeOfTimes(
    lines.map(({ time }) => time),
    today,
  )
  const days = Math.max(1, daysBetween(from, to))
  const place = (day: string) => `${((daysBetween(from, day) / days) * 100).toFixed(3)}%`
  const stop = lines.some(({ change }) => change.id === at) ? at : (lines[0]?.change.id ?? null)
  const marks = { '--today': place(today) } as CSSProperties
  return (
    <div className={styles.timeline} style={marks}>
      <div className={styles.scale} aria-hidden="true">
        {monthTicks(from, to).map((tick, index) => (
          <span key={tick} className={styles.tick} style={{ left: place(tick) }}>
            {sayTick(tick, index === 0)}
          </span>
        ))}
        <span className={styles.todayName} style={{ left: place(today) }}>
          {t('changeViews.timeline.today')}
        </span>
      </div>
      <ol
        className={styles.lines}
        aria-label={t('changeViews.timeline.name')}
        onKeyDown={(event) =>
          moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>(`.${styles.line}`)], 'down')
        }
      >
        {lines.map(({ change, time }) => (
          <li key={change.id}>
            <button
              type="button"
              className={styles.line}
              tabIndex={change.id === stop ? 0 : -1}
              aria-label={[change.what, ...sayTime(time)].join('. ')}
              onFocus={(event) => {
                setAt(change.id)
                onSelect(change)
                event.currentTarget.scrollIntoView({ block: 'nearest' })
              }}
              onClick={() => onOpen(change)}
            >
              <span className={styles.what}>
                <strong>{change.what}</strong>
                <span className={styles.soft}>{change.owner === '' ? t('changes.nobody') : change.owner}</span>
              </span>
              <span className={styles.track} aria-hidden="true">
                {time.spans.map((span) => (
                  <span
                    key={`${span.status} ${span.from}`}
                    className={styles.span}
                    data-status={span.status}
                    title={sayPhase(span)}
                    style={{ left: place(span.from), right: `calc(100% - ${place(span.to)})` }}
                  />
                ))}
                {time.review !== null && (
                  <span
                    className={styles.review}
                    data-overdue={time.review < today || undefined}
                    style={{ left: place(time.review) }}
                  />
                )}
                {time.decided !== null && (
                  <span className={styles.decided} style={{ left: place(time.decided.on) }}>
                    {t(`term.decision.${time.decided.decision}`)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ul className={styles.key} aria-label={t('changeViews.timeline.key')}>
        {PHASES.map((status) => (
          <li key={status}>
            <span className={styles.sample} data-status={status} aria-hidden="true" /> {t(`term.status.${status}`)}
          </li>
        ))}
        <li>
          <span className={styles.sampleReview} aria-hidden="true" /> {t('changes.review')}
        </li>
      </ul>
    </div>
  )
}

function sayPhase({ status, from, to }: ChangeTime['spans'][number]): string {
  return t('changeViews.timeline.phase', { status: t(`term.status.${status}`), from: sayDay(from), to: sayDay(to) })
}

function sayTime({ spans, review, decided }: ChangeTime): readonly string[] {
  return [
    ...spans.map(sayPhase),
    ...(review === null ? [] : [t('changeViews.timeline.review', { date: sayDay(review) })]),
    ...(decided === null
      ? []
      : [
          t('changeViews.timeline.decided', {
            decision: t(`term.decision.${decided.decision}`),
            date: sayDay(decided.on),
          }),
        ]),
  ]
}
