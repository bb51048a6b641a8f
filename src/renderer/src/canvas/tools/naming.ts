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
  /** Left edge of the rows in which parties are being cast; null before the first one has its name. */
  rowStart: number | null
}

/** Room between a party and the next one, where interactions will have their labels. */
const BESIDE = 160
const BELOW = 72
/** A party beside another one stands under or over a third that is so near to its column. */
const COLUMN_SNAP = 64
/** Room that a party in the making keeps from the edge of the view, in pixels. */
const VIEW_MARGIN = 40

const namings = new WeakMap<Editor, Naming>()

function namingOf(editor: Editor): Naming {
  const known = namings.get(editor)
  if (known) return known
  const made: Naming = { drafts: new Map(), made: null, rowStart: null }
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

/** The first party of a cast, around a point of the page. */
export function castParty(editor: Editor, centre: { x: number; y: number }): void {
  namingOf(editor).rowStart = null
  castAnother(editor, centre, {})
}

function castAnother(editor: Editor, centre: { x: number; y: number }, like: Partial<PartyFacts>): void {
  makeAndName(editor, 'add party', () => {
    const id = makeParty(editor, centre, { ...like, name: '' })
    const bounds = id && editor.getShapePageBounds(id)
    if (id && bounds) {
      editor.updateShape({ id, type: 'party', x: centre.x - bounds.w / 2, y: centre.y - bounds.h / 2 })
    }
    return id
  })
}

/** A new party: on an empty map where writing begins, else in the middle of the view or as near to it as nothing stands. */
export function castPartyInView(editor: Editor): void {
  const view = editor.getViewportPageBounds()
  const { w, h } = sizeParty({ name: '', group: '' })
  const margin = VIEW_MARGIN / editor.getZoomLevel()
  const wanted =
    editor.getCurrentPageShapeIds().size === 0
      ? { x: view.x + margin, y: view.y + margin, w, h }
      : { x: view.center.x - w / 2, y: view.center.y - h / 2, w, h }
  const spot = freeSpot(editor, wanted)
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
  if (beside && named) castAnother(editor, beside.center, { kind: shape.props.kind, group: shape.props.group })
  else if (again) editor.setCurrentTool('interaction')
  if (beside) bringIntoView(editor, beside)
}

/** Moves the view by as little as it takes, and never the zoom: people are reading while others type. */
function bringIntoView(editor: Editor, area: Box): void {
  const view = editor.getViewportPageBounds()
  const inner = view.clone().expandBy(-VIEW_MARGIN / editor.getZoomLevel())
  const dx = Math.max(0, area.maxX - inner.maxX) || Math.min(0, area.x - inner.x)
  const dy = Math.max(0, area.maxY - inner.maxY) || Math.min(0, area.y - inner.y)
  if (dx === 0 && dy === 0) return
  editor.centerOnPoint({ x: view.center.x + dx, y: view.center.y + dy }, { animation: { duration: 200 } })
}

/** Beside the party as long as that is in view, else at the beginning of the next row, as writing goes. */
function spotBeside(editor: Editor, party: PartyShape, end: 'below' | 'right'): Box | null {
  const bounds = editor.getShapePageBounds(party.id)
  if (!bounds) return null
  const naming = namingOf(editor)
  naming.rowStart ??= bounds.x
  const size = sizeParty({ name: '', group: party.props.group })
  const right = { x: columnNear(editor, bounds.maxX + BESIDE), y: bounds.y, ...size }
  const hasRoom = right.x + right.w <= editor.getViewportPageBounds().maxX
  const row = { x: naming.rowStart, y: bounds.maxY + BELOW, ...size }
  return freeSpot(editor, end === 'right' && hasRoom ? right : row)
}

/** The left edge of the party whose column is nearest, so that rows of names of different length stay in line. */
function columnNear(editor: Editor, x: number): number {
  let nearest = x
  let least = COLUMN_SNAP
  for (const shape of editor.getCurrentPageShapes()) {
    const away = isParty(shape) ? Math.abs(shape.x - x) : Number.POSITIVE_INFINITY
    if (away >= least) continue
    least = away
    nearest = shape.x
  }
  return nearest
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
