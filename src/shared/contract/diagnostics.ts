/**
 * Diagnostics: a readable text for whoever helps, made when a person asks for it, shown before it is saved, and sent nowhere.
 * It holds versions, counts and technical facts: no names, no words of a workshop, no paths and no keys.
 */
import { z } from 'zod'
import { command, facilitator, Nothing, repeatable } from './call.ts'

/** Calls about diagnostics. */
export const diagnosticsCalls = {
  /** Makes the text anew and keeps it until the next one, so that what is saved is what was shown. */
  'diagnostics.make': command(facilitator, Nothing, z.object({ text: z.string() }), repeatable),
  /** Writes the text that was made last. Refuses what is wrong with the place. */
  'diagnostics.save': command(
    facilitator,
    z.object({ path: z.string().min(1), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}
