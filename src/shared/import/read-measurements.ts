/**
 * Turns pasted text or the rows of a file into measurements of one measure. Every line becomes one or is named with its
 * number; what can be read in two ways is asked, never guessed.
 */
import { addPeriods } from '../model/day.ts'
import type { Period } from '../model/interaction.ts'
import type { Measure, Measurement } from '../model/measure.ts'
import { findDayProblem } from '../model/measurement.ts'
import { foldWords } from './fold-words.ts'
import type { DecimalMark } from './parse-number.ts'
import { type DayOrder, type DayReadProblem, findDayOrder, looksLikeDay, readDay } from './read-day.ts'
import { type FigureReadProblem, findMark, guessPlainShares, type PlainShares, readFigure } from './read-figure.ts'
import { splitCells } from './split-cells.ts'

/** One row, by the number that a spreadsheet gives it. */
export interface MeasurementLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows without blank ones; the header names the columns, or they are called A, B, C. */
export interface MeasurementTable {
  readonly header: readonly string[]
  readonly lines: readonly MeasurementLine[]
}

/** Which column holds what; null where none does. */
export interface MeasurementColumns {
  readonly day: number | null
  readonly value: number | null
  readonly cases: number | null
}

/** What somebody has decided; what is missing is guessed where the column tells, and asked where it does not. */
export interface MeasurementChoices {
  readonly columns?: MeasurementColumns
  readonly order?: DayOrder
  readonly mark?: DecimalMark
  readonly plainShares?: PlainShares
  /** For values without days: the day of the first one, and how far they lie apart. */
  readonly from?: { readonly day: string; readonly period: Period }
}

/** What only a person can tell. */
export type MeasurementQuestion = 'order' | 'mark' | 'from' | 'value-column'

export type LineProblem = DayReadProblem | FigureReadProblem

export interface ReadLine extends Pick<Measurement, 'day' | 'value' | 'cases'> {
  readonly line: number
}

export interface MeasurementReading {
  readonly columns: MeasurementColumns
  readonly plainShares: PlainShares
  /** Whether any value depends on `plainShares`. */
  readonly hasPlainShares: boolean
  /** Nothing may be taken before they are answered. */
  readonly questions: readonly MeasurementQuestion[]
  /** Whether the column leaves them open, also once they are answered. */
  readonly open: { readonly order: boolean; readonly mark: boolean }
  readonly read: readonly ReadLine[]
  /** Lines that become no measurement; `text` is the cell that is at fault. */
  readonly problems: readonly { readonly line: number; readonly problem: LineProblem; readonly text: string }[]
}

const CASES_WORDS = new Set(['cases', 'of', 'n', 'total', 'requests', 'count', 'all', 'number', 'sample'])
const NUMBER_LIKE = /^[-−+]?\s*[\d.,'’\s]*\d\s*\S{0,12}(?:\s+(?:out of|of|von|sur)\s+\d+)?$/u

/** Cells of pasted text: a spreadsheet puts tabs between them, people a semicolon, or blanks behind the day. */
export function splitMeasurements(text: string): string[][] {
  const lines = text.split(/\r\n?|\n/)
  const has = (sign: string) => lines.some((line) => line.includes(sign))
  if (has('\t')) return splitCells(text, '\t')
  if (has(';')) return splitCells(text, ';')
  return lines.map((line) => {
    const trimmed = line.trim()
    // A day may hold blanks itself: the longest beginning that is one.
    for (let at = trimmed.length; at > 0; at -= 1) {
      if (!/[\s,]/.test(trimmed[at] ?? '')) continue
      const day = trimmed.slice(0, at).replace(/,$/, '')
      if (looksLikeDay(day)) return [day, trimmed.slice(at + 1).trim()]
    }
    return [trimmed]
  })
}

/** Rows as a table: without blank rows, with or without a header. */
export function tableOfMeasurements(rows: readonly (readonly string[])[]): MeasurementTable {
  const filled = rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = filled
  const width = Math.max(0, ...filled.slice(0, 50).map(({ cells }) => cells.length))
  const names = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + (column % 26)))
  const isHeader = first !== undefined && !first.cells.some((cell) => looksLikeDay(cell) || NUMBER_LIKE.test(cell))
  if (!isHeader) return { header: names, lines: filled }
  return { header: names.map((name, column) => first.cells[column] || name), lines: filled.slice(1) }
}

const SAMPLE = 200

