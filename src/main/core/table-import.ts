/** Tables of interactions, as text or in a workbook, on their way to a map: read for the preview, or made into a workshop of their own at once. */
import type { Handlers } from '#shared/contract/index.ts'
import type { tableImportCalls } from '#shared/contract/table-import.ts'
import { isMapped } from '#shared/model/imported-table.ts'
import { createCastRecords } from '#shared/model/map-records.ts'
import type { Arrivals } from './arrivals.ts'
import { cleanTitleAndClient } from './clean-title.ts'
import { createWorkshop, type WorkshopDeps } from './create-workshop.ts'
import type { TableReader } from './ports/table-reader.ts'
import { Refusal } from './refusal.ts'

export interface TableImportDeps extends WorkshopDeps {
  readonly arrivals: Arrivals
  readonly tables: TableReader
}

/** Handlers of the calls about tables. */
export function tableImportArea(deps: TableImportDeps): Handlers<typeof tableImportCalls> {
  const { tables } = deps
  return {
    // The file stays: the person may correct the mapping, and then have the table made into a workshop.
    'tableImport.read': ({ file, ...wish }) => tables.table(deps.arrivals.use(file), wish),
    'tableImport.readCells': async ({ file, sheet: wanted }) => {
      const table = await tables.cells(deps.arrivals.use(file), { sheet: wanted, leastColumns: 1 })
      const { fileName, encoding, sheets = [], sheet = '', rows } = table
      return { fileName, encoding, sheets: [...sheets], sheet, rows: rows.map((row) => [...row]) }
    },
    'tableImport.createWorkshop': async ({ title: typed, client, ...wanted }, { window }) => {
      const title = cleanTitleAndClient({ title: typed, client })
      const { file, ...wish } = wanted
      const { table, places } = await tables.laidOut(deps.arrivals.use(file), wish)
      const { cast } = table
      if (!isMapped(table.mapping)) throw new Refusal('csv-no-columns-mapped', { file: table.fileName })
      if (cast.interactions.length === 0) throw new Refusal('csv-no-interactions', { file: table.fileName })
      const { records } = createCastRecords(cast, places, () => deps.ids.next())
      const id = createWorkshop(deps, { ...title, records }, window)
      deps.arrivals.release(file)
      return { id }
    },
  }
}
