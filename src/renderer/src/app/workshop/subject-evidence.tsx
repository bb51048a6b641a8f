/** What the room said about what is selected: the sections that other features add to the inspector. */
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId, PartyId, WorkshopId } from '#shared/model/ids.ts'
import { CheckSection } from '../../features/check/check-section.tsx'
import { CostSection } from '../../features/cost-card/cost-section.tsx'
import { NotesSection } from '../../features/notes/notes-section.tsx'
import { RatingSection } from '../../features/ratings/rating-section.tsx'

/** For a party or an interaction. */
export function SubjectEvidence({
  workshop,
  subject,
  onCostCard,
  onIdea,
}: {
  readonly workshop: WorkshopId
  readonly subject: PartyId | InteractionId
  readonly onCostCard: () => void
  readonly onIdea: (start: IdeaStart) => void
}) {
  return (
    <>
      <RatingSection workshop={workshop} subject={subject} />
      <CheckSection key={`check-${subject}`} workshop={workshop} subject={subject} />
      <CostSection key={`cost-${subject}`} workshop={workshop} subject={subject} onCard={onCostCard} />
      <NotesSection key={`notes-${subject}`} workshop={workshop} subject={subject} onIdea={onIdea} />
    </>
  )
}
