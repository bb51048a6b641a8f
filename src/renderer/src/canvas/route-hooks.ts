/** How lines are drawn, for what stands around the map. */
import { useValue } from '@tldraw/state-react'
import type { TLShapeId } from 'tldraw'
import type { InteractionId } from '#shared/model/ids.ts'
import type { RouteStyle } from '#shared/model/interaction.ts'
import { isInteraction } from '#shared/model/map-schema.ts'
import { useMapSession } from './map-document.tsx'

/** The style of all of these interactions; null while they differ. */
export function useRouteStyle(interactions: readonly InteractionId[]): RouteStyle | null {
  const { store } = useMapSession()
  return useValue('style of the routes', () => {
    let found: RouteStyle | null = null
    for (const id of interactions) {
      const shape = store.get(id as string as TLShapeId)
      if (!shape || !isInteraction(shape)) continue
      if (found !== null && found !== shape.props.route) return null
      found = shape.props.route
    }
    return found
  }, [store, interactions.join(' ')])
}
