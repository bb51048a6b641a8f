/** The dialogs of an open workshop: one at a time, opened by whatever action, view or panel asks for it. */
import type { ExportFormat } from '#shared/model/export.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { IdeaDialog } from '../../features/changes/idea-dialog.tsx'
import { LogChangeDialog } from '../../features/changes/log-change-dialog.tsx'
import { AdoptFormatDialog } from '../../features/formats/adopt-format-dialog.tsx'
import { KeepFormatDialog } from '../../features/formats/keep-format-dialog.tsx'
import type { GuideHandle } from '../../features/guide/use-guide.ts'
import { GoneDialog } from '../../features/history/gone-dialog.tsx'
import { KeepVersionDialog } from '../../features/history/versions/keep-version-dialog.tsx'
import type { Presenting } from '../../features/presenting/use-presenting.ts'
import { Preflight } from './preflight.tsx'
import { PrintDialogs, type Printed } from './print-dialogs.tsx'
import { TakeHome } from './take-home.tsx'

/** Which dialog is open, and what it is about. */
export type Asked =
  | { readonly for: 'change'; readonly interaction: InteractionId | null }
  | { readonly for: 'idea'; readonly start: IdeaStart }
  | { readonly for: 'print'; readonly printed: Printed }
  | { readonly for: 'export'; readonly format: ExportFormat }
  | { readonly for: 'gone' | 'version' | 'adopt-format' | 'keep-format' | 'preflight' }

export interface FrameDialogsProps {
  readonly workshop: OpenWorkshop
  readonly asked: Asked
  readonly guide: GuideHandle
  readonly presenting: Presenting
  readonly onClose: () => void
}

/** Mounted while one is open. */
export function FrameDialogs({ workshop, asked, guide, presenting, onClose }: FrameDialogsProps) {
  const about = { workshop: workshop.id, onClose }
  switch (asked.for) {
    case 'change':
      return <LogChangeDialog {...about} interaction={asked.interaction} />
    case 'idea':
      return <IdeaDialog {...about} start={asked.start} />
    case 'gone':
      return <GoneDialog {...about} />
    case 'version':
      return <KeepVersionDialog {...about} />
    case 'adopt-format':
      return (
        <AdoptFormatDialog
          replaces={(guide.guide?.agenda.blocks.length ?? 0) > 0}
          onAdopt={guide.moves.adopt}
          onClose={onClose}
        />
      )
    case 'keep-format':
      return <KeepFormatDialog {...about} name={guide.guide?.agenda.name ?? ''} />
    case 'preflight':
      return <Preflight {...about} guide={guide.guide} presenting={presenting} />
    case 'export':
      return <TakeHome workshop={workshop} format={asked.format} part={{ of: 'whole' }} onClose={onClose} />
    case 'print':
      return <PrintDialogs printed={asked.printed} workshop={workshop} onClose={onClose} />
  }
}
