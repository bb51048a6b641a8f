/**
 * Beside a number that was said: where it comes from and who said it, as a mark that unfolds fields to change them. The two
 * are apart, so that whoever shows the number decides where the fields find room.
 */
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { type SaidRange, SOURCES, type Source } from '#shared/model/cost.ts'
import { NAME_TEXT } from '#shared/model/evidence-text.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { DateInput } from './date-input.tsx'
import { FactText } from './fact-input.tsx'
import styles from './said-source.module.css'
import { Select } from './select.tsx'
import { SourceMark } from './source-mark.tsx'

export interface SaidMarkProps {
  /** The question that the number answers. */
  readonly question: string
  readonly said: SaidRange
  readonly open: boolean
  /** Id of the fields that it unfolds. */
  readonly controls: string
  readonly onToggle: () => void
}

export function SaidMark({ question, said, open, controls, onToggle }: SaidMarkProps) {
  return (
    <button
      type="button"
      className={styles.said}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={t('costCard.saidName', {
        question,
        source: t(`range.source.${said.source}`),
        by: said.by,
        day: sayDay(said.on),
      })}
      onClick={onToggle}
    >
      <SourceMark source={said.source} />
      {said.by !== '' && <span className={styles.by}>{said.by}</span>}
      <ChevronDown className={styles.chevron} aria-hidden="true" size="1em" />
    </button>
  )
}

export interface SaidFieldsProps {
  readonly id: string
  /** The thing and the field, as in the range beside it. */
  readonly target: string
  readonly said: SaidRange
  readonly onAmend: (facts: Partial<Pick<SaidRange, 'source' | 'by' | 'on'>>, visit: string | null) => void
  /** More that belongs to the number. */
  readonly children?: ReactNode
}

/** Drawn while it is unfolded. Must be keyed by what it belongs to. */
export function SaidFields({ id, target, said, onAmend, children }: SaidFieldsProps) {
  return (
    <div id={id} className={styles.fields}>
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
      {children}
    </div>
  )
}
