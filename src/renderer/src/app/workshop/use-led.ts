/** Guide and room of an open workshop: what leads through it, and what that opens. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { type GuideHandle, useGuide } from '../../features/guide/use-guide.ts'
import { type Presenting, usePresenting } from '../../features/presenting/use-presenting.ts'
import { BLOCK_VIEWS } from '../block-views.ts'
import type { ViewId } from '../view-ids.ts'
import type { Asking } from './use-asking.ts'
import { beginAtMissing, type GuideDoors } from './use-guide-deeds.ts'
import type { Sides } from './use-sides.ts'

export interface LedParts {
  readonly workshop: WorkshopId
  readonly view: ViewId
  readonly onView: (view: ViewId) => void
  readonly asking: Asking
  readonly sides: Sides
}

export interface Led {
  readonly guide: GuideHandle
  readonly presenting: Presenting
  readonly doors: GuideDoors
}

export function useLed({ workshop, view, onView, asking, sides }: LedParts): Led {
  const commands = useMapCommands()
  const guide = useGuide(workshop, ({ kind }, first) => {
    const opens = BLOCK_VIEWS[kind]
    if (opens !== null) onView(opens)
    void first.then((result) => result && beginAtMissing(doors, result))
  })
  const presenting = usePresenting(workshop, guide.guide)
  const doors: GuideDoors = {
    view,
    onView,
    select: (ids) => commands.select(ids),
    reveal: (ids) => {
      onView('map')
      commands.reveal(ids)
    },
    inspect: sides.inspect,
    showPrompt: presenting.beginHere,
    editAgenda: () => onView('agenda'),
    chooseFormat: () => asking.ask({ for: 'adopt-format' }),
    keepFormat: () => asking.ask({ for: 'keep-format' }),
  }
  return { guide, presenting, doors }
}