/** The column that is most often a day, then the next ones that are numbers. */
export function guessMeasurementColumns(
  { header, lines }: MeasurementTable,
  { scale }: Pick<Measure, 'scale'>,
): MeasurementColumns {
  const sample = lines.slice(0, SAMPLE)
  const share = (column: number, fits: (cell: string) => boolean) => {
    const cells = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
    return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
  }
  const columns = header.map((_, column) => column)
  const day = columns.find((column) => share(column, looksLikeDay) > 0.5) ?? null
  const isNumber = (cell: string) => !looksLikeDay(cell) && NUMBER_LIKE.test(cell)
  const numbers = columns.filter((column) => column !== day && share(column, isNumber) > 0.5)
  const named = numbers.find((column) => CASES_WORDS.has(foldWords(header[column] ?? '')))
  const cases = scale === 'amount' ? null : (named ?? numbers[1] ?? null)
  const value = numbers.find((column) => column !== cases) ?? columns.find((column) => column !== day) ?? null
  return { day, value, cases: cases === value ? null : cases }
}

/** Reads every line with these choices. `today` is the day on the wall. */
export function readMeasurements(
  table: MeasurementTable,
  measure: Pick<Measure, 'scale' | 'unit'>,
  choices: MeasurementChoices,
  today: string,
): MeasurementReading {
  const columns = choices.columns ?? guessMeasurementColumns(table, measure)
  const cell = ({ cells }: MeasurementLine, column: number | null) => (column === null ? '' : (cells[column] ?? ''))
  const days = table.lines.map((line) => cell(line, columns.day))
  const values = table.lines.map((line) => cell(line, columns.value))
  const order = findDayOrder(days)
  const mark = findMark(values, measure.unit)
  const decidedOrder = order.order ?? choices.order ?? null
  const decidedMark = mark.mark ?? choices.mark ?? null
  const plain = values.filter((text, at) => text !== '' && cell(table.lines[at] ?? NO_LINE, columns.cases) === '')
  const plainShares = choices.plainShares ?? guessPlainShares(plain, decidedMark)
  const rules = { ...measure, mark: decidedMark, plainShares }
  const firstLine = table.lines[0]?.line ?? 1
  const readLineDay = (line: MeasurementLine) => {
    if (columns.day !== null || !choices.from) return readDay(cell(line, columns.day), decidedOrder)
    const { day, period } = choices.from
    return { ok: true, day: addPeriods(day, line.line - firstLine, period) } as const
  }
  const read: ReadLine[] = []
  const problems: { line: number; problem: LineProblem; text: string }[] = []
  for (const line of table.lines) {
    const [dayText, valueText] = [cell(line, columns.day), cell(line, columns.value)]
    const day = readLineDay(line)
    const figure = readFigure(valueText, cell(line, columns.cases), rules)
    const dayProblem = day.ok ? findDayProblem(day.day, today) : day.problem
    if (dayProblem !== null) problems.push({ line: line.line, problem: dayProblem, text: dayText })
    else if (!figure.ok) problems.push({ line: line.line, problem: figure.problem, text: valueText })
    else if (day.ok) read.push({ line: line.line, day: day.day, ...figure.figure })
  }
  const questions: MeasurementQuestion[] = []
  if (columns.value === null) questions.push('value-column')
  if (columns.day === null && !choices.from) questions.push('from')
  if (order.asks && decidedOrder === null) questions.push('order')
  if (mark.asks && decidedMark === null) questions.push('mark')
  return {
    ...{ columns, plainShares, questions, read, problems },
    hasPlainShares: measure.scale === 'share' && plain.some((text) => !/%|of|\//i.test(text)),
    open: { order: order.asks, mark: mark.asks },
  }
}

const NO_LINE: MeasurementLine = { line: 0, cells: [] }

/**
 * Splits lines into those that are there already and those that are new. Each that is there hides one line only, so that
 * two equal values of a day stay two.
 */
export function splitKnown(
  read: readonly ReadLine[],
  known: readonly Pick<Measurement, 'day' | 'value' | 'cases'>[],
): { readonly fresh: readonly ReadLine[]; readonly known: readonly ReadLine[] } {
  const keyOf = ({ day, value, cases }: Pick<Measurement, 'day' | 'value' | 'cases'>) => `${day} ${value} ${cases}`
  const left = new Map<string, number>()
  for (const one of known) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  const fresh: ReadLine[] = []
  const there: ReadLine[] = []
  for (const line of read) {
    const count = left.get(keyOf(line)) ?? 0
    left.set(keyOf(line), count - 1)
    if (count > 0) there.push(line)
    else fresh.push(line)
  }
  return { fresh, known: there }
}
