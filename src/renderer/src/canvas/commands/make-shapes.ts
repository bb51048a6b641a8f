/** Makes parties and interactions on the map, and moves the ends of an interaction. Callers set the undo mark. */
import { createBindingId, createShapeId, type Editor, type TLShapeId, type TLShapePartial } from '@tldraw/editor'
import { sizeParty } from '#shared/layout/party-size.ts'
import type { InteractionFacts } from '#shared/model/interaction.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import {
  INTERACTION_ENDS,
  type InteractionEnd,
  type InteractionEndBinding,
  type InteractionShape,
  isInteraction,
  isInteractionEnd,
  isParty,
  isZone,
  type PartyShape,
} from '#shared/model/map-schema.ts'
import { EMPTY_PARTY, type PartyFacts } from '#shared/model/party.ts'
import { foldingOf } from '../zones/folding.ts'
import { keysForInteractions } from './drawing-order.ts'
import { routeStyleOfMap } from './route-style.ts'

/** Least room between two parties that Baton places itself, in map units. */
export const PARTY_GAP = 32

/** Whether so many more shapes fit on the map. */
export function hasRoom(editor: Editor, count: number): boolean {
  return editor.getCurrentPageShapeIds().size + count <= LIMITS.shapes
}

/** A party whose top left corner is `at`. Null when the map is full. */
export function makeParty(editor: Editor, at: { x: number; y: number }, facts: Partial<PartyFacts>): TLShapeId | null {
  if (!hasRoom(editor, 1)) return null
  const id = createShapeId()
  const props = { ...EMPTY_PARTY, ...facts }
  editor.createShape<PartyShape>({
    id,
    type: 'party',
    x: at.x,
    y: at.y,
    parentId: editor.getCurrentPageId(),
    props: { ...props, ...sizeParty(props) },
  })
  return id
}

/** An interaction between two parties that are on the map. Null when one is not, or when the map is full. */
export function makeInteraction(
  editor: Editor,
  ends: Readonly<Record<InteractionEnd, TLShapeId>>,
  facts: Partial<InteractionFacts> = {},
): TLShapeId | null {
  if (!hasRoom(editor, 1)) return null
  for (const end of INTERACTION_ENDS) {
    const party = editor.getShape(ends[end])
    if (!party || !isParty(party)) return null
  }
  const id = createShapeId()
  const [index] = keysForInteractions(editor, 1)
  const shape: TLShapePartial<InteractionShape> = {
    id,
    type: 'interaction',
    x: 0,
    y: 0,
    parentId: editor.getCurrentPageId(),
    props: { ...EMPTY_INTERACTION, route: routeStyleOfMap(editor), ...facts },
  }
  editor.run(() => {
    editor.createShape<InteractionShape>(index ? { ...shape, index } : shape)
    for (const end of INTERACTION_ENDS) {
      editor.createBinding<InteractionEndBinding>({
        id: createBindingId(),
        type: 'interactionEnd',
        fromId: id,
        toId: ends[end],
        props: { end },
      })
    }
  })
  return id
}

/** Ties one end of an interaction to another party. False when either is not on the map. */
export function moveEnd(editor: Editor, interaction: TLShapeId, end: InteractionEnd, party: TLShapeId): boolean {
  const target = editor.getShape(party)
  const shape = editor.getShape(interaction)
  if (!target || !isParty(target) || !shape || !isInteraction(shape)) return false
  const binding = editor
    .getBindingsFromShape<InteractionEndBinding>(interaction, 'interactionEnd')
    .find((candidate) => isInteractionEnd(candidate) && candidate.props.end === end)
  if (!binding) return false
  if (binding.toId === party) return true
  editor.updateBinding<InteractionEndBinding>({ ...binding, toId: party })
  return true
}

/** The zone that a shape's middle lies in; the smallest one where zones overlap. Into a collapsed zone nothing falls by place. */
export function zoneAround(editor: Editor, id: TLShapeId): TLShapeId | null {
  return zonesAround(editor)(id)
}

/** The same for many, as the map is now: the zones are looked for once. */
export function zonesAround(editor: Editor): (id: TLShapeId) => TLShapeId | null {
  const { zoneOf, folded } = foldingOf(editor.store)
  const away = folded.get()
  const open = editor.getCurrentPageShapes().flatMap((shape) => {
    const isOpen = isZone(shape) && !shape.props.collapsed && !away.has(shape.id)
    const bounds = isOpen ? editor.getShapePageBounds(shape.id) : undefined
    return bounds ? [{ id: shape.id, bounds, area: bounds.w * bounds.h }] : []
  })
  return (id) => {
    const inside = zoneOf.get().get(id)
    if (inside !== undefined) return inside as TLShapeId
    const centre = open.length > 0 ? editor.getShapePageBounds(id)?.center : undefined
    if (!centre) return null
    let found: TLShapeId | null = null
    let smallest = Number.POSITIVE_INFINITY
    for (const { id: zone, bounds, area } of open) {
      if (area >= smallest || !bounds.containsPoint(centre)) continue
      smallest = area
      found = zone
    }
    return found
  }
}
