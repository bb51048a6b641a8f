/**
 * Days as spreadsheets of different countries write them: 2026-12-31, 31.12.2026, 31/12/2026, 12/31/2026, 31 Dec 2026.
 * "01/02/2026" can be two days: only the whole column tells, or a person. A newcomer would let `Date` read them: it takes
 * 31 February for 3 March.
 */

/** What comes first between slashes. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const
export type DayOrder = (typeof DAY_ORDERS)[number]

/** Why a text is no day. `order-unknown`: it is one, but nobody has said which. */
export type DayReadProblem = 'day-missing' | 'no-day' | 'no-such-day' | 'order-unknown'

export type ReadDay =
  | { readonly ok: true; readonly day: string }
  | { readonly ok: false; readonly problem: DayReadProblem }

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}
/** Two numbers whose order nobody knows yet. */
interface Pair {
  readonly year: number
  readonly first: number
  readonly second: number
}

/** How the names of the months begin, without accents: English, German, French. */
const MONTHS = [
  ...['jan', 'feb|fev', 'mar|mae', 'apr|avr', 'may|mai', 'jun|juin', 'jul|juil', 'aug|aou', 'sep', 'oct|okt', 'nov'],
  'dec|dez',
].map((begins) => new RegExp(`^(?:${begins})`))

const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)[a-z]*[.,]{0,2}\s+(?=\d)/
const TIME = /[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m|uhr|z|[+-]\d{2}:?\d{2})?$/i
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/
const DAY_NAMED = /^(\d{1,2})(?:\.|er)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})$/
const MONTH_NAMED = /^([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})$/

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function monthOf(word: string): number {
  return MONTHS.findIndex((begins) => begins.test(word)) + 1
}

/** "März" and "MAR" as the beginnings of months are written. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function takeApart(raw: string): Parts | Pair | null {
  const text = fold(raw).trim().replace(TIME, '').trim()
  // "Mar 3, 2026" is no Tuesday: a day of the week goes only from before what is a day without it.
  return takeWords(text) ?? takeWords(text.replace(WEEKDAY, ''))
}

function takeWords(text: string): Parts | Pair | null {
  const at = (match: RegExpExecArray, index: number) => match[index] ?? ''
  const isoLike = YEAR_FIRST.exec(text)
  if (isoLike) return { year: Number(at(isoLike, 1)), month: Number(at(isoLike, 2)), day: Number(at(isoLike, 3)) }
  const dotted = DOTTED.exec(text)
  if (dotted) return { year: yearOf(at(dotted, 3)), month: Number(at(dotted, 2)), day: Number(at(dotted, 1)) }
  const named = DAY_NAMED.exec(text)
  if (named && monthOf(at(named, 2)) > 0) {
    return { year: yearOf(at(named, 3)), month: monthOf(at(named, 2)), day: Number(at(named, 1)) }
  }
  const monthFirst = MONTH_NAMED.exec(text)
  if (monthFirst && monthOf(at(monthFirst, 1)) > 0) {
    return { year: Number(at(monthFirst, 3)), month: monthOf(at(monthFirst, 1)), day: Number(at(monthFirst, 2)) }
  }
  const slashed = SLASHED.exec(text)
  if (!slashed) return null
  return { year: yearOf(at(slashed, 3)), first: Number(at(slashed, 1)), second: Number(at(slashed, 2)) }
}

/** Which order two numbers alone prove: no month is above 12. */
function orderOf({ first, second }: Pair): DayOrder | 'either' | null {
  if (first > 12) return 'day-first'
  if (second > 12) return 'month-first'
  return first === second ? 'either' : null
}

/** Whether the text looks like a day at all, an impossible one included. */
export function looksLikeDay(text: string): boolean {
  return takeApart(text) !== null
}

/** The order that the texts of a column prove, and whether somebody must be asked: they prove none, or both. */
export function findDayOrder(texts: Iterable<string>): { readonly order: DayOrder | null; readonly asks: boolean } {
  const proven = new Set<DayOrder>()
  let unclear = false
  for (const text of texts) {
    const parts = takeApart(text)
    if (parts === null || !('first' in parts)) continue
    const order = orderOf(parts)
    if (order === null) unclear = true
    else if (order !== 'either') proven.add(order)
  }
  const [first] = proven
  if (proven.size === 1 && first) return { order: first, asks: false }
  return { order: null, asks: unclear || proven.size > 1 }
}

/** The day in a text. `order` is that of its column; without one a text that can be two days is `order-unknown`. */
export function readDay(text: string, order: DayOrder | null): ReadDay {
  if (text.trim() === '') return { ok: false, problem: 'day-missing' }
  const parts = takeApart(text)
  if (parts === null) return { ok: false, problem: 'no-day' }
  if (!('first' in parts)) return checked(parts)
  const { year, first, second } = parts
  const own = orderOf(parts)
  const meant = order ?? own
  if (meant === null) return { ok: false, problem: 'order-unknown' }
  return checked(meant === 'month-first' ? { year, month: first, day: second } : { year, month: second, day: first })
}

function checked({ year, month, day }: Parts): ReadDay {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { ok: true, day: date.toISOString().slice(0, 10) } : { ok: false, problem: 'no-such-day' }
}
