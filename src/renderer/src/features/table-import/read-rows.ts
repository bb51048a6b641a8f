/** Reads a table as parties, measures or measurements of an open workshop, and says the first of them in a line each. */

import { readMeasureRows } from '#shared/import/rows/read-measure-rows.ts'
import {
  type KnownMeasure,
  type MeasuredChoices,
  type MeasuredRow,
  readMeasuredRows,
} from '#shared/import/rows/read-measured-rows.ts'
import { readPartyRows } from '#shared/import/rows/read-party-rows.ts'
import type { CellTable } from '#shared/import/rows/row-reader.ts'
import { dayOf } from '#shared/model/day.ts'
import { hasNeeded, type ReadRows, type RowKind, type RowMapping } from '#shared/model/imported-rows.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Measure } from '#shared/model/measure.ts'
import type { Party, PartyFacts } from '#shared/model/party.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { measuredKey } from './use-measured.ts'

/** What the workshop holds already. */
export interface RowsAround {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly measures: readonly KnownMeasure[]
  /** Keys of the measurements that are recorded. */
  readonly measured: ReadonlySet<string>
}

/** What was read, by what it is. */
export type RowsRead =
  | { readonly kind: 'parties'; readonly read: ReadRows<PartyFacts> }
  | { readonly kind: 'measures'; readonly read: ReadRows<Measure> }
  | { readonly kind: 'measurements'; readonly read: ReadRows<MeasuredRow> }

/** With what is shown of it. */
export type ShownRows = RowsRead & {
  /** The first ones. */
  readonly lines: readonly string[]
  /** What only a person can tell. */
  readonly asks: { readonly order: boolean; readonly mark: boolean }
  /** Whether there is anything to take in, and nothing to be asked. */
  readonly ready: boolean
}

const LINES = 6
const ASKS_NOTHING = { order: false, mark: false }

function namedLines({ parties, interactions }: Pick<RowsAround, 'parties' | 'interactions'>) {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  return interactions.map(({ id, provider, customer, service }) => ({
    ...{ id, service, provider: names.get(provider) ?? '', customer: names.get(customer) ?? '' },
  }))
}

/** Reads all rows with what was chosen so far. */
export function readRows(
  kind: RowKind,
  table: CellTable,
  mapping: RowMapping,
  around: RowsAround,
  choices: MeasuredChoices,
): ShownRows {
  const ready = (items: readonly unknown[]) => hasNeeded(kind, mapping) && items.length > 0
  if (kind === 'parties') {
    const known = around.parties.map(({ name }) => name)
    const read = readPartyRows(table, mapping, known)
    const lines = read.items.slice(0, LINES).map(({ name, kind: is, group }) => {
      const said = { name, kind: t(`term.kind.${is}`), group }
      return t(group === '' ? 'tableImport.rows.party' : 'tableImport.rows.partyOf', said)
    })
    return { kind, read, lines, asks: ASKS_NOTHING, ready: ready(read.items) }
  }
  const known = namedLines(around)
  if (kind === 'measures') {
    const read = readMeasureRows(table, mapping, { lines: known, known: around.measures })
    const lines = read.items.slice(0, LINES).map(({ name, interaction }) => {
      const about = known.find(({ id }) => id === interaction)
      return t('tableImport.rows.measure', { name, about: about ? t('term.servesWhat', about) : '' })
    })
    return { kind, read, lines, asks: ASKS_NOTHING, ready: ready(read.items) }
  }
  const isKnown = (row: MeasuredRow) => around.measured.has(measuredKey(row))
  const surroundings = { lines: known, measures: around.measures, isKnown, today: dayOf(new Date()) }
  const read = readMeasuredRows(table, mapping, surroundings, choices)
  const open = (read.asks.order && !choices.order) || (read.asks.mark && !choices.mark)
  const lines = read.items.slice(0, LINES).map(({ measure, day, value, cases }) => {
    const name = around.measures.find(({ id }) => id === measure)?.name ?? ''
    const said = { name, day: sayDay(day), value }
    return cases === null ? t('tableImport.rows.value', said) : t('tableImport.rows.valueOf', { ...said, cases })
  })
  return { kind, read, lines, asks: read.asks, ready: ready(read.items) && !open }
}
