/** What a measure is: name, kind, unit, which way is better, target. Every field writes itself. */
import { SOURCES, type Source } from '#shared/model/cost.ts'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { NAME_TEXT } from '#shared/model/evidence-text.ts'
import type { MeasureId } from '#shared/model/ids.ts'
import { type Interaction, PERIODS } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { DIRECTIONS, type Measure, SCALES } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './measures.module.css'

const checkAmount = checkNumber(-LIMITS.money, LIMITS.money)
const checkPerCent = checkNumber(0, 100)

export interface MeasureFormProps {
  readonly id: MeasureId
  readonly measure: Measure
  readonly interaction: Interaction
  /** Whether anything was measured: then the scale stays, and what people believed is of no use any more. */
  readonly isMeasured: boolean
  readonly patch: (next: Partial<Measure>) => void
}

/** Must be keyed by the measure. */
export function MeasureForm({ id, measure, interaction, isMeasured, patch }: MeasureFormProps) {
  const isShare = measure.scale === 'share'
  const standard = measure.dimension === null ? '' : interaction[measure.dimension]
  const number = (field: 'target' | 'actual') => ({
    target: `${id}.${field}.${measure.scale}`,
    check: isShare ? checkPerCent : checkAmount,
    stored: inForm(measure[field], isShare),
    write: (value: number | null) => patch({ [field]: value === null || !isShare ? value : value / 100 }),
  })
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <FactText
          target={`${id}.name`}
          label={t('measures.field.name')}
          placeholder={t('measures.field.nameHint')}
          rule={NAME_TEXT}
          stored={measure.name}
          write={(name) => patch({ name })}
        />
      </div>
      <div className={styles.choice}>
        <span className={styles.label}>{t('measures.field.scale')}</span>
        {isMeasured ? (
          <span className={styles.locked} title={t('measures.scaleLocked')}>
            {t(`measures.scale.${measure.scale}`)}
          </span>
        ) : (
          <Segmented
            name={t('measures.field.scale')}
            value={measure.scale}
            segments={SCALES.map((value) => ({ value, label: t(`measures.scale.${value}`) }))}
            onValue={(scale) =>
              patch({ scale, target: null, actual: null, ...(scale === 'share' ? { unit: '' } : {}) })
            }
          />
        )}
      </div>
      {!isShare && (
        <FactText
          target={`${id}.unit`}
          label={t('measures.field.unit')}
          placeholder={t('measures.field.unitHint')}
          rule={NAME_TEXT}
          stored={measure.unit}
          write={(unit) => patch({ unit })}
        />
      )}
      <div className={styles.choice}>
        <span className={styles.label}>{t('measures.field.direction')}</span>
        <Segmented
          name={t('measures.field.direction')}
          value={measure.direction}
          segments={DIRECTIONS.map((value) => ({ value, label: t(`measures.direction.${value}`) }))}
          onValue={(direction) => patch({ direction })}
        />
      </div>
      <FactNumber
        key={`target.${measure.scale}`}
        label={isShare ? t('measures.field.targetShare') : t('measures.field.target')}
        {...number('target')}
        {...(standard === '' ? {} : { hint: t('measures.field.standard', { standard }) })}
      />
      <Select
        label={t('measures.field.dimension')}
        value={measure.dimension ?? 'none'}
        options={[
          { value: 'none', label: t('measures.dimensionNone') },
          ...DIMENSIONS.map((value) => ({ value, label: t(`term.dimension.${value}`) })),
        ]}
        onValue={(value) => patch({ dimension: DIMENSIONS.find((one) => one === value) ?? null })}
      />
      <Select
        label={t('measures.field.period')}
        value={measure.period}
        options={PERIODS.map((value) => ({ value, label: t(`term.period.${value}`) }))}
        onValue={(period) => patch({ period })}
      />
      {!isMeasured && (
        <>
          <FactNumber
            key={`actual.${measure.scale}`}
            label={isShare ? t('measures.field.actualShare') : t('measures.field.actual')}
            {...number('actual')}
          />
          <Select<Source>
            label={t('measures.field.source')}
            value={measure.source}
            options={SOURCES.map((value) => ({ value, label: t(`range.source.${value}`) }))}
            onValue={(source) => patch({ source })}
          />
        </>
      )}
    </div>
  )
}

/** A share stands in the form in per cent, without the dust of floating point. */
function inForm(value: number | null, isShare: boolean): number | null {
  return value === null || !isShare ? value : Number((value * 100).toPrecision(12))
}
