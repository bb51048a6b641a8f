/** What the frame of an open workshop gives every view. */
import { useState } from 'react'
import type { Guide } from '#shared/model/guide.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import { blockNow } from '../../features/guide/guide-order.ts'
import { keysOf } from '../actions/action-host.tsx'
import { BLOCK_VIEWS } from '../block-views.ts'
import type { ViewId } from '../view-ids.ts'
import type { ViewContext } from '../views.tsx'
import type { Asking } from './use-asking.ts'
import type { Led } from './use-led.ts'

export interface ViewParts {
  readonly workshop: WorkshopId
  readonly led: Led
  readonly asking: Asking
  readonly onView: (view: ViewId) => void
  readonly onExportCalendar: () => void
}

/** Where the work of the block that goes on is done. */
function viewOfNow(guide: Guide | undefined): ViewId {
  const now = guide && blockNow(guide)
  return (now && BLOCK_VIEWS[now.kind]) ?? 'map'
}

export function useViewContext({ workshop, led, asking, onView, onExportCalendar }: ViewParts): ViewContext {
  const { guide, presenting, doors } = led
  const [review, setReview] = useState<ChangeId | null>(null)
  return {
    workshop,
    onLogChange: asking.logChange,
    onIdea: asking.logIdea,
    ideaKeys: keysOf('idea-log'),
    onGone: () => asking.ask({ for: 'gone' }),
    onExport: (format) => asking.ask({ for: 'export', format }),
    onKeepVersion: () => asking.ask({ for: 'version' }),
    onReveal: (interaction) => doors.reveal([interaction]),
    onRevealAny: (id) => doors.reveal([id]),
    onShow: onView,
    onShowStop: presenting.goToStop,
    onShowVersions: presenting.showVersions,
    review,
    onReview: (change) => {
      setReview(change)
      onView('reviews')
    },
    onExportCalendar,
    agenda: {
      handle: guide,
      onClose: () => onView(viewOfNow(guide.guide)),
      onChooseFormat: doors.chooseFormat,
      onKeepFormat: doors.keepFormat,
    },
  }
}
