/** The lines of one session, and the choice of another one. */
import { useMemo } from 'react'
import type { HistoryStep } from '#shared/model/history.ts'
import { t } from '#shared/text/text.ts'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './history.module.css'
import { lineAt, pastLines } from './past-lines.ts'
import { PastList } from './past-list.tsx'
import type { PastMoments, SessionStretch } from './past-moments.ts'
import { sayShortDay } from './say-moment.ts'

export interface SessionPanelProps {
  readonly moments: PastMoments
  readonly session: SessionStretch
  readonly moment: number
  readonly steps: readonly HistoryStep[]
  readonly isWhole: boolean
  /** A finished sentence, when the lines could not be read. */
  readonly failure: string | null
  readonly onMoment: (moment: number) => void
}

export function SessionPanel(props: SessionPanelProps) {
  const { moments, session, moment, steps, isWhole, failure, onMoment } = props
  const lines = useMemo(() => pastLines(steps), [steps])
  const at = moment < session.first ? -1 : lineAt(lines, moments.editAt(moment))
  return (
    <section className={styles.panel} aria-label={t('history.lines')}>
      <Select<string>
        label={t('history.chooseSession')}
        hideLabel
        value={String(session.number)}
        options={moments.sessions.map(({ number, startedAt }) => ({
          value: String(number),
          label: t('history.sessionOn', { number, day: sayShortDay(startedAt) }),
        }))}
        onValue={(chosen) => {
          const found = moments.sessions.find(({ number }) => String(number) === chosen)
          if (found) onMoment(found.last)
        }}
      />
      {failure !== null && <Problem>{failure}</Problem>}
      {lines.length > 0 ? (
        <PastList lines={lines} at={at} onLine={({ edit }) => onMoment(moments.momentOf(edit))} />
      ) : (
        <p className={styles.soft}>{t(isWhole ? 'history.noLines' : 'history.reading')}</p>
      )}
    </section>
  )
}
