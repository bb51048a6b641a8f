/** Runs one export of the core to its end: it is begun by a call, and how it ends is told as an event. */
import type { JobId, PaintedPart } from '#shared/contract/exports.ts'
import type { ExportRequest } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { App } from '../../rpc/app.ts'
import { CALLER, call, Refused } from './run-context.ts'

/** What to write, and where: an absolute path. */
export interface WantedExport {
  readonly workshop: WorkshopId
  readonly request: ExportRequest
  readonly path: string
  readonly replace: boolean
  /** Parts of the map that are not among them are left out. */
  readonly painted?: readonly PaintedPart[]
}

/** Resolves once the file is there and was read back; rejects with the signal's reason once it is given up. */
export async function runExportJob(app: App, wanted: WantedExport, signal?: AbortSignal): Promise<void> {
  const ended = new Map<JobId, Refused | null>()
  let wake = () => {}
  const stop = app.subscribe(CALLER, (...[name, payload]) => {
    if (name !== 'exports.done' && name !== 'exports.failed') return
    const { job, ...end } = payload as { job: JobId; code?: string; message?: string }
    ended.set(job, end.code === undefined ? null : new Refused(end.code, end.message ?? ''))
    wake()
  })
  try {
    await call(app, 'library.open', { id: wanted.workshop })
    const { job } = await call(app, 'exports.start', { ...wanted, painted: [...(wanted.painted ?? [])] })
    signal?.addEventListener('abort', () => void call(app, 'exports.cancel', { job }))
    // It may have ended while the answer was on its way.
    if (!ended.has(job)) {
      await new Promise<void>((resolve) => {
        wake = () => {
          if (ended.has(job)) resolve()
        }
      })
    }
    const failure = ended.get(job)
    if (failure) signal?.throwIfAborted()
    if (failure) throw failure
  } finally {
    stop()
  }
}
