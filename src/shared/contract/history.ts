/** The past of the map: when it was edited, how it looked after any edit, and what each edit did to what it says. */
import { z } from 'zod'
import { GoneThing, HistoryStep, UndoStep } from '../model/history.ts'
import { SessionId, WorkshopId } from '../model/ids.ts'
import { Instant } from '../model/workshop.ts'
import { facilitator, query } from './call.ts'
import { WireRecord } from './map.ts'

const InWorkshop = z.object({ workshop: WorkshopId })
/** The id of an edit, or of any other entry of the journal: the edits up to it count. 0 is the time before the first. */
const EditId = z.int().min(0)

/** Calls about the history of an open workshop. It is never altered: restoring is a new edit that a window makes. */
export const historyCalls = {
  /**
   * Every edit, the first one first, as `[id, milliseconds since 1970, number of its session]`, and the sessions they lie in:
   * short, because there may be tens of thousands.
   */
  'history.marks': query(
    facilitator,
    InWorkshop,
    z.object({
      sessions: z.array(z.object({ id: SessionId, number: z.int().min(1), startedAt: Instant })),
      edits: z.array(z.tuple([EditId, z.number(), z.int()])),
    }),
  ),
  /** The records of the map right after an edit, in the present schema; what cannot be shown is counted, not sent. */
  'history.mapAfter': query(
    facilitator,
    InWorkshop.extend({ edit: EditId }),
    z.object({ records: z.array(WireRecord), setAside: z.int().min(0) }),
  ),
  /** What the edits after `after` did, up to `limit` of them, the first one first; edits that only moved things say so. */
  'history.steps': query(
    facilitator,
    InWorkshop.extend({ after: EditId, limit: z.int().min(1).max(500) }),
    z.array(HistoryStep),
  ),
  /** What left the map and can be put back, what left last first; at most two hundred. What never had a name is left out. */
  'history.gone': query(facilitator, InWorkshop, z.array(GoneThing)),
  /**
   * The records that bring something back: itself, an interaction with the parties at its ends, a party with its
   * interactions to parties that are there. The window puts them on the map as an edit. Refuses `gone-for-good`.
   */
  'history.putBack': query(
    facilitator,
    InWorkshop.extend({ id: z.string().max(120) }),
    z.object({ records: z.array(WireRecord) }),
  ),
  /**
   * What can be taken back of the latest edits up to a batch sequence, and what was taken back last, the step that comes
   * first at the end: so undo goes on where it stood when the workshop was closed.
   */
  'history.undoable': query(
    facilitator,
    InWorkshop.extend({ sequence: z.int().min(0) }),
    z.object({ undos: z.array(UndoStep), redos: z.array(UndoStep) }),
  ),
}
