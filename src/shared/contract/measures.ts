/**
 * Dated measurements of measures. The measures themselves are evidence (kind `measure`). Nothing measured is overwritten: the
 * newest of an id holds.
 */
import { z } from 'zod'
import { MeasureId, MeasurementId, WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { Measurement } from '../model/measure.ts'
import { MeasureStep, MeasureSummary } from '../model/measurement.ts'
import { command, Done, event, facilitator, query, repeatable } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })
const OfMeasure = InWorkshop.extend({ measure: MeasureId })

/** Calls about the measurements of an open workshop. */
export const measuresCalls = {
  /** Those of one measure by day, of one day in the order in which they came, and what was done to them last. */
  'measures.list': query(
    facilitator,
    OfMeasure,
    z.object({ measurements: z.array(Measurement), lastStep: MeasureStep.nullable() }),
  ),
  /** What they come to, for each measure that has any. */
  'measures.summary': query(facilitator, InWorkshop, z.array(MeasureSummary)),
  /**
   * Records all of them or none; one whose id is there already is said anew. What holds already changes nothing. Refuses
   * `measure-missing`, `measurement-invalid` naming the first that does not fit, and `measurements-too-many`.
   */
  'measures.record': command(
    facilitator,
    InWorkshop.extend({ measurements: z.array(Measurement).min(1).max(LIMITS.measurements) }),
    Done,
    repeatable,
  ),
  /** Takes these back; what is not there is no matter. */
  'measures.takeBack': command(
    facilitator,
    InWorkshop.extend({ ids: z.array(MeasurementId).min(1).max(LIMITS.measurements) }),
    Done,
    repeatable,
  ),
  /** Undoes what was done last to the measurements of a measure; a second time it is done again. Refuses `measurement-missing` where nothing was ever done. */
  'measures.takeBackStep': command(facilitator, OfMeasure, Done),
}

/** What happens to them. */
export const measuresEvents = {
  'measures.changed': event(facilitator, InWorkshop),
}
