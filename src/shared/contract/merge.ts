/**
 * Merging what tables did in files of their own. A dry run tells what would happen; the merge itself is built beside the
 * library and takes the workshop's place whole, so that one step undoes it.
 */
import { z } from 'zod'
import { PartyId, WorkshopId } from '../model/ids.ts'
import { MergeConflict, MergeLook, MergeSide } from '../model/merge.ts'
import { command, Done, facilitator, query } from './call.ts'
import { FileToken } from './files.ts'

/** Merged one after another, in this order. */
const MergeSource = z.union([z.object({ file: FileToken }), z.object({ workshop: WorkshopId })])
export type MergeSource = z.infer<typeof MergeSource>

const source = z.int().min(0)

/** What is to be merged, and what was decided so far. `source` counts the sources from 0. */
export const MergeWanted = z.object({
  workshop: WorkshopId,
  sources: z.array(MergeSource).min(1).max(20),
  /** Parties of theirs and who they are here; null for one that is new here. What is not named goes by the proposal. */
  matches: z.array(z.object({ source, party: PartyId, ours: PartyId.nullable() })).max(20_000),
  choices: z.array(z.object({ source, key: MergeConflict.shape.key, side: MergeSide })).max(20_000),
})
export type MergeWanted = z.infer<typeof MergeWanted>

/** Calls about merging. All refuse what is wrong with a file, and then nothing was changed. */
export const mergeCalls = {
  /** What would come of it. Writes nothing. */
  'merge.look': query(facilitator, MergeWanted, MergeLook),
  /**
   * Does it. Refuses `workshop-already-open` while a window shows the workshop, `merge-undecided` while a conflict or a match
   * waits for a decision, `merge-votes-open` while votes lie in an open ballot here, `merge-moved-on` when somebody worked on
   * it meanwhile. `changed` is false when everything was here already; then nothing was touched.
   */
  'merge.run': command(facilitator, MergeWanted, z.object({ changed: z.boolean() })),
  /** Puts the workshop back as it was before the last merge; the merged one goes to "recently deleted". Refuses `merge-undo-missing`. */
  'merge.undo': command(facilitator, z.object({ workshop: WorkshopId }), Done),
}
