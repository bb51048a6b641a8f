/** The laptop itself, asked before the room is full: is there room on the disk, and can copies be kept. */
import { z } from 'zod'
import { facilitator, Nothing, query } from './call.ts'

/** Calls about the laptop. */
export const machineCalls = {
  'machine.check': query(
    facilitator,
    Nothing,
    z.object({
      /** Bytes that are free where the workshops lie; null where the system does not tell. */
      freeBytes: z.number().min(0).nullable(),
      /** Where copies of workshops are kept, and whether something can be written there now. */
      backups: z.object({ folder: z.string(), writable: z.boolean() }),
    }),
  ),
}
