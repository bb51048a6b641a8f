/** Inputs of a card in words: as a question with the names of the parties, and as a figure with its unit. */
import type { CostInput } from '#shared/model/cost.ts'
import { sayMoney, sayNumber, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { RangeUnit } from '../../ui/parse-range.ts'
import { QUESTIONS } from './questions.ts'

/** Who serves whom in an interaction. */
export interface Ends {
  readonly provider: string
  readonly customer: string
}

/** The question, ready to be read aloud. */
export function sayQuestion(input: CostInput, ends: Ends): string {
  return t(`costCard.question.${input}`, { ...ends })
}

function sayIn(unit: RangeUnit, value: number, currency: string): string {
  if (unit === 'share') return sayShare(value)
  if (unit === 'money') return sayMoney(value, currency)
  if (unit === 'count') return sayNumber(value)
  return t(`costCard.unit.${unit}`, { amount: unit === 'rate' ? sayMoney(value, currency) : sayNumber(value) })
}

/** A figure with its unit: "1.5 h", "18 %", "48 EUR/h". */
export function sayFigure(input: CostInput, value: number, currency: string): string {
  const unit = QUESTIONS.find((question) => question.input === input)?.unit ?? 'count'
  return sayIn(unit, value, currency)
}
