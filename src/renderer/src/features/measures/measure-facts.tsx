/** What the measurements say, in sentences: misses of the target, the share of cases, and how far both can be trusted. */
import { useState } from 'react'
import { countMisses, FEW_MEASUREMENTS, type MissShare, missShareOf } from '#shared/method/miss-share.ts'
import { EMPTY_CARD } from '#shared/model/cost.ts'
import { applyStep } from '#shared/model/edit-card.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Measure, Measurement } from '#shared/model/measure.ts'
import { hasMissRate, measuredMissRate, missRateBack, missRateStep } from '#shared/model/miss-rate-step.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayRoughShare } from '#shared/text/say-before-after.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayAim } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { SourceMark } from '../../ui/source-mark.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './measures.module.css'

export interface MeasureFactsProps {
  readonly workshop: WorkshopId
  readonly measure: Measure
  /** By day; at least one. */
  readonly measurements: readonly Measurement[]
}

/** Sentences, and the miss rate with the way to the cost card. */
export function MeasureFacts({ workshop, measure, measurements }: MeasureFactsProps) {
  const count = measurements.length
  const misses = countMisses(measure, measurements)
  const aim = sayAim(measure)
  const share = missShareOf(measure, measurements)
  const double = countDoubleDays(measurements)
  return (
    <section className={styles.facts} aria-label={t('measures.facts')}>
      <p className={styles.factLine}>
        {misses === null || aim === null
          ? t('measures.noTarget')
          : t('measures.missed', { misses: sayNumber(misses), count, aim })}
      </p>
      {count < FEW_MEASUREMENTS && (
        <p className={styles.soft}>{t('measures.few', { count, least: FEW_MEASUREMENTS })}</p>
      )}
      {double > 0 && <p className={styles.soft}>{t('measures.sameDay', { count: double })}</p>}
      {share !== null && <MissRate workshop={workshop} measure={measure} share={share} />}
    </section>
  )
}

/** Days on which more than one was taken. */
function countDoubleDays(measurements: readonly Measurement[]): number {
  const days = new Map<string, number>()
  for (const { day } of measurements) days.set(day, (days.get(day) ?? 0) + 1)
  return [...days.values()].filter((count) => count > 1).length
}

function MissRate({
  workshop,
  measure,
  share,
}: {
  readonly workshop: WorkshopId
  readonly measure: Measure
  readonly share: MissShare
}) {
  const cost = useStatement(workshop, 'cost', measure.interaction)
  const [asking, setAsking] = useState(false)
  const words = { low: sayRoughShare(share.low), share: sayRoughShare(share.share), high: sayRoughShare(share.high) }
  const counts = { misses: sayNumber(share.misses), cases: sayNumber(share.cases) }
  const range = measuredMissRate(share, share.lastDay)
  const isUsed = hasMissRate(cost?.value ?? null, range)
  const put = () => {
    const before = cost?.value ?? null
    cost?.say((now) => applyStep(now ?? EMPTY_CARD, missRateStep(before, range)))
    showToast({
      tone: 'good',
      text: t('measures.rate.usedToast', words),
      action: {
        label: t('measures.undo'),
        run: () => cost?.say((now) => applyStep(now ?? EMPTY_CARD, missRateBack(before))),
      },
    })
  }
  return (
    <div className={styles.rate}>
      <h4 className={styles.rateTitle}>
        {t(`measures.rate.title.${share.caseOf}`)} <strong className={styles.rateShare}>{words.share}</strong>
      </h4>
      <p>{t(`measures.rate.${share.caseOf}`, { ...words, ...counts })}</p>
      {share.misses === 0 && <p className={styles.warn}>{t('measures.rate.none', { ...words, ...counts })}</p>}
      {share.leftOut > 0 && <p className={styles.soft}>{t('measures.rate.leftOut', { count: share.leftOut })}</p>}
      {isUsed ? (
        <p className={styles.used} role="status">
          <SourceMark source="measured" /> {t('measures.rate.used', { ...words, day: sayDay(share.lastDay) })}
        </p>
      ) : (
        <div>
          <Button
            disabled={cost === undefined}
            onClick={() => (share.caseOf === 'measurements' ? setAsking(true) : put())}
          >
            {t('measures.rate.use')}
          </Button>
        </div>
      )}
      {asking && (
        <Confirm
          title={t('measures.rate.askTitle')}
          description={t('measures.rate.ask')}
          confirm={t('measures.rate.confirm')}
          onConfirm={put}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
