/** The frame of an open workshop: bar on top, guide at the left, a view in the middle, inspector at the right. */
import { type ReactNode, useRef, useState } from 'react'
import type { Guide } from '#shared/model/guide.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { ChangeId, InteractionId } from '#shared/model/ids.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { useIdeaFromMap } from '../../canvas/changes/change-sign-hooks.ts'
import { useMapCommands, useMapHolds, useReadMapContents, useReadMapSelection } from '../../canvas/hooks.ts'
import { usePhotoCommands } from '../../canvas/photo-hooks.ts'
import { useDroppedTable } from '../../canvas/tool-hooks.ts'
import { ChangesOnMap } from '../../features/changes/changes-on-map.tsx'
import { blockNow } from '../../features/guide/guide-order.ts'
import { GuideRail } from '../../features/guide/guide-rail.tsx'
import { useGuide } from '../../features/guide/use-guide.ts'
import { Inspector } from '../../features/inspector/inspector.tsx'
import { DrawingField } from '../../features/map/drawing-field.tsx'
import { PhotoField } from '../../features/map/photo-field.tsx'
import { usePresenting } from '../../features/presenting/use-presenting.ts'
import { useAddStop } from '../../features/stops/use-add-stop.ts'
import type { OpenMap } from '../../features/table-import/use-rows-import.ts'
import { ActionHost, keysOf } from '../actions/action-host.tsx'
import type { Deeds, WindowDeeds } from '../actions/deeds.ts'
import { BLOCK_VIEWS } from '../block-views.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { useRoom } from '../use-room.ts'
import { useStoredFlag } from '../use-stored.ts'
import { INSPECTED_VIEWS, type ViewId } from '../view-ids.ts'
import { type Asked, FrameDialogs } from './frame-dialogs.tsx'
import { KeepEstimates } from './keep-estimates.tsx'
import { PresenterDock } from './presenter-dock.tsx'
import { SubjectEvidence } from './subject-evidence.tsx'
import { TopBar } from './top-bar.tsx'
import { beginAtMissing, type GuideDoors, linkToMissing, useGuideDeeds } from './use-guide-deeds.ts'
import { useMapDeeds } from './use-map-deeds.ts'
import { useSaveDeeds } from './use-save-deeds.ts'
import { ViewArea } from './view-area.tsx'
import styles from './workshop-frame.module.css'

export interface WorkshopFrameProps {
  readonly workshop: OpenWorkshop
  readonly view: ViewId
  readonly windowDeeds: WindowDeeds
  readonly onView: (view: ViewId) => void
  readonly onHome: () => void
  /** Leaves this workshop, whose file is damaged, and shows the ways back. */
  readonly onBringBack: (workshop: OpenWorkshop) => void
  readonly onExport: (workshop: OpenWorkshop) => void
  readonly onExportCalendar: (workshop: OpenWorkshop) => void
  /** Asks to put a fresh practice workshop in the place of this one. */
  readonly onReset: (workshop: OpenWorkshop) => void
  /** Makes a copy of this workshop to be thrown away, and goes there. */
  readonly onRehearse: (workshop: OpenWorkshop) => void
  /** Lists the backups of this workshop. */
  readonly onBackups: (workshop: OpenWorkshop) => void
  /** Leaves this workshop and asks what is to be removed from it for good. */
  readonly onRemovePersonalData: (workshop: OpenWorkshop) => void
  /** Opens the table import, which adds to this map; with a file that is there already. */
  readonly onImportTable: (map: OpenMap, file: File | null) => void
  readonly onRename: (title: string) => Promise<string | null>
  /** Palette and sheets of the window: inside, so that they know the actions of the workshop. */
  readonly children: ReactNode
}

