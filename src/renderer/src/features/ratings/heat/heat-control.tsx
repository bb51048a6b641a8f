/**
 * What colours the interactions of the map, with the legend, and the way to see only what is rated low. It lies over the map,
 * so it can be folded to one button; colours stay as they are then.
 */
import { ChevronDown, Palette } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { heatOfResult } from '#shared/charts/heat-of-result.ts'
import {
  HEAT_LEGENDS,
  HEAT_MEASURES,
  type HeatMeasure,
  type HeatStep,
  weightInLegend,
} from '#shared/charts/heat-scale.ts'
import { latestResults } from '#shared/method/latest-results.ts'
import { isRatedLow } from '#shared/method/rating.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapHeat } from '../../../canvas/heat/heat-hooks.ts'
import { useMapCommands } from '../../../canvas/hooks.ts'
import { useCoreQuery } from '../../../rpc/core-provider.tsx'
import { Button } from '../../../ui/button.tsx'
import { HeatLegend } from '../../../ui/heat-legend.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { readStored, writeStored } from '../../../ui/stored.ts'
import { showToast } from '../../../ui/toast-store.ts'
import styles from './heat.module.css'

/** Under this name the window remembers whether the panel is folded. */
const FOLDED = 'heat-folded'

/** Nothing before the first reveal. It lies over the map, where its place puts it. */
export function HeatControl({ workshop, hidden }: { readonly workshop: WorkshopId; readonly hidden: boolean }) {
  const { data } = useCoreQuery('ratings.list', { workshop })
  const { showOnly } = useMapCommands()
  const [measure, setMeasure] = useState<HeatMeasure | 'none'>('none')
  const [folded, setFolded] = useState(() => readStored(FOLDED) === 'yes')
  const opener = useRef<HTMLDivElement>(null)
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
  const fold = (next: boolean) => {
    writeStored(FOLDED, next ? 'yes' : 'no')
    // The button that was pressed goes away; the other one takes the keyboard in its place.
    flushSync(() => setFolded(next))
    opener.current?.querySelector('button')?.focus()
  }
  if (folded) {
    return (
      <section aria-label={t('ratings.heat.name')}>
        <div ref={opener}>
          <Button size="small" icon={<Palette />} aria-expanded={false} onClick={() => fold(false)}>
            {measure === 'none' ? t('ratings.heat.name') : t(`ratings.heat.by.${measure}`)}
          </Button>
        </div>
      </section>
    )
  }
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
        <div ref={opener}>
          <IconButton name={t('ratings.heat.fold')} icon={<ChevronDown />} onClick={() => fold(true)} />
        </div>
      </div>
      {measure !== 'none' && (
        <>
          <p className={styles.words}>{t(`ratings.heat.legend.${measure}`)}</p>
          {heat.size === 0 ? (
            <p className={styles.words}>{t('ratings.heat.tooFew')}</p>
          ) : (
            <HeatLegend
              entries={HEAT_LEGENDS[measure].map((label, index) => {
                const step = (index + 1) as HeatStep
                return { label, kind: 'rated', step, weight: weightInLegend(measure, step) }
              })}
            />
          )}
        </>
      )}
    </section>
  )
}
