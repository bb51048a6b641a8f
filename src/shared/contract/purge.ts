/** Removing personal data for good. What goes is listed first; a workshop that a window shows must be closed for it. */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { ELSEWHERE, MOST_WORDS, PersonalWord, PurgeChoice, PurgePlan } from '../model/purge.ts'
import { command, facilitator, query } from './call.ts'

const One = z.object({ id: WorkshopId })

/** Calls about personal data in a workshop of the library. */
export const purgeCalls = {
  /** What there is to remove. `lookFor` are further names to look for in typed words. Changes nothing. */
  'purge.plan': query(facilitator, One.extend({ lookFor: z.array(PersonalWord).max(MOST_WORDS) }), PurgePlan),
  /**
   * Removes it for good: the file is written anew, checked, and takes the place of the former one; backups and deleted
   * states of the workshop go. Where nothing is chosen only those go. Refuses `workshop-already-open`, `purge-ballot-open`,
   * `purge-nothing`, and `purge-unsound` when what was written does not hold what it must; then nothing was changed.
   */
  'purge.run': command(
    facilitator,
    One.extend({ choice: PurgeChoice }),
    z.object({
      ...{ bytesBefore: z.int(), bytesAfter: z.int(), backups: z.int(), deleted: z.int() },
      elsewhere: z.enum(ELSEWHERE),
    }),
  ),
}
