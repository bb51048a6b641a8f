/** How far a share of so many cases can be trusted. Zero misses in twelve cases still allows 24 %: say so. */
import { needNumber } from './need-number.ts'

/** A share and what it may be in truth; all 0..1. */
export interface ShareInterval {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Of the normal distribution: between minus and plus this lie 95 of 100. */
const Z_95 = 1.959963984540054

/**
 * The share `part / whole` with its Wilson score interval at 95 %:
 * `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. It stays within 0..1 and is honest for few cases, where the plain
 * interval says 0 to 0.
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953; recommended by Brown, Cai and DasGupta 2001,
 * doi:10.1214/ss/1009213286.
 * @param part how many of the cases, a whole number 0..whole
 * @param whole how many cases, a whole number from 1
 * @throws RangeError naming the field
 */
export function wilsonInterval(part: number, whole: number): ShareInterval {
  needNumber('whole', whole, { min: 1, whole: true })
  needNumber('part', part, { min: 0, max: whole, whole: true })
  const share = part / whole
  const square = Z_95 ** 2 / whole
  const centre = share + square / 2
  const reach = Math.sqrt(square * (share * (1 - share) + square / 4))
  // The ends are exact where the formula only rounds to them.
  return {
    share,
    low: part === 0 ? 0 : (centre - reach) / (1 + square),
    high: part === whole ? 1 : (centre + reach) / (1 + square),
  }
}
