/** What the cells show and what their colours mean, in words, and the two choices: by what they are coloured and put together. */
import { HEAT_LEGENDS, type HeatStep, signOfBound, weightInLegend } from '#shared/charts/heat-scale.ts'
import { sayRough } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { HeatLegend, type HeatLegendEntry } from '../../ui/heat-legend.tsx'
import styles from './matrix.module.css'
import type { MatrixFigures } from './matrix-figures.ts'

/** Signs that no cell has are not explained. */
export function MatrixLegend({ figures, currency }: { readonly figures: MatrixFigures; readonly currency: string }) {
  const { measure, bounds, has } = figures
  const entries = entriesOf(figures)
  return (
    <div className={styles.legend}>
      <p className={styles.legendWords}>
        {t(`matrix.legend.${measure}`, { currency: currency === '' ? t('matrix.noCurrency') : currency })}{' '}
        {has.several && measure !== 'count' && `${t('matrix.legend.several')} `}
        {has.partial && bounds.length > 0 && t('matrix.legend.partial')}
      </p>
      {entries.length > 0 && (
        <div className={styles.legendSteps}>
          <HeatLegend entries={entries} />
        </div>
      )}
      {has.unknown && (
        <span className={styles.legendUnknown}>
          <span className={styles.swatch} aria-hidden="true">
            {t('matrix.unknownSign')}
          </span>
          {t('matrix.legend.unknown')}
        </span>
      )}
    </div>
  )
}

function entriesOf({ measure, bounds }: MatrixFigures): readonly HeatLegendEntry[] {
  if (measure === 'mean' || measure === 'gap') {
    return HEAT_LEGENDS[measure].map((label, index) => {
      const step = (index + 1) as HeatStep
      return { kind: 'rated', label, step, weight: weightInLegend(measure, step) }
    })
  }
  // Where every step is one number, it is no range.
  const isEach = bounds.every((bound, index) => bound === index + 1)
  return bounds.map((bound, index) => {
    const step = signOfBound(index, bounds)
    const number = sayRough(bound)
    return { kind: 'amount', label: isEach ? number : t('matrix.upTo', { number }), step, weight: step }
  })
}
