/** Takes some ends of interactions off a party and ties them to a new one beside it. Callers set the undo mark. */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { sizeParty } from '#shared/layout/party-size.ts'
import { isParty, type PartyShape } from '#shared/model/map-schema.ts'
import type { Cut } from '../map-api.ts'
import { makeParty, moveEnd, PARTY_GAP } from './make-shapes.ts'

/** The new party is of the same kind and group; people and note stay where they were said. Null when the map is full. */
export function splitOff(editor: Editor, party: PartyShape, { name, ends }: Cut): TLShapeId | null {
  const bounds = editor.getShapePageBounds(party.id)
  if (!bounds) return null
  const { kind, group } = party.props
  const size = sizeParty({ name, group })
  const standing = editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isParty(shape) ? editor.getShapePageBounds(shape.id) : undefined
    return box ? [{ x: box.x, y: box.y, w: box.w, h: box.h }] : []
  })
  const spot = findFreeSpot({ x: bounds.x, y: bounds.maxY + PARTY_GAP, ...size }, standing, PARTY_GAP)
  const made = makeParty(editor, spot, { name, kind, group })
  if (!made) return null
  for (const { interaction, end } of ends) moveEnd(editor, interaction as string as TLShapeId, end, made)
  editor.setSelectedShapes([made])
  return made
}
