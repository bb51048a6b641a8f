/** Reading tables that were handed over. It may take long, or more memory than there is, so it is not done where others wait. */
import type { RawTable } from '#shared/import/read-table.ts'
import type { ColumnMapping, ImportedTable } from '#shared/model/imported-table.ts'
import type { CastPlaces } from '#shared/model/map-records.ts'
import type { TableFileChoice } from '../read-table-file.ts'
import type { InboxFile } from './system.ts'

/** Which sheet of a file, and what its columns mean; guessed where none is given. */
export interface TableWish {
  readonly sheet?: string | undefined
  readonly mapping?: ColumnMapping | undefined
}

/** Where it lies, and what the person knows it by. */
type HandedTable = Pick<InboxFile, 'path' | 'name'>

/** All refuse what `readTableFile` refuses, and `table-unfinished` for what takes too much. */
export interface TableReader {
  /** The cells as they stand in the file. */
  cells(file: HandedTable, choice: TableFileChoice): Promise<RawTable>
  /** What its rows say. */
  table(file: HandedTable, wish: TableWish): Promise<ImportedTable>
  /** The same, laid out. Refuses `map-too-large` before it lays out what no map takes. */
  laidOut(file: HandedTable, wish: TableWish): Promise<{ readonly table: ImportedTable; readonly places: CastPlaces }>
}
