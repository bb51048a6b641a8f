/**
 * Which format is written by whom. A format that stands in this table is offered everywhere; one that does not is offered
 * nowhere. Writers are loaded when they are needed: some draw charts and bring large libraries along.
 */
import type { ExportFormat } from '#shared/model/export.ts'
import type { ExportWriter, FormatWriter } from '../core/ports/export-writer.ts'
import { plainTexts } from './plain-texts.ts'

const reports = () => import('./report-writers.ts')

const WRITERS: Readonly<Partial<Record<ExportFormat, () => Promise<FormatWriter>>>> = {
  html: async () => (await reports()).htmlWriter,
  pdf: async () => (await reports()).pdfWriter,
  pptx: async () => (await reports()).pptxWriter,
  md: async () => (await reports()).markdownWriter,
  poster: async () => (await reports()).posterWriter,
  handout: async () => (await reports()).handoutWriter,
  xlsx: async () => ({ write: (await import('./write-xlsx.ts')).writeXlsx }),
  csv: async () => ({ write: (await import('./write-csv.ts')).writeCsv }),
  ics: async () => ({ write: (await import('./calendar.ts')).writeReviews }),
}

function find(format: ExportFormat): Promise<FormatWriter> {
  const load = WRITERS[format]
  if (!load) throw new Error(`nobody writes ${format}`)
  return load()
}

/** Writes in this thread. */
export function createExportWriter(): ExportWriter {
  return {
    formats: Object.keys(WRITERS) as ExportFormat[],
    async needs(order) {
      const { needs, paintedAs = 'svg' } = await find(order.request.format)
      return { parts: needs?.(order) ?? [], as: paintedAs }
    },
    async write(order, watch) {
      const writer = await find(order.request.format)
      watch.signal.throwIfAborted()
      return await writer.write({ ...order, facts: plainTexts(order.facts) }, watch)
    },
  }
}
