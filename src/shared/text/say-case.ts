/** Speaks of what a change is worth: the same words on screen, in the room and in reports. */
import type { CaseResult } from '../method/case.ts'
import type { GatheredCase } from '../method/case-inputs.ts'
import type { CaseWorth } from '../method/case-worth.ts'
import { SAVING_KINDS, type SavingKind } from '../model/cost.ts'
import type { Spread } from '../model/estimate.ts'
import { sayNumber, sayRoughMoney } from './say-amount.ts'
import { t } from './text.ts'

/** A length of time: months below two years, tenths of a year above. */
export function sayYears(years: number): string {
  if (years === 0) return t('cases.atOnce')
  const months = Math.max(1, Math.round(years * 12))
  if (months < 24) return t('cases.months', { count: months })
  return Number.isInteger(years)
    ? t('cases.years', { count: years })
    : t('cases.yearsPart', { years: sayNumber(years, 1) })
}

/** A chance 0..1 as so many of 100. All and none are said only where it is all and none. */
export function chanceOf100(chance: number): number {
  return Math.min(chance < 1 ? 99 : 100, Math.max(chance > 0 ? 1 : 0, Math.round(chance * 100)))
}

const isExact = ({ p10, p90 }: Spread) => p10 === p90
const isNothing = ({ p10, p90 }: Spread) => p10 === 0 && p90 === 0

/** The kinds of saving in which there is anything. */
export function listKinds({ kinds }: Pick<CaseResult, 'kinds'>): readonly SavingKind[] {
  return SAVING_KINDS.filter((kind) => !isNothing(kinds[kind]))
}

function sayTakes({ inputs, unsaid }: GatheredCase, say: (amount: number) => string): string {
  const [once, yearly] = [inputs.investment.usual, inputs.runCost.usual]
  if (once === 0 && yearly === 0) {
    return t(unsaid.length > 0 ? 'cases.sentence.takesUnsaid' : 'cases.sentence.takesNothing')
  }
  if (yearly === 0) return t('cases.sentence.takesOnce', { once: say(once) })
  if (once === 0) return t('cases.sentence.takesYearly', { yearly: say(yearly) })
  return t('cases.sentence.takesBoth', { once: say(once), yearly: say(yearly) })
}

function saySaving(saving: Spread, say: (amount: number) => string): string {
  const { p10, p50, p90 } = saving
  if (p50 < 0 && p90 <= 0) return t('cases.sentence.costs', { middle: say(-p50) })
  if (p10 < 0) return t('cases.sentence.savesOrNot', { low: say(-p10), middle: say(p50), high: say(p90) })
  if (isExact(saving)) return t('cases.sentence.savesExactly', { middle: say(p50) })
  return t('cases.sentence.saves', { low: say(p10), middle: say(p50), high: say(p90) })
}

function sayKinds(result: CaseResult, say: (amount: number) => string): readonly string[] {
  const kinds = listKinds(result)
  const [only] = kinds
  if (result.saving.p50 <= 0 || only === undefined) return []
  if (kinds.length === 1) return [t('cases.sentence.kindsAll', { kind: t(`cases.sentence.kind.${only}`) })]
  if (!kinds.includes('cash')) return [t('cases.sentence.kindsNoCash')]
  return [t('cases.sentence.kindsSome', { amount: say(result.kinds.cash.p50) })]
}

function sayBack({ payback, chance }: CaseWorth, horizonYears: number): string {
  const horizon = t('cases.years', { count: horizonYears })
  const rounded = chanceOf100(chance)
  if (payback.p90 === 0) return t('cases.sentence.free')
  if (rounded === 0) return t('cases.sentence.neverAtAll', { horizon })
  if (payback.p50 === null) return t('cases.sentence.never', { horizon, chance: rounded })
  return t('cases.sentence.back', { years: sayYears(payback.p50), chance: rounded, horizon })
}

/** For the sponsor, roughly rounded: what it takes, what it saves, how much of it is cash, and when the money is back. */
export function sayCase(gathered: GatheredCase, result: CaseResult, currency: string): readonly string[] {
  const say = (amount: number) => sayRoughMoney(amount, currency)
  return [
    sayTakes(gathered, say),
    saySaving(result.saving, say),
    ...sayKinds(result, say),
    sayBack(result.worth.all, gathered.inputs.horizonYears),
  ]
}
