/** One sheet as CSV, or all of them as CSV in one ZIP. */
import { openAccount } from '#shared/report/account.ts'
import type { ExportOrder, Written } from '../core/ports/export-writer.ts'
import { sheetToCsv } from './csv.ts'
import { sheetsOf } from './sheets/sheets-of.ts'
import { zipTexts } from './zip.ts'

/** Every file of a set, named after its sheet. */
export function csvFiles({ facts }: Pick<ExportOrder, 'facts'>, mark: boolean): Readonly<Record<string, string>> {
  const all = sheetsOf(openAccount(facts), null)
  return Object.fromEntries(all.map((sheet) => [`${sheet.id}.csv`, sheetToCsv(sheet, mark)]))
}

export function writeCsv(order: ExportOrder): Written {
  const { request, facts } = order
  if (request.format !== 'csv') throw new Error(`${request.format} is no CSV`)
  const { sheet, mark } = request
  if (sheet === null) return { kind: 'file', bytes: zipTexts(csvFiles(order, mark)) }
  const [only] = sheetsOf(openAccount(facts), sheet)
  return { kind: 'file', bytes: new TextEncoder().encode(only === undefined ? '' : sheetToCsv(only, mark)) }
}
