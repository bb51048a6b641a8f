/** A person's own card before it is handed in: everything can still be changed. After that nobody sees it again. */
import { Pencil } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Chair } from '#shared/model/dimension.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { answerTo, type CardAnswers } from '../card-draft.ts'
import { questionsOf } from '../hands-counts.ts'
import { sayAnswer } from '../paper-entry.tsx'
import type { NamedInteraction } from '../use-subject-names.ts'
import styles from './secret.module.css'

export function ReviewScreen(props: {
  readonly chair: Chair
  readonly interactions: readonly NamedInteraction[]
  readonly card: CardAnswers
  readonly problem: string | null
  readonly busy: boolean
  readonly onChange: (index: number) => void
  readonly onSubmit: () => void
}) {
  const { chair, interactions, card, problem, busy, onChange, onSubmit } = props
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => main.current?.focus(), [])
  return (
    <div className={styles.card}>
      <header className={styles.cardHead}>
        <h1 className={styles.service}>{t('ratings.pass.review')}</h1>
        <p className={styles.line}>{t('ratings.pass.reviewHint')}</p>
      </header>
      <ul className={styles.reviewList}>
        {interactions.map((interaction, index) => {
          const given = questionsOf(chair)
            .map((question) => ({ question, answer: answerTo(card, interaction.id, question) }))
            .filter(({ answer }) => answer !== null)
          return (
            <li key={interaction.id} className={styles.reviewItem}>
              <div className={styles.reviewWords}>
                <span className={styles.reviewName}>{interaction.line}</span>
                <span className={styles.reviewAnswers}>
                  {given.length === 0
                    ? t('ratings.pass.nothing')
                    : given
                        .map(({ question, answer }) => `${t(`ratings.question.${question}`)} ${sayAnswer(answer)}`)
                        .join(' · ')}
                </span>
              </div>
              <Button
                size="small"
                icon={<Pencil />}
                aria-label={t('ratings.pass.change', { interaction: interaction.line })}
                onClick={() => onChange(index)}
              >
                {t('ratings.open.revise')}
              </Button>
            </li>
          )
        })}
      </ul>
      {problem !== null && <Problem>{problem}</Problem>}
      <footer className={styles.cardFoot}>
        <span />
        <Button ref={main} variant="primary" className={styles.big} disabled={busy} onClick={onSubmit}>
          {t('ratings.pass.submit')}
        </Button>
      </footer>
    </div>
  )
}
