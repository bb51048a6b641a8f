/**
 * Reads lowest, usual and highest as people say them. "5" alone is all three; "3-5-9", "3 5 9" or "10 20 30 %" typed into
 * one field fills the three; "90 min" is 1.5 hours, "1 in 8" is 12.5 %. A newcomer would strip blanks first: then "3 5"
 * becomes 35.
 */
import { type CostInput, exactly, findRangeProblem, type RangeProblem, type ThreePoint } from '#shared/model/cost.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { parseNumber, typedNumber } from './parse-number.ts'

/** What a range counts. A share is typed in per cent and kept as 0..1. */
export const RANGE_UNITS = ['count', 'share', 'hours', 'minutes', 'money', 'rate'] as const
export type RangeUnit = (typeof RANGE_UNITS)[number]

/** What stands in the three fields: lowest, usual, highest. */
export type RangeTexts = readonly [low: string, usual: string, high: string]

export const RANGE_POINTS = ['low', 'usual', 'high'] as const

/** Beyond what is wrong with a range itself, what can be wrong with its texts. */
export type TypedProblem = RangeProblem | 'usual-missing' | 'two-numbers' | 'too-large'

export type ReadRange =
  | { readonly ok: true; readonly range: ThreePoint | null }
  | { readonly ok: false; readonly problem: TypedProblem; readonly at: 0 | 1 | 2 }

/** An input of a card that is counted in the same unit: its rules are those of the range. */
const LIKE: Readonly<Record<RangeUnit, CostInput>> = {
  count: 'volume',
  share: 'miss-rate',
  hours: 'rework-customer',
  minutes: 'minutes-actual',
  money: 'direct',
  rate: 'rate-customer',
}

type ReadNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'two-numbers' | 'too-large' }

/** Blanks that a program put between thousands; people type one that breaks, and mean three numbers. */
const GROUP_BLANKS = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu
const THOUSANDS = /^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/
const HOURS = 'h|hrs?|hours?|std|stunden?|heures?'
const MINUTES = 'm|mins?|minuten?|minutes?'
const CLOCK = new RegExp(`^(\\d+)\\s*(?:${HOURS})\\.?\\s*(\\d{1,2})\\s*(?:(?:${MINUTES})\\.?)?$|^(\\d+):(\\d\\d)$`, 'i')
const TIMED = new RegExp(`^(.*\\d)\\s*(?:(${HOURS})|(${MINUTES}))\\.?$`, 'i')
const PART_OF = /^(\d+)\s*(?:in|of|out of|von|aus|sur|de|\/)\s*(\d+)$/i
const PER_CENT = /\s*(?:%|per ?cent|prozent|pour ?cent)$/i
const MONEY = /^(?:[€$£¥]|[A-Za-z]{3}\s)?\s*(.*?\d)\s*(k|Tsd\.?)?\s*(?:[€$£¥]|[A-Z]{3})?(?:\s*\/\s*(?:h|Std\.?))?$/

function readBare(text: string): ReadNumber {
  if (/\d\s*[\s–—-]\s*\d/.test(text) && !THOUSANDS.test(text)) return { ok: false, problem: 'two-numbers' }
  const parsed = parseNumber(text, -LIMITS.money, LIMITS.money)
  if (parsed.ok) return parsed
  return { ok: false, problem: parsed.problem === 'not-a-number' ? 'not-a-number' : 'too-large' }
}

function scaled(text: string, factor: number): ReadNumber {
  const read = readBare(text)
  // Twelve digits: a hundredth of 18 is 0.18, without the dust of binary fractions.
  return read.ok && read.value !== null ? { ok: true, value: Number((read.value * factor).toPrecision(12)) } : read
}

function readTime(text: string, unit: 'hours' | 'minutes'): ReadNumber {
  const perHour = unit === 'hours' ? 1 : 60
  const clock = CLOCK.exec(text)
  if (clock !== null) {
    const hours = Number(clock[1] ?? clock[3]) + Number(clock[2] ?? clock[4]) / 60
    return { ok: true, value: Number((hours * perHour).toPrecision(12)) }
  }
  const timed = TIMED.exec(text)
  if (timed === null) return readBare(text)
  return scaled(timed[1] ?? '', timed[2] === undefined ? perHour / 60 : perHour)
}

function readShare(text: string): ReadNumber {
  const part = PART_OF.exec(text)
  if (part !== null) {
    return Number(part[2]) === 0
      ? { ok: false, problem: 'not-a-number' }
      : { ok: true, value: Number((Number(part[1]) / Number(part[2])).toPrecision(12)) }
  }
  return scaled(text.replace(PER_CENT, ''), 0.01)
}

