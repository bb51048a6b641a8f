/** How numbers and dates are written in the locale that is spoken. The only place that makes formatters; each is made once. */
import { DEFAULT_LOCALE, isPseudo, languageOf } from '../model/locale.ts'
import { locale } from './text.ts'

/** The tag of the language that is written, for programs that read a file. Made-up languages write as English does. */
export const writtenLocale = () => (isPseudo(locale()) ? DEFAULT_LOCALE : locale())

function remember<Options, Formatter>(
  make: (tag: string, options: Options) => Formatter,
): (options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (options) => {
    const tag = writtenLocale()
    const key = tag + JSON.stringify(options)
    const known = made.get(key) ?? make(tag, options)
    made.set(key, known)
    return known
  }
}

/** English writes short numbers in one way, 1.86K and 2M: British ones would be 1.86k and 2m, and "m" is also a metre. */
const tagOfNumbers = (tag: string, { notation }: Intl.NumberFormatOptions) =>
  notation === 'compact' && languageOf(tag) === 'en' ? 'en' : tag

/** A formatter of numbers. */
export const numberFormat = remember(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tagOfNumbers(tag, options), options),
)

/** A formatter of days and times of day. Hours run from 0 to 23 where nothing else is asked. */
export const dateFormat = remember((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

/** A formatter of lists in sentences. */
export const listFormat = remember((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options))

/** Names of currencies, regions and languages. */
export const displayNames = remember((tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options))

/** The mark between whole units and decimals. */
export function decimalMark(): string {
  const parts = numberFormat({}).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}

/** What people who write as the locale does put first between slashes: in the United States the month, elsewhere the day. */
export function dayOrder(): 'day-first' | 'month-first' {
  const [first] = dateFormat({ year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0)
  return first?.type === 'month' ? 'month-first' : 'day-first'
}
