/** The rows of the outline, as values: what each cell reads, which rows a filter keeps, in which order they stand. */
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'

/** Columns of the parties, left to right. */
export const PARTY_COLUMNS = ['name', 'kind', 'group', 'zone', 'people', 'serves', 'servedBy'] as const
export type PartyColumn = (typeof PARTY_COLUMNS)[number]

/** Columns of the interactions, left to right. */
export const INTERACTION_COLUMNS = ['provider', 'customer', 'service', 'channel', 'volume', 'period'] as const
export type InteractionColumn = (typeof INTERACTION_COLUMNS)[number]

/** A row: the id that is selected, and for each column what is read and what it is sorted by. */
export interface OutlineRow<C extends string, Id extends string = string> {
  readonly id: Id
  readonly texts: Readonly<Record<C, string>>
  readonly order: Readonly<Record<C, string | number>>
}

export type PartyRow = OutlineRow<PartyColumn, PartyId>
export type InteractionRow = OutlineRow<InteractionColumn, InteractionId>

/** A column as it is drawn. */
export interface OutlineColumn<C extends string> {
  readonly id: C
  readonly label: string
  /** As in `grid-template-columns`. */
  readonly width: string
  readonly numeric?: boolean
}

/** Which column orders the rows. */
export interface Sorting<C extends string> {
  readonly column: C
  readonly descending: boolean
}

/** One row for each party, with the name of its zone and how many interactions leave and reach it. */
export function partyRows(
  parties: readonly Party[],
  interactions: readonly Interaction[],
  zoneOf: (party: PartyId) => string,
): readonly PartyRow[] {
  const serves = countBy(interactions, (one) => one.provider)
  const served = countBy(interactions, (one) => one.customer)
  return parties.map(({ id, name, kind, group, people }) => {
    const counts = { serves: serves.get(id) ?? 0, servedBy: served.get(id) ?? 0 }
    const texts = { name, kind: t(`term.kind.${kind}`), group, zone: zoneOf(id), people }
    return {
      id,
      texts: { ...texts, serves: String(counts.serves), servedBy: String(counts.servedBy) },
      order: { ...texts, ...counts },
    }
  })
}

/** One row for each interaction, with the names of its ends. */
export function interactionRows(
  parties: readonly Party[],
  interactions: readonly Interaction[],
): readonly InteractionRow[] {
  const names = new Map(parties.map((party) => [party.id, party.name]))
  return interactions.map((one) => {
    const texts = {
      provider: names.get(one.provider) ?? '',
      customer: names.get(one.customer) ?? '',
      service: one.service,
      channel: one.channel === 'unsaid' ? '' : t(`term.channel.${one.channel}`),
      period: one.volume === null ? '' : t(`term.period.${one.period}`),
    }
    return {
      id: one.id,
      texts: { ...texts, volume: one.volume === null ? '' : String(one.volume) },
      order: { ...texts, volume: one.volume ?? -1 },
    }
  })
}

/** Keeps the rows that hold every typed word somewhere, ignoring case. */
export function filterRows<R extends OutlineRow<string>>(rows: readonly R[], typed: string): readonly R[] {
  const words = typed.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = Object.values(row.texts).join(' ').toLocaleLowerCase('en')
    return words.every((word) => text.includes(word))
  })
}

/** Orders rows by one column; what is empty comes last either way, equals keep their order. */
export function sortRows<C extends string, R extends OutlineRow<C>>(
  rows: readonly R[],
  sorting: Sorting<C> | null,
): readonly R[] {
  if (sorting === null) return rows
  const { column, descending } = sorting
  return [...rows].sort((a, b) => {
    const missing = Number(a.texts[column] === '') - Number(b.texts[column] === '')
    if (missing !== 0) return missing
    const order = compare(a.order[column], b.order[column])
    return descending ? -order : order
  })
}

/**
 * Rows in the order of these ids, with what they read now; ids without a row fall away. So a table keeps its order while
 * cells are edited, and no row runs away from under the cursor.
 */
export function inOrder<R extends OutlineRow<string>>(ids: readonly string[], rows: readonly R[]): readonly R[] {
  const byId = new Map<string, R>(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A click on a header: up, then down, then as on the map. */
export function nextSorting<C extends string>(current: Sorting<C> | null, column: C): Sorting<C> | null {
  if (current?.column !== column) return { column, descending: false }
  return current.descending ? null : { column, descending: true }
}

/** The ids from one row to another, whichever comes first: what Shift selects. */
export function rangeOf<R extends OutlineRow<string>>(rows: readonly R[], from: number, to: number): readonly string[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b))
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