export function WorkshopFrame(props: WorkshopFrameProps) {
  const { workshop, view, windowDeeds, onView, onRename, children } = props
  const room = useRoom()
  const commands = useMapCommands()
  const hasInteractions = useMapHolds('interactions', 1)
  const readContents = useReadMapContents()
  const readSelection = useReadMapSelection()
  const [folded, setFolded] = useStoredFlag(`guide-folded-${room}`, room !== 'wide')
  const [inspectorShown, setInspectorShown] = useStoredFlag(`inspector-${room}`, room === 'wide')
  const [renaming, setRenaming] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { traceSelected } = usePhotoCommands()
  const photoField = useRef<HTMLInputElement>(null)
  const drawingField = useRef<HTMLInputElement>(null)
  const askIdea = (start: IdeaStart) => setAsked({ for: 'idea', start })
  useIdeaFromMap(askIdea)
  const [review, setReview] = useState<ChangeId | null>(null)
  const { save, saveThen } = useSaveDeeds(workshop.id)
  const logChange = (interaction: InteractionId | null) => setAsked({ for: 'change', interaction })
  const addStop = useAddStop(workshop.id, () => onView('stops'))
  const map = useMapDeeds({
    addStop: () => void addStop(),
    print: (printed) => setAsked({ for: 'print', printed }),
    takeHome: () => setAsked({ for: 'export', format: 'pdf' }),
    tracePhoto: () => {
      onView('map')
      if (!traceSelected()) photoField.current?.click()
    },
    importDrawing: () => {
      onView('map')
      drawingField.current?.click()
    },
    find: () => {
      onView('map')
      commands.find()
    },
    showHighlights: () => {
      // The Network view has the same switch, and says what stands out.
      if (view !== 'network') onView('map')
    },
    log: !hasInteractions
      ? null
      : (what) => {
          const [only, ...others] = readSelection()
          const found = readContents().interactions.find((one) => others.length === 0 && one.id === only)?.id ?? null
          if (what === 'change') logChange(found)
          else askIdea({ interaction: found })
        },
  })
  const guide = useGuide(workshop.id, ({ kind }, first) => {
    const opens = BLOCK_VIEWS[kind]
    if (opens !== null) onView(opens)
    void first.then((result) => result && beginAtMissing(doors, result))
  })
  const presenting = usePresenting(workshop.id, guide.guide)
  const doors: GuideDoors = {
    view,
    onView,
    select: (ids) => commands.select(ids),
    reveal: (ids) => {
      onView('map')
      commands.reveal(ids)
    },
    inspect: () => setInspectorShown(true),
    showPrompt: presenting.beginHere,
    editAgenda: () => onView('agenda'),
    chooseFormat: () => setAsked({ for: 'adopt-format' }),
    keepFormat: () => setAsked({ for: 'keep-format' }),
  }
  const guideDeeds = useGuideDeeds(guide, doors)
  const openMap: OpenMap = { workshop: workshop.id, readContents, addCast: commands.addCast }
  useDroppedTable((file) => props.onImportTable(openMap, file))
  const deeds: Deeds = {
    window: map === null ? windowDeeds : { ...windowDeeds, importTable: () => props.onImportTable(openMap, null) },
    workshop: {
      exportFile: () => saveThen(() => props.onExport(workshop)),
      exportCalendar: () => props.onExportCalendar(workshop),
      save,
      rename: () => setRenaming(true),
      preflight: () => setAsked({ for: 'preflight' }),
      goHome: () => saveThen(props.onHome),
      show: onView,
      toggleGuide: () => setFolded(!folded),
      showGone: () => setAsked({ for: 'gone' }),
      keepVersion: () => setAsked({ for: 'version' }),
      reset: workshop.practice && !workshop.rehearsal ? () => saveThen(() => props.onReset(workshop)) : null,
      rehearse: workshop.rehearsal ? null : () => saveThen(() => props.onRehearse(workshop)),
      backups: workshop.rehearsal ? null : () => saveThen(() => props.onBackups(workshop)),
      removePersonalData: workshop.rehearsal ? null : () => saveThen(() => props.onRemovePersonalData(workshop)),
      toggleInspector: INSPECTED_VIEWS.has(view) ? () => setInspectorShown(!inspectorShown) : null,
    },
    presenting,
    guide: guideDeeds,
    map,
  }

  return (
    <ActionHost deeds={deeds}>
      <div className={styles.frame}>
        <TopBar
          workshop={workshop}
          view={view}
          inspectorShown={inspectorShown && INSPECTED_VIEWS.has(view)}
          renaming={renaming}
          onRenaming={setRenaming}
          onRename={onRename}
          onLeave={props.onHome}
          onBringBack={() => props.onBringBack(workshop)}
        />
        <div className={styles.body}>
          <GuideRail
            workshop={workshop.id}
            handle={guide}
            folded={folded}
            onFold={setFolded}
            keys={GUIDE_KEYS}
            links={{ ...doors, linkTo: (result) => linkToMissing(doors, result) }}
          />
          <ViewArea
            view={view}
            context={{
              workshop: workshop.id,
              onLogChange: logChange,
              onIdea: askIdea,
              ideaKeys: keysOf('idea-log'),
              onGone: () => setAsked({ for: 'gone' }),
              onExport: (format) => setAsked({ for: 'export', format }),
              onKeepVersion: () => setAsked({ for: 'version' }),
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
              onExportCalendar: () => props.onExportCalendar(workshop),
              agenda: {
                handle: guide,
                onClose: () => onView(viewOfNow(guide.guide)),
                onChooseFormat: doors.chooseFormat,
                onKeepFormat: doors.keepFormat,
              },
            }}
          />
          {inspectorShown && INSPECTED_VIEWS.has(view) && (
            <div className={styles.inspector}>
              <ErrorBoundary extent="part">
                <Inspector
                  workshop={workshop.id}
                  onLogChange={logChange}
                  onIdea={askIdea}
                  onShowChanges={() => onView('changes')}
                  evidenceOf={(subject) => (
                    <SubjectEvidence
                      workshop={workshop.id}
                      subject={subject}
                      onCostCard={() => onView('cost-card')}
                      onIdea={askIdea}
                    />
                  )}
                />
              </ErrorBoundary>
            </div>
          )}
        </div>
        <PresenterDock
          workshop={workshop.id}
          practice={workshop.practice}
          presenting={presenting}
          onEditStops={() => onView('stops')}
        />
      </div>
      {asked !== null && (
        <FrameDialogs
          workshop={workshop}
          asked={asked}
          guide={guide}
          presenting={presenting}
          onClose={() => setAsked(null)}
        />
      )}
      <PhotoField field={photoField} />
      <DrawingField field={drawingField} />
      <KeepEstimates workshop={workshop.id} />
      <ChangesOnMap workshop={workshop.id} />
      {children}
    </ActionHost>
  )
}

const GUIDE_KEYS = {
  fold: keysOf('toggle-guide'),
  next: keysOf('block-next'),
  back: keysOf('block-back'),
  toggleTimer: keysOf('timer-toggle'),
  add1: keysOf('timer-add-1'),
  add5: keysOf('timer-add-5'),
  showPrompt: keysOf('present-here'),
}

/** Where the work of the block that goes on is done. */
function viewOfNow(guide: Guide | undefined): ViewId {
  const now = guide && blockNow(guide)
  return (now && BLOCK_VIEWS[now.kind]) ?? 'map'
}
