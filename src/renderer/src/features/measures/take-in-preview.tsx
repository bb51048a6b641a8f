/** What would be recorded, before it is: how many, the first of them, what is there already, and every line that cannot be taken. */
import type { MeasurementReading, ReadLine } from '#shared/import/read-measurements.ts'
import type { Measure } from '#shared/model/measure.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayMeasurement } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import styles from './measures.module.css'

const LINES = 5
const PROBLEMS = 100
const LONGEST = 60

export interface TakeInPreviewProps {
  readonly measure: Measure
  readonly reading: MeasurementReading
  readonly taken: readonly ReadLine[]
  /** How many are recorded already. */
  readonly there: number
  readonly again: boolean
  readonly onAgain: (again: boolean) => void
}

/** Says first what stands in the way. */
export function TakeInPreview({ measure, reading, taken, there, again, onAgain }: TakeInPreviewProps) {
  const { questions, read, problems } = reading
  const asked = questions.length > 0
  return (
    <section className={styles.preview} aria-label={t('measures.import.preview')}>
      <h3 className={styles.label}>{t('measures.import.preview')}</h3>
      <p role="status">
        <strong>{asked ? t('measures.import.answerFirst') : resultOf(taken, read.length)}</strong>
      </p>
      {taken.length > 0 && (
        <ul className={styles.lines}>
          {taken.slice(0, LINES).map((line) => (
            <li key={line.line}>
              <span className={styles.soft}>{t('measures.import.line', { line: line.line })}</span>{' '}
              {t('app.label', { label: sayDay(line.day) })} <strong>{sayMeasurement(measure, line)}</strong>
            </li>
          ))}
          {taken.length > LINES && <li aria-hidden="true">…</li>}
        </ul>
      )}
      {!asked && there > 0 && (
        <p>
          {t('measures.import.there', { count: there })}.{' '}
          <label className={styles.tick}>
            <input type="checkbox" checked={again} onChange={(event) => onAgain(event.target.checked)} />
            {t('measures.import.takeThere')}
          </label>
        </p>
      )}
      {!asked && problems.length > 0 && (
        <details open={problems.length <= LINES}>
          <summary className={styles.warn}>{t('measures.import.problems', { count: problems.length })}</summary>
          {problems.length > PROBLEMS && (
            <p className={styles.soft}>{t('measures.import.firstProblems', { count: PROBLEMS })}</p>
          )}
          <ul className={styles.problems}>
            {problems.slice(0, PROBLEMS).map(({ line, problem, text }) => (
              <li key={line}>
                <strong>{t('measures.import.line', { line })}</strong>{' '}
                {text === ''
                  ? t(`measures.problem.${problem}`)
                  : t('measures.import.problem', { text: cut(text), problem: t(`measures.problem.${problem}`) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function resultOf(taken: readonly ReadLine[], read: number): string {
  if (read === 0) return t('measures.import.nothing')
  if (taken.length === 0) return t('measures.import.allThere')
  const days = taken.map(({ day }) => day).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return t('measures.import.result', { count: taken.length, first: sayDay(first), last: sayDay(last) })
}
