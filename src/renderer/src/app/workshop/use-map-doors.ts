/** What leads from the map to elsewhere in the frame of an open workshop. */
import { type RefObject, useRef } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useMapCommands, useMapHolds, useReadMapContents, useReadMapSelection } from '../../canvas/hooks.ts'
import { usePhotoCommands } from '../../canvas/photo-hooks.ts'
import { useAddStop } from '../../features/stops/use-add-stop.ts'
import type { ViewId } from '../view-ids.ts'
import type { Asking } from './use-asking.ts'
import type { MapDoors } from './use-map-deeds.ts'

export interface MapDoorParts {
  readonly workshop: WorkshopId
  readonly view: ViewId
  readonly onView: (view: ViewId) => void
  readonly asking: Asking
}

/** The doors, and the two fields that have to be drawn for them: those that choose photos and drawings from the disk. */
export interface MapDoorsWithFields {
  readonly doors: MapDoors
  readonly photos: RefObject<HTMLInputElement | null>
  readonly drawings: RefObject<HTMLInputElement | null>
}

export function useMapDoors({ workshop, view, onView, asking }: MapDoorParts): MapDoorsWithFields {
  const commands = useMapCommands()
  const hasInteractions = useMapHolds('interactions', 1)
  const readContents = useReadMapContents()
  const readSelection = useReadMapSelection()
  const { traceSelected } = usePhotoCommands()
  const addStop = useAddStop(workshop, () => onView('stops'))
  const photos = useRef<HTMLInputElement>(null)
  const drawings = useRef<HTMLInputElement>(null)
  const selectedInteraction = () => {
    const [only, ...others] = readSelection()
    return readContents().interactions.find((one) => others.length === 0 && one.id === only)?.id ?? null
  }
  const doors: MapDoors = {
    addStop: () => void addStop(),
    print: (printed) => asking.ask({ for: 'print', printed }),
    takeHome: () => asking.ask({ for: 'export', format: 'pdf' }),
    tracePhoto: () => {
      onView('map')
      if (!traceSelected()) photos.current?.click()
    },
    importDrawing: () => {
      onView('map')
      drawings.current?.click()
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
          const interaction = selectedInteraction()
          if (what === 'change') asking.logChange(interaction)
          else asking.logIdea({ interaction })
        },
  }
  return { doors, photos, drawings }
}
