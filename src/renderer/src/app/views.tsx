/**
 * The views of a workshop. A new one is one line here, one id in `view-ids.ts` and one action. The map is not in the list
 * of what is drawn over it: it stays mounted, so that coming back to it takes no time.
 */
import {
  ArrowLeftRight,
  Coins,
  Compass,
  FileText,
  Footprints,
  Grid3x3,
  History,
  List,
  type LucideIcon,
  Share2,
  Sprout,
  Star,
  StickyNote,
  Target,
  Waypoints,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { ExportFormat } from '#shared/model/export.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { ChangeId, InteractionId, StopId, WorkshopId } from '#shared/model/ids.ts'
import type { ShownVersion } from '#shared/model/scene.ts'
import { BriefView } from '../features/brief/brief-view.tsx'
import { CasesView } from '../features/cases/cases-view.tsx'
import { ChangesView } from '../features/changes/changes-view.tsx'
import { CostCardView } from '../features/cost-card/cost-card-view.tsx'
import { CostsView } from '../features/costs/costs-view.tsx'
import { AgendaView, type AgendaViewProps } from '../features/guide/agenda-view.tsx'
import { blockNow } from '../features/guide/guide-order.ts'
import { HistoryView } from '../features/history/history-view.tsx'
import { VersionsView } from '../features/history/versions/versions-view.tsx'
import { JourneyView } from '../features/journey/journey-view.tsx'
import { MatrixView } from '../features/matrix/matrix-view.tsx'
import { MeasuredHere } from '../features/measures/measured-here.tsx'
import { MeasuresView } from '../features/measures/measures-view.tsx'
import { NetworkView } from '../features/network/network-view.tsx'
import { NotesView } from '../features/notes/notes-view.tsx'
import { OutlineView } from '../features/outline/outline-view.tsx'
import { PrioritiesView } from '../features/priorities/priorities-view.tsx'
import { RatingsView } from '../features/ratings/ratings-view.tsx'
import { ReportView } from '../features/report/report-view.tsx'
import { ReviewsView } from '../features/reviews/reviews-view.tsx'
import { StopsView } from '../features/stops/stops-view.tsx'
import { SwapView } from '../features/swap/swap-view.tsx'
import type { SwitchedView, ViewId } from './view-ids.ts'
import { ChangePage } from './workshop/change-page.tsx'
import { CostPage } from './workshop/cost-page.tsx'
import { HistoryPage } from './workshop/history-page.tsx'

/** The sign of each view in the switch. */
export const VIEW_ICONS: Readonly<Record<SwitchedView, LucideIcon>> = {
  brief: Compass,
  map: Waypoints,
  outline: List,
  matrix: Grid3x3,
  swap: ArrowLeftRight,
  ratings: Star,
  priorities: Target,
  journey: Footprints,
  costs: Coins,
  network: Share2,
  changes: Sprout,
  history: History,
  notes: StickyNote,
  report: FileText,
}

/** What the frame gives every view. */
export interface ViewContext {
  readonly workshop: WorkshopId
  readonly onReveal: (interaction: InteractionId) => void
  readonly onShow: (view: ViewId) => void
  /** Takes the room to a stop. */
  readonly onShowStop: (stop: StopId) => void
  /** Shows two versions of the map to the room. */
  readonly onShowVersions: (before: ShownVersion, after: ShownVersion) => void
  readonly onExportCalendar: () => void
  /** The change whose review was asked for last. */
  readonly review: ChangeId | null
  /** Opens the review of a change. */
  readonly onReview: (change: ChangeId) => void
  /** The same for anything on the map. */
  readonly onRevealAny: (id: string) => void
  readonly onLogChange: (interaction: InteractionId | null) => void
  /** Opens the dialog that catches ideas, and its shortcut. */
  readonly onIdea: (start: IdeaStart) => void
  readonly ideaKeys: string
  /** Opens the dialog that writes what people take home. */
  readonly onExport: (format: ExportFormat) => void
  /** Opens the list of what left the map. */
  readonly onGone: () => void
  /** Asks for the name of a version of this moment. */
  readonly onKeepVersion: () => void
  readonly agenda: AgendaViewProps
}

/** What is drawn over the map for each of the other views. */
export const VIEWS_OVER_MAP: Readonly<Record<Exclude<ViewId, 'map'>, (context: ViewContext) => ReactNode>> = {
  brief: ({ workshop, agenda: { handle } }) => (
    <BriefView
      workshop={workshop}
      part={handle.guide && blockNow(handle.guide)?.kind === 'intent' ? 'intent' : 'frame'}
    />
  ),
  outline: () => <OutlineView />,
  matrix: ({ workshop }) => <MatrixView workshop={workshop} />,
  swap: ({ workshop, onReveal }) => <SwapView workshop={workshop} onReveal={onReveal} />,
  ratings: ({ workshop, onReveal }) => <RatingsView workshop={workshop} onReveal={onReveal} />,
  priorities: ({ workshop, onReveal }) => <PrioritiesView workshop={workshop} onReveal={onReveal} />,
  journey: ({ workshop, onReveal }) => <JourneyView workshop={workshop} onReveal={onReveal} />,
  costs: ({ workshop, onReveal, onShow }) => (
    <CostPage page="costs" onShow={onShow}>
      <CostsView workshop={workshop} onReveal={onReveal} onCard={() => onShow('cost-card')} />
    </CostPage>
  ),
  'cost-card': ({ workshop, onReveal, onShow, onIdea }) => (
    <CostPage page="cost-card" onShow={onShow}>
      <CostCardView workshop={workshop} onReveal={onReveal} onIdea={onIdea} />
    </CostPage>
  ),
  measures: ({ workshop, onReveal, onRevealAny, onShow }) => (
    <CostPage page="measures" onShow={onShow}>
      <MeasuresView workshop={workshop} onReveal={onReveal} onRevealAny={onRevealAny} />
    </CostPage>
  ),
  cases: ({ workshop, onReveal, onLogChange, onShow }) => (
    <CostPage page="cases" onShow={onShow}>
      <CasesView workshop={workshop} onReveal={onReveal} onLogChange={onLogChange} onCard={() => onShow('cost-card')} />
    </CostPage>
  ),
  network: ({ workshop, onShow }) => <NetworkView workshop={workshop} onMap={() => onShow('map')} />,
  changes: (context) => (
    <ChangePage page="changes" onShow={context.onShow}>
      <ChangesView {...context} />
    </ChangePage>
  ),
  reviews: (context) => (
    <ChangePage page="reviews" onShow={context.onShow}>
      <ReviewsView
        {...context}
        key={context.review}
        begin={context.review}
        onChanges={() => context.onShow('changes')}
        onMeasures={() => context.onShow('measures')}
        onCard={() => context.onShow('cost-card')}
        measuring={(measure) => <MeasuredHere key={measure} workshop={context.workshop} id={measure} />}
      />
    </ChangePage>
  ),
  history: ({ workshop, onGone, onShow }) => (
    <HistoryPage page="history" onShow={onShow}>
      <HistoryView workshop={workshop} onGone={onGone} />
    </HistoryPage>
  ),
  versions: ({ workshop, onKeepVersion, onShow, onShowVersions }) => (
    <HistoryPage page="versions" onShow={onShow}>
      <VersionsView workshop={workshop} onKeep={onKeepVersion} onShow={onShowVersions} />
    </HistoryPage>
  ),
  notes: ({ workshop, onRevealAny, onIdea }) => (
    <NotesView workshop={workshop} onRevealAny={onRevealAny} onIdea={onIdea} />
  ),
  report: ({ workshop, onExport }) => <ReportView workshop={workshop} onExport={onExport} />,
  agenda: ({ agenda }) => <AgendaView {...agenda} />,
  stops: ({ workshop, onShow, onShowStop }) => (
    <StopsView workshop={workshop} onShow={onShowStop} onClose={() => onShow('map')} />
  ),
}
