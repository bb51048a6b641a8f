/** A whole number that is typed, within limits; the sentence names them. */
import { t } from '#shared/text/text.ts'
import type { Check } from '../../ui/check-typed.ts'
import { parseNumber } from '../../ui/parse-number.ts'

export interface Whole {
  readonly min: number
  readonly max: number
}

/** Minutes of a block, as the model allows them. */
export const MINUTES: Whole = { min: 1, max: 480 }

export function checkWhole({ min, max }: Whole): Check {
  return (raw) => {
    const parsed = parseNumber(raw, min, max)
    const whole = parsed.ok && parsed.value !== null && Number.isInteger(parsed.value)
    return whole
      ? { ok: true, value: String(parsed.value) }
      : { ok: false, problem: t('guide.agenda.whole', { min, max }) }
  }
}
