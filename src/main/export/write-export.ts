/**
 * Which format is written by whom. A format that stands in this table is offered everywhere; one that does not is offered
 * nowhere. Writers are loaded when they are needed: some draw charts and bring large libraries along.
 */
import type { ExportFormat, MapPart } from '#shared/model/export.ts'
import type { ExportOrder, ExportWriter, Watch, Written } from '../core/ports/export-writer.ts'

type Unpainted = Omit<ExportOrder, 'painted'>

/** One format. */
interface FormatWriter {
  /** Where it shows the map: the parts that it shows. */
  readonly needs?: (order: Unpainted) => readonly MapPart[]
  readonly write: (order: ExportOrder, watch: Watch) => Written | Promise<Written>
}

const WRITERS: Readonly<Partial<Record<ExportFormat, () => Promise<FormatWriter>>>> = {
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
      return (await find(order.request.format)).needs?.(order) ?? []
    },
    async write(order, watch) {
      const writer = await find(order.request.format)
      watch.signal.throwIfAborted()
      return await writer.write(order, watch)
    },
  }
}
