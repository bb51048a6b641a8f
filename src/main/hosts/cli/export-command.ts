/** `baton export`: a workshop as a file for people or for other programs, written by the same core as in the window. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { type ExportRequest, SHEETS, type SheetId } from '#shared/model/export.ts'
import { t } from '#shared/text/text.ts'
import type { RunContext } from './run-context.ts'
import { runExportJob } from './run-export.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type Options, UsageError } from './usage.ts'
import { withWorkshopCopy } from './workshop-copy.ts'
import { writeResultsInto } from './write-result.ts'

/** Formats that need no window; those of them that are text can be printed. */
const FORMATS = ['html', 'pdf', 'pptx', 'xlsx', 'csv', 'json', 'md', 'ics'] as const
type Format = (typeof FORMATS)[number]
const TEXTS: ReadonlySet<Format> = new Set<Format>(['html', 'csv', 'json', 'md', 'ics'])

const wrong = (problem: string) => new UsageError(problem, 'export')

function readSheet(typed: string | undefined): SheetId | null {
  if (typed === undefined) return null
  const sheet = SHEETS.find((id) => id === typed)
  if (sheet === undefined) throw wrong(t('cli.usage.sheetUnknown', { sheet: typed, sheets: SHEETS.join(', ') }))
  return sheet
}

function readFormat({ format, sheet, mark, out, force }: Options): Format {
  const known = FORMATS.find((one) => one === format)
  if (known === undefined) throw wrong(t('cli.usage.formatMissing', { formats: FORMATS.join(', ') }))
  if (force && out === undefined) throw wrong(t('cli.usage.forceAlone'))
  if (sheet !== undefined && known !== 'csv' && known !== 'xlsx') throw wrong(t('cli.usage.sheetOfTables'))
  if (mark && known !== 'csv') throw wrong(t('cli.usage.markOfCsv'))
  if (out === undefined && !TEXTS.has(known)) throw wrong(t('cli.usage.outMissing', { format: known }))
  return known
}

/** Tables without a folder are the interactions, unless another sheet was named. */
function requestOf(format: Format, options: Options, oneTable: boolean): ExportRequest {
  const sheet = readSheet(options.sheet)
  if (format === 'xlsx') return { format, sheet }
  if (format !== 'csv') return { format }
  return { format, sheet: sheet ?? (oneTable ? 'interactions' : null), mark: options.mark ?? false }
}

/** Refuses as wrong usage a format that is missing or unknown, and options that do not belong to it. */
export async function runExport(context: RunContext, options: Options, subject: string): Promise<void> {
  const { out, force = false } = options
  const format = readFormat(options)
  const path = out === undefined ? null : resolve(context.folder, out)
  const intoFolder = format === 'csv' && path !== null && !/\.(csv|zip)$/i.test(path)
  const oneTable = path === null || path.toLowerCase().endsWith('.csv')
  const request = requestOf(format, options, oneTable && !intoFolder)
  await withWorkshopCopy(context, subject, async ({ app, id }) => {
    if (path !== null && !intoFolder) {
      await runExportJob(app, { workshop: id, request, path, replace: force })
      context.say(t('cli.wrote', { path }))
      return
    }
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'export')
      await runExportJob(app, { workshop: id, request, path: file, replace: false })
      if (path === null) {
        context.print(readFileSync(file, 'utf8').trimEnd())
        return
      }
      const tables = request.format === 'csv' && request.sheet !== null ? null : unzipSync(readFileSync(file))
      const files = Object.entries(tables ?? { [`${options.sheet}.csv`]: readFileSync(file) })
      writeResultsInto(
        path,
        files.map(([name, bytes]) => ({ path: name, text: strFromU8(bytes) })),
        force,
      )
      context.say(t('cli.wrote', { path }))
    })
  })
}
