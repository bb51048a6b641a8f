/** A ramp as it is typed: "60 90 100" is 60 % in the first year, 90 % in the second, all from the third on. */
import { t } from '#shared/text/text.ts'
import type { Check } from '../../ui/check-typed.ts'
import { typedNumber } from '../../ui/parse-number.ts'

/** As many years as a horizon can have. */
const MOST = 30

/** The shares 0..1, or null where the text says no ramp. Empty text is an empty ramp. */
export function readRamp(typed: string): readonly number[] | null {
  const words = typed
    .replaceAll('%', ' ')
    .split(/[\s;/]+|,\s+/)
    .filter((word) => word !== '')
  const shares = words.map((word) => (/^\d+([.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) / 100 : Number.NaN))
  const fits = shares.length <= MOST && shares.every((share) => share >= 0 && share <= 1)
  return fits ? shares.map((share) => Number(share.toPrecision(12))) : null
}

export function rampText(ramp: readonly number[] | null): string {
  return (ramp ?? []).map((share) => typedNumber(Number((share * 100).toPrecision(12)))).join(' ')
}

/** What a ramp must look like. */
export const checkRamp: Check = (raw) => {
  const ramp = readRamp(raw)
  return ramp === null ? { ok: false, problem: t('cases.form.rampProblem') } : { ok: true, value: rampText(ramp) }
}
