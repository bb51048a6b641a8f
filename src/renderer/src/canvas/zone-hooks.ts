/** Which zone each party stands in, for views that list them by zone. */
import { useValue } from '@tldraw/state-react'
import type { Editor } from 'tldraw'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { useMapSession } from './map-document.tsx'

const NOWHERE: ReadonlyMap<PartyId, ZoneId> = new Map()

/** The zone that the middle of a party lies in, the smallest where zones overlap; parties outside are not in it. */
export function usePartyZones(): ReadonlyMap<PartyId, ZoneId> {
  const { editor } = useMapSession()
  return useValue('zones of parties', () => zonesOfParties(editor.get()), [editor])
}

function zonesOfParties(editor: Editor | null): ReadonlyMap<PartyId, ZoneId> {
  if (!editor) return NOWHERE
  const shapes = editor.getCurrentPageShapes()
  const zones = shapes
    .flatMap((shape) => {
      const bounds = isZone(shape) ? editor.getShapePageBounds(shape.id) : undefined
      return bounds ? [{ id: shape.id as string as ZoneId, bounds, area: bounds.w * bounds.h }] : []
    })
    .sort((a, b) => a.area - b.area)
  if (zones.length === 0) return NOWHERE
  const found = new Map<PartyId, ZoneId>()
  for (const shape of shapes) {
    const centre = isParty(shape) ? editor.getShapePageBounds(shape.id)?.center : undefined
    const zone = centre && zones.find(({ bounds }) => bounds.containsPoint(centre))
    if (zone) found.set(shape.id as string as PartyId, zone.id)
  }
  return found
}
