/** Home: the workshops of this laptop, each one file in the library folder. */
import { z } from 'zod'
import { FormatId, WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { BrokenWorkshop, DeletedWorkshop, OpenWorkshop, WorkshopSummary } from '../model/workshop.ts'
import { command, Done, event, facilitator, Nothing, query, repeatable } from './call.ts'
import { FileToken } from './files.ts'

const One = z.object({ id: WorkshopId })

/** What was typed: the core cleans it, and says in a sentence what does not fit. */
const TypedTitle = z.object({ title: z.string().max(LIMITS.note), client: z.string().max(LIMITS.note) })

/**
 * What became of a `.baton` file that was handed over. `same`: the library holds this state or a later one. `newer`: the
 * file continues the library's copy. `diverged`: both went on separately. The last two wait for a decision.
 */
export const ImportOutcome = z.object({
  kind: z.enum(['added', 'same', 'newer', 'diverged']),
  id: WorkshopId,
  title: z.string(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** `update`: the library's copy goes to "recently deleted" and the file takes its place; `keep-both`: the file becomes a workshop of its own. */
export const ImportDecision = z.enum(['update', 'keep-both'])
export type ImportDecision = z.infer<typeof ImportDecision>

/** Calls about workshops as files. */
export const libraryCalls = {
  /** All workshops, last opened first, with those that cannot be read and those recently deleted. */
  'library.list': query(
    facilitator,
    Nothing,
    z.object({
      workshops: z.array(WorkshopSummary),
      broken: z.array(BrokenWorkshop),
      deleted: z.array(DeletedWorkshop),
    }),
  ),
  /** Refuses `format-missing`; without a format the agenda has no blocks. */
  'library.create': command(facilitator, TypedTitle.extend({ format: FormatId.optional() }), One),
  'library.rename': command(facilitator, TypedTitle.extend({ id: WorkshopId }), Done),
  /** A copy under a new id; it shares its past with the original. */
  'library.duplicate': command(facilitator, One.extend({ title: TypedTitle.shape.title }), One),
  /** Moves a workshop to "recently deleted". */
  'library.delete': command(facilitator, One, Done),
  'library.restore': command(facilitator, One, Done),
  /** Removes a workshop from "recently deleted" for good, with the copies that Baton kept of it where it is nowhere else. */
  'library.removeDeleted': command(facilitator, One, Done),
  /** Opens a workshop for this window; opening what is open already gives the same. */
  'library.open': command(facilitator, One, OpenWorkshop, repeatable),
  'library.close': command(facilitator, One, Done, repeatable),
  /** Takes a `.baton` file in, matched with the library by workshop id and entries. Waits for no one: see {@link ImportOutcome}. */
  'library.importFile': command(
    facilitator,
    z.object({ file: FileToken, decision: ImportDecision.optional() }),
    ImportOutcome,
  ),
  /**
   * Opens a file that was locked with a password (`library.importFile` refuses it as `file-locked`); its token then stands
   * for the workshop inside. Refuses `password-wrong`, and the token stays good for another try.
   */
  'library.unlockFile': command(
    facilitator,
    z.object({ file: FileToken, password: z.string().max(LIMITS.name) }),
    Done,
  ),
  /** Writes a verified copy of the workshop. `path` is absolute; an existing file is replaced only with `replace`. */
  'library.exportFile': command(
    facilitator,
    One.extend({ path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}

/** What happens to them, and what is asked of a window from outside. */
export const libraryEvents = {
  'library.changed': event(facilitator, Nothing),
  /** Another file took the place of a workshop's: whatever was read of it before holds no more. */
  'library.replaced': event(facilitator, One),
  /** A large file is looked through before it is opened; how far that is, from 0 to 1. */
  'library.lookingThrough': event(facilitator, One.extend({ share: z.number() })),
  /** A file was handed over from outside (double click, second instance): the window takes it from here. */
  'library.fileArrived': event(facilitator, z.object({ file: FileToken, name: z.string() })),
  'library.openRequested': event(facilitator, One),
  /** What was named when Baton was started could not be opened; the message is a finished sentence. */
  'library.openRefused': event(facilitator, z.object({ message: z.string() })),
}
