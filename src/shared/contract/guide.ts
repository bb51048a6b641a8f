/** The guide: the agenda of a workshop, where it stands, and its timer. Moving on is always allowed; what was unmet is recorded. */
import { z } from 'zod'
import { FinishResult } from '../model/finish-test.ts'
import { Agenda, Guide, TimerMove } from '../model/guide.ts'
import { BlockId, FormatId, WorkshopId } from '../model/ids.ts'
import { command, Done, event, facilitator, query } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })
const OfBlock = InWorkshop.extend({ block: BlockId })

/** Calls about the guide of an open workshop. */
export const guideCalls = {
  /** A workshop that was made without a format has an agenda without blocks. */
  'guide.get': query(facilitator, InWorkshop, Guide),
  /** How the finish tests of a block stand now. Refuses `block-missing`. */
  'guide.tests': query(facilitator, OfBlock, z.array(FinishResult)),
  /** Takes the blocks of a format as the agenda; progress begins anew, what was said stays. Refuses `format-missing`. */
  'guide.adopt': command(facilitator, InWorkshop.extend({ format: FormatId }), Done),
  /** Replaces the agenda: blocks added, removed, reordered, re-timed, reworded. Refuses `block-running` when the block that goes on is gone, `block-title-empty`. */
  'guide.revise': command(facilitator, InWorkshop.extend({ agenda: Agenda }), Done),
  /** Goes to a block; the one that goes on is done, with its unmet tests on record. Its timer waits to be started. */
  'guide.enter': command(facilitator, OfBlock, Done),
  /** Marks a block ahead as skipped; the one that goes on is left for the next. */
  'guide.skip': command(facilitator, OfBlock, Done),
  /** Ends the run: the block that goes on is done and the timer gone. */
  'guide.finish': command(facilitator, InWorkshop, Done),
  /** Refuses `no-block-runs` when no block goes on. */
  'guide.timer': command(facilitator, InWorkshop.extend({ move: TimerMove }), Done),
  /**
   * Spreads the time left until the planned end over the blocks that are still ahead, in proportion, never below their
   * least minutes. Refuses `squeeze-not-needed` when the plan is kept. `short` is by how many minutes it cannot be kept.
   */
  'guide.squeeze': command(facilitator, InWorkshop, z.object({ short: z.int().min(0) })),
}

/** What happens to it. */
export const guideEvents = {
  'guide.changed': event(facilitator, InWorkshop),
}
