/** What can be exported as the dialog has it: in groups, with the request that each begins with and the name of its file. */
import type { ExportFormat, ExportRequest } from '#shared/model/export.ts'
import { t } from '#shared/text/text.ts'

export const EXPORT_GROUPS = [
  { id: 'report', formats: ['pdf', 'html', 'pptx', 'md'] },
  { id: 'map', formats: ['png', 'svg', 'poster', 'handout'] },
  { id: 'data', formats: ['xlsx', 'csv', 'json', 'ics'] },
  { id: 'hand', formats: ['copy'] },
] as const satisfies readonly { readonly id: string; readonly formats: readonly ExportFormat[] }[]

/** Those that have to be printed. */
const PRINTED: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['pdf', 'poster', 'handout'])

export function isPrinted(format: ExportFormat): boolean {
  return PRINTED.has(format)
}

/** A request before anything was chosen. */
export function usualRequest(format: ExportFormat): ExportRequest {
  switch (format) {
    case 'xlsx':
      return { format, sheet: null }
    case 'csv':
      return { format, sheet: null, mark: true }
    case 'poster':
      return { format, paper: 'a1', tiled: true }
    case 'copy':
      return { format, notes: false, cards: false, names: true, password: '' }
    default:
      return { format }
  }
}

/** What its name is made of. */
interface NamedFile {
  readonly request: ExportRequest
  /** Of a picture: the zone or the chart that it shows; empty for the map. */
  readonly partName: string
}

/** The name of the file without its ending. @param day `YYYY-MM-DD`, which sorts and is valid everywhere */
export function nameOfFile({ request, partName }: NamedFile, title: string, day: string): string {
  switch (request.format) {
    case 'pdf':
    case 'html':
      return t('exports.file.report', { title, day })
    case 'md':
      return t('exports.file.minutes', { title, day })
    case 'pptx':
      return t('exports.file.slides', { title, day })
    case 'png':
    case 'svg':
      return partName === ''
        ? t('exports.file.map', { title, day })
        : t('exports.file.part', { title, day, name: partName })
    case 'poster':
      return t('exports.file.poster', { title, day })
    case 'handout':
      return t('exports.file.handout', { title, day })
    case 'ics':
      return t('exports.file.reviews', { title, day })
    case 'csv':
      return request.sheet === null
        ? t('exports.file.data', { title, day })
        : t('exports.file.sheet', { title, day, sheet: t(`sheets.name.${request.sheet}`) })
    default:
      return t('exports.file.data', { title, day })
  }
}