function readMoney(text: string): ReadNumber {
  const money = MONEY.exec(text)
  return money === null ? readBare(text) : scaled(money[1] ?? '', money[2] === undefined ? 1 : 1000)
}

/** One number of a unit; empty text is null. */
function readNumber(typed: string, unit: RangeUnit): ReadNumber {
  const text = typed.replace(GROUP_BLANKS, '').trim()
  if (unit === 'share') return readShare(text)
  if (unit === 'hours' || unit === 'minutes') return readTime(text, unit)
  return unit === 'count' ? readBare(text) : readMoney(text)
}

const ONE_NUMBER = /(\d[\d.,'’]*)\s*(%|[€$£¥]|(?!(?:to|bis|à|a|und|et|and)(?!\p{L}))\p{L}+\.?)?/giu
const BETWEEN = /^[\s,;/–—-]*(?:to|bis|à|a|und|et|and|\.{2,})?[\s,;/–—-]*$/i
const COMMAS = /^(\d+),(\d+),(\d+)$/

/** The three numbers typed into one field, or null where they are not three. */
export function splitPoints(typed: string): RangeTexts | null {
  const text = typed.replace(GROUP_BLANKS, '').trim()
  const commas = COMMAS.exec(text)
  if (commas !== null && !parseNumber(text).ok) return [commas[1] ?? '', commas[2] ?? '', commas[3] ?? '']
  const found = [...text.matchAll(ONE_NUMBER)]
  const [low, usual, high] = found
  if (found.length !== 3 || low === undefined || usual === undefined || high === undefined || low.index !== 0)
    return null
  const gaps = [
    text.slice(low[0].length, usual.index),
    text.slice(usual.index + usual[0].length, high.index),
    text.slice(high.index + high[0].length),
  ]
  if (!gaps.every((gap) => BETWEEN.test(gap))) return null
  // A unit said at the end holds for all three.
  const last = high[2] ?? ''
  const point = (one: RegExpMatchArray) => `${(one[1] ?? '').replace(/[,.]+$/, '')} ${one[2] ?? last}`.trim()
  return [point(low), point(usual), point(high)]
}

/** What the three fields say. One of them may hold all three numbers. */
export function readRange(typed: RangeTexts, unit: RangeUnit): ReadRange {
  const [low, usual, high] = typed.map(splitPoints).find((points) => points !== null) ?? typed
  const read = [low, usual, high].map((text) => readNumber(text, unit))
  const values = read.map((one) => (one.ok ? one.value : null))
  for (const at of [0, 1, 2] as const) {
    const one = read[at]
    if (one !== undefined && !one.ok) return { ok: false, problem: one.problem, at }
    const value = values[at]
    const alone = value == null ? null : findRangeProblem(LIKE[unit], exactly(value))
    if (alone !== null) return { ok: false, problem: alone, at }
  }
  const middle = values[1]
  if (middle == null) {
    const nothing = values.every((value) => value === null)
    return nothing ? { ok: true, range: null } : { ok: false, problem: 'usual-missing', at: 1 }
  }
  const range = { low: values[0] ?? middle, usual: middle, high: values[2] ?? middle }
  const problem = findRangeProblem(LIKE[unit], range)
  if (problem === null) return { ok: true, range }
  return { ok: false, problem, at: problem === 'usual-above-high' ? 2 : 0 }
}

/** The same when only the usual value is asked: the outer two give way to it, so that none of it is refused for them. */
export function readUsual(typed: string, before: ThreePoint | null, unit: RangeUnit): ReadRange {
  const read = readRange(splitPoints(typed) ?? ['', typed, ''], unit)
  if (!read.ok || read.range === null || before === null || splitPoints(typed) !== null) return read
  const { usual } = read.range
  if (before.low === before.high) return read
  return { ok: true, range: { low: Math.min(before.low, usual), usual, high: Math.max(before.high, usual) } }
}

function typedAs(value: number, unit: RangeUnit): string {
  return typedNumber(unit === 'share' ? Number((value * 100).toPrecision(12)) : value)
}

/** What stands in the fields for a range: a single number stands in the middle alone. */
export function rangeTexts(range: ThreePoint | null, unit: RangeUnit): RangeTexts {
  if (range === null) return ['', '', '']
  const usual = typedAs(range.usual, unit)
  if (range.low === range.high) return ['', usual, '']
  return [typedAs(range.low, unit), usual, typedAs(range.high, unit)]
}
