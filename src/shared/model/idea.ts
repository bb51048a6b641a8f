/** What an idea for a change begins with where somebody has it: at an interaction, at a note, at the reason of a miss. */
import type { Dimension } from './dimension.ts'
import type { InteractionId } from './ids.ts'

/** Nothing is known of an idea that comes from nowhere in particular. */
export interface IdeaStart {
  readonly interaction?: InteractionId | null
  /** Words that are there already; one line is made of them. */
  readonly what?: string
  readonly dimension?: Dimension | null
}
