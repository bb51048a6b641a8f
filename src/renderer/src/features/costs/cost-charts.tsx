/** The costed interactions as pictures: which few make most of it, and how far each may be off. Pressing a row selects it. */
import { memo, useMemo, useState } from 'react'
import { Pareto, type ParetoBar } from '#shared/charts/pareto.tsx'
import { RangeBars, type RangeRow } from '#shared/charts/range-bars.tsx'
import { paretoOf } from '#shared/method/cost-totals.ts'
import type { Party } from '#shared/model/party.ts'
import { sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChartRoom } from './chart-room.tsx'
import type { FirmLine } from './cost-lines.ts'
import styles from './costs.module.css'

/** Rows of a chart before it is asked for all. */
const FIRST = 12

export interface CostChartsProps {
  readonly lines: readonly FirmLine[]
  readonly parties: readonly Party[]
  readonly currency: string
  readonly selected: ReadonlySet<string>
  readonly onPick: (id: string) => void
}

export const CostCharts = memo(function CostCharts({ lines, parties, currency, selected, onPick }: CostChartsProps) {
  const [all, setAll] = useState(false)
  const bars = useMemo(() => barsOf(lines, parties), [lines, parties])
  const most = all ? bars.length : FIRST
  const say = (amount: number) => sayRoughMoney(amount, currency, 3)
  const needed = 1 + bars.findIndex(({ cumulated }) => cumulated >= 0.8 - 1e-9)
  return (
    <div className={styles.charts}>
      {bars.length > 1 && (
        <Card aria-label={t('costs.pareto.title')}>
          <h3>{t('costs.pareto.title')}</h3>
          <p className={styles.soft}>{t('costs.pareto.words', { count: needed, of: bars.length })}</p>
          <ChartRoom>
            {(room) => (
              <Pareto
                label={t('costs.pareto.title')}
                sayShare={(share) => sayShare(share, 0)}
                {...{ ...room, bars, say, most, selected, onPick }}
              />
            )}
          </ChartRoom>
        </Card>
      )}
      <Card aria-label={t('costs.ranges.title')}>
        <h3>{t('costs.ranges.title')}</h3>
        <p className={styles.soft}>{t('costs.ranges.words')}</p>
        <ChartRoom>
          {(room) => (
            <RangeBars
              label={t('costs.ranges.title')}
              rows={bars.slice(0, most)}
              {...{ ...room, say, selected, onPick }}
            />
          )}
        </ChartRoom>
      </Card>
      {bars.length > FIRST && (
        <Button
          variant="quiet"
          onClick={() => {
            setAll(!all)
          }}
        >
          {all ? t('costs.fewer', { count: FIRST }) : t('costs.all', { count: bars.length })}
        </Button>
      )}
    </div>
  )
})

/** One row for each, the largest mean first: means are what may be added up. */
function barsOf(lines: readonly FirmLine[], parties: readonly Party[]): readonly (ParetoBar & RangeRow)[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return paretoOf(
    lines,
    ({ estimate }) => estimate.annual.mean,
    ({ id }) => id,
  ).map(({ item, value, cumulated }) => {
    const ends = t('costs.ends', {
      provider: names.get(item.provider) ?? '',
      customer: names.get(item.customer) ?? '',
    })
    const { service } = item.interaction
    return {
      ...{ id: item.id, name: service === '' ? ends : service, detail: service === '' ? undefined : ends },
      ...{ amount: value, cumulated, firmness: item.firmness, spread: item.estimate.annual },
    }
  })
}
