/** Speaks of what misses cost: the same words on the card, in the room and in reports. */
import { type CostGuard, costSentence } from '../method/cost-guards.ts'
import { swingsOf } from '../method/swings.ts'
import type { Estimate } from '../model/estimate.ts'
import { sayMoney, sayRough, sayRoughMoney, sayShare } from './say-amount.ts'
import { sayList } from './say-list.ts'
import { t } from './text.ts'

/**
 * Sentences for the room, roughly rounded: how often, what one miss costs, what all come to, what is most in doubt, and
 * effort if it was said.
 */
export function sayCost(estimate: Estimate, currency: string): readonly string[] {
  const { requests, misses, perMiss, annual } = costSentence(estimate)
  const { effort } = estimate
  const middle = sayRoughMoney(annual.p50, currency)
  const together =
    annual.p10 === annual.p90
      ? t('costs.sentence.certain', { middle })
      : t('costs.sentence.range', {
          ...{ safe: sayRough(annual.p10), middle: sayRough(annual.p50), high: sayRoughMoney(annual.p90, currency) },
        })
  const driver = sayDriver(estimate, currency)
  return [
    t('costs.sentence.misses', { requests: sayRough(requests, 3), misses: sayRough(misses) }),
    t('costs.sentence.perMiss', { perMiss: sayRoughMoney(perMiss, currency) }),
    together,
    ...(driver === null ? [] : [driver]),
    ...(effort !== null && effort.p50 > 0
      ? [t('costs.sentence.effort', { effort: sayRoughMoney(effort.p50, currency) })]
      : []),
  ]
}

/** What brings most of the doubt, and how far it alone moves the cost; null where nothing is in doubt. */
function sayDriver({ inputs, drivers }: Estimate, currency: string): string | null {
  const [driver] = drivers
  const swing = driver && swingsOf(inputs).find(({ input }) => input === driver.input)
  if (!swing) return null
  return t('costs.sentence.driver', {
    input: t(`evidence.cost.${swing.input}`),
    low: sayRough(swing.low),
    high: sayRoughMoney(swing.high, currency),
  })
}

/** A caution in one or two sentences. */
export function sayCostGuard(guard: CostGuard, currency: string): string {
  switch (guard.code) {
    case 'miss-rate-above-one':
      return t('costs.guard.miss-rate-above-one', { rate: sayShare(guard.rate) })
    case 'knock-on-heavy':
      return t('costs.guard.knock-on-heavy', { share: sayShare(guard.share, 0) })
    case 'above-quarter':
      return guard.providerPerYear === 0
        ? t('costs.guard.above-quarter-none')
        : t('costs.guard.above-quarter', {
            share: sayShare(guard.share, 0),
            provider: sayMoney(guard.providerPerYear, currency),
          })
    case 'rests-on-guess':
      return t('costs.guard.rests-on-guess', {
        count: guard.inputs.length,
        inputs: sayList(guard.inputs.map((input) => t(`evidence.cost.${input}`))),
      })
    default:
      return t(`costs.guard.${guard.code}`)
  }
}
