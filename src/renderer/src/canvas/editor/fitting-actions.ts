/** Which of the map's own actions mean something for a selection: what the menu of the right button offers. */
import type { TLShape } from '@tldraw/editor'
import type { CanvasActionId } from '#shared/model/action.ts'
import { isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import { noteText } from '../commands/note-text.ts'

/** In the order of the menu. */
export function fittingActions(selected: readonly TLShape[]): readonly CanvasActionId[] {
  const parties = selected.filter(isParty).length
  const interactions = selected.filter(isInteraction).length
  const zones = selected.filter(isZone).length
  const notes = selected.filter((shape) => (noteText(shape) ?? '') !== '').length
  const fitting: CanvasActionId[] = []
  if (interactions > 0) fitting.push('swap')
  if (parties > 1) fitting.push('merge')
  if (parties === 1 && selected.length === 1) fitting.push('split')
  if (parties > 0) fitting.push('pin')
  if (notes > 0) fitting.push('note-to-party')
  if (notes === 1 && interactions === 1) fitting.push('note-to-service')
  if (parties + interactions + zones > 0) fitting.push('show-touching')
  if (parties > 0) fitting.push('show-kind')
  if (zones > 0) fitting.push('collapse', 'show-zone')
  if (interactions > 0) fitting.push('route-curved', 'route-elbow', 'route-straight')
  return fitting
}
