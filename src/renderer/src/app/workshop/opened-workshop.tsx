/**
 * What a workshop looks like once it is open: its map's document around everything, the frame inside. With it comes the
 * drawing library, by far the largest part of the window, so nothing imports this file but `load-workshop.ts`.
 */
import { MapDocument } from '../../canvas/map-document.tsx'
import { WorkshopFrame, type WorkshopFrameProps } from './workshop-frame.tsx'

/** What the frame needs, and what is to be told when the page goes. */
export interface OpenedWorkshopProps extends WorkshopFrameProps {
  readonly onLeave: (last: Promise<unknown>) => void
}

/** The frame around its map. */
export function OpenedWorkshop({ onLeave, ...frame }: OpenedWorkshopProps) {
  return (
    <MapDocument workshop={frame.workshop} onLeave={onLeave}>
      <WorkshopFrame {...frame} />
    </MapDocument>
  )
}
