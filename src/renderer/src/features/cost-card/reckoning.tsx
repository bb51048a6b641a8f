/** How the figures come about: every formula filled with the usual values, and what the ranges do to them. */
import {
  annualCost,
  costOfMiss,
  EFFORT_FACTORS,
  effortCost,
  missesPerYear,
  PART_FACTORS,
  partsOfMiss,
} from '#shared/method/cost.ts'
import { COST_INPUTS, COST_PARTS, type CostInput } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import { sayMoney, sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import styles from './cost-card.module.css'
import { sayFigure } from './say-input.ts'

/** Folded until somebody wants to retrace it. */
export function Reckoning({ estimate, currency }: { readonly estimate: Estimate; readonly currency: string }) {
  return (
    <details className={styles.reckoning}>
      <summary>
        <h3>{t('costCard.reckoning.title')}</h3>
      </summary>
      <ol className={styles.steps}>
        {listSteps(estimate, currency).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t('costCard.reckoning.draws', { draws: sayNumber(estimate.draws), seed: String(estimate.seed) })}</p>
      <p>{t('costCard.reckoning.independent')}</p>
    </details>
  )
}

function listSteps({ inputs: { ranges, periodsPerYear } }: Estimate, currency: string): string[] {
  const usual: Partial<Record<CostInput, number>> = {}
  for (const input of COST_INPUTS) {
    const range = ranges[input]
    if (range) usual[input] = range.usual
  }
  const figureOf = (input: CostInput) => usual[input] ?? 0
  const product = (factors: readonly CostInput[]) =>
    factors.map((input) => sayFigure(input, figureOf(input), currency)).join(' × ')
  const money = (amount: number) => sayMoney(amount, currency)

  const volume = { volume: figureOf('volume'), periodsPerYear }
  const misses = missesPerYear({ ...volume, missRate: figureOf('miss-rate') })
  const parts = partsOfMiss(usual)
  const perMiss = costOfMiss(parts)
  const counted = COST_PARTS.filter((part) => parts[part] > 0)
  const times = { volume: sayNumber(volume.volume), periods: sayNumber(periodsPerYear) }
  return [
    t('costCard.reckoning.misses', {
      ...times,
      rate: sayFigure('miss-rate', figureOf('miss-rate'), currency),
      misses: sayNumber(misses, 1),
    }),
    ...counted.map((part) =>
      t('costCard.reckoning.part', {
        name: t(`charts.part.${part}`),
        product: product(PART_FACTORS[part]),
        amount: money(parts[part]),
      }),
    ),
    t('costCard.reckoning.perMiss', {
      sum: counted.map((part) => money(parts[part])).join(' + '),
      amount: money(perMiss),
    }),
    t('costCard.reckoning.annual', {
      misses: sayNumber(misses, 1),
      perMiss: money(perMiss),
      amount: money(annualCost({ misses, perMiss })),
    }),
    ...(EFFORT_FACTORS.every((input) => ranges[input])
      ? [
          t('costCard.reckoning.effort', {
            ...times,
            actual: sayNumber(figureOf('minutes-actual')),
            target: sayNumber(figureOf('minutes-target')),
            rate: sayFigure('rate-customer', figureOf('rate-customer'), currency),
            amount: money(
              effortCost({
                ...volume,
                minutesActual: figureOf('minutes-actual'),
                minutesTarget: figureOf('minutes-target'),
                rateCustomer: figureOf('rate-customer'),
              }),
            ),
          }),
        ]
      : []),
  ]
}
