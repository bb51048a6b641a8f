/** Reading a table of interactions (CSV, or a sheet of a workbook) into parties and interactions. Nothing is written: the map takes them as one edit. */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { ColumnMapping, ImportedTable } from '../model/imported-table.ts'
import { LIMITS } from '../model/limits.ts'
import { WorkshopTitle } from '../model/workshop.ts'
import { command, facilitator, query } from './call.ts'
import { FileToken } from './files.ts'

/** A table that was handed over, and how it is to be read: with a mapping guessed from the header where none is given. */
export const WantedTable = z.object({
  file: FileToken,
  mapping: ColumnMapping.optional(),
  /** Of a workbook; the first one that holds anything where none is named. */
  sheet: z.string().max(LIMITS.name).optional(),
})
export type WantedTable = z.infer<typeof WantedTable>

/** Calls about a table that was handed over. */
export const tableImportCalls = {
  'tableImport.read': query(facilitator, WantedTable, ImportedTable),
  /** The cells of a table that was handed over, as they stand there; what they mean is read where they are shown. */
  'tableImport.readCells': query(
    facilitator,
    WantedTable.pick({ file: true, sheet: true }),
    ImportedTable.pick({ fileName: true, encoding: true, sheets: true, sheet: true }).extend({
      rows: z.array(z.array(z.string())),
    }),
  ),
  /** Makes a new workshop whose map holds the table, laid out. */
  'tableImport.createWorkshop': command(
    facilitator,
    WorkshopTitle.extend(WantedTable.shape),
    z.object({ id: WorkshopId }),
  ),
}
