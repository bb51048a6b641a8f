/**
 * Work that the disk does not take now: what is true of the file of an open workshop at this moment, and saving everything,
 * the edits that only the window holds included, somewhere else.
 */
import { z } from 'zod'
import { Evidence } from '../model/evidence.ts'
import { WorkshopId } from '../model/ids.ts'
import { command, event, facilitator, query } from './call.ts'
import { ERROR_CODES } from './errors.ts'
import { FileToken } from './files.ts'
import { MapBatch } from './map.ts'

/** What a window holds that is not on disk: edits of the map in the order in which they were made, and statements. */
export const Unsaved = z.object({
  workshop: WorkshopId,
  batches: z.array(MapBatch),
  statements: z.array(Evidence),
})
export type Unsaved = z.infer<typeof Unsaved>

/** What keeps an open workshop from being saved, as a finished sentence; null while the disk answers. */
export const SavingTrouble = z.object({ code: z.enum(ERROR_CODES), message: z.string() }).nullable()
export type SavingTrouble = z.infer<typeof SavingTrouble>

/** Calls about unsaved work. */
export const rescueCalls = {
  /** How it stands with the file of the open workshop. */
  'rescue.state': query(facilitator, z.object({ workshop: WorkshopId }), z.object({ trouble: SavingTrouble })),
  /** Writes a whole copy with the unsaved work in it, verified, to another place; the open workshop stays as it is. */
  'rescue.saveElsewhere': command(
    facilitator,
    z.object({ unsaved: Unsaved, path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
  /** Takes in unsaved work that a window without a core wrote down (see `Unsaved`); what the workshop has already is left out. */
  'rescue.takeIn': command(
    facilitator,
    z.object({ file: FileToken }),
    z.object({ workshop: WorkshopId, title: z.string(), taken: z.int(), refused: z.array(z.string()) }),
  ),
}

/** What happens to the file of an open workshop, within two seconds of it. */
export const rescueEvents = {
  'rescue.troubleChanged': event(facilitator, z.object({ workshop: WorkshopId, trouble: SavingTrouble })),
}
