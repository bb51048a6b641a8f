/** One question of the card: its words, the three fields, and where the numbers come from. */
import { type ReactNode, useId, useState } from 'react'
import { SAVING_KINDS, type SaidRange, type SavingKind, type ThreePoint } from '#shared/model/cost.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import { t } from '#shared/text/text.ts'
import { RangeInput, type RangeInputProps } from '../../ui/range-input.tsx'
import { SaidFields, SaidMark } from '../../ui/said-source.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './cost-card.module.css'
import type { Question } from './questions.ts'

export interface QuestionLineProps
  extends Pick<RangeInputProps, 'target' | 'currency' | 'usualOnly' | 'heads' | 'write'> {
  readonly question: Question
  /** Its words, with the names of the parties. */
  readonly words: string
  /** To whom it belongs on the map. */
  readonly subject: string
  readonly said: SaidRange | undefined
  /** What holds while nothing is said, and where it comes from. */
  readonly instead: ThreePoint | null
  readonly origin: string | null
  readonly kind: SavingKind | null
  readonly onKind: (kind: SavingKind) => void
  readonly onAmend: (facts: Partial<Speaker & { on: string }>, visit: string | null) => void
  /** Beside the fields: what a volume is counted per. */
  readonly children?: ReactNode
}

/** A line of the card. Must be keyed by its interaction and input. */
export function QuestionLine(props: QuestionLineProps) {
  const { question, words, subject, said, instead, origin, children, ...fields } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div
      className={styles.line}
      data-follows={question.follows}
      data-input={question.input}
      data-answers={question.answers}
      data-subject={subject}
    >
      <div className={styles.ask}>
        <p className={styles.question}>{words}</p>
        {said !== undefined && (
          <SaidMark question={words} said={said} open={open} controls={`${id}-more`} onToggle={() => setOpen(!open)} />
        )}
        {said === undefined && origin !== null && <p className={styles.origin}>{origin}</p>}
      </div>
      <div className={styles.answer}>
        <RangeInput
          target={fields.target}
          label={words}
          unit={question.unit}
          currency={fields.currency ?? ''}
          stored={said ?? null}
          instead={instead}
          usualOnly={fields.usualOnly ?? false}
          heads={fields.heads ?? false}
          write={fields.write}
        />
        {children}
      </div>
      {open && said !== undefined && (
        <SaidFields id={`${id}-more`} target={fields.target} said={said} onAmend={fields.onAmend}>
          {fields.kind !== null && (
            <Select<SavingKind>
              label={t('costCard.kind')}
              value={fields.kind}
              options={SAVING_KINDS.map((value) => ({ value, label: t(`costCard.kinds.${value}`) }))}
              onValue={fields.onKind}
            />
          )}
        </SaidFields>
      )}
    </div>
  )
}
