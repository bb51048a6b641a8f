/** The share of misses since the change, on its way to the cost card: only what was counted since says what a change saves. */
import type { BeforeAfter } from '#shared/method/before-after.ts'
import { EMPTY_CARD } from '#shared/model/cost.ts'
import { applyStep } from '#shared/model/edit-card.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { Direction } from '#shared/model/measure.ts'
import { hasMissRate, measuredMissRate, missRateBack, missRateStep } from '#shared/model/miss-rate-step.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayRoughShare } from '#shared/text/say-before-after.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** Nothing while cases were not counted, or where the card has this rate. */
export function MissRateSince({
  workshop,
  interaction,
  reading,
  direction,
}: {
  readonly workshop: WorkshopId
  readonly interaction: InteractionId
  readonly reading: BeforeAfter
  /** Of a measure where higher is better, the rest is what missed. */
  readonly direction: Direction
}) {
  const cost = useStatement(workshop, 'cost', interaction)
  const { shares, figures } = reading
  const lastDay = figures.at(-1)?.day
  if (cost === undefined || shares === null || lastDay === undefined) return null
  const { part, whole, share, low, high } = shares.after
  const missed = direction === 'lower' ? { share, low, high } : { share: 1 - share, low: 1 - high, high: 1 - low }
  const range = measuredMissRate(missed, lastDay)
  if (hasMissRate(cost.value, range)) return null
  const words = {
    ...{ misses: sayNumber(direction === 'lower' ? part : whole - part), cases: sayNumber(whole) },
    ...{ share: sayRoughShare(missed.share), low: sayRoughShare(missed.low), high: sayRoughShare(missed.high) },
  }
  const put = () => {
    const before = cost.value
    cost.say((now) => applyStep(now ?? EMPTY_CARD, missRateStep(before, range)))
    showToast({
      tone: 'good',
      text: t('measures.rate.usedToast', words),
      action: {
        label: t('measures.undo'),
        run: () => cost.say((now) => applyStep(now ?? EMPTY_CARD, missRateBack(before))),
      },
    })
  }
  return (
    <>
      <p>{t('reviews.saving.since', words)}</p>
      <div>
        <Button size="small" onClick={put}>
          {t('measures.rate.use')}
        </Button>
      </div>
    </>
  )
}
