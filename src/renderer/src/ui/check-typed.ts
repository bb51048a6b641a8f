/** What is typed into a field, checked while it is typed: the value that may be stored, or the sentence that says why not. */
import { checkText, type TextRule } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { WORKSHOP_TITLE_RULES } from '#shared/model/workshop.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { parseNumber, typedNumber } from './parse-number.ts'

/** The cleaned text, or a finished sentence. */
export type Checked = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }
export type Check = (raw: string) => Checked

/** A check that goes by the rule of the text. */
export function checkBy(rule: TextRule): Check {
  return (raw) => {
    const checked = checkText(raw, rule)
    if (checked.ok) return checked
    const { reason, length, limit } = checked
    return { ok: false, problem: reason === 'empty' ? t('field.empty') : t('field.tooLong', { length, limit }) }
  }
}

/** A title of a workshop. */
export const checkTitle: Check = (raw) => {
  const checked = checkText(raw, WORKSHOP_TITLE_RULES.title)
  if (checked.ok) return checked
  return {
    ok: false,
    problem: checked.reason === 'empty' ? t('error.title-empty') : t('error.title-too-long', checked),
  }
}

/** How plain digits, as the checks of numbers give them, stand in a field. */
export const showNumber = (plain: string): string => (plain === '' ? '' : typedNumber(Number(plain)))

/** A number within these limits as plain digits; empty for "not said". */
export function checkNumber(min: number, max: number): Check {
  return (raw) => {
    const parsed = parseNumber(raw, min, max)
    if (parsed.ok) return { ok: true, value: parsed.value === null ? '' : String(parsed.value) }
    return { ok: false, problem: t(`app.number.${parsed.problem}`, { min: sayNumber(min), max: sayNumber(max) }) }
  }
}

/** The same without a fraction: people, hands. */
export function checkWhole(min: number, max: number): Check {
  const check = checkNumber(min, max)
  return (raw) => {
    const checked = check(raw)
    if (!checked.ok || checked.value === '' || Number.isInteger(Number(checked.value))) return checked
    return { ok: false, problem: t('app.number.not-whole') }
  }
}

/** A volume. */
export const checkVolume: Check = checkNumber(0, LIMITS.volume)
