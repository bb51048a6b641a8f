/**
 * Taking a workshop home. A window asks which pictures of the map an export needs, paints them, hands them over as files and
 * starts the export; the core writes it beside its target, reads it back, and says how far it is.
 */
import { z } from 'zod'
import { EXPORT_FORMATS, ExportRequest, MapPart } from '../model/export.ts'
import { WorkshopId } from '../model/ids.ts'
import { command, Done, event, facilitator, Nothing, query, repeatable } from './call.ts'
import { ERROR_CODES } from './errors.ts'
import { FileToken } from './files.ts'

/** Names an export while it is being written. */
export const JobId = z.string().regex(/^[A-Za-z0-9_-]{10,64}$/)
export type JobId = z.infer<typeof JobId>

/** A picture of the map that the window painted: SVG, or PNG where that was asked for. */
export const PaintedPart = z.object({ part: MapPart, file: FileToken })
export type PaintedPart = z.infer<typeof PaintedPart>

const Wanted = z.object({ workshop: WorkshopId, request: ExportRequest })

/** What an export is busy with. */
export const EXPORT_STEPS = ['reading', 'writing', 'printing', 'checking'] as const

/** Calls about exports of an open workshop. */
export const exportsCalls = {
  /** The formats that can be written here, and whether PDF is among what can be made: by Electron, or by an installed browser. */
  'exports.means': query(
    facilitator,
    Nothing,
    z.object({ formats: z.array(z.enum(EXPORT_FORMATS)), pdf: z.boolean() }),
  ),
  /** The pictures of the map that have to be painted first, and as what. */
  'exports.needs': query(facilitator, Wanted, z.object({ parts: z.array(MapPart), as: z.enum(['svg', 'png']) })),
  /** The report as it would be written, one whole page of HTML without script. */
  'exports.preview': query(
    facilitator,
    z.object({ workshop: WorkshopId, painted: z.array(PaintedPart) }),
    z.object({ html: z.string() }),
  ),
  /**
   * Begins to write. `path` is absolute; an existing file is replaced only with `replace`, and stays as it is until the new
   * one is whole. How it goes on comes as events.
   */
  'exports.start': command(
    facilitator,
    Wanted.extend({ path: z.string(), replace: z.boolean(), painted: z.array(PaintedPart) }),
    z.object({ job: JobId }),
  ),
  /** Gives an export up; nothing of it stays. */
  'exports.cancel': command(facilitator, z.object({ job: JobId }), Done, repeatable),
}

/** What becomes of them. */
export const exportsEvents = {
  /** `share` is how much is done, 0..1. */
  'exports.moved': event(
    facilitator,
    z.object({ job: JobId, step: z.enum(EXPORT_STEPS), share: z.number().min(0).max(1) }),
  ),
  'exports.done': event(facilitator, z.object({ job: JobId, path: z.string(), bytes: z.int() })),
  /** It was given up, or could not be written: the sentence says why. */
  'exports.failed': event(
    facilitator,
    z.object({ job: JobId, code: z.enum([...ERROR_CODES, 'cancelled']), message: z.string() }),
  ),
}
