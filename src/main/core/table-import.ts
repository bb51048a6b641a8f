/** Tables of interactions on their way to a map: read for the preview, or made into a workshop of their own at once. */
import type { FileToken } from '#shared/contract/files.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { tableImportCalls } from '#shared/contract/table-import.ts'
import { readTable } from '#shared/import/read-table.ts'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import { type ColumnMapping, type ImportedTable, isMapped } from '#shared/model/imported-table.ts'
import { createCastRecords } from '#shared/model/map-records.ts'
import type { Arrivals } from './arrivals.ts'
import { cleanTitleAndClient } from './clean-title.ts'
import { createWorkshop, type WorkshopDeps } from './create-workshop.ts'
import { parseCsv, refuseTooLarge } from './parse-csv.ts'
import { Refusal } from './refusal.ts'

export interface TableImportDeps extends WorkshopDeps {
  readonly arrivals: Arrivals
}

/** Handlers of the calls about tables. */
export function tableImportArea(deps: TableImportDeps): Handlers<typeof tableImportCalls> {
  function read(token: FileToken, mapping: ColumnMapping | undefined): ImportedTable {
    const file = deps.arrivals.use(token)
    refuseTooLarge(file.size(), file.name)
    const table = readTable(parseCsv(file.read(), file.name), mapping)
    if (table.rows === 0) throw new Refusal('csv-no-rows', { file: file.name })
    return table
  }
  return {
    // The file stays: the person may correct the mapping, and then have the table made into a workshop.
    'tableImport.read': ({ file, mapping }) => read(file, mapping),
    'tableImport.createWorkshop': ({ file, mapping, ...wanted }, { window }) => {
      const title = cleanTitleAndClient(wanted)
      const { cast, ...table } = read(file, mapping)
      if (!isMapped(table.mapping)) throw new Refusal('csv-no-columns-mapped', { file: table.fileName })
      if (cast.interactions.length === 0) throw new Refusal('csv-no-interactions', { file: table.fileName })
      const { records } = createCastRecords(cast, layOutCast(cast), () => deps.ids.next())
      const id = createWorkshop(deps, { ...title, records }, window)
      deps.arrivals.release(file)
      return { id }
    },
  }
}
