/** Everything that the rest of the window can do to the map. One command, one undo mark, one transaction. */

import type { Editor, TLShapeId } from '@tldraw/editor'
import type { Atom, Computed } from '@tldraw/state'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { sizeParty } from '#shared/layout/party-size.ts'
import type { CanvasActionId } from '#shared/model/action.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import {
  INTERACTION_ENDS,
  type InteractionShape,
  isParty,
  type PartyShape,
  type ZoneShape,
} from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { settleTyping } from '../../ui/typing.ts'
import { CAPTURE_ACTIONS } from '../editor/capture-actions.ts'
import { FIT_DURATION, fitMap } from '../editor/fit-map.ts'
import { offerUndo } from '../editor/offer-undo.ts'
import { redoEdit, undoEdit } from '../editor/undo-edit.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import type { MapCommands, MapContents } from '../map-api.ts'
import type { ShowActionId, Showing } from '../show/create-showing.ts'
import { selectInside } from '../show/hide-shapes.ts'
import { undoHistoryOf } from '../sync/gesture-watch.ts'
import type { MapSync } from '../sync/map-sync.ts'
import { chooseBundle } from '../zones/bundle.ts'
import { addCast } from './add-cast.ts'
import { cleanInteractionPatch, cleanPartyPatch, cleanZonePatch } from './clean-patch.ts'
import { createRestoring } from './create-restoring.ts'
import { createShaping, type ShapingActionId, type ShapingParts } from './create-shaping.ts'
import { createZoning, type ZoningActionId } from './create-zoning.ts'
import { finishSlices, inSlices } from './in-slices.ts'
import { hasRoom, makeInteraction, makeParty, moveEnd, PARTY_GAP } from './make-shapes.ts'
import { moveToZone } from './move-to-zone.ts'
import { standingBoxes } from './standing-boxes.ts'
import { tidyAside } from './tidy-aside.ts'

/** Between a party and a new one beside it, in map units. */
const ROOM_FOR_SERVICE = { beside: 160, below: 72 } as const

/** Least zoom at which what has been found can be read. */
const READABLE = 0.7

export interface CommandParts extends Pick<ShapingParts, 'tell' | 'askSplit'> {
  readonly showing: Showing
  readonly finding: Atom<boolean>
  /** Shows the map in small, or puts it away. */
  readonly toggleMiniMap: () => void

  readonly editor: () => Editor | null
  readonly contents: Computed<MapContents>
  readonly lanes: LaneIndex
  readonly sync: MapSync
  readonly notice: Atom<string | null>
  readonly newId: () => string
}

