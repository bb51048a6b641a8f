/**
 * What the last row cannot read of the map on the wall: names of parties and zones that are too small, and what is served, which is left out where
 * it would be. Reckoned in the facilitator's window, where something can be done about it; the room is never asked.
 */
import { Box, type Editor, type TLShapeId } from 'tldraw'
import { PARTY_BOX } from '#shared/layout/party-size.ts'
import { isLegible } from '#shared/method/legibility.ts'
import { isInteraction, isParty, isZone, type ZoneShape } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import { SERVICE_TEXT } from '#shared/stops/split-stop.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { HEADING, headingFromFar, nameFromFar } from '../shapes/name-from-far.ts'
import { cameraFor, wholeFrame } from './room-camera.ts'

/** How many of them there are. */
export interface Illegible {
  readonly names: number
  readonly services: number
}

export interface RoomPicture {
  readonly w: number
  readonly h: number
  /** Pixels that text must be high. */
  readonly least: number
}

/** @param frame what the room sees; null for the whole map. Null where all of it can be read. */
export function findIllegible(editor: Editor, frame: MapFrame | null, room: RoomPicture): Illegible | null {
  const whole = wholeFrame(editor)
  if (whole === null) return null
  const isWhole = frame === null || Box.From(frame).contains(Box.From(whole))
  const seen = isWhole ? whole : frame
  const { z } = cameraFor(seen, room, isWhole)
  const reads = (size: number) => isLegible(z * size, room.least)
  const hasServices = reads(SERVICE_TEXT)
  const area = Box.From(seen)
  const parties = new Set<string>()
  let names = 0
  for (const shape of editor.getCurrentPageShapes()) {
    if (isZone(shape)) {
      if (!hasServices && isHeaded(editor, shape, area) && !reads(headingFromFar(shape.props))) names += 1
      continue
    }
    if (!isParty(shape) || editor.isShapeHidden(shape)) continue
    const middle = editor.getShapePageBounds(shape.id)?.center
    if (!middle || !area.containsPoint(middle)) continue
    parties.add(shape.id)
    if (!reads(hasServices ? PARTY_BOX.nameSize : nameFromFar(shape.props))) names += 1
  }
  let services = 0
  if (!hasServices) {
    for (const [id, { provider, customer }] of laneIndexOf(editor.store).ends.get()) {
      const shape = editor.getShape(id as TLShapeId)
      if (
        shape &&
        isInteraction(shape) &&
        shape.props.service !== '' &&
        parties.has(provider) &&
        parties.has(customer)
      ) {
        services += 1
      }
    }
  }
  return names + services === 0 ? null : { names, services }
}

/** Whether the heading of an open zone stands in the picture. */
function isHeaded(editor: Editor, { id, props }: ZoneShape, area: Box): boolean {
  const bounds = props.collapsed || props.name === '' ? undefined : editor.getShapePageBounds(id)
  return bounds !== undefined && area.containsPoint({ x: bounds.x + HEADING.inset, y: bounds.y + HEADING.inset })
}
