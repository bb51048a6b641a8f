/** Which column means what, while a person corrects the guess: one column has one meaning, provider and customer are needed. */
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

/** Whether a table can be read with this mapping. */
export function isComplete(mapping: ColumnMapping): boolean {
  return mapping.provider !== undefined && mapping.customer !== undefined
}

/** The names in a header row; a column without one is called by its number. */
export function columnNames(header: readonly string[], nameless: (number: number) => string): readonly string[] {
  return header.map((name, index) => (name.trim() === '' ? nameless(index + 1) : name.trim()))
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

/** Rows that will not become an interaction. All problems are not listed, so the count comes from what was read. */
export function skippedRows(table: ImportedTable): number {
  return Math.max(0, table.rows - table.cast.interactions.length)
}

/** A title for a new workshop from the name of the file: "it-incident-handoffs.csv" becomes "It incident handoffs". */
export function titleFromFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]{1,5}$/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}
