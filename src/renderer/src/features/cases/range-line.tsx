/** One question of a case: its words, what holds today, the three fields, and where the numbers come from. */
import { type ReactNode, useId, useState } from 'react'
import type { SaidRange } from '#shared/model/cost.ts'
import { RangeInput, type RangeInputProps } from '../../ui/range-input.tsx'
import { SaidFields, type SaidFieldsProps, SaidMark } from '../../ui/said-source.tsx'
import styles from './cases.module.css'

export interface RangeLineProps extends Pick<RangeInputProps, 'target' | 'unit' | 'currency' | 'heads' | 'write'> {
  readonly question: string
  readonly said: SaidRange | null
  /** What to compare with. */
  readonly today?: ReactNode
  readonly onAmend: SaidFieldsProps['onAmend']
}

/** Must be keyed by its change and field. */
export function RangeLine({ question, said, today, onAmend, ...fields }: RangeLineProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.line}>
      <div className={styles.ask}>
        <p className={styles.question}>{question}</p>
        {today !== undefined && <p className={styles.today}>{today}</p>}
        {said !== null && (
          <SaidMark question={question} said={said} open={open} controls={id} onToggle={() => setOpen(!open)} />
        )}
      </div>
      <RangeInput {...fields} label={question} stored={said} className={styles.answer} />
      {open && said !== null && <SaidFields id={id} target={fields.target} said={said} onAmend={onAmend} />}
    </div>
  )
}
