/** What else can be said of a change: what it is expected to do, from where it starts, what it takes to try. Folded away, for one line is enough to begin with. */

import type { ChangeFacts } from '#shared/model/change.ts'
import { withMeasure } from '#shared/model/change-measure.ts'
import { BUILDING_BLOCKS, DIMENSIONS } from '#shared/model/dimension.ts'
import type { MeasureId } from '#shared/model/ids.ts'
import type { Measure } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { Select } from '../../ui/select.tsx'
import type { FieldProblems } from './change-form-facts.ts'
import styles from './changes.module.css'

export interface ChangeDetailsFieldsProps {
  readonly facts: ChangeFacts
  readonly problems: FieldProblems
  /** Those of the interaction. */
  readonly measures: readonly { readonly id: MeasureId; readonly measure: Measure }[]
  readonly onFacts: (facts: ChangeFacts) => void
}

const INSIDE = ['hypothesis', 'baseline', 'startDate', 'tryHours', 'tryMoney'] as const

/** Unfolds what something inside stands in the way of: a sentence that nobody sees is none. */
function openWhere(problems: FieldProblems): (details: HTMLDetailsElement | null) => void {
  return (details) => {
    if (details && INSIDE.some((field) => problems[field] !== undefined)) details.open = true
  }
}

/** The facts belong to the caller. Shares are typed in per cent. */
export function ChangeDetailsFields({ facts, problems, measures, onFacts }: ChangeDetailsFieldsProps) {
  const { hypothesis, baseline } = facts
  const chosen = measures.find(({ id }) => id === hypothesis.measure)?.measure
  const times = chosen?.scale === 'share' ? 100 : 1
  const unit = chosen?.scale === 'share' ? '%' : (chosen?.unit ?? '')
  const inUnit = (label: string) => (unit === '' ? label : t('changes.form.inUnit', { label, unit }))
  const shown = (figure: number | null) => (figure === null ? null : Number((figure * times).toPrecision(12)))
  const read = (typed: number | null) => (typed === null ? null : typed / times)
  const expect = (patch: Partial<ChangeFacts['hypothesis']>) =>
    onFacts({ ...facts, hypothesis: { ...hypothesis, ...patch } })
  const anchor = (patch: Partial<ChangeFacts['baseline']>) => onFacts({ ...facts, baseline: { ...baseline, ...patch } })
  return (
    <details className={styles.more} ref={openWhere(problems)}>
      <summary>{t('changes.form.more')}</summary>
      <div className={styles.pair}>
        <Select
          label={t('changes.form.dimension')}
          value={facts.dimension ?? ''}
          options={[
            { value: '', label: t('changes.form.unsaid') },
            ...DIMENSIONS.map((value) => ({ value, label: t(`term.dimension.${value}`) })),
          ]}
          onValue={(value) => onFacts({ ...facts, dimension: DIMENSIONS.find((one) => one === value) ?? null })}
        />
        <Select
          label={t('changes.form.block')}
          value={facts.block ?? ''}
          options={[
            { value: '', label: t('changes.form.unsaid') },
            ...BUILDING_BLOCKS.map((value) => ({ value, label: t(`term.block.${value}`) })),
          ]}
          onValue={(value) => onFacts({ ...facts, block: BUILDING_BLOCKS.find((one) => one === value) ?? null })}
        />
      </div>
      <Select
        label={t('changes.form.measure')}
        hint={measures.length === 0 ? t('changes.form.noMeasure') : t('changes.form.measureHint')}
        value={hypothesis.measure ?? ''}
        options={[
          { value: '', label: t('changes.form.unsaid') },
          ...measures.map(({ id, measure }) => ({ value: id as string, label: measure.name })),
        ]}
        onValue={(value) =>
          onFacts({
            ...facts,
            ...withMeasure(facts, measures.find(({ id }) => id === value)?.id ?? null, measures),
          })
        }
      />
      <div className={styles.pair} key={times}>
        <NumberInput
          label={inUnit(t('changes.form.from'))}
          value={shown(hypothesis.from)}
          error={problems.hypothesis}
          onValue={(value) => expect({ from: read(value) })}
        />
        <NumberInput
          label={inUnit(t('changes.form.to'))}
          value={shown(hypothesis.to)}
          onValue={(value) => expect({ to: read(value) })}
        />
        <DateInput label={t('changes.form.by')} value={hypothesis.by} onValue={(by) => expect({ by })} />
      </div>
      <div className={styles.pair} key={`baseline ${times}`}>
        <NumberInput
          label={inUnit(t('changes.form.baseline'))}
          value={shown(baseline.figure)}
          error={problems.baseline}
          onValue={(value) => anchor({ figure: read(value) })}
        />
        <NumberInput
          label={t('changes.form.baselineCount')}
          value={baseline.count}
          onValue={(count) => anchor({ count })}
        />
        <DateInput label={t('changes.form.baselineTo')} value={baseline.to} onValue={(to) => anchor({ to })} />
      </div>
      <div className={styles.pair}>
        <DateInput
          label={t('changes.form.startDate')}
          value={facts.startDate}
          error={problems.startDate}
          onValue={(startDate) => onFacts({ ...facts, startDate })}
        />
        <NumberInput
          label={t('changes.form.tryHours')}
          value={facts.tryHours}
          error={problems.tryHours}
          onValue={(tryHours) => onFacts({ ...facts, tryHours })}
        />
        <NumberInput
          label={t('changes.form.tryMoney')}
          value={facts.tryMoney}
          error={problems.tryMoney}
          onValue={(tryMoney) => onFacts({ ...facts, tryMoney })}
        />
      </div>
    </details>
  )
}
