/** Which dialog of an open workshop is open: whatever action, view or panel wants one asks here. */
import { useState } from 'react'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Asked } from './frame-dialogs.tsx'

export interface Asking {
  /** Null while none is open. */
  readonly asked: Asked | null
  readonly ask: (asked: Asked) => void
  readonly close: () => void
  /** Asks for a change, or an idea for one. */
  readonly logChange: (interaction: InteractionId | null) => void
  readonly logIdea: (start: IdeaStart) => void
}

export function useAsking(): Asking {
  const [asked, setAsked] = useState<Asked | null>(null)
  return {
    asked,
    ask: setAsked,
    close: () => setAsked(null),
    logChange: (interaction) => setAsked({ for: 'change', interaction }),
    logIdea: (start) => setAsked({ for: 'idea', start }),
  }
}
