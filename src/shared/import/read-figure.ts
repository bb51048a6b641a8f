/**
 * Values of a measure as people and spreadsheets write them: "4.5", "4,5", "1.234,5 h", "12.5 %", "3 of 40". Which mark is
 * the decimal one is decided by the whole column; "1.234" alone can be two numbers.
 */

import { LIMITS } from '../model/limits.ts'
import type { Measure, Measurement } from '../model/measure.ts'
import { findValueProblem, type MeasurementProblem } from '../model/measurement.ts'
import { type DecimalMark, guessDecimalMark, parseNumber } from './parse-number.ts'

/** Why a text is no value. `mark-unknown`: it is one, but nobody has said which. */
export type FigureReadProblem =
  | 'value-missing'
  | 'not-a-number'
  | 'other-mark'
  | 'mark-unknown'
  | 'part-of-amount'
  | 'per-cent-of-amount'
  | 'cases-not-whole'
  | 'too-large'
  | MeasurementProblem

/** What plain numbers of a column of shares are. */
export const PLAIN_SHARES = ['per-cent', 'fraction'] as const
export type PlainShares = (typeof PLAIN_SHARES)[number]

/** How the cells of a column are read. */
export interface FigureRules extends Pick<Measure, 'scale' | 'unit'> {
  readonly mark: DecimalMark | null
  readonly plainShares: PlainShares
}

export type ReadFigure =
  | { readonly ok: true; readonly figure: Pick<Measurement, 'value' | 'cases'> }
  | { readonly ok: false; readonly problem: FigureReadProblem }

type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: FigureReadProblem }

const PER_CENT = /\s*(?:%|per\s?cent|prozent|pour\s?cent)$/i
const PART_OF = /^(.+?)\s*(?:\bout of\b|\bof\b|\bvon\b|\bsur\b|\/)\s*(.+)$/i
/** "1.234": groups of a thousand, or a number with three decimals. */
const TWO_WAYS = /^[1-9]\d{0,2}[.,]\d{3}$/
/** How far a share in per cent may lie from so many of so many cases: it was rounded. */
const ROUNDED = 0.0051

const refused = (problem: FigureReadProblem) => ({ ok: false, problem }) as const

/** The text of a number without its sign and what stands behind it. */
function bare(text: string, unit = ''): string {
  const trimmed = text.trim()
  const isSaid = unit !== '' && trimmed.toLowerCase().endsWith(unit.toLowerCase())
  const number = isSaid ? trimmed.slice(0, -unit.length) : trimmed
  return number
    .replace(PER_CENT, '')
    .replace(/^[-−+]\s*/, '')
    .trim()
}

/** The number of a cell that may have decimals: of "3 of 40" the first. Cases are whole, so a mark in them groups. */
function numberIn(text: string, unit: string): string {
  return bare(PART_OF.exec(text.trim())?.[1] ?? text, unit)
}

/** The decimal mark that a column proves, and whether somebody must be asked: its numbers prove none, or both. */
export function findMark(
  texts: Iterable<string>,
  unit: string,
): { readonly mark: DecimalMark | null; readonly asks: boolean } {
  const numbers = [...texts].map((text) => numberIn(text, unit))
  const seen = new Set(numbers.flatMap((number) => guessDecimalMark([number]) ?? []))
  const [first] = seen
  if (seen.size === 1 && first) return { mark: first, asks: false }
  return { mark: null, asks: seen.size > 1 || numbers.some((number) => TWO_WAYS.test(number)) }
}

function readNumber(text: string, unit: string, mark: DecimalMark | null): ReadNumber {
  const number = bare(text, unit)
  const own = guessDecimalMark([number])
  if (own !== null && mark !== null && own !== mark) return refused('other-mark')
  if (own === null && mark === null && TWO_WAYS.test(number)) return refused('mark-unknown')
  const value = parseNumber(number, mark)
  if (value === null) return refused('not-a-number')
  if (value > LIMITS.money) return refused('too-large')
  return { ok: true, value: /^\s*[-−]/.test(text) ? -value : value }
}

function readCases(text: string): ReadNumber {
  const value = parseNumber(text, null)
  return value !== null && Number.isInteger(value) && value >= 1 && value <= LIMITS.volume
    ? { ok: true, value }
    : refused('cases-not-whole')
}

/** A share of so many cases as how many of them; null when no number of them comes near. */
function countOf(share: number, cases: number): number | null {
  const count = Math.round(share * cases)
  return Math.abs(count / cases - share) <= ROUNDED ? count : null
}

function readShare(text: string, casesText: string, { mark, plainShares }: FigureRules): ReadFigure {
  const parts = PART_OF.exec(text.trim())
  const said = readNumber(parts?.[1] ?? text, '', mark)
  if (!said.ok) return said
  const ofText = parts?.[2] ?? casesText.trim()
  const of = ofText === '' ? null : readCases(ofText)
  if (of !== null && !of.ok) return of
  const isPerCent = PER_CENT.test(text.trim())
  if (of === null) {
    const share = isPerCent || plainShares === 'per-cent' ? said.value / 100 : said.value
    return { ok: true, figure: { value: Number(share.toPrecision(12)), cases: null } }
  }
  const isShare = !parts && (isPerCent || (said.value > 0 && said.value < 1))
  const value = isShare ? countOf(isPerCent ? said.value / 100 : said.value, of.value) : said.value
  return value === null ? refused('not-whole') : { ok: true, figure: { value, cases: of.value } }
}

/** The figure in a cell; `casesText` is that of the column of cases, or empty. */
export function readFigure(text: string, casesText: string, rules: FigureRules): ReadFigure {
  if (text.trim() === '') return refused('value-missing')
  const { scale, unit, mark } = rules
  if (scale === 'amount' && unit !== '%' && PER_CENT.test(text.trim())) return refused('per-cent-of-amount')
  if (scale === 'amount' && PART_OF.test(text.trim())) return refused('part-of-amount')
  const number = scale === 'amount' ? readNumber(text, unit, mark) : null
  if (number !== null && !number.ok) return number
  const read: ReadFigure = number
    ? { ok: true, figure: { value: number.value, cases: null } }
    : readShare(text, casesText, rules)
  if (!read.ok) return read
  const problem = findValueProblem({ scale }, read.figure)
  return problem === null ? read : refused(problem)
}

/** What plain numbers of a column of shares are likely to be: more than 1 is no fraction. */
export function guessPlainShares(texts: Iterable<string>, mark: DecimalMark | null): PlainShares {
  for (const text of texts) {
    if (PER_CENT.test(text.trim()) || PART_OF.test(text.trim())) continue
    const read = readNumber(text, '', mark)
    if (read.ok && read.value > 1) return 'per-cent'
  }
  return 'fraction'
}
