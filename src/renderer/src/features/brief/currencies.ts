/** Every currency that the system knows, with its name; the few that most rooms use stand first. */
import { displayNames, numberFormat } from '#shared/text/formatters.ts'

/** A currency by its ISO 4217 code. */
export interface Currency {
  readonly code: string
  readonly name: string
}

const FIRST = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CAD', 'AUD']

let known: readonly Currency[] | null = null

/** Common ones first, then all others by code. */
export function listCurrencies(): readonly Currency[] {
  if (known === null) {
    const names = displayNames({ type: 'currency' })
    const others = Intl.supportedValuesOf('currency').filter((code) => !FIRST.includes(code))
    known = [...FIRST, ...others].map((code) => ({ code, name: names.of(code) ?? '' }))
  }
  return known
}

/** An amount as the room reads it: with its currency where one was chosen, without needless digits. */
export function sayMoney(amount: number, currency: string): string {
  const digits = { maximumFractionDigits: 2, minimumFractionDigits: 0 }
  return numberFormat(currency === '' ? digits : { ...digits, style: 'currency', currency }).format(amount)
}
