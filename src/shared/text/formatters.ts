/** How numbers and dates are written in the locale that is spoken. The only place that makes formatters; each is made once. */
import { isPseudo } from '../model/locale.ts'
import { locale } from './text.ts'

/** Made-up languages write numbers and dates as English does. */
const written = () => (isPseudo(locale()) ? 'en-GB' : locale())

function remember<Options, Formatter>(
  make: (tag: string, options: Options) => Formatter,
): (options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (options) => {
    const tag = written()
    const key = tag + JSON.stringify(options)
    const known = made.get(key) ?? make(tag, options)
    made.set(key, known)
    return known
  }
}

/** A formatter of numbers. */
export const numberFormat = remember((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))

/** A formatter of days and times of day. Hours run from 0 to 23 where nothing else is asked. */
export const dateFormat = remember((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

/** Names of currencies, regions and languages. */
export const displayNames = remember((tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options))

/** Puts names in the order of a directory; "Team 2" before "Team 10". */
export const nameOrder = remember((tag, options: Intl.CollatorOptions) => new Intl.Collator(tag, options))

/** The mark between whole units and decimals. */
export function decimalMark(): string {
  const parts = numberFormat({}).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}
