/** What the room said: frame, intent, swap cards, checks, findings, journeys, notes. Nothing said is ever overwritten. */
import { z } from 'zod'
import { EVIDENCE_KINDS, Evidence, type EvidenceKind, StandingEvidence } from '../model/evidence.ts'
import { WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { command, Done, event, facilitator, query, repeatable } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })

/** Calls about the evidence of an open workshop. */
export const evidenceCalls = {
  /** What holds now, in the order in which subjects were first spoken of. What was taken back is left out. */
  'evidence.list': query(facilitator, InWorkshop, z.array(StandingEvidence)),
  /**
   * Says something; texts are cleaned. Saying what holds already changes nothing. Refuses `interaction-missing` and
   * `party-missing` when the subject has never been on the map, `block-missing` for a note about a block that never was,
   * `evidence-invalid` naming the field.
   */
  'evidence.say': command(facilitator, InWorkshop.extend({ evidence: Evidence }), Done, repeatable),
  /** Says several things in one step: all of them or none. Says what is to be taken back again with a value of null. */
  'evidence.sayAll': command(
    facilitator,
    InWorkshop.extend({ statements: z.array(Evidence).min(1).max(LIMITS.csvRows) }),
    Done,
    repeatable,
  ),
  /** Says again what was said before the last time; of a first statement nothing remains said. Refuses `evidence-missing` where nothing was ever said. */
  'evidence.takeBack': command(
    facilitator,
    InWorkshop.extend({
      kind: z.enum(EVIDENCE_KINDS as [EvidenceKind, ...EvidenceKind[]]),
      subject: z.string().min(1).max(100),
    }),
    Done,
  ),
}

/** What happens to it. */
export const evidenceEvents = {
  'evidence.changed': event(facilitator, InWorkshop),
}
