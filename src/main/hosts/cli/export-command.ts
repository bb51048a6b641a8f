/** `baton export`: a workshop as a file for people or for other programs, written by the same core as in the window. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import {
  type ExportRequest,
  type MapPart,
  POSTER_PAPERS,
  type PosterPaper,
  SHEETS,
  type SheetId,
} from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import { createBrowserPainter } from '../../browser/browser-painter.ts'
import type { App } from '../../rpc/app.ts'
import { paintMaps } from './paint-maps.ts'
import { call, Refused, type RunContext } from './run-context.ts'
import { runExportJob } from './run-export.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { type Options, UsageError } from './usage.ts'
import { withWorkshopCopy } from './workshop-copy.ts'
import { checkPlace, writeResultsInto } from './write-result.ts'

/** Those of them that are text can be printed. */
const FORMATS = [
  ...(['html', 'pdf', 'pptx', 'md', 'svg', 'png', 'poster', 'handout'] as const),
  ...(['xlsx', 'csv', 'json', 'ics'] as const),
] as const
type Format = (typeof FORMATS)[number]
const TEXTS: ReadonlySet<Format> = new Set<Format>(['html', 'csv', 'json', 'md', 'ics'])

const wrong = (problem: string) => new UsageError(problem, 'export')

function readSheet(typed: string | undefined): SheetId | null {
  if (typed === undefined) return null
  const sheet = SHEETS.find((id) => id === typed)
  if (sheet === undefined) throw wrong(t('cli.usage.sheetUnknown', { sheet: typed, sheets: SHEETS.join(', ') }))
  return sheet
}

function readPaper(typed = 'a1'): PosterPaper {
  const paper = POSTER_PAPERS.find((one) => one === typed.toLowerCase())
  if (paper === undefined) throw wrong(t('cli.usage.paperUnknown', { paper: typed, papers: POSTER_PAPERS.join(', ') }))
  return paper
}

function readFormat({ format, sheet, mark, zone, transparent, paper, tiled, out, force }: Options): Format {
  const known = FORMATS.find((one) => one === format)
  if (known === undefined) throw wrong(t('cli.usage.formatMissing', { formats: FORMATS.join(', ') }))
  if (force && out === undefined) throw wrong(t('cli.usage.forceAlone'))
  if (sheet !== undefined && known !== 'csv' && known !== 'xlsx') throw wrong(t('cli.usage.sheetOfTables'))
  if (mark && known !== 'csv') throw wrong(t('cli.usage.markOfCsv'))
  const isPicture = known === 'svg' || known === 'png'
  if ((zone !== undefined || transparent) && !isPicture) throw wrong(t('cli.usage.zoneOfPictures'))
  if ((paper !== undefined || tiled) && known !== 'poster') throw wrong(t('cli.usage.paperOfPoster'))
  if (out === undefined && !TEXTS.has(known)) throw wrong(t('cli.usage.outMissing', { format: known }))
  return known
}

/** Tables without a folder are the interactions, unless another sheet was named. */
function requestOf(format: Format, options: Options, oneTable: boolean): ExportRequest {
  const sheet = readSheet(options.sheet)
  if (format === 'xlsx') return { format, sheet }
  if (format === 'poster') return { format, paper: readPaper(options.paper), tiled: options.tiled ?? false }
  if (format !== 'csv') return { format }
  return { format, sheet: sheet ?? (oneTable ? 'interactions' : null), mark: options.mark ?? false }
}

/** The part of the map that a picture shows. */
async function findPart(app: App, workshop: WorkshopId, zone: string | undefined): Promise<MapPart> {
  if (zone === undefined) return { of: 'whole' }
  await call(app, 'library.open', { id: workshop })
  const { records } = await call(app, 'map.load', { workshop })
  const { zones } = readContents(records as unknown as readonly MapRecord[])
  const found = zones.find(({ name }) => foldName(name) === foldName(zone))
  if (found) return { of: 'zone', zone: found.id }
  const names = zones.flatMap(({ name }) => (name === '' ? [] : [t('app.quoted', { text: name })]))
  throw new Refused('export-picture-missing', t('cli.noZone', { zone, zones: names.join(', ') || t('cli.none') }))
}

/** Refuses as wrong usage a format that is missing or unknown, and options that do not belong to it. */
export async function runExport(context: RunContext, options: Options, subject: string): Promise<void> {
  const { out, force = false } = options
  const format = readFormat(options)
  const path = out === undefined ? null : resolve(context.folder, out)
  const intoFolder = format === 'csv' && path !== null && !/\.(csv|zip)$/i.test(path)
  const oneTable = path === null || path.toLowerCase().endsWith('.csv')
  const request = requestOf(format, options, oneTable && !intoFolder)
  const painter = createBrowserPainter({ pages: context.installation.renderer })
  await withWorkshopCopy(context, subject, async ({ app, id }) => {
    if (path !== null && !intoFolder) {
      await untilInterrupted(async (signal) => {
        const part = await findPart(app, id, options.zone)
        const wanted = { workshop: id, request, part, transparent: options.transparent ?? false }
        checkPlace(path, force)
        const painted = await paintMaps(app, wanted, painter, { signal, say: context.say })
        await runExportJob(app, { workshop: id, request, path, replace: force, painted }, signal)
      })
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
