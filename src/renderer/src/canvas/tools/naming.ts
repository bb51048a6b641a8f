/**
 * The flow of names: make a party, type its name, go on to the next one beside it. A new party that gets no name goes
 * away again, as if it had never been made. Works for the text of interactions and zones too.
 */
import { Box, type Editor, type TLShapeId } from 'tldraw'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { sizeParty } from '#shared/layout/party-size.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { isInteraction, isParty, type PartyShape } from '#shared/model/map-schema.ts'
import type { PartyFacts } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { makeParty, PARTY_GAP } from '../commands/make-shapes.ts'
import { say } from '../editor/say.ts'
import { undoHistoryOf } from '../sync/gesture-watch.ts'

/** How a person left the field: Enter, Tab, Escape; `done` goes on to nothing. */
export type NamingEnd = 'below' | 'right' | 'escape' | 'done'

interface Naming {
  /** Texts that are too long to be stored, by shape: kept until they are shortened. */
  readonly drafts: Map<TLShapeId, string>
  /** The shape that was made to be named now, and the undo mark it was made under. */
  made: { readonly id: TLShapeId; readonly mark: string } | null
}

/** Room between a party and the next one, where interactions will have their labels. */
const BESIDE = 160
const BELOW = 48

const namings = new WeakMap<Editor, Naming>()

function namingOf(editor: Editor): Naming {
  const known = namings.get(editor)
  if (known) return known
  const made: Naming = { drafts: new Map(), made: null }
  namings.set(editor, made)
  return made
}

export function draftsOf(editor: Editor): Map<TLShapeId, string> {
  return namingOf(editor).drafts
}

/** Opens the text of a shape for typing. */
export function startNaming(editor: Editor, id: TLShapeId): void {
  const shape = editor.getShape(id)
  if (!shape) return
  editor.select(id)
  editor.setEditingShape(id)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape })
}

/** Makes a shape under an own undo mark and opens its text. `make` gives its id, or null when the map is full. */
export function makeAndName(editor: Editor, name: string, make: () => TLShapeId | null): void {
  const mark = editor.markHistoryStoppingPoint(name)
  const id = make()
  if (!id) {
    editor.bailToMark(mark)
    say(editor, t('error.map-too-large', { limit: LIMITS.shapes }))
    return
  }
  namingOf(editor).made = { id, mark }
  startNaming(editor, id)
}

/** A new party around a point of the page. */
export function castParty(editor: Editor, centre: { x: number; y: number }, like: Partial<PartyFacts> = {}): void {
  makeAndName(editor, 'add party', () => {
    const id = makeParty(editor, centre, { ...like, name: '' })
    const bounds = id && editor.getShapePageBounds(id)
    if (id && bounds) {
      editor.updateShape({ id, type: 'party', x: centre.x - bounds.w / 2, y: centre.y - bounds.h / 2 })
    }
    return id
  })
}

/** A new party in the middle of the view, or as near to it as nothing stands. */
export function castPartyInView(editor: Editor): void {
  const { x, y } = editor.getViewportPageBounds().center
  const { w, h } = sizeParty({ name: '', group: '' })
  const spot = freeSpot(editor, { x: x - w / 2, y: y - h / 2, w, h })
  castParty(editor, spot.center)
  bringIntoView(editor, spot)
}

/** The person left the field by a key. While parties are being cast, Tab and Enter go on to the next one. */
export function finishNaming(editor: Editor, id: TLShapeId, end: NamingEnd): void {
  const shape = editor.getShape(id)
  const { made } = namingOf(editor)
  const isCasting = made?.id === id && shape !== undefined
  const goesOn = isCasting && (end === 'below' || end === 'right')
  const named = shape && isParty(shape) && foldLine(shape.props.name) !== ''
  const beside = named && goesOn ? spotBeside(editor, shape, end) : null
  const again = isCasting && goesOn && isInteraction(shape)
  editor.setEditingShape(null)
  editor.setCurrentTool('select.idle')
  settleNaming(editor, id)
  editor.getContainer().focus()
  if (beside && named) castParty(editor, beside.center, { kind: shape.props.kind, group: shape.props.group })
  else if (again) editor.setCurrentTool('interaction')
  if (beside) bringIntoView(editor, beside)
}

