/** Small changes to interactions, and the log of each. Nothing in a log is ever overwritten. */
import { z } from 'zod'
import { Change, ChangeFacts } from '../model/change.ts'
import { ChangeId, InteractionId, WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { command, Done, event, facilitator, query } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })
const OfChange = InWorkshop.extend({ change: ChangeId })

/** Calls about the changes of an open workshop. */
export const changesCalls = {
  /** Every change with its log, last touched first. */
  'changes.list': query(facilitator, InWorkshop, z.array(Change)),
  'changes.log': command(
    facilitator,
    InWorkshop.extend({ interaction: InteractionId, facts: ChangeFacts }),
    z.object({ change: ChangeId }),
  ),
  /**
   * Appends an entry with the facts as they are from now on. Deciding to adapt logs the next cycle in the same moment and
   * returns it. Refuses `change-` and what findChangeProblems finds, `change-move`, `change-adopt-unmeasured`.
   */
  'changes.revise': command(
    facilitator,
    OfChange.extend({ facts: ChangeFacts }),
    z.object({ next: ChangeId.nullable() }),
  ),
  /** Writes the reviews that wait as a calendar file. `path` is absolute. Refuses `calendar-empty` and what is wrong with the place. */
  'changes.exportCalendar': command(
    facilitator,
    InWorkshop.extend({ path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
  'changes.comment': command(facilitator, OfChange.extend({ comment: z.string().max(LIMITS.note) }), Done),
}

/** What happens to them. */
export const changesEvents = {
  'changes.changed': event(facilitator, InWorkshop),
}
