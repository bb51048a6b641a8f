/** What colours the interactions of the map, with the legend, and the way to see only what is rated low. */
import { useMemo, useState } from 'react'
import { isRatedLow } from '#shared/method/rating.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapHeat } from '../../../canvas/heat/heat-hooks.ts'
import { useMapCommands } from '../../../canvas/hooks.ts'
import { useCoreQuery } from '../../../rpc/core-provider.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { latestResults } from '../latest-results.ts'
import styles from './heat.module.css'
import { HEAT_MEASURES, type HeatMeasure, heatOfResult } from './heat-of-result.ts'

/** What each step stands for, from orange to teal. */
const LEGENDS: Readonly<Record<HeatMeasure, readonly string[]>> = {
  mean: ['1', '2', '3', '4', '5'],
  weakest: ['1', '2', '3', '4', '5'],
  importance: ['1', '2', '3', '4', '5'],
  gap: ['2', '1', '0.5', '0.25', '0'],
  disagreement: ['0.60', '0.35', '0.25', '0.10', '0'],
}

/** Nothing before the first reveal. It lies over the map, above the zoom. */
export function HeatControl({ workshop, hidden }: { readonly workshop: WorkshopId; readonly hidden: boolean }) {
  const { data } = useCoreQuery('ratings.list', { workshop })
  const { showOnly } = useMapCommands()
  const [measure, setMeasure] = useState<HeatMeasure | 'none'>('none')
  const latest = useMemo(() => latestResults(data ?? []), [data])
  const heat = useMemo(() => {
    if (measure === 'none') return new Map()
    return new Map(
      [...latest].flatMap(([id, { result }]) => {
        const one = heatOfResult(result, measure)
        return one === null ? [] : [[id, one] as const]
      }),
    )
  }, [latest, measure])
  useMapHeat(heat)
  if (latest.size === 0 || hidden) return null
  const low = [...latest.values()].filter(({ result }) => isRatedLow(result)).map(({ result }) => result.interaction)
  return (
    <section className={styles.control} aria-label={t('ratings.heat.name')}>
      <div className={styles.row}>
        <Select<HeatMeasure | 'none'>
          label={t('ratings.heat.name')}
          hideLabel
          value={measure}
          options={(['none', ...HEAT_MEASURES] as const).map((value) => ({
            value,
            label: t(`ratings.heat.by.${value}`),
          }))}
          onValue={setMeasure}
        />
        <Button
          size="small"
          onClick={() => {
            if (low.length === 0) showToast({ tone: 'info', topic: 'heat', text: t('ratings.heat.noneLow') })
            else showOnly(low, t('ratings.heat.lowReason'))
          }}
        >
          {t('ratings.heat.showLow')}
        </Button>
      </div>
      {measure !== 'none' && (
        <>
          <p className={styles.words}>{t(`ratings.heat.legend.${measure}`)}</p>
          {heat.size === 0 ? (
            <p className={styles.words}>{t('ratings.heat.tooFew')}</p>
          ) : (
            <ol className={styles.legend}>
              {LEGENDS[measure].map((value, index) => (
                <li key={value} className={styles.step}>
                  <span
                    className={styles.sign}
                    style={{
                      background: `var(--score-${index + 1})`,
                      height: `${(measure === 'importance' ? index + 1 : 5 - index) * 2}px`,
                    }}
                    aria-hidden="true"
                  />
                  {value}
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  )
}
