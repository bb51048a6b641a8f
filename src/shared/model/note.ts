/** A note: something the room said that is worth keeping. It can be attached to anything. */
import { z } from 'zod'
import { BlockId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** `parking`: to be talked about later; `decision`: what was agreed; `quote`: in somebody's own words; `note`: anything else. */
export const NOTE_KINDS = ['note', 'parking', 'decision', 'quote'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** What a note is about: something on the map (party, interaction, zone), a block of the agenda, or the workshop as a whole. */
export const NoteSubject = z.discriminatedUnion('on', [
  z.object({ on: z.literal('workshop') }),
  z.object({ on: z.literal('map'), id: z.string().regex(/^shape:.{1,80}$/) }),
  z.object({ on: z.literal('block'), id: BlockId }),
])
export type NoteSubject = z.infer<typeof NoteSubject>

/**
 * `author` is empty in an anonymous note, and stays so. `done` is for parked things that were talked about. A `personal`
 * note goes for good when the personal data of the workshop is removed; files from before it could be said hold none.
 */
export const Note = z.object({
  kind: z.enum(NOTE_KINDS),
  text: z.string().max(LIMITS.note),
  author: z.string().max(LIMITS.name),
  about: NoteSubject,
  done: z.boolean(),
  personal: z.boolean().default(false),
})
export type Note = z.infer<typeof Note>
