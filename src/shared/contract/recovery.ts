/**
 * A workshop that cannot be opened, and the ways back, in this order: its newest good backup, salvage into a new file, and
 * the damaged file itself for someone else. Nothing of these changes the damaged file.
 */
import { z } from 'zod'
import { Backup } from '../model/backup.ts'
import { WorkshopId } from '../model/ids.ts'
import { SalvageReport } from '../model/salvage.ts'
import { command, facilitator, query } from './call.ts'
import { ERROR_CODES } from './errors.ts'

const One = z.object({ id: WorkshopId })

/** Calls about damaged workshops. `id` is that of the line of Home, see `BrokenWorkshop`. */
export const recoveryCalls = {
  /** What is wrong, and what could bring it back. */
  'recovery.look': query(
    facilitator,
    One,
    z.object({
      code: z.enum(ERROR_CODES),
      /** A finished sentence. */
      message: z.string(),
      /** The newest backup that was opened and found whole. */
      backup: Backup.nullable(),
      /** Whether there is anything in the file that salvage could read. */
      salvageable: z.boolean(),
    }),
  ),
  /**
   * Reads everything readable into a new workshop; the damaged file stays where it is until the person deletes it. Refuses
   * `salvage-nothing` where nothing was found.
   */
  'recovery.salvage': command(facilitator, One, z.object({ id: WorkshopId, title: z.string(), report: SalvageReport })),
  /** Copies the damaged file byte by byte, with its log where one was left, to a place outside the library. */
  'recovery.handOver': command(
    facilitator,
    One.extend({ path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}
