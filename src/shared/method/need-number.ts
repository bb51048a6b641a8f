/** What every formula asks of its inputs. A formula that took anything would print a plausible figure for nonsense. */

/** Which numbers a field takes; both bounds belong to it. */
export interface NumberRule {
  readonly min?: number
  readonly max?: number
  /** Only numbers above this one. */
  readonly above?: number
  readonly whole?: boolean
}

/**
 * The value, when it may be reckoned with.
 * @throws RangeError naming the field for NaN, what is not finite, and what the rule does not allow
 */
export function needNumber(field: string, value: number, { min, max, above, whole = false }: NumberRule = {}): number {
  const fits =
    Number.isFinite(value) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above) &&
    (!whole || Number.isInteger(value))
  if (!fits) throw new RangeError(`${field}: ${value}`)
  return value
}
