/** Tables of interactions, as text or in a workbook, on their way to a map: read for the preview, or made into a workshop of their own at once. */
import type { Handlers } from '#shared/contract/index.ts'
import type { tableImportCalls, WantedTable } from '#shared/contract/table-import.ts'
import { readTable } from '#shared/import/read-table.ts'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import { type ImportedTable, isMapped } from '#shared/model/imported-table.ts'
import { createCastRecords } from '#shared/model/map-records.ts'
import type { Arrivals } from './arrivals.ts'
import { cleanTitleAndClient } from './clean-title.ts'
import { createWorkshop, type WorkshopDeps } from './create-workshop.ts'
import { readTableFile } from './read-table-file.ts'
import { Refusal } from './refusal.ts'

export interface TableImportDeps extends WorkshopDeps {
  readonly arrivals: Arrivals
}

/** Handlers of the calls about tables. */
export function tableImportArea(deps: TableImportDeps): Handlers<typeof tableImportCalls> {
  async function read({ file: token, mapping, sheet }: WantedTable): Promise<ImportedTable> {
    const file = deps.arrivals.use(token)
    const table = readTable(await readTableFile(file, { sheet }), mapping)
    if (table.rows === 0) throw new Refusal('csv-no-rows', { file: file.name })
    return table
  }
  return {
    // The file stays: the person may correct the mapping, and then have the table made into a workshop.
    'tableImport.read': read,
    'tableImport.readCells': async ({ file, sheet: wanted }) => {
      const table = await readTableFile(deps.arrivals.use(file), { sheet: wanted, leastColumns: 1 })
      const { fileName, encoding, sheets = [], sheet = '', rows } = table
      return { fileName, encoding, sheets: [...sheets], sheet, rows: rows.map((row) => [...row]) }
    },
    'tableImport.createWorkshop': async ({ title: typed, client, ...wanted }, { window }) => {
      const title = cleanTitleAndClient({ title: typed, client })
      const { file } = wanted
      const { cast, ...table } = await read(wanted)
      if (!isMapped(table.mapping)) throw new Refusal('csv-no-columns-mapped', { file: table.fileName })
      if (cast.interactions.length === 0) throw new Refusal('csv-no-interactions', { file: table.fileName })
      const { records } = createCastRecords(cast, layOutCast(cast), () => deps.ids.next())
      const id = createWorkshop(deps, { ...title, records }, window)
      deps.arrivals.release(file)
      return { id }
    },
  }
}
