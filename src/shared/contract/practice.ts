/** Practising: the practice workshop that ships with Baton, and rehearsal copies of any workshop. */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { PracticeAnswer, PracticeBlock } from '../model/practice.ts'
import { command, Done, facilitator, query } from './call.ts'

const One = z.object({ id: WorkshopId })
const At = z.object({ at: PracticeBlock })

/** Calls about practising; what they make is a workshop of the library. */
export const practiceCalls = {
  /** Makes a fresh practice workshop in which the class begins at this block. */
  'practice.make': command(facilitator, At, One),
  /**
   * Puts a fresh practice workshop in the place of a used one, which goes to "recently deleted". Refuses
   * `workshop-not-practice`, and `workshop-already-open` while a window shows it.
   */
  'practice.reset': command(facilitator, One.extend(At.shape), One),
  /**
   * What the practice room answered in a block, in order: for a trainer who shows it to a class that has answered itself.
   * None for Close. Refuses `workshop-not-practice`.
   */
  'practice.answers': query(
    facilitator,
    z.object({ workshop: WorkshopId, block: PracticeBlock }),
    z.array(PracticeAnswer),
  ),
  /** Makes a rehearsal copy: everything can be tried in it, and the original stays as it is. */
  'practice.rehearse': command(facilitator, One, One),
  /** Makes a workshop of its own out of a rehearsal. Refuses `workshop-not-rehearsal`. */
  'practice.keep': command(facilitator, One.extend({ title: z.string().max(LIMITS.note) }), Done),
  /** Throws a rehearsal away for good. Refuses `workshop-not-rehearsal`, and `workshop-already-open` while a window shows it. */
  'practice.discard': command(facilitator, One, Done),
}