/** Moves the view, never the zoom: people are reading while others type. */
function bringIntoView(editor: Editor, area: Box): void {
  if (!editor.getViewportPageBounds().contains(area)) {
    editor.centerOnPoint(area.center, { animation: { duration: 200 } })
  }
}

function spotBeside(editor: Editor, party: PartyShape, end: 'below' | 'right'): Box | null {
  const bounds = editor.getShapePageBounds(party.id)
  if (!bounds) return null
  const wanted =
    end === 'right'
      ? { x: bounds.maxX + BESIDE, y: bounds.y, w: bounds.w, h: bounds.h }
      : { x: bounds.x, y: bounds.maxY + BELOW, w: bounds.w, h: bounds.h }
  return freeSpot(editor, wanted)
}

function freeSpot(editor: Editor, wanted: { x: number; y: number; w: number; h: number }): Box {
  const taken = editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isParty(shape) ? editor.getShapePageBounds(shape.id) : undefined
    return box ? [{ x: box.x, y: box.y, w: box.w, h: box.h }] : []
  })
  const spot = findFreeSpot(wanted, taken, PARTY_GAP)
  return new Box(spot.x, spot.y, spot.w, spot.h)
}

/** Called once a text is closed, however that came about: removes a new party without a name, keeps a text that is too long. */
export function settleNaming(editor: Editor, id: TLShapeId): void {
  const naming = namingOf(editor)
  const made = naming.made?.id === id ? naming.made : null
  if (made) naming.made = null
  const shape = editor.getShape(id)
  const draft = naming.drafts.get(id)
  if (!shape) {
    naming.drafts.delete(id)
    return
  }
  if (draft !== undefined && isParty(shape)) keepLongName(editor, shape, draft)
  else if (isParty(shape) && foldLine(shape.props.name) === '') removeUnnamed(editor, id, made?.mark ?? null)
}

function removeUnnamed(editor: Editor, id: TLShapeId, mark: string | null): void {
  if (mark !== null && undoHistoryOf(editor).getMarkIdMatching('') === mark) editor.bailToMark(mark)
  else editor.run(() => void editor.deleteShapes([id]), { history: 'record-preserveRedoStack' })
}

/** The whole text goes into the note if it fits and nothing is there; the name gets its beginning. Nothing typed is lost. */
function keepLongName(editor: Editor, party: PartyShape, draft: string): void {
  const whole = foldLine(draft)
  const beginning = `${whole.slice(0, LIMITS.name - 1).trimEnd()}…`
  if (party.props.note === '' && whole.length <= LIMITS.note) {
    draftsOf(editor).delete(party.id)
    editor.updateShape<PartyShape>({ id: party.id, type: 'party', props: { name: beginning, note: whole } })
    say(editor, t('map.longNameInNote', { limit: LIMITS.name }))
    return
  }
  if (foldLine(party.props.name) === '') {
    editor.updateShape<PartyShape>({ id: party.id, type: 'party', props: { name: beginning } })
  }
  say(editor, t('map.longNameKept', { limit: LIMITS.name }))
}

/** Settles every text that is closed by a click elsewhere, an undo or another tool. Returns what stops it. */
export function watchNaming(editor: Editor): () => void {
  return editor.sideEffects.registerAfterChangeHandler('instance_page_state', (before, after) => {
    const closed = before.editingShapeId
    if (closed === null || closed === after.editingShapeId) return
    queueMicrotask(() => {
      if (!editor.isDisposed && editor.getEditingShapeId() !== closed) settleNaming(editor, closed)
    })
  })
}
