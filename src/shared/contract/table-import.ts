/** Reading a table of interactions (CSV) into parties and interactions. Nothing is written: the map takes them as one edit. */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { ColumnMapping, ImportedTable } from '../model/imported-table.ts'
import { WorkshopTitle } from '../model/workshop.ts'
import { command, facilitator, query } from './call.ts'
import { FileToken } from './files.ts'

/** Calls about a table that was handed over. */
export const tableImportCalls = {
  /** Reads the file with the given mapping, or with one guessed from the header. */
  'tableImport.read': query(
    facilitator,
    z.object({ file: FileToken, mapping: ColumnMapping.optional() }),
    ImportedTable,
  ),
  /** Makes a new workshop whose map holds the table, laid out. */
  'tableImport.createWorkshop': command(
    facilitator,
    WorkshopTitle.extend({ file: FileToken, mapping: ColumnMapping.optional() }),
    z.object({ id: WorkshopId }),
  ),
}
