/** What of the map the facilitator means: the part that is selected as a frame, and what the spotlight falls on. */
import type { Editor, TLShapeId } from 'tldraw'
import { frameAround } from '#shared/layout/frame-around.ts'
import { isInteraction, isInteractionEnd, isParty, isZone } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'

/** What is selected, with the parties at the ends of interactions. */
function selectedWithEnds(editor: Editor): ReadonlySet<TLShapeId> {
  const ids = new Set<TLShapeId>(editor.getSelectedShapeIds())
  for (const id of [...ids]) {
    const shape = editor.getShape(id)
    if (!shape || !isInteraction(shape)) continue
    for (const binding of editor.getBindingsFromShape(shape, 'interactionEnd')) {
      if (isInteractionEnd(binding)) ids.add(binding.toId)
    }
  }
  return ids
}

/** A frame around what is selected; null while nothing is. */
export function frameSelection(editor: Editor): MapFrame | null {
  return frameAround([...selectedWithEnds(editor)].flatMap((id) => editor.getShapePageBounds(id) ?? []))
}

/** What is selected, what lies in selected zones, the parties at its ends, and the interactions among all of them. */
export function litBySelection(editor: Editor): readonly string[] {
  const lit = new Set<string>(selectedWithEnds(editor))
  const areas = editor.getSelectedShapes().filter(isZone)
  for (const shape of editor.getCurrentPageShapes()) {
    const middle = isParty(shape) && editor.getShapePageBounds(shape.id)?.center
    if (middle && areas.some(({ id }) => editor.getShapePageBounds(id)?.containsPoint(middle))) lit.add(shape.id)
  }
  for (const [id, { provider, customer }] of laneIndexOf(editor.store).ends.get()) {
    if (lit.has(provider) && lit.has(customer)) lit.add(id)
  }
  return [...lit]
}
