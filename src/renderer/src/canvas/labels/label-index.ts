/**
 * Where the label of each interaction stands, one atom each, written after hands have come to rest. In a crowded map
 * what touches the selection is strong and the rest steps back, so that a hub can be read.
 */
import { type Atom, atom, react, unsafe__withoutCapture } from '@tldraw/state'
import { type Editor, isEqual, type TLShape, type TLShapeId } from 'tldraw'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import { type InteractionShape, isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import type { RouteBox } from '../routes/geometry.ts'
import { sizeLabel } from '../routes/label-box.ts'
import { volumeLine } from '../shapes/interaction-text.ts'
import { routeOf } from '../shapes/route-of.ts'
import { type LabelWish, placeLabels } from './place-labels.ts'

export interface LabelState {
  /** Place on the line from 0 to 1; null when there is no room; undefined while nobody has looked. */
  readonly at: number | null | undefined
  /** Touches the selection. */
  readonly strong: boolean
}

const UNKNOWN: LabelState = { at: undefined, strong: false }
/** More interactions than this make a map crowded. */
const CROWDED = 40
/** Rest after the last change before labels are placed anew, in milliseconds. */
const REST = 160

const atoms = new WeakMap<Editor, Map<string, Atom<LabelState>>>()

function atomOf(editor: Editor, id: string): Atom<LabelState> {
  let own = atoms.get(editor)
  if (!own) {
    own = new Map()
    atoms.set(editor, own)
  }
  let one = own.get(id)
  if (!one) {
    one = atom<LabelState>(`label of ${id}`, UNKNOWN, { isEqual })
    own.set(id, one)
  }
  return one
}

/** The label of one interaction. May be read by a shape. */
export function labelStateOf(editor: Editor, id: TLShapeId): LabelState {
  return atomOf(editor, id).get()
}

/** Places labels now and after every change of the map or the selection. Returns what stops it. */
export function watchLabels(editor: Editor): () => void {
  const container = editor.getContainer()
  const lanes = laneIndexOf(editor.store)
  let strong: ReadonlySet<string> = new Set()
  let timer = 0

  function place(): void {
    const shapes = editor.getCurrentPageShapes()
    const interactions = shapes.filter(isInteraction)
    const isCrowded = interactions.length > CROWDED
    const speaking = isCrowded && strong.size > 0
    container.toggleAttribute('data-crowded', isCrowded)
    container.toggleAttribute('data-speaking', speaking)
    const known = (id: string) => atomOf(editor, id).__unsafe__getWithoutCapture()
    const heard = speaking ? interactions.filter(({ id }) => strong.has(id)) : interactions
    const wishes = heard.flatMap((shape) => wishOf(editor, shape, speaking ? null : (known(shape.id).at ?? null)))
    const places = placeLabels(
      wishes,
      shapes.flatMap((shape) => obstacleOf(editor, shape)),
    )
    for (const { id } of interactions) {
      const at = places.has(id) ? places.get(id) : known(id).at
      atomOf(editor, id).set({ at, strong: strong.has(id) })
    }
  }

  function placeSoon(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (editor.isDisposed) return
      if (editor.isInAny('select.translating', 'select.resizing')) placeSoon()
      else place()
    }, REST)
  }

  place()
  const stopListening = editor.store.listen(placeSoon, { scope: 'document', source: 'all' })
  const stopReacting = react('what touches the selection', () => {
    const touched = new Set<string>()
    for (const id of editor.getSelectedShapeIds()) {
      const shape = editor.store.unsafeGetWithoutCapture(id)
      if (!shape) continue
      if (isInteraction(shape)) touched.add(id)
      else if (isParty(shape)) for (const interaction of lanes.touching(id)) touched.add(interaction)
    }
    if (isEqual([...touched], [...strong])) return
    strong = touched
    // Placing looks at everything, and must not be called again for all of it.
    unsafe__withoutCapture(place)
  })
  return () => {
    clearTimeout(timer)
    stopListening()
    stopReacting()
  }
}

function wishOf(editor: Editor, shape: InteractionShape & TLShape, kept: number | null): LabelWish[] {
  const route = routeOf(editor, shape.id)
  const { service, volume } = shape.props
  const { w, h } = sizeLabel(service, volumeLine(shape.props))
  if (!route || w === 0) return []
  return [
    { id: shape.id, curve: route.curve, w, h, at: route.labelAt, lift: route.labelLift, kept, weight: volume ?? 0 },
  ]
}

/** What no label may cover: boxes, headings, notes and texts. Drawings and pictures may be covered. */
function obstacleOf(editor: Editor, shape: TLShape): RouteBox[] {
  if (isInteraction(shape) || shape.type === 'draw' || shape.type === 'highlight' || shape.type === 'image') return []
  const bounds = editor.getShapePageBounds(shape.id)
  if (!bounds) return []
  if (!isZone(shape)) return [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }]
  if (shape.props.name === '') return []
  return [{ x: bounds.x + 16, y: bounds.y + 6, w: estimateTextWidth(shape.props.name, 26), h: 38 }]
}
