/** Taking a workshop home: what can be written, what it needs, the report as it would be, and the exports under way. */

import type { exportsCalls } from '#shared/contract/exports.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { Evidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import { type ExportRequest, isReportFormat } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createExportJobs, type ExportJobsDeps, takeMaps } from './exports/export-jobs.ts'
import { type CopyDeps, makeCopy } from './exports/make-copy.ts'
import { makeJson } from './exports/make-json.ts'
import { readAccountFacts } from './exports/read-account-facts.ts'
import { addEntry } from './journal.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Unpainted, Watch } from './ports/export-writer.ts'
import { Refusal } from './refusal.ts'

export interface ExportsDeps extends Omit<ExportJobsDeps, 'finished' | 'makeCopy' | 'makeJson'>, CopyDeps {
  readonly open: OpenWorkshops
  readonly noteExported: (path: string) => void
}

/** The handlers of the calls about exports, and a way to give up what is under way. */
export interface ExportsArea {
  readonly handlers: Handlers<typeof exportsCalls>
  stop(): Promise<void>
}

/** Somebody waits for it, and nobody wants to hear how far it is. */
const WITHOUT_WATCHING: Watch = { moved: () => {}, signal: new AbortController().signal }

/** An area of the core that goes on after its calls have been answered. */
export function createExports(deps: ExportsDeps): ExportsArea {
  const { clock, open, events, arrivals, writer } = deps

  /** A report in people's hands is what the last block of the agenda waits for. */
  async function noteWritten(workshop: WorkshopId, format: ExportRequest['format']): Promise<void> {
    if (!isReportFormat(format) || !open.held().some(({ id }) => id === workshop)) return
    await open.holdWhile(workshop, ({ store }) =>
      store.write((writer) => {
        const entry = addEntry(writer.journal, deps, { window: 'core', area: 'evidence', kind: 'written' })
        const value = { as: format }
        writer.evidence.add(entry, Evidence.parse({ kind: 'written', subject: WHOLE_WORKSHOP, value }))
      }),
    )
    events.emit('evidence.changed', { workshop })
  }

  const jobs = createExportJobs({
    ...deps,
    makeJson: (workshop, signal) => open.holdWhile(workshop, (held) => makeJson(deps.files, held, signal)),
    makeCopy: (workshop, request, signal) => open.holdWhile(workshop, (held) => makeCopy(deps, held, request, signal)),
    async finished(workshop, { format }, path) {
      deps.noteExported(path)
      await noteWritten(workshop, format)
    },
  })

  const orderOf = (workshop: WorkshopId, request: ExportRequest): Unpainted => {
    if (!writer.formats.includes(request.format)) throw new Refusal('export-format', { format: request.format })
    return { request, facts: readAccountFacts(open.shown(workshop).store.read, clock, 'logo'), at: clock.now() }
  }

  return {
    handlers: {
      'exports.means': () => ({
        formats: ['svg', 'png', 'copy', 'json', ...writer.formats],
        pdf: deps.printer.canPrint(),
      }),
      'exports.needs': async ({ workshop, request }) => {
        if (request.format === 'copy' || request.format === 'json') return { parts: [], as: 'svg' }
        const { parts, as } = await writer.needs(orderOf(workshop, request), WITHOUT_WATCHING)
        return { parts: [...parts], as }
      },
      'exports.preview': async ({ workshop, painted }) => {
        const order = { ...orderOf(workshop, { format: 'html' }), painted: takeMaps(arrivals, painted) }
        const written = await writer.write(order, WITHOUT_WATCHING)
        return { html: written.kind === 'page' ? written.html : new TextDecoder().decode(written.bytes) }
      },
      'exports.start': (wanted) => ({ job: jobs.start(open.shown(wanted.workshop), wanted) }),
      'exports.cancel': ({ job }) => {
        jobs.cancel(job)
        return null
      },
    },
    stop: jobs.stop,
  }
}
