/** The frame of an open workshop: bar on top, guide at the left, a view in the middle, inspector at the right. */
import { type ReactNode, useState } from 'react'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { useIdeaFromMap } from '../../canvas/changes/change-sign-hooks.ts'
import { useMapCommands, useReadMapContents } from '../../canvas/hooks.ts'
import { useDroppedTable } from '../../canvas/tool-hooks.ts'
import { ChangesOnMap } from '../../features/changes/changes-on-map.tsx'
import { GuideRail } from '../../features/guide/guide-rail.tsx'
import { DrawingField } from '../../features/map/drawing-field.tsx'
import { PhotoField } from '../../features/map/photo-field.tsx'
import type { OpenMap } from '../../features/table-import/use-rows-import.ts'
import { ActionHost, keysOf } from '../actions/action-host.tsx'
import type { WindowDeeds } from '../actions/deeds.ts'
import type { ViewId } from '../view-ids.ts'
import { FrameDialogs } from './frame-dialogs.tsx'
import { InspectorSide } from './inspector-side.tsx'
import { KeepEstimates } from './keep-estimates.tsx'
import { PresenterDock } from './presenter-dock.tsx'
import { TopBar } from './top-bar.tsx'
import { useAsking } from './use-asking.ts'
import { linkToMissing, useGuideDeeds } from './use-guide-deeds.ts'
import { useLed } from './use-led.ts'
import { useMapDeeds } from './use-map-deeds.ts'
import { useMapDoors } from './use-map-doors.ts'
import { useSides } from './use-sides.ts'
import { useViewContext } from './use-view-context.ts'
import { useWorkshopDeeds } from './use-workshop-deeds.ts'
import { ViewArea } from './view-area.tsx'
import type { WorkshopDoors } from './workshop-doors.ts'
import styles from './workshop-frame.module.css'

export interface WorkshopFrameProps extends WorkshopDoors {
  readonly workshop: OpenWorkshop
  readonly view: ViewId
  readonly windowDeeds: WindowDeeds
  readonly onView: (view: ViewId) => void
  readonly onRename: (title: string) => Promise<string | null>
  /** Palette and sheets of the window: inside, so that they know the actions of the workshop. */
  readonly children: ReactNode
}

export function WorkshopFrame(props: WorkshopFrameProps) {
  const { workshop, view, windowDeeds, onView, onRename, children } = props
  const { id } = workshop
  const [renaming, setRenaming] = useState(false)
  const { addCast } = useMapCommands()
  const asking = useAsking()
  const sides = useSides(view)
  const led = useLed({ workshop: id, view, onView, asking, sides })
  const { guide, presenting, doors } = led
  const fromMap = useMapDoors({ workshop: id, view, onView, asking })
  const map = useMapDeeds(fromMap.doors)
  const openMap: OpenMap = { workshop: id, readContents: useReadMapContents(), addCast }
  useDroppedTable((file) => props.onImportTable(openMap, file))
  useIdeaFromMap(asking.logIdea)
  const workshopDeeds = useWorkshopDeeds({
    ...{ workshop, doors: props, asking, sides, onView },
    onRename: () => setRenaming(true),
  })
  const guideDeeds = useGuideDeeds(guide, doors)
  const onExportCalendar = () => props.onExportCalendar(workshop)
  const context = useViewContext({ workshop: id, led, asking, onView, onExportCalendar })

  return (
    <ActionHost
      deeds={{
        window: map === null ? windowDeeds : { ...windowDeeds, importTable: () => props.onImportTable(openMap, null) },
        workshop: workshopDeeds,
        presenting,
        guide: guideDeeds,
        map,
      }}
    >
      <div className={styles.frame}>
        <TopBar
          workshop={workshop}
          view={view}
          inspectorShown={sides.inspected}
          renaming={renaming}
          onRenaming={setRenaming}
          onRename={onRename}
          onLeave={props.onHome}
          onBringBack={() => props.onBringBack(workshop)}
        />
        <div className={styles.body}>
          <GuideRail
            workshop={id}
            handle={guide}
            folded={sides.folded}
            onFold={sides.fold}
            keys={GUIDE_KEYS}
            links={{ ...doors, linkTo: (result) => linkToMissing(doors, result) }}
          />
          <ViewArea view={view} context={context} />
          {sides.inspected && <InspectorSide workshop={id} asking={asking} onView={onView} />}
        </div>
        <PresenterDock
          workshop={id}
          practice={workshop.practice}
          presenting={presenting}
          onEditStops={() => onView('stops')}
        />
      </div>
      {asking.asked !== null && (
        <FrameDialogs
          workshop={workshop}
          asked={asking.asked}
          guide={guide}
          presenting={presenting}
          onClose={asking.close}
        />
      )}
      <PhotoField field={fromMap.photos} />
      <DrawingField field={fromMap.drawings} />
      <KeepEstimates workshop={id} />
      <ChangesOnMap workshop={id} />
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
