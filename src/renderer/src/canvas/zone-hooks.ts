/** Which zone each party stands in, and what collapsed zones stand for, for what stands around the map. */
import { useValue } from '@tldraw/state-react'
import { useMemo } from 'react'
import type { Editor, TLShapeId } from 'tldraw'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { useMapSession } from './map-document.tsx'
import { findChosenBundle, nameOfEnd } from './zones/bundle.ts'
import type { Bundle } from './zones/fold.ts'
import { foldingOf } from './zones/folding.ts'
import { insideOf, insideWords } from './zones/inside.ts'

const NOWHERE: ReadonlyMap<PartyId, ZoneId> = new Map()

/** Zones that are collapsed: what lies in them is not drawn on the map. */
export function useCollapsedZones(): ReadonlySet<ZoneId> {
  const { editor } = useMapSession()
  const ids = useValue('collapsed zones', () => {
    const zones = editor.get()?.getCurrentPageShapes().filter(isZone) ?? []
    return zones.flatMap(({ id, props }) => (props.collapsed ? [id as string] : [])).join(' ')
  }, [editor])
  return useMemo(() => new Set(ids === '' ? [] : (ids.split(' ') as ZoneId[])), [ids])
}

/** The zone that the middle of a party lies in, the smallest where zones overlap; parties outside are not in it. */
export function usePartyZones(): ReadonlyMap<PartyId, ZoneId> {
  const { editor } = useMapSession()
  return useValue('zones of parties', () => zonesOfParties(editor.get()), [editor])
}

function zonesOfParties(editor: Editor | null): ReadonlyMap<PartyId, ZoneId> {
  if (!editor) return NOWHERE
  const shapes = editor.getCurrentPageShapes()
  const inside = foldingOf(editor.store).zoneOf.get()
  const zones = shapes
    .flatMap((shape) => {
      // Into a collapsed zone nothing falls by place: its members are tied to it.
      const isOpen = isZone(shape) && !shape.props.collapsed && !inside.has(shape.id)
      const bounds = isOpen ? editor.getShapePageBounds(shape.id) : undefined
      return bounds ? [{ id: shape.id as string as ZoneId, bounds, area: bounds.w * bounds.h }] : []
    })
    .sort((a, b) => a.area - b.area)
  if (zones.length === 0 && inside.size === 0) return NOWHERE
  const found = new Map<PartyId, ZoneId>()
  for (const shape of shapes) {
    const tied = isParty(shape) ? inside.get(shape.id) : undefined
    if (tied !== undefined) {
      found.set(shape.id as string as PartyId, tied as ZoneId)
      continue
    }
    const centre = isParty(shape) ? editor.getShapePageBounds(shape.id)?.center : undefined
    const zone = centre && zones.find(({ bounds }) => bounds.containsPoint(centre))
    if (zone) found.set(shape.id as string as PartyId, zone.id)
  }
  return found
}

/** Interactions that cross the border of a collapsed zone, as one line on the map. */
export interface BundleWords {
  readonly id: string
  /** Names of a party or of a collapsed zone. */
  readonly from: string
  readonly to: string
  readonly interactions: readonly InteractionId[]
}

/** What a collapsed zone stands for, and what crosses its border; null for an open zone. */
export function useCollapsed(
  zone: ZoneId,
): { readonly inside: string; readonly bundles: readonly BundleWords[] } | null {
  const { editor } = useMapSession()
  return useValue('collapsed zone', () => {
    const mounted = editor.get()
    const shape = mounted?.getShape(zone as string as TLShapeId)
    if (!mounted || !shape || !isZone(shape) || !shape.props.collapsed) return null
    const touching = foldingOf(mounted.store)
      .bundles.get()
      .filter(({ from, to }) => from === zone || to === zone)
    return {
      inside: insideWords(insideOf(mounted, shape.id)),
      bundles: touching.map((bundle) => wordsOf(mounted, bundle)),
    }
  }, [editor, zone])
}

/** The bundle that is chosen on the map or in the inspector; null while none is. */
export function useChosenBundle(): BundleWords | null {
  const { editor } = useMapSession()
  return useValue('chosen bundle', () => {
    const mounted = editor.get()
    const bundle = mounted && findChosenBundle(mounted)
    return mounted && bundle ? wordsOf(mounted, bundle) : null
  }, [editor])
}

function wordsOf(editor: Editor, { id, from, to, interactions }: Bundle): BundleWords {
  return {
    id,
    from: nameOfEnd(editor, from),
    to: nameOfEnd(editor, to),
    interactions: interactions as readonly string[] as readonly InteractionId[],
  }
}
