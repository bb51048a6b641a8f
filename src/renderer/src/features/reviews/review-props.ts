/** What the view of reviews is given, and what one review in it is given on top: apart, for both ends need them. */
import type { ReactNode } from 'react'
import type { Change } from '#shared/model/change.ts'
import type { ChangeId, InteractionId, MeasureId, WorkshopId } from '#shared/model/ids.ts'

/** Of the whole view. */
export interface ReviewsViewProps {
  readonly workshop: WorkshopId
  /** The change to begin with; null for the one that is due longest. */
  readonly begin: ChangeId | null
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  readonly onChanges: () => void
  /** Opens the measures of what is selected on the map. */
  readonly onMeasures: () => void
  /** Opens its cost card. */
  readonly onCard: () => void
  /** Writes the reviews that wait as a calendar file. */
  readonly onExportCalendar: () => void
  /** Where the measurements of a measure are typed, pasted, imported and listed. */
  readonly measuring: (measure: MeasureId) => ReactNode
}

/** Of one review. */
export interface ReviewSheetProps extends ReviewsViewProps {
  readonly change: Change
  readonly changes: readonly Change[]
  readonly today: string
  readonly onDecided: () => void
  /** Goes on to the next review that is due; null when there is none. */
  readonly onNextDue: (() => void) | null
}
