/** How the figures of a case come about: every formula filled with the usual values, and what the ranges do to them. */
import type { CaseResult } from '#shared/method/case.ts'
import type { CaseInputs, GatheredCase } from '#shared/method/case-inputs.ts'
import { discounted, netPresentValue, rampIn, yearlyFlows } from '#shared/method/cash-flow.ts'
import { costOfMiss, effortCost, partsOfMiss, savingOf } from '#shared/method/cost.ts'
import { straightLine } from '#shared/method/roce.ts'
import { COST_INPUTS, type CostInput } from '#shared/model/cost.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { CaseLine } from './case-lines.ts'
import styles from './cases.module.css'
import { CASE_RANGES } from './edit-case.ts'
import { type PointUnit, sayPoints } from './say-points.ts'

export interface CaseReckoningProps {
  readonly line: CaseLine
  readonly gathered: GatheredCase
  readonly result: CaseResult
  readonly currency: string
}

/** Folded until somebody wants to retrace it. */
export function CaseReckoning({ line, gathered, result, currency }: CaseReckoningProps) {
  return (
    <details className={styles.reckoning}>
      <summary>
        <h3>{t('cases.result.reckoned')}</h3>
      </summary>
      <ol className={styles.steps}>
        {listSteps(gathered.inputs, currency).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t('cases.reckoned.draws', { draws: sayNumber(result.draws), seed: String(result.seed) })}</p>
      <p>{t('cases.reckoned.independent')}</p>
      <h4>{t('cases.reckoned.inputs')}</h4>
      <ul className={styles.steps}>
        {listInputs(line, gathered, currency).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
}

/** Money per year that the usual values save: by fewer misses, by less effort. */
function usualSavings(inputs: CaseInputs) {
  const { ranges, periodsPerYear } = inputs.today
  const usual: Partial<Record<CostInput, number>> = {}
  for (const input of COST_INPUTS) {
    const range = ranges[input]
    if (range) usual[input] = range.usual
  }
  const volume = usual.volume ?? 0
  const perMiss = inputs.missRateAfter ? costOfMiss(partsOfMiss(usual)) : 0
  const missRates = { missRateBefore: usual['miss-rate'] ?? 0, missRateAfter: inputs.missRateAfter?.usual ?? 0 }
  const misses = inputs.missRateAfter && savingOf({ volume, periodsPerYear, perMiss, ...missRates })
  const minutes = { minutesActual: usual['minutes-actual'] ?? 0, minutesTarget: inputs.minutesAfter?.usual ?? 0 }
  const rateCustomer = usual['rate-customer'] ?? 0
  // What customers would still spend takes the place of the target.
  const effort = inputs.minutesAfter && effortCost({ volume, periodsPerYear, ...minutes, rateCustomer })
  return { usual, volume, periodsPerYear, perMiss, misses, effort }
}

function listSteps(inputs: CaseInputs, currency: string): string[] {
  const { usual, volume, periodsPerYear, perMiss, misses, effort } = usualSavings(inputs)
  const money = (amount: number) => sayMoney(amount, currency)
  const times = { volume: sayNumber(volume), periods: sayNumber(periodsPerYear) }
  const { horizonYears, discountRate, ramp, capex, lifeYears } = inputs
  const [investment, runCost] = [inputs.investment.usual, inputs.runCost.usual]
  const annualSaving = (misses ?? 0) + (effort ?? 0)
  const flows = yearlyFlows({ annualSaving, runCost, ramp, horizonYears })
  const steps: string[] = []
  if (misses !== null && inputs.missRateAfter) {
    const rates = { before: sayShare(usual['miss-rate'] ?? 0), after: sayShare(inputs.missRateAfter.usual) }
    steps.push(t('cases.reckoned.misses', { ...times, ...rates, perMiss: money(perMiss), amount: money(misses) }))
  }
  if (effort !== null && inputs.minutesAfter) {
    const minutes = { before: sayNumber(usual['minutes-actual'] ?? 0), after: sayNumber(inputs.minutesAfter.usual) }
    const rate = money(usual['rate-customer'] ?? 0)
    steps.push(t('cases.reckoned.effort', { ...times, ...minutes, rate, amount: money(effort) }))
  }
  steps.push(t('cases.reckoned.sum', { amount: money(annualSaving) }))
  for (const [index, flow] of flows.entries()) {
    const year = index + 1
    const share = sayShare(rampIn(year, ramp))
    const facts = { year, share, saving: money(annualSaving), runCost: money(runCost), amount: money(flow) }
    steps.push(t('cases.reckoned.flow', facts))
  }
  const terms = discounted(flows, discountRate).map(money).join(' + ')
  const amount = money(netPresentValue(investment, flows, discountRate))
  steps.push(t('cases.reckoned.npv', { rate: sayShare(discountRate), investment: money(investment), terms, amount }))
  if (capex > 0 && lifeYears !== null) {
    const depreciation = money(straightLine(capex, lifeYears))
    steps.push(
      t('cases.reckoned.depreciation', { capex: money(capex), life: sayNumber(lifeYears), amount: depreciation }),
    )
  }
  return steps
}

const SHARES: ReadonlySet<CostInput> = new Set(['miss-rate', 'idle-share', 'knock-on-chance'])
const MONEY: ReadonlySet<CostInput> = new Set(['direct', 'knock-on-cost', 'rate-customer', 'rate-provider'])

function unitOf(input: CostInput): PointUnit {
  if (SHARES.has(input)) return 'share'
  if (MONEY.has(input)) return 'money'
  if (input.startsWith('minutes')) return 'minutes'
  return input === 'volume' ? 'count' : 'hours'
}

const CASE_UNITS = { investment: 'money', runCost: 'money', missRateAfter: 'share', minutesAfter: 'minutes' } as const

/** Every number with where it comes from. */
function listInputs({ card, said }: CaseLine, { inputs, from }: GatheredCase, currency: string): string[] {
  const today = COST_INPUTS.flatMap((input) => {
    const range = inputs.today.ranges[input]
    if (!range) return []
    const source = card?.inputs[input]?.source
    const origin = from[input]
    const words = source
      ? t(`range.source.${source}`)
      : origin && origin !== 'card'
        ? t(`cases.reckoned.origin.${origin}`)
        : ''
    return [sayInput(t(`evidence.cost.${input}`), sayPoints(range, unitOf(input), currency), words)]
  })
  const after = CASE_RANGES.flatMap((field) => {
    const range = inputs[field]
    if (!range) return []
    const source = said?.[field]?.source
    const words = source ? t(`range.source.${source}`) : t('cases.reckoned.nobody')
    return [sayInput(t(`evidence.case.${field}`), sayPoints(range, CASE_UNITS[field], currency), words)]
  })
  return [...today, ...after]
}

function sayInput(name: string, range: string, source: string): string {
  return t('cases.reckoned.input', { name, range, source })
}
