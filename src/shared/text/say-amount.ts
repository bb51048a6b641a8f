/**
 * Numbers, shares and money as people read them: the one place where they are formatted. In the language of the catalogue,
 * so that a comma means the same on every screen, in the file and in print. The currency stands behind the amount by its code:
 * "$" is the money of a dozen countries.
 */
import { numberFormat } from './formatters.ts'

/** Less than nothing has a minus before it, not a hyphen, which is narrower than the plus and may end a line. */
function format(value: number, options: Intl.NumberFormatOptions): string {
  return numberFormat({ signDisplay: 'negative', ...options })
    .format(value)
    .replace(/^-/, '−')
}

const withCurrency = (amount: string, currency: string) => (currency === '' ? amount : `${amount}\u00a0${currency}`)

/** A number with at most so many decimals: 1,440 or 0.25. */
export function sayNumber(value: number, decimals = 2): string {
  return format(value, { maximumFractionDigits: decimals })
}

/** A number with always so many decimals, so that columns stand below each other: 3.0. */
export function sayFixed(value: number, decimals: number): string {
  return format(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false })
}

/** A number for the room: two or three significant digits, 259.2 is 260. */
export function sayRough(value: number, digits: 2 | 3 = 2): string {
  return format(value, { maximumSignificantDigits: digits })
}

/** A share 0..1 in per cent: 0.185 is 18.5 %. */
export function sayShare(share: number, decimals = 1): string {
  return `${format(share * 100, { maximumFractionDigits: decimals })}\u00a0%`
}

/** A number where there is little room, with at most so many significant digits: 1,440 is 1.4K. */
export function sayCompact(value: number, digits: 2 | 3): string {
  return format(value, { notation: 'compact', maximumSignificantDigits: digits })
}

/** Money for a table: whole units from 100 on, cents below where there are any. `currency` is ISO 4217, or empty. */
export function sayMoney(amount: number, currency: string): string {
  const cents = Math.abs(amount) < 99.995 && Math.round(amount * 100) % 100 !== 0 ? 2 : 0
  return withCurrency(format(amount, { minimumFractionDigits: cents, maximumFractionDigits: cents }), currency)
}

/** Money for the room: two or three significant digits, 85,290 EUR is 85,000 EUR. */
export function sayRoughMoney(amount: number, currency: string, digits: 2 | 3 = 2): string {
  return withCurrency(sayRough(amount, digits), currency)
}
