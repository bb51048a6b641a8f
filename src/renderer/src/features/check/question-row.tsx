/** One of the five questions: yes, no or don't know. Pressing the answer again takes it back. */
import { ToggleGroup } from 'radix-ui'
import type { CheckAnswer } from '#shared/model/check.ts'
import { t } from '#shared/text/text.ts'
import styles from './check.module.css'

const ANSWERS = ['yes', 'no', 'unknown'] as const

export function QuestionRow({
  question,
  answer,
  onAnswer,
}: {
  readonly question: string
  readonly answer: CheckAnswer
  readonly onAnswer: (answer: CheckAnswer) => void
}) {
  return (
    <div className={styles.row}>
      <span className={styles.question}>{question}</span>
      <ToggleGroup.Root
        type="single"
        className={styles.answers}
        aria-label={question}
        value={answer ?? ''}
        onValueChange={(chosen) => onAnswer(ANSWERS.find((one) => one === chosen) ?? null)}
      >
        {ANSWERS.map((one) => (
          <ToggleGroup.Item key={one} value={one} className={styles.answer}>
            {t(`check.answer.${one}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </div>
  )
}
