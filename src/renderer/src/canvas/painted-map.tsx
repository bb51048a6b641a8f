/** What is painted besides the shapes themselves, for whatever canvas it is painted on: the map that is edited, or one that is only shown. */
import type { Signal } from '@tldraw/state'
import { createContext, useContext } from 'react'
import type { PhotoShape } from '#shared/model/map-schema.ts'
import type { PictureStore } from './pictures/picture-store.ts'

export interface PaintedMap {
  /** Photos that lie under the map to be traced. */
  readonly photos: Signal<readonly PhotoShape[]>
  readonly pictures: Pick<PictureStore, 'urlOf'>
  /** Ids of what is no part of what is shown. */
  readonly left: Signal<ReadonlySet<string>>
}

const PaintedMapContext = createContext<PaintedMap | null>(null)

/** Put it around a canvas. */
export const PaintedMapProvider = PaintedMapContext.Provider

/** The map that the canvas around this component paints. */
export function usePaintedMap(): PaintedMap {
  const map = useContext(PaintedMapContext)
  if (!map) throw new Error('what is painted is only known around a canvas')
  return map
}
