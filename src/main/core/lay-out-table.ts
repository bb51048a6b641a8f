/** From the bytes of a table that was handed over to what it says, and where everything of it stands. Runs in a thread. */
import { readTable } from '#shared/import/read-table.ts'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import type { ImportedTable } from '#shared/model/imported-table.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { CastPlaces } from '#shared/model/map-records.ts'
import type { TableWish } from './ports/table-reader.ts'
import { readTableFile } from './read-table-file.ts'
import { Refusal } from './refusal.ts'

/** Refuses what `readTableFile` refuses, and `csv-no-rows`. */
export async function understandTable(bytes: Uint8Array, name: string, wish: TableWish): Promise<ImportedTable> {
  const table = readTable(await readTableFile(bytes, name, { sheet: wish.sheet }), wish.mapping)
  if (table.rows === 0) throw new Refusal('csv-no-rows', { file: name })
  return table
}

/** The same with places for the parties. Refuses `map-too-large` for more than a map takes: laying it out would take minutes. */
export async function layOutTable(
  bytes: Uint8Array,
  name: string,
  wish: TableWish,
): Promise<{ readonly table: ImportedTable; readonly places: CastPlaces }> {
  const table = await understandTable(bytes, name, wish)
  const { parties, interactions } = table.cast
  if (parties.length + interactions.length > LIMITS.shapes) throw new Refusal('map-too-large', { limit: LIMITS.shapes })
  return { table, places: layOutCast(table.cast) }
}
