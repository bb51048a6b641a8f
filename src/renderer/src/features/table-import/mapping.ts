/** Which column means what, while a person corrects the guess, and what the map would make of the table then. */
import {
  COLUMN_MEANINGS,
  type ColumnMapping,
  type ColumnMeaning,
  type ImportedTable,
} from '#shared/model/imported-table.ts'
import type { Period } from '#shared/model/interaction.ts'

/** The mapping with one meaning set to a column or to none. A column that meant something else is freed. */
export function mapColumn(mapping: ColumnMapping, meaning: ColumnMeaning, column: number | null): ColumnMapping {
  const next: ColumnMapping = {}
  for (const one of COLUMN_MEANINGS) {
    const current = mapping[one]
    if (one !== meaning && current !== undefined && current !== column) next[one] = current
  }
  if (column !== null) next[meaning] = column
  return next
}

/** An interaction of the preview with the names of both ends. */
export interface PreviewLine {
  readonly provider: string
  readonly customer: string
  readonly service: string
  readonly volume: number | null
  readonly period: Period
}

/** The first interactions as the map would read them. */
export function previewLines(table: ImportedTable, count: number): readonly PreviewLine[] {
  const { parties, interactions } = table.cast
  return interactions.slice(0, count).map(({ provider, customer, facts }) => ({
    provider: parties[provider]?.name ?? '',
    customer: parties[customer]?.name ?? '',
    service: facts.service,
    volume: facts.volume,
    period: facts.period,
  }))
}

/** A title for a new workshop from the name of the file: "it-incident-handoffs.csv" becomes "It incident handoffs". */
export function titleFromFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]{1,5}$/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}
