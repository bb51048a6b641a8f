/**
 * Work that the disk does not take now: what is true of the file of an open workshop at this moment, and saving everything,
 * the edits that only the window holds included, somewhere else.
 */
import { z } from 'zod'
import { Evidence } from '../model/evidence.ts'
import { WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { Measurement } from '../model/measure.ts'
import { Instant } from '../model/workshop.ts'
import { command, event, facilitator, query } from './call.ts'
import type { ErrorCode } from './errors.ts'
import { FileToken } from './files.ts'
import { MapBatch } from './map.ts'

/** What can keep an open workshop from being saved. Each passes by itself, or when a person does something about it. */
export const SAVING_TROUBLES = [
  'disk-full',
  'write-failed',
  'file-read-only',
  'file-no-access',
  'workshop-in-use',
  'folder-gone',
  'file-gone',
  'file-swapped',
  'file-cut',
  'log-gone',
  'file-damaged',
] as const satisfies readonly ErrorCode[]
type Trouble = (typeof SAVING_TROUBLES)[number]

/** Whether a refusal tells of the disk, and not of what was to be saved: tried again later, the same may go. */
export function isSavingTrouble(code: ErrorCode): code is Trouble {
  return (SAVING_TROUBLES as readonly ErrorCode[]).includes(code)
}

/** What keeps an open workshop from being saved; null while the disk answers. `message` follows a colon. */
export const SavingTrouble = z.object({ code: z.enum(SAVING_TROUBLES), message: z.string() }).nullable()
export type SavingTrouble = z.infer<typeof SavingTrouble>

/**
 * What a window holds that is not on disk: edits of the map in the order in which they were made, statements, and
 * measurements.
 */
export const Unsaved = z.object({
  workshop: WorkshopId,
  batches: z.array(MapBatch),
  statements: z.array(Evidence),
  measurements: z.array(Measurement),
})
export type Unsaved = z.infer<typeof Unsaved>

/** Unsaved work as a file: what a window writes down when no core answers it. `format` stands first, to be known by. */
export const UnsavedFile = Unsaved.extend({
  format: z.literal('baton-unsaved'),
  version: z.literal(1),
  /** Tells such files apart: one that was taken in once is not taken in again. */
  id: z.string().min(6).max(64),
  title: z.string().max(LIMITS.title),
  /** What was recorded later than this is newer than what the file says of the same thing. */
  madeAt: Instant,
})
export type UnsavedFile = z.infer<typeof UnsavedFile>

/** Calls about unsaved work. */
export const rescueCalls = {
  /** How it stands with the file of the open workshop. */
  'rescue.state': query(facilitator, z.object({ workshop: WorkshopId }), z.object({ trouble: SavingTrouble })),
  /** Looks at once whether the disk takes something again, and does what can be done about it; for whoever does not want to wait. */
  'rescue.tryAgain': command(facilitator, z.object({ workshop: WorkshopId }), z.object({ trouble: SavingTrouble })),
  /**
   * Writes a whole copy with the unsaved work in it, verified, to another place; the open workshop stays as it is. `refused`
   * says in sentences what of the unsaved work did not fit, which every copy is without.
   */
  'rescue.saveElsewhere': command(
    facilitator,
    z.object({ unsaved: Unsaved, path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int(), refused: z.array(z.string()) }),
  ),
  /**
   * Takes in unsaved work that a window without a core wrote down (see `UnsavedFile`). `known` is what the workshop has
   * already, or something newer about. Refuses `unsaved-foreign`, and `workshop-missing` where the library has not got it.
   */
  'rescue.takeIn': command(
    facilitator,
    z.object({ file: FileToken }),
    z.object({
      workshop: WorkshopId,
      title: z.string(),
      taken: z.int(),
      known: z.int(),
      refused: z.array(z.string()),
    }),
  ),
}

/** What happens to the file of an open workshop, within two seconds of it. */
export const rescueEvents = {
  'rescue.troubleChanged': event(facilitator, z.object({ workshop: WorkshopId, trouble: SavingTrouble })),
}