export function createMapCommands(parts: CommandParts): MapCommands {
  const { editor: mounted, lanes, sync, notice, newId, showing, finding } = parts
  const onMap = (editor: Editor, ids: readonly string[]) =>
    (ids as readonly TLShapeId[]).filter((id) => editor.getShape(id) !== undefined)

  /** The stay in a field that made the newest undo mark, while nothing else has made one since. */
  let lastVisit: { readonly name: string; readonly mark: string } | null = null

  /** Runs one undoable step; what is locked on the map can still be edited in a panel. */
  function step<T>(name: string, otherwise: T, work: (editor: Editor) => T, visit?: string): T {
    const editor = mounted()
    if (!editor) return otherwise
    const goesOn =
      visit !== undefined && lastVisit?.name === visit && undoHistoryOf(editor).getMarkIdMatching('') === lastVisit.mark
    if (!goesOn) {
      const mark = editor.markHistoryStoppingPoint(name)
      lastVisit = visit === undefined ? null : { name: visit, mark }
    }
    let result = otherwise
    editor.run(
      () => {
        result = work(editor)
      },
      { ignoreShapeLock: true },
    )
    return result
  }

  function full(editor: Editor, count: number): boolean {
    if (hasRoom(editor, count)) return false
    notice.set(t('error.map-too-large', { limit: LIMITS.shapes }))
    return true
  }

  function update<S extends PartyShape | InteractionShape | ZoneShape>(
    type: S['type'],
    id: string,
    patch: Partial<S['props']> | null,
    visit?: string,
  ): boolean {
    const editor = mounted()
    const shape = editor?.getShape(id as TLShapeId)
    if (!editor || !patch || shape?.type !== type) return false
    const known = shape.props as Readonly<Record<string, unknown>>
    if (Object.entries(patch).every(([key, value]) => known[key] === value)) return true
    const write = () => {
      editor.updateShape<S>({ id: shape.id, type, props: patch } as never)
      return true
    }
    return step(`edit ${type}`, false, write, visit)
  }

  function select(ids: readonly string[]): void {
    const editor = mounted()
    if (!editor) return
    const wanted = onMap(editor, ids)
    if (wanted.some((id) => showing.left.get().has(id))) showing.showAll()
    const now = editor.getSelectedShapeIds()
    if (wanted.length === now.length && wanted.every((id, index) => id === now[index])) return
    editor.complete()
    editor.run(() => selectInside(editor, wanted), { history: 'record-preserveRedoStack' })
  }

  const shaping = createShaping({ ...parts, step })
  const zoning = createZoning({ ...parts, step })
  const restoring = createRestoring({ editor: mounted, step })
  const actions: Readonly<Record<CanvasActionId, (editor: Editor) => void>> = {
    ...TOOL_ACTIONS,
    ...shaping.actions,
    ...showing.actions,
    ...zoning.actions,
    'toggle-mini-map': parts.toggleMiniMap,
  }

  return {
    select,
    reveal(ids) {
      const editor = mounted()
      if (!editor) return
      zoning.openFor(ids)
      select(ids)
      const bounds = editor.getSelectionPageBounds()
      if (!bounds) return
      const viewport = editor.getViewportPageBounds()
      if (viewport.contains(bounds)) return
      const far = bounds.w > viewport.w || bounds.h > viewport.h
      if (far) editor.zoomToSelection({ animation: { duration: 200 } })
      else editor.centerOnPoint(bounds.center, { animation: { duration: 200 } })
    },
    find() {
      finding.set(true)
    },
    fly(id) {
      const editor = mounted()
      if (!editor) return
      zoning.openFor([id])
      select([id])
      const bounds = editor.getShapePageBounds(id as TLShapeId)
      if (!bounds) return
      const targetZoom = Math.min(1, Math.max(READABLE, editor.getZoomLevel()))
      editor.zoomToBounds(bounds, { targetZoom, animation: { duration: 200 } })
    },
    focus() {
      mounted()?.getContainer().focus()
    },
    run(action) {
      const editor = mounted()
      if (!editor) return
      actions[action](editor)
      editor.getContainer().focus()
    },
    undo() {
      const editor = mounted()
      if (editor) undoEdit(editor)
    },
    redo() {
      const editor = mounted()
      if (editor) redoEdit(editor)
    },
    offerUndo(text) {
      const editor = mounted()
      if (editor) offerUndo(editor, { text, topic: 'removal' })
    },
    addParty(facts, visit) {
      const clean = cleanPartyPatch(facts)
      const editor = mounted()
      if (!clean || clean.name === undefined || !editor || full(editor, 1)) return null
      const size = sizeParty({ ...EMPTY_PARTY, ...clean })
      const make = () => {
        const spot = findFreeSpot({ ...besideSelection(editor, size), ...size }, standingBoxes(editor), PARTY_GAP)
        const id = makeParty(editor, spot, clean)
        if (id) editor.setSelectedShapes([id])
        return id as PartyId | null
      }
      return step('add party', null as PartyId | null, make, visit)
    },
    addInteraction(provider, customer, facts = {}, visit) {
      const clean = cleanInteractionPatch(facts)
      const editor = mounted()
      if (!clean || !editor || full(editor, 1)) return null
      const ends = { provider: provider as string as TLShapeId, customer: customer as string as TLShapeId }
      const arePartners = INTERACTION_ENDS.every((end) => {
        const party = editor.getShape(ends[end])
        return party !== undefined && isParty(party)
      })
      if (!arePartners) return null
      const make = () => {
        const id = makeInteraction(editor, ends, clean)
        if (id) editor.setSelectedShapes([id])
        return id as InteractionId | null
      }
      return step('add interaction', null as InteractionId | null, make, visit)
    },
    updateParty: (id, patch, visit) => update<PartyShape>('party', id, cleanPartyPatch(patch), visit),
    updateInteraction: (id, patch, visit) =>
      update<InteractionShape>('interaction', id, cleanInteractionPatch(patch), visit),
    updateZone: (id, patch, visit) => update<ZoneShape>('zone', id, cleanZonePatch(patch), visit),
    moveToZone(parties, zone, visit) {
      const editor = mounted()
      const move = editor ? moveToZone(editor, parties, zone) : null
      if (move === null || move === 'there') return move === 'there'
      const work = () => {
        move()
        return true
      }
      return step('move to zone', false, work, visit)
    },
    reroute(id, ends) {
      const editor = mounted()
      if (!editor) return false
      const wanted = INTERACTION_ENDS.flatMap((end) => {
        const party = ends[end]
        return party === undefined ? [] : [{ end, party: party as string as TLShapeId }]
      })
      const known = lanes.ends.get().get(id)
      const parties = wanted.every(({ party }) => {
        const shape = editor.getShape(party)
        return shape !== undefined && isParty(shape)
      })
      if (!known || !parties) return false
      if (wanted.every(({ end, party }) => known[end] === party)) return true
      return step('reroute', false, () =>
        wanted.every(({ end, party }) => moveEnd(editor, id as string as TLShapeId, end, party)),
      )
    },
    putBack: restoring.putBack,
    becomeAgain: restoring.becomeAgain,
    setCollapsed: zoning.setCollapsed,
    setRoute: zoning.setRoute,
    chooseBundle(id) {
      const editor = mounted()
      if (editor) chooseBundle(editor, id)
    },
    showOnly(ids, reason) {
      const editor = mounted()
      if (editor) showing.showOnly(editor, new Set(ids), reason)
    },
    merge: shaping.merge,
    split: shaping.split,
    remove(ids) {
      const editor = mounted()
      if (!editor) return
      const there = onMap(editor, ids)
      if (there.length > 0) step('remove', null, () => void editor.deleteShapes(there))
    },
    tidy() {
      const editor = mounted()
      if (!editor) return
      tidyAside(editor, lanes, (pieces) => {
        step('tidy', null, () => null)
        inSlices(editor, pieces, () => fitMap(editor, FIT_DURATION))
      })
    },
    addCast(cast) {
      const none = { parties: 0, interactions: 0 }
      const editor = mounted()
      if (!editor || full(editor, cast.parties.length + cast.interactions.length)) return none
      const wasEmpty = editor.getCurrentPageShapeIds().size === 0
      const added = step('add cast', { parties: [], interactions: [] } as ReturnType<typeof addCast>, () => {
        const made = addCast(editor, cast, newId)
        editor.setSelectedShapes(wasEmpty ? [] : [...made.parties])
        return made
      })
      fitMap(editor, FIT_DURATION)
      return { parties: added.parties.length, interactions: added.interactions.length }
    },
    flush: () => {
      settleTyping()
      mounted()?.complete()
      finishSlices(mounted())
      return sync.flush()
    },
  }
}

