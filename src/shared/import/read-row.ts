/** Reads one row of a table: the two ends, the facts, and everything about it that a person should look at. */
import { cleanName, foldLine, foldLines } from '../model/clean-text.ts'
import type { ColumnMapping, ColumnMeaning, RowProblem } from '../model/imported-table.ts'
import { EMPTY_INTERACTION, type InteractionFacts } from '../model/interaction.ts'
import { LIMITS } from '../model/limits.ts'
import type { PartyKind } from '../model/party.ts'
import { unguardCell } from './cell-guard.ts'
import { type DecimalMark, parseNumber } from './parse-number.ts'
import { parseChannel, parseKind, parsePeriod } from './parse-terms.ts'

/** One end of an interaction as a row names it; kind and group are null when the row does not say them. */
export interface RowEnd {
  readonly name: string
  readonly kind: PartyKind | null
  readonly group: string
}

/** What one row says. */
export interface RowEntry {
  readonly provider: RowEnd
  readonly customer: RowEnd
  readonly facts: InteractionFacts
}

/** What is known of the whole table while its rows are read. */
export interface RowContext {
  readonly mapping: ColumnMapping
  readonly columns: number
  readonly defaultService: string
  readonly decimalMark: DecimalMark | null
}

type Problem = Pick<RowProblem, 'problem' | 'value'>

/** How cells say "nothing here". */
const NOTHING = /^(?:|-|–|—|n\/?a|null|none|\?)$/i
const SHOWN = 80

const shorten = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`)

class RowReader {
  readonly problems: Problem[] = []
  readonly #cells: readonly string[]
  readonly #mapping: ColumnMapping

  constructor(cells: readonly string[], mapping: ColumnMapping) {
    this.#cells = cells
    this.#mapping = mapping
  }

  report(problem: RowProblem['problem'], value: string): void {
    this.problems.push({ problem, value: shorten(foldLine(value), SHOWN) })
  }

  cell(meaning: ColumnMeaning): string {
    const column = this.#mapping[meaning]
    return column === undefined ? '' : unguardCell(this.#cells[column] ?? '')
  }

  /** A text of at most `limit` characters; a longer one is cut and reported. */
  text(meaning: ColumnMeaning, limit: number): string {
    const value = meaning === 'note' ? foldLines(this.cell(meaning)) : foldLine(this.cell(meaning))
    if (value.length > limit) this.report('text-too-long', value)
    return shorten(value, limit)
  }

  /** One of Baton's terms; an unknown word is reported and left unsaid. */
  term<Term>(meaning: ColumnMeaning, parse: (raw: string) => Term | null, problem: RowProblem['problem']): Term | null {
    const raw = this.cell(meaning).trim()
    if (NOTHING.test(raw)) return null
    const term = parse(raw)
    if (term === null) this.report(problem, raw)
    return term
  }

  end(meaning: 'provider' | 'customer'): RowEnd | null {
    const name = cleanName(this.cell(meaning))
    const kind = this.term(`${meaning}Kind`, parseKind, 'kind-unknown')
    const group = this.text(`${meaning}Group`, LIMITS.name)
    if (name.ok) return { name: name.value, kind, group }
    this.report(name.reason === 'empty' ? `${meaning}-missing` : 'name-too-long', this.cell(meaning))
    return null
  }

  volume(mark: DecimalMark | null): number | null {
    const raw = this.cell('volume').trim()
    if (NOTHING.test(raw)) return null
    const value = parseNumber(raw, mark)
    if (value !== null && value <= LIMITS.volume) return value
    this.report('volume-not-a-number', raw)
    return null
  }
}

/** The entry of a row, null when one of its ends is missing; and what is odd about it. */
export function readRow(
  cells: readonly string[],
  context: RowContext,
): { readonly entry: RowEntry | null; readonly problems: readonly Problem[] } {
  const reader = new RowReader(cells, context.mapping)
  const extra = cells.slice(context.columns).join(' ')
  if (cells.length < context.columns) reader.report('too-few-cells', String(cells.length))
  if (extra.trim() !== '') reader.report('too-many-cells', extra)
  const provider = reader.end('provider')
  const customer = reader.end('customer')
  const facts: InteractionFacts = {
    ...EMPTY_INTERACTION,
    service: reader.text('service', LIMITS.service) || context.defaultService,
    channel: reader.term('channel', parseChannel, 'channel-unknown') ?? EMPTY_INTERACTION.channel,
    trigger: reader.text('trigger', LIMITS.shortText),
    volume: reader.volume(context.decimalMark),
    period: reader.term('period', parsePeriod, 'period-unknown') ?? EMPTY_INTERACTION.period,
    what: reader.text('what', LIMITS.shortText),
    when: reader.text('when', LIMITS.shortText),
    way: reader.text('way', LIMITS.shortText),
    effort: reader.text('effort', LIMITS.shortText),
    momentOfTruth: reader.text('momentOfTruth', LIMITS.shortText),
    note: reader.text('note', LIMITS.note),
  }
  return { entry: provider && customer ? { provider, customer, facts } : null, problems: reader.problems }
}
