/** The dialogs that print something of a workshop. */
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { InteractionCardsDialog } from '../../features/print/interaction-cards-dialog.tsx'
import { NameCardsDialog } from '../../features/print/name-cards-dialog.tsx'
import { WallSheetDialog } from '../../features/print/wall-sheet-dialog.tsx'
import { BallotCardsDialog } from '../../features/ratings/print/ballot-cards-dialog.tsx'
import { TallySheetDialog } from '../../features/ratings/print/tally-sheet-dialog.tsx'

/** What can be printed. */
export type Printed = 'cards' | 'sheet' | 'interactions' | 'ballots' | 'tally'

export interface PrintDialogsProps {
  readonly printed: Printed
  readonly workshop: OpenWorkshop
  readonly onClose: () => void
}

export function PrintDialogs({ printed, workshop, onClose }: PrintDialogsProps) {
  if (printed === 'cards') return <NameCardsDialog onClose={onClose} />
  if (printed === 'sheet') return <WallSheetDialog {...workshop} onClose={onClose} />
  if (printed === 'interactions') return <InteractionCardsDialog onClose={onClose} />
  if (printed === 'ballots') return <BallotCardsDialog workshop={workshop.id} onClose={onClose} />
  return <TallySheetDialog workshop={workshop} onClose={onClose} />
}
