/** What can be done with a change wherever it is shown: the board, the list, the timeline and its story lead to the same places. */
import type { Change } from '#shared/model/change.ts'
import type { InteractionId } from '#shared/model/ids.ts'

export interface ChangeDoors {
  /** Tells the story of the change. */
  readonly onOpen: (change: Change) => void
  readonly onRevise: (change: Change) => void
  /** Looks at what came of it, and decides. */
  readonly onReview: (change: Change) => void
  /** Selects its interaction, for the inspector and for coming back to the map. */
  readonly onSelect: (change: Change) => void
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}
