/** One question of the card: its words, the three fields, and where the numbers come from. */
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import {
  SAVING_KINDS,
  type SaidRange,
  type SavingKind,
  SOURCES,
  type Source,
  type ThreePoint,
} from '#shared/model/cost.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import { NAME_TEXT } from '#shared/model/evidence-text.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { RangeInput, type RangeInputProps } from '../../ui/range-input.tsx'
import { Select } from '../../ui/select.tsx'
import { SourceMark } from '../../ui/source-mark.tsx'
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
          <button
            type="button"
            className={styles.said}
            aria-expanded={open}
            aria-controls={`${id}-more`}
            aria-label={t('costCard.saidName', {
              question: words,
              source: t(`range.source.${said.source}`),
              by: said.by,
              day: sayDay(said.on),
            })}
            onClick={() => setOpen(!open)}
          >
            <SourceMark source={said.source} />
            {said.by !== '' && <span className={styles.by}>{said.by}</span>}
            <ChevronDown className={styles.chevron} aria-hidden="true" size="1em" />
          </button>
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
      {open && said !== undefined && <SaidDetails id={`${id}-more`} {...props} said={said} />}
    </div>
  )
}

function SaidDetails({
  id,
  target,
  said,
  kind,
  onKind,
  onAmend,
}: Pick<QuestionLineProps, 'target' | 'kind' | 'onKind' | 'onAmend'> & {
  readonly id: string
  readonly said: SaidRange
}) {
  return (
    <div id={id} className={styles.details}>
      <Select<Source>
        label={t('costCard.from')}
        value={said.source}
        options={SOURCES.map((value) => ({ value, label: t(`costCard.source.${value}`) }))}
        onValue={(source) => onAmend({ source }, null)}
      />
      <FactText
        target={`${target}.by`}
        label={t('costCard.speaker.by')}
        rule={NAME_TEXT}
        stored={said.by}
        write={(by, visit) => onAmend({ by }, visit)}
      />
      <DateInput
        label={t('costCard.on')}
        required
        value={said.on}
        onValue={(on) => on !== null && onAmend({ on }, null)}
      />
      {kind !== null && (
        <Select<SavingKind>
          label={t('costCard.kind')}
          value={kind}
          options={SAVING_KINDS.map((value) => ({ value, label: t(`costCard.kinds.${value}`) }))}
          onValue={onKind}
        />
      )}
    </div>
  )
}
