/** One interaction of a person's card. Digits answer and go on to the next question; Enter goes on to the next interaction. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Chair } from '#shared/model/dimension.ts'
import type { Answer, Question } from '#shared/model/rating.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../../ui/button.tsx'
import { answerTo, type CardAnswers, readAnswer } from '../card-draft.ts'
import { questionsOf } from '../hands-counts.ts'
import { sayAnswer } from '../paper-entry.tsx'
import type { NamedInteraction } from '../use-subject-names.ts'
import styles from './secret.module.css'

const SCALE = [1, 2, 3, 4, 5, 'unknown'] as const

export interface QuestionScreenProps {
  readonly chair: Chair
  readonly interaction: NamedInteraction
  readonly card: CardAnswers
  readonly place: { readonly number: number; readonly count: number }
  readonly onAnswer: (question: Question, answer: Answer) => void
  readonly onBack: () => void
  readonly onNext: () => void
  /** From the review back to it, rather than on. */
  readonly returning: boolean
}

/** Must be keyed by the interaction. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { chair, interaction, card, place, onAnswer, onBack, onNext, returning } = props
  const form = useRef<HTMLFormElement>(null)
  const questions = questionsOf(chair)
  const answered = questions.some((question) => answerTo(card, interaction.id, question) !== null)
  useEffect(() => {
    const radios = form.current?.querySelectorAll<HTMLInputElement>('fieldset:first-of-type input')
    const checked = [...(radios ?? [])].find((radio) => radio.checked)
    ;(checked ?? radios?.[0])?.focus()
  }, [])
  const goTo = (row: number) => {
    const fields = form.current?.querySelectorAll('fieldset')
    const field = fields?.[row]
    const radio = field?.querySelector<HTMLInputElement>('input:checked') ?? field?.querySelector('input')
    if (radio) radio.focus()
    else form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
  }
  const press = (event: KeyboardEvent, row: number, question: Question) => {
    const answer = readAnswer(event.key)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (answer !== null) {
      onAnswer(question, answer)
      goTo(row + 1)
    } else if (event.key === 'Backspace') onAnswer(question, null)
    else if (event.key === 'ArrowDown') goTo(Math.min(row + 1, questions.length - 1))
    else if (event.key === 'ArrowUp') goTo(Math.max(0, row - 1))
    else return
    event.preventDefault()
  }
  return (
    <form
      ref={form}
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <header className={styles.cardHead}>
        <p className={styles.progress}>{t('ratings.pass.progress', place)}</p>
        <h1 className={styles.service}>{interaction.service}</h1>
        {interaction.line !== interaction.service && <p className={styles.line}>{interaction.line}</p>}
        <p className={styles.ask}>{t(`ratings.pass.ask.${chair}`)}</p>
      </header>
      <div className={styles.scaleEnds} aria-hidden="true">
        <span>{t('ratings.pass.ends.low')}</span>
        <span>{t('ratings.pass.ends.high')}</span>
      </div>
      {questions.map((question, row) => (
        <Row
          key={question}
          statement={t(`ratings.pass.statement.${chair}.${question}`)}
          word={t(`ratings.question.${question}`)}
          answer={answerTo(card, interaction.id, question)}
          onAnswer={(answer) => onAnswer(question, answer)}
          onKey={(event) => press(event, row, question)}
        />
      ))}
      <footer className={styles.cardFoot}>
        <Button icon={<ArrowLeft />} className={styles.big} onClick={onBack}>
          {t('ratings.pass.previous')}
        </Button>
        <Button variant="primary" type="submit" icon={<ArrowRight />} className={styles.big}>
          {returning ? t('ratings.pass.toReview') : answered ? t('ratings.pass.next') : t('ratings.pass.skip')}
        </Button>
      </footer>
    </form>
  )
}

function Row(props: {
  readonly statement: string
  readonly word: string
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
  readonly onKey: (event: KeyboardEvent) => void
}) {
  const { statement, word, answer, onAnswer, onKey } = props
  const name = useId()
  return (
    <fieldset className={styles.row} onKeyDown={onKey}>
      <legend className={styles.statement}>
        <span className={styles.word}>{word}</span> {statement}
      </legend>
      <div className={styles.scale}>
        {SCALE.map((value) => (
          <label key={value} className={styles.score} data-unknown={value === 'unknown'}>
            <input
              type="radio"
              name={name}
              // One stop of Tab for each question; arrows go on inside, as in every group.
              tabIndex={(answer ?? 1) === value ? 0 : -1}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span>{sayAnswer(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
