/** A table of interactions as it was read from a CSV file, before it becomes part of a map. */
import { z } from 'zod'
import { InteractionFacts } from './interaction.ts'
import { PartyFacts } from './party.ts'

/** What a column can mean. The customer is served by the provider. */
export const COLUMN_MEANINGS = [
  'provider',
  'customer',
  'service',
  'volume',
  'period',
  'channel',
  'trigger',
  'providerKind',
  'customerKind',
  'providerGroup',
  'customerGroup',
  'what',
  'when',
  'way',
  'effort',
  'momentOfTruth',
  'note',
] as const
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number]

/** Zero-based index of the column for each meaning; a meaning that is absent is not in the table. */
export const ColumnMapping = z.partialRecord(z.enum(COLUMN_MEANINGS), z.int().min(0))
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** Whether a table says with these columns who serves whom. Without it there is no cast. */
export function isMapped(mapping: ColumnMapping): boolean {
  return mapping.provider !== undefined && mapping.customer !== undefined && mapping.provider !== mapping.customer
}

/** Parties are named, not yet placed; interactions refer to parties by their position in `parties`. */
export const ImportedCast = z.object({
  parties: z.array(PartyFacts),
  interactions: z.array(z.object({ provider: z.int(), customer: z.int(), facts: InteractionFacts })),
})
export type ImportedCast = z.infer<typeof ImportedCast>

/** What can be odd about a row. Only a missing end, or a name that is too long, makes it skipped. */
export const ROW_PROBLEMS = [
  'provider-missing',
  'customer-missing',
  'too-few-cells',
  'too-many-cells',
  'name-too-long',
  'text-too-long',
  'volume-not-a-number',
  'kind-unknown',
  'period-unknown',
  'channel-unknown',
] as const

/** `row` counts as a spreadsheet does: the header is row 1. A skipped row is not part of the cast. */
export const RowProblem = z.object({
  row: z.int(),
  problem: z.enum(ROW_PROBLEMS),
  value: z.string(),
  skipped: z.boolean(),
})
export type RowProblem = z.infer<typeof RowProblem>

/** What was read of a file, and what would come of it with this mapping. */
export const ImportedTable = z.object({
  fileName: z.string(),
  /** Empty for a workbook, whose text is always Unicode. */
  encoding: z.string(),
  delimiter: z.string(),
  /** The sheets of a workbook that hold anything; none for a text. */
  sheets: z.array(z.string()),
  /** Which of them this is; empty for a text. */
  sheet: z.string(),
  header: z.array(z.string()),
  mapping: ColumnMapping,
  /** The first rows as they stand in the file. */
  preview: z.array(z.array(z.string())),
  /** Rows below the header that are not blank. */
  rows: z.int(),
  /** Those of them that are no part of the cast. Rows that say the same become one interaction and are not counted here. */
  skipped: z.int(),
  cast: ImportedCast,
  /** The first problems; `problemCount` counts all. */
  problems: z.array(RowProblem),
  problemCount: z.int(),
})
export type ImportedTable = z.infer<typeof ImportedTable>
