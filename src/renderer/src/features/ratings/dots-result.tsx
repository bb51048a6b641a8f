/** Where the dots are, most first. Length and number say the same. */
import type { DotBallot } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './ratings.module.css'
import { useSubjectName } from './use-dot-subjects.ts'

/** As many interactions as a workshop has time to rate. */
const MOST = 5

export function DotsResult(props: {
  readonly workshop: WorkshopId
  readonly ballot: DotBallot
  readonly title: string
  /** Opens a rating of what has most dots. */
  readonly onRate: (interactions: readonly string[]) => void
}) {
  const { workshop, ballot, title, onRate } = props
  const nameOf = useSubjectName(workshop, ballot.over)
  const results = [...(ballot.results ?? [])].sort((a, b) => b.dots - a.dots)
  const most = results[0]?.dots ?? 0
  const total = results.reduce((sum, { dots }) => sum + dots, 0)
  const first = results.filter(({ dots }) => dots > 0).slice(0, MOST)
  return (
    <div className={styles.panel}>
      <header className={styles.openHead}>
        <div>
          <h2 className={styles.title}>{t('ratings.dots.resultTitle')}</h2>
          <p className={styles.soft}>
            {title} · {t('ratings.dots.total', { count: total })}
          </p>
        </div>
        {ballot.over === 'interactions' && first.length > 0 && (
          <Button variant="primary" onClick={() => onRate(first.map(({ subject }) => subject))}>
            {t('ratings.dots.rate', { count: first.length })}
          </Button>
        )}
      </header>
      <ol className={styles.bars}>
        {results.map(({ subject, dots }) => (
          <li key={subject} className={styles.bar}>
            <span className={styles.barName}>{nameOf(subject)}</span>
            <span className={styles.barTrack} aria-hidden="true">
              <span className={styles.barFill} style={{ width: `${most === 0 ? 0 : (dots / most) * 100}%` }} />
            </span>
            <span className={styles.barNumber}>{dots}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
