/**
 * The views of a workshop. A new one is one line here, one id in `view-ids.ts` and one action. The map is not in the list
 * of what is drawn over it: it stays mounted, so that coming back to it takes no time.
 */
import { Grid3x3, List, type LucideIcon, Sprout, Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { ChangesView } from '../features/changes/changes-view.tsx'
import { MatrixView } from '../features/matrix/matrix-view.tsx'
import { OutlineView } from '../features/outline/outline-view.tsx'
import type { ViewId } from './view-ids.ts'

/** The sign of each view in the switch. */
export const VIEW_ICONS: Readonly<Record<ViewId, LucideIcon>> = {
  map: Waypoints,
  outline: List,
  matrix: Grid3x3,
  changes: Sprout,
}

/** What the frame gives every view. */
export interface ViewContext {
  readonly workshop: WorkshopId
  readonly onReveal: (interaction: InteractionId) => void
  readonly onLogChange: (interaction: InteractionId | null) => void
}

/** What is drawn over the map for each of the other views. */
export const VIEWS_OVER_MAP: Readonly<Record<Exclude<ViewId, 'map'>, (context: ViewContext) => ReactNode>> = {
  outline: () => <OutlineView />,
  matrix: () => <MatrixView />,
  changes: (context) => <ChangesView {...context} />,
}
