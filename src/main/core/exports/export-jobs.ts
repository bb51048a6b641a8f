/**
 * Exports under way. Each reads the workshop at once, so that all of it is of one moment, and goes on by itself while the
 * room works; whoever asked for it hears how far it is. Given up, refused or failed, it leaves nothing behind.
 */
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { JobId, PaintedPart } from '#shared/contract/exports.ts'
import type { Payload } from '#shared/contract/index.ts'
import type { ExportRequest } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Arrivals } from '../arrivals.ts'
import type { HeldWorkshop } from '../open-workshops.ts'
import type { ExportOrder, ExportWriter, PaintedMap, Watch, Written } from '../ports/export-writer.ts'
import type { FileOut } from '../ports/file-out.ts'
import type { PdfPrinter } from '../ports/pdf-printer.ts'
import type { Clock, Events, Ids } from '../ports/system.ts'
import { Refusal } from '../refusal.ts'
import type { CopyRequest } from './make-copy.ts'
import { readAccountFacts } from './read-account-facts.ts'

export interface ExportJobsDeps {
  readonly clock: Clock
  readonly ids: Ids
  readonly events: Events
  readonly arrivals: Arrivals
  readonly writer: ExportWriter
  readonly printer: PdfPrinter
  readonly fileOut: FileOut
  /** The workshop written down. */
  readonly makeJson: (workshop: WorkshopId, signal: AbortSignal) => Promise<Uint8Array>
  /** The workshop as a file for somebody else. */
  readonly makeCopy: (workshop: WorkshopId, request: CopyRequest, signal: AbortSignal) => Promise<Uint8Array>
  /** The code and the sentence for whatever was thrown. */
  readonly explain: (error: unknown) => { readonly code: ErrorCode; readonly message: string }
  /** Called when a file is there. */
  readonly finished: (workshop: WorkshopId, request: ExportRequest, path: string) => Promise<void>
}

/** What to write, and where. */
export interface WantedFile {
  readonly workshop: WorkshopId
  readonly request: ExportRequest
  readonly path: string
  readonly replace: boolean
  readonly painted: readonly PaintedPart[]
}

export interface ExportJobs {
  /** Refuses at once what is wrong with the place or the pictures. */
  start(held: HeldWorkshop, wanted: WantedFile): JobId
  cancel(job: JobId): void
  /** Gives all of them up and waits until they have let go. */
  stop(): Promise<void>
}

type Step = Payload<'exports.moved'>['step']

/** Takes the pictures that a window sent; each arrives once. */
export function takePictures(arrivals: Arrivals, painted: readonly PaintedPart[]): readonly Uint8Array[] {
  try {
    return painted.map(({ file }) => arrivals.use(file).read())
  } finally {
    for (const { file } of painted) arrivals.release(file)
  }
}

/** The same with what they show. */
export function takeMaps(arrivals: Arrivals, painted: readonly PaintedPart[]): readonly PaintedMap[] {
  const pictures = takePictures(arrivals, painted)
  return painted.flatMap(({ part }, at) => {
    const bytes = pictures[at]
    return bytes === undefined ? [] : [{ part, bytes }]
  })
}

/** No job runs yet. */
export function createExportJobs(deps: ExportJobsDeps): ExportJobs {
  const { events, arrivals, writer, printer, fileOut } = deps
  const running = new Map<JobId, { readonly control: AbortController; readonly done: Promise<void> }>()

  /** What goes into the file; a picture of the map is its own file. */
  function prepare({ store }: HeldWorkshop, wanted: WantedFile): (watch: Watch) => Promise<Written> {
    const { workshop, request, painted } = wanted
    if (request.format === 'svg' || request.format === 'png') {
      const [bytes] = takePictures(arrivals, painted)
      if (bytes === undefined) throw new Refusal('export-picture-missing')
      return async () => ({ kind: 'file', bytes })
    }
    if (request.format === 'copy') {
      return async ({ signal }) => ({ kind: 'file', bytes: await deps.makeCopy(workshop, request, signal) })
    }
    if (request.format === 'json') {
      return async ({ signal }) => ({ kind: 'file', bytes: await deps.makeJson(workshop, signal) })
    }
    if (!writer.formats.includes(request.format)) throw new Refusal('export-format', { format: request.format })
    const order: ExportOrder = {
      request,
      painted: takeMaps(arrivals, painted),
      facts: readAccountFacts(store.read, deps.clock, 'logo'),
      at: deps.clock.now(),
    }
    return (watch) => writer.write(order, watch)
  }

  async function print(written: Written, signal: AbortSignal): Promise<Uint8Array> {
    if (written.kind === 'file') return written.bytes
    const bytes = await printer.print(written.html, signal)
    if (bytes === null) throw new Refusal('print-missing')
    return bytes
  }

  async function run(job: JobId, wanted: WantedFile, write: (watch: Watch) => Promise<Written>, signal: AbortSignal) {
    const { workshop, request, path, replace } = wanted
    const move = (step: Step, share: number) => {
      if (!signal.aborted) events.emit('exports.moved', { job, step, share })
    }
    try {
      move('writing', 0)
      const written = await write({ signal, moved: (share) => move('writing', share) })
      signal.throwIfAborted()
      if (written.kind === 'page') move('printing', 0)
      const bytes = await print(written, signal)
      signal.throwIfAborted()
      move('checking', 0)
      const size = await fileOut.write(path, replace, bytes, signal)
      await deps.finished(workshop, request, path)
      events.emit('exports.done', { job, path, bytes: size })
    } catch (error) {
      const failure = signal.aborted ? { code: 'cancelled' as const, message: '' } : deps.explain(error)
      events.emit('exports.failed', { job, ...failure })
    } finally {
      running.delete(job)
    }
  }

  return {
    start(held, wanted) {
      fileOut.check(wanted.path, wanted.replace)
      const job = deps.ids.next()
      const write = prepare(held, wanted)
      const control = new AbortController()
      running.set(job, { control, done: run(job, wanted, write, control.signal) })
      return job
    },
    cancel(job) {
      running.get(job)?.control.abort()
    },
    async stop() {
      for (const { control } of running.values()) control.abort()
      await Promise.all([...running.values()].map(({ done }) => done))
    },
  }
}
