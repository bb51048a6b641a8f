/** The dialogs that print something of a workshop; at most one is open. */
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { NameCardsDialog } from '../../features/print/name-cards-dialog.tsx'
import { WallSheetDialog } from '../../features/print/wall-sheet-dialog.tsx'
import { BallotCardsDialog } from '../../features/ratings/print/ballot-cards-dialog.tsx'
import { TallySheetDialog } from '../../features/ratings/print/tally-sheet-dialog.tsx'

/** What can be printed. */
export type Printed = 'cards' | 'sheet' | 'ballots' | 'tally'

export interface PrintDialogsProps {
  /** Null when nothing is printed. */
  readonly printed: Printed | null
  readonly workshop: OpenWorkshop
  readonly onClose: () => void
}

export function PrintDialogs({ printed, workshop, onClose }: PrintDialogsProps) {
  if (printed === 'cards') return <NameCardsDialog onClose={onClose} />
  if (printed === 'sheet') return <WallSheetDialog {...workshop} onClose={onClose} />
  if (printed === 'ballots') return <BallotCardsDialog workshop={workshop.id} onClose={onClose} />
  if (printed === 'tally') return <TallySheetDialog workshop={workshop} onClose={onClose} />
  return null
}
