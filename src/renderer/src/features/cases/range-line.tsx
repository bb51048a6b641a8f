/** One question of a case: its words, what holds today, the three fields, and where the numbers come from. */
import type { ReactNode } from 'react'
import type { SaidRange } from '#shared/model/cost.ts'
import { RangeInput, type RangeInputProps } from '../../ui/range-input.tsx'
import { SaidSource, type SaidSourceProps } from '../../ui/said-source.tsx'
import styles from './cases.module.css'

export interface RangeLineProps extends Pick<RangeInputProps, 'target' | 'unit' | 'currency' | 'heads' | 'write'> {
  readonly question: string
  readonly said: SaidRange | null
  /** What to compare with. */
  readonly today?: ReactNode
  readonly onAmend: SaidSourceProps['onAmend']
}

/** Must be keyed by its change and field. */
export function RangeLine({ question, said, today, onAmend, ...fields }: RangeLineProps) {
  return (
    <div className={styles.line}>
      <div className={styles.ask}>
        <p className={styles.question}>{question}</p>
        {today !== undefined && <p className={styles.today}>{today}</p>}
      </div>
      <RangeInput {...fields} label={question} stored={said} className={styles.answer} />
      {said !== null && (
        <div className={styles.said}>
          <SaidSource target={fields.target} question={question} said={said} onAmend={onAmend} />
        </div>
      )}
    </div>
  )
}
