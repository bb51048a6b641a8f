/**
 * What all costed misses come to in a year, drawn as a range, and what a saving in them would be: cash, capacity, avoided
 * risk. Those three are never added up, and effort stands apart: it is paid on every request, missed or not.
 */
import { Banknote, Clock, Hourglass, type LucideIcon, ShieldCheck } from 'lucide-react'
import { memo, useMemo } from 'react'
import { Histogram } from '#shared/charts/histogram.tsx'
import { type Sum, totalOfAll, totalsByKind } from '#shared/method/cost-totals.ts'
import { FIRMNESSES, type Firmness } from '#shared/method/firmness.ts'
import { together } from '#shared/method/together.ts'
import { SAVING_KINDS, type SavingKind } from '#shared/model/cost.ts'
import { sayRough, sayRoughMoney } from '#shared/text/say-amount.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { ChartRoom } from './chart-room.tsx'
import { countFirmness, type FirmLine, weakestOf } from './cost-lines.ts'
import styles from './costs.module.css'

const SIGNS: Readonly<Record<SavingKind, LucideIcon>> = { cash: Banknote, capacity: Clock, risk: ShieldCheck }

export interface CostHeadlineProps {
  readonly lines: readonly FirmLine[]
  /** How many are still being reckoned. */
  readonly waiting: number
  readonly currency: string
}

export const CostHeadline = memo(function CostHeadline({ lines, waiting, currency }: CostHeadlineProps) {
  const { spread, histogram } = useMemo(() => together(lines.map(({ estimate }) => estimate)), [lines])
  const { misses, effort } = totalOfAll(lines)
  const kinds = totalsByKind(lines)
  const firm = countFirmness(lines)
  const say = (amount: number) => sayRoughMoney(amount, currency, 3)
  const firmness = weakestOf(lines)
  const rests = sayList(
    FIRMNESSES.filter((one) => firm[one] > 0).map((one) => t(`costs.firm.${one}`, { count: firm[one] })),
  )
  return (
    <div className={styles.headline}>
      <Card aria-label={t('costs.total.title')}>
        <h3>{t('costs.total.title')}</h3>
        <p className={styles.big}>
          <span className={styles.figure} data-firmness={firmness}>
            {t('costs.total.mean', { amount: say(misses.mean) })}
          </span>
        </p>
        <p className={styles.soft}>{t('costs.total.rests', { count: lines.length, rests })}</p>
        {waiting > 0 && (
          <p className={styles.waiting} role="status">
            {t('costs.waiting', { count: waiting })}
          </p>
        )}
        <ChartRoom>
          {(room) => (
            <Histogram
              label={t('costs.total.spread')}
              counts={histogram}
              tall={10}
              {...{ spread, firmness, say, ...room }}
            />
          )}
        </ChartRoom>
        <p className={styles.soft}>{t('costs.total.words')}</p>
      </Card>
      <Card aria-label={t('costs.kind.title')}>
        <h3>{t('costs.kind.title')}</h3>
        <dl className={styles.tiles}>
          {SAVING_KINDS.map((kind) => (
            <Tile
              key={kind}
              sign={SIGNS[kind]}
              name={t(`costs.kind.${kind}`)}
              words={t(`costs.kind.means.${kind}`)}
              sum={kinds[kind]}
              {...{ firmness, currency }}
            />
          ))}
        </dl>
        <p className={styles.soft}>{t('costs.kind.words')}</p>
        {effort !== null && (
          <dl className={styles.apart}>
            <Tile
              sign={Hourglass}
              name={t('costs.effort.title')}
              words={t('costs.effort.words')}
              sum={effort}
              {...{ firmness, currency }}
            />
          </dl>
        )}
      </Card>
    </div>
  )
})

/** One total with the widest range that it can have. */
function Tile(props: {
  readonly sign: LucideIcon
  readonly name: string
  readonly words: string
  readonly sum: Sum
  readonly firmness: Firmness
  readonly currency: string
}) {
  const { sign: Sign, name, words, sum, firmness, currency } = props
  return (
    <div className={styles.tile}>
      <dt>
        <Sign aria-hidden="true" size="1.2em" />
        {name}
      </dt>
      <dd>
        <span
          className={classNames(styles.amount, styles.figure)}
          data-firmness={sum.mean === 0 ? undefined : firmness}
        >
          {sayRoughMoney(sum.mean, currency)}
        </span>
        {sum.low !== sum.high && (
          <span className={styles.soft}>
            {t('costs.between', { low: sayRough(sum.low), high: sayRough(sum.high) })}
          </span>
        )}
        <span className={styles.soft}>{words}</span>
      </dd>
    </div>
  )
}
