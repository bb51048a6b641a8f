/**
 * A list of dated values of several measures: each row names its measure, and the interaction where several have one of that
 * name. Days and decimal marks that can be read in two ways are asked for, for the whole table at once.
 */

import type { MeasureId } from '../../model/ids.ts'
import type { CellProblem, ReadRows, RowMapping, RowsProblem } from '../../model/imported-rows.ts'
import { LIMITS } from '../../model/limits.ts'
import type { Measure, Measurement } from '../../model/measure.ts'
import { findDayProblem } from '../../model/measurement.ts'
import { foldName } from '../../model/names.ts'
import type { DecimalMark } from '../parse-number.ts'
import { type DayOrder, findDayOrder, readDay } from '../read-day.ts'
import { findMark, guessPlainShares, readFigure } from '../read-figure.ts'
import { findLines, type NamedLine, namesLine } from './find-line.ts'
import { type CellTable, type NumberedRow, RowReader } from './row-reader.ts'

/** What somebody has decided; what is missing is guessed where the table tells. */
export interface MeasuredChoices {
  readonly order?: DayOrder
  readonly mark?: DecimalMark
}

/** A measure that is there. */
export interface KnownMeasure extends Measure {
  readonly id: MeasureId
}

/** A value that is to be recorded. */
export type MeasuredRow = Pick<Measurement, 'measure' | 'day' | 'value' | 'cases' | 'note'>

export interface ReadMeasured extends ReadRows<MeasuredRow> {
  /** What only a person can tell; nothing may be taken before it is answered. */
  readonly asks: { readonly order: boolean; readonly mark: boolean }
}

interface Surroundings {
  readonly lines: readonly NamedLine[]
  readonly measures: readonly KnownMeasure[]
  /** Whether the same value of the same day is recorded already. */
  readonly isKnown: (row: MeasuredRow) => boolean
  readonly today: string
}

function findMeasure(reader: RowReader, { lines, measures }: Surroundings): KnownMeasure | null {
  const name = foldName(reader.cell('measure'))
  const near = namesLine(reader) ? new Set<string>(findLines(reader, lines).map(({ id }) => id)) : null
  const found = measures.filter((one) => foldName(one.name) === name && (near === null || near.has(one.interaction)))
  const [one, ...others] = found
  if (one && others.length === 0) return one
  const problem: RowsProblem = name === '' ? 'name-missing' : one ? 'measure-unclear' : 'measure-missing'
  reader.report('measure', problem, true)
  return null
}

/** Reads every row with these choices. */
export function readMeasuredRows(
  table: CellTable,
  mapping: RowMapping,
  surroundings: Surroundings,
  choices: MeasuredChoices = {},
): ReadMeasured {
  const reader = new RowReader(table.header, mapping)
  const column = (meaning: 'day' | 'value') => table.lines.map((line) => reader.at(line).cell(meaning))
  const order = findDayOrder(column('day'))
  const mark = findMark(column('value'), '')
  const decided = { order: order.order ?? choices.order ?? null, mark: mark.mark ?? choices.mark ?? null }
  const plain = new Map<MeasureId, string[]>()
  const pairs = table.lines.map((line): readonly [NumberedRow, KnownMeasure | null] => {
    const measure = findMeasure(reader.at(line), surroundings)
    if (measure && reader.cell('cases') === '') {
      plain.set(measure.id, [...(plain.get(measure.id) ?? []), reader.cell('value')])
    }
    return [line, measure]
  })
  const items: MeasuredRow[] = []
  let known = 0
  for (const [line, measure] of pairs) {
    if (measure === null) continue
    reader.at(line)
    const day = readDay(reader.cell('day'), decided.order)
    if (!day.ok || findDayProblem(day.day, surroundings.today) !== null) {
      reader.report('day', day.ok || day.problem !== 'order-unknown' ? 'no-day' : 'two-ways', true)
      continue
    }
    const plainShares = guessPlainShares(plain.get(measure.id) ?? [], decided.mark)
    const { scale, unit } = measure
    const cases = scale === 'share' ? reader.cell('cases') : ''
    const figure = readFigure(reader.cell('value'), cases, { scale, unit, mark: decided.mark, plainShares })
    if (!figure.ok) {
      const problem =
        figure.problem === 'mark-unknown'
          ? 'two-ways'
          : figure.problem === 'not-a-number'
            ? 'not-a-number'
            : 'no-such-value'
      reader.report('value', problem, true)
      continue
    }
    const row: MeasuredRow = {
      measure: measure.id,
      day: day.day,
      ...figure.figure,
      note: reader.text('note', LIMITS.shortText),
    }
    if (surroundings.isKnown(row)) known += 1
    else items.push(row)
  }
  const skipped = new Set(reader.problems.filter((one) => one.skipped).map(({ row }: CellProblem) => row)).size
  return {
    items,
    rows: table.lines.length,
    known,
    skipped,
    problems: reader.problems,
    asks: { order: order.asks, mark: mark.asks },
  }
}
