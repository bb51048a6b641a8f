/** A list of measures: one row each, about an interaction that is on the map. A measure that is there under its name stays as it is. */
import { cleanName } from '../../model/clean-text.ts'
import { DIMENSIONS, type Dimension } from '../../model/dimension.ts'
import type { ReadRows, RowMapping } from '../../model/imported-rows.ts'
import { LIMITS } from '../../model/limits.ts'
import { DIRECTIONS, type Direction, type Measure, SCALES } from '../../model/measure.ts'
import { foldName } from '../../model/names.ts'
import { t } from '../../text/text.ts'
import { foldWords } from '../fold-words.ts'
import { parsePeriod } from '../parse-terms.ts'
import { type FigureRules, findMark, readFigure } from '../read-figure.ts'
import { findLine, type NamedLine } from './find-line.ts'
import { type CellTable, RowReader } from './row-reader.ts'

const HIGHER = new Set(['higher', 'more', 'up', 'high', 'hoher', 'hoeher', 'mehr', 'plus', 'plus haut', 'plus eleve'])
const LOWER = new Set(['lower', 'less', 'down', 'low', 'fewer', 'niedriger', 'tiefer', 'weniger', 'moins', 'plus bas'])
const SHARES = new Set([
  'share',
  'per cent',
  'percent',
  'percentage',
  'rate',
  'anteil',
  'prozent',
  'part',
  'taux',
  'ein anteil der falle',
  'une part des cas',
])
const AMOUNTS = new Set(['amount', 'number', 'value', 'menge', 'betrag', 'wert', 'montant', 'valeur'])

function parseDirection(raw: string): Direction | null {
  const word = foldWords(raw)
  const own = DIRECTIONS.find((one) => foldWords(t(`measures.direction.${one}`)) === word)
  return own ?? (HIGHER.has(word) ? 'higher' : LOWER.has(word) ? 'lower' : null)
}

function parseDimension(raw: string): Dimension | null {
  const word = foldWords(raw)
  return DIMENSIONS.find((one) => one === word || foldWords(t(`term.dimension.${one}`)) === word) ?? null
}

function parseScale(raw: string): Measure['scale'] | null {
  const word = foldWords(raw)
  const own = SCALES.find((one) =>
    [t(`measures.kind.${one}`), t(`measures.scale.${one}`)].map(foldWords).includes(word),
  )
  return own ?? (SHARES.has(word) ? 'share' : AMOUNTS.has(word) ? 'amount' : null)
}

function readValue(reader: RowReader, meaning: 'target' | 'actual', rules: FigureRules): number | null {
  const raw = reader.cell(meaning)
  if (raw === '' || raw === '-') return null
  const read = readFigure(raw, '', rules)
  if (read.ok) return read.figure.value
  reader.report(meaning, read.problem === 'mark-unknown' ? 'two-ways' : 'not-a-number', false)
  return null
}

/** What tells a measure from others: the interaction, and its name. */
export function measureKey({ interaction, name }: Pick<Measure, 'interaction' | 'name'>): string {
  return `${interaction} ${foldName(name)}`
}

/** `known` are the measures that are there. Values without "%" are shares of 0 to 1 where all of a column are. */
export function readMeasureRows(
  table: CellTable,
  mapping: RowMapping,
  { lines, known }: { readonly lines: readonly NamedLine[]; readonly known: readonly Measure[] },
): ReadRows<Measure> {
  const reader = new RowReader(table.header, mapping)
  const there = new Set(known.map(measureKey))
  const values = table.lines.flatMap(({ cells }) =>
    [mapping.target, mapping.actual].map((column) => (column === undefined ? '' : (cells[column] ?? ''))),
  )
  const { mark } = findMark(
    values.filter((text) => text.trim() !== ''),
    '',
  )
  const items: Measure[] = []
  let [again, skipped] = [0, 0]
  for (const line of table.lines) {
    reader.at(line)
    const name = cleanName(reader.cell('measure'))
    if (!name.ok) reader.report('measure', name.reason === 'empty' ? 'name-missing' : 'name-too-long', true)
    const about = name.ok ? findLine(reader, lines) : null
    if (!name.ok || about === null) {
      skipped += 1
      continue
    }
    if (there.has(measureKey({ interaction: about.id, name: name.value }))) {
      again += 1
      continue
    }
    const unit = reader.text('unit', LIMITS.name)
    const perCent = [unit, reader.cell('target'), reader.cell('actual')].some((text) => text.endsWith('%'))
    const scale = reader.word('scale', parseScale) ?? (perCent ? 'share' : 'amount')
    const plain = [reader.cell('target'), reader.cell('actual')].filter((text) => text !== '')
    const rules: FigureRules = {
      ...{ scale, unit, mark },
      plainShares: plain.some((text) => Number(text.replace(',', '.')) > 1) ? 'per-cent' : 'fraction',
    }
    const measure: Measure = {
      ...{ interaction: about.id, name: name.value, scale, unit: scale === 'share' ? '' : unit },
      direction: reader.word('direction', parseDirection) ?? 'lower',
      dimension: reader.word('dimension', parseDimension),
      target: readValue(reader, 'target', rules),
      actual: readValue(reader, 'actual', rules),
      source: 'guess',
      period: reader.word('every', parsePeriod) ?? 'month',
    }
    there.add(measureKey(measure))
    items.push(measure)
  }
  return { items, rows: table.lines.length, known: again, skipped, problems: reader.problems }
}
