/** What a volume is counted per, and how many such periods a year has. */
import type { Assumptions } from '#shared/model/assumptions.ts'
import type { CostCard } from '#shared/model/cost.ts'
import { PERIODS, type Period } from '#shared/model/interaction.ts'
import { t } from '#shared/text/text.ts'
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber } from '../../ui/fact-input.tsx'
import { typedNumber } from '../../ui/parse-number.ts'
import { Select } from '../../ui/select.tsx'
import styles from './cost-card.module.css'

const checkPeriods = checkNumber(0, 366)

export interface VolumePeriodProps {
  readonly target: string
  /** That of the card, or of the map while the card says no volume. */
  readonly period: Period
  /** The map's volume is used, with the map's period. */
  readonly fromMap: boolean
  readonly periodsPerYear: CostCard['periodsPerYear']
  readonly assumptions: Assumptions
  readonly onFacts: (facts: Partial<Pick<CostCard, 'period' | 'periodsPerYear'>>, visit?: string) => void
}

/** Two small fields beside the volume. */
export function VolumePeriod(props: VolumePeriodProps) {
  const { target, period, fromMap, periodsPerYear, assumptions, onFacts } = props
  return (
    <div className={styles.period}>
      <Select<Period>
        label={t('costCard.period')}
        hideLabel
        disabled={fromMap}
        value={period}
        options={PERIODS.map((value) => ({ value, label: t(`term.period.${value}`) }))}
        onValue={(next) => onFacts({ period: next, periodsPerYear: null })}
      />
      {period !== 'year' && !fromMap && (
        <div className={styles.perYear}>
          <FactNumber
            key={period}
            target={`${target}.${period}`}
            label={t(`costCard.perYear.${period}`)}
            hideLabel
            placeholder={typedNumber(assumptions.periodsPerYear[period])}
            check={checkPeriods}
            stored={periodsPerYear}
            write={(next, visit) => onFacts({ periodsPerYear: next }, visit)}
          />
          <span aria-hidden="true">{t(`costCard.perYear.${period}`)}</span>
        </div>
      )}
    </div>
  )
}