const TOOL_ACTIONS: Readonly<
  Record<
    Exclude<CanvasActionId, ShapingActionId | ShowActionId | ZoningActionId | 'toggle-mini-map'>,
    (editor: Editor) => void
  >
> = {
  'tool-party': (editor) => void editor.setCurrentTool('party'),
  'tool-interaction': (editor) => void editor.setCurrentTool('interaction'),
  'tool-zone': (editor) => void editor.setCurrentTool('zone'),
  ...CAPTURE_ACTIONS,
  'zoom-fit': (editor) => fitMap(editor, FIT_DURATION),
  'zoom-selection': (editor) => void editor.zoomToSelection({ animation: { duration: 200 } }),
}

/** Where a new party would like to stand: right of what is selected, else in the next row, with room for services. */
function besideSelection(editor: Editor, { w, h }: { w: number; h: number }): { x: number; y: number } {
  const near = editor.getSelectionPageBounds()
  const view = editor.getViewportPageBounds()
  if (!near) return { x: view.center.x - w / 2, y: view.center.y - h / 2 }
  const x = near.maxX + ROOM_FOR_SERVICE.beside
  return x + w <= view.maxX ? { x, y: near.y } : { x: view.x + w / 4, y: near.maxY + ROOM_FOR_SERVICE.below }
}
