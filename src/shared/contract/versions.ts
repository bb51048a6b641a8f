/** Versions: named states of a workshop. Each is a statement of evidence, so that a name can be taken back as anything else. */
import { z } from 'zod'
import { VersionId, WorkshopId } from '../model/ids.ts'
import { PastState } from '../model/past-state.ts'
import { Moment, VERSION_REASONS, Version, VersionMark } from '../model/version.ts'
import { command, facilitator, query } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })

/** Calls about the versions of an open workshop. Naming one anew is `evidence.say`; they change with `evidence.changed`. */
export const versionsCalls = {
  /** Every version, the oldest first, with the ends of past sessions that nobody named. */
  'versions.list': query(facilitator, InWorkshop, z.array(VersionMark)),
  /** What the workshop said at a moment; null for now. Two of them are told apart by `diffStates`. */
  'versions.stateAt': query(facilitator, InWorkshop.extend({ moment: Moment.nullable() }), PastState),
  /** Keeps the state of this moment as a version. What the window has not sent yet is not in it: flush first. */
  'versions.keep': command(
    facilitator,
    InWorkshop.extend({ name: Version.shape.name, why: z.enum(VERSION_REASONS) }),
    z.object({ version: VersionId, moment: z.int() }),
  ),
}
