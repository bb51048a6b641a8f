/**
 * Where the label of each interaction stands, one atom each, written after hands have come to rest, a few milliseconds at
 * a time. In a crowded map what touches the selection is strong and the rest steps back, so that a hub can be read.
 */
import { type Atom, atom, react, type Signal, transact, unsafe__withoutCapture } from '@tldraw/state'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import { type InteractionShape, isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import type { RouteBox } from '../routes/geometry.ts'
import { waysSettled } from '../routes/way-index.ts'
import { sizeOfLabel } from '../shapes/interaction-text.ts'
import { routeOf } from '../shapes/route-of.ts'
import { foldingOf } from '../zones/folding.ts'
import { numberBoxes } from '../zones/place-numbers.ts'
import { type LabelWish, lastOf, MOST_HIDDEN, placeLabels, placingLabels } from './place-labels.ts'

export interface LabelState {
  /** Place on the line from 0 to 1; null when there is no room; undefined while nobody has looked. */
  readonly at: number | null | undefined
  /** Touches the selection. */
  readonly strong: boolean
}

/** More interactions than this make a map crowded. */
const CROWDED = 40
/** Rest after the last change before labels are placed anew, in milliseconds. */
const REST = 160
/** Longest piece of work at a time, in milliseconds. */
const SLICE = 5
/** Labels that are looked at, or drawn in other places, from one step to the next. */
const AT_ONCE = 24

/** Where the labels of a whole map stand, and what that was decided by. */
interface Placing {
  readonly places: ReadonlyMap<string, number | null>
  readonly interactions: readonly TLShape[]
  readonly obstacles: readonly RouteBox[]
  readonly isCrowded: boolean
}

interface Labels {
  /** As the map was when a label was asked for first: before anything is painted, so that nothing is painted twice. */
  readonly first: Placing
  readonly atoms: Map<string, Atom<LabelState>>
}

const known = new WeakMap<Editor, Labels>()

function labelsOf(editor: Editor): Labels {
  let own = known.get(editor)
  if (!own) {
    own = { first: unsafe__withoutCapture(() => lastOf(placing(editor, new Map()))), atoms: new Map() }
    known.set(editor, own)
  }
  return own
}

function atomOf(editor: Editor, id: string): Atom<LabelState> {
  const { atoms, first } = labelsOf(editor)
  let one = atoms.get(id)
  if (!one) {
    one = atom<LabelState>(`label of ${id}`, { at: first.places.get(id), strong: false }, { isEqual: sameState })
    atoms.set(id, one)
  }
  return one
}

function sameState(a: LabelState, b: LabelState): boolean {
  return a.at === b.at && a.strong === b.strong
}

/**
 * Where all labels stand, found step by step. Those that stand somewhere stay there if they can.
 * @param mostHidden the share of a label that may be hidden, if it has to be
 */
function* placing(
  editor: Editor,
  kept: ReadonlyMap<string, number | null>,
  mostHidden?: number,
): Generator<void, Placing> {
  const shapes = editor.getCurrentPageShapes().filter((shape) => !editor.isShapeHidden(shape))
  const interactions = shapes.filter(isInteraction)
  const isCrowded = interactions.length > CROWDED
  const numbers = numberBoxes(editor, foldingOf(editor.store).bundles.get())
  const obstacles = [...shapes.flatMap((shape) => obstacleOf(editor, shape)), ...numbers]
  const wishes: LabelWish[] = []
  for (const [count, shape] of interactions.entries()) {
    if (count % AT_ONCE === 0) yield
    wishes.push(...wishOf(editor, shape, kept.get(shape.id) ?? null))
  }
  // As long as a map can be read as a whole, no service may vanish from it.
  const places = yield* placingLabels(wishes, obstacles, !isCrowded, mostHidden)
  return { places, interactions, obstacles, isCrowded }
}

/** Places all labels once, for a picture: what could not be read in it is left out. @param pause lets others work, now and then */
export async function placeAllLabels(editor: Editor, pause: () => Promise<void>): Promise<void> {
  const steps = placing(editor, new Map(), MOST_HIDDEN)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      known.set(editor, { first: step.value, atoms: new Map() })
      return
    }
    await pause()
  }
}

/** The label of one interaction. May be read by a shape. */
export function labelStateOf(editor: Editor, id: TLShapeId): LabelState {
  return atomOf(editor, id).get()
}

/** Places labels after every change of the map or the selection. Returns what stops it. */
export function watchLabels(editor: Editor, hidden: Signal<ReadonlySet<string>>): () => void {
  const lanes = laneIndexOf(editor.store)
  const container = editor.getContainer()
  /** Among all labels: where each comes back to when nothing is selected any more. */
  let all = labelsOf(editor).first
  let strong: ReadonlySet<string> = new Set()
  let timer = 0
  container.toggleAttribute('data-crowded', all.isCrowded)

  function* placeAll(): Generator<void, void> {
    all = yield* placing(editor, all.places)
    container.toggleAttribute('data-crowded', all.isCrowded)
    for (let from = 0; from < all.interactions.length; from += AT_ONCE) {
      yield
      transact(() => {
        for (const { id } of all.interactions.slice(from, from + AT_ONCE)) {
          if (!strong.has(id)) atomOf(editor, id).set({ at: all.places.get(id), strong: false })
        }
      })
    }
    emphasise(strong)
  }

  /** Takes as many steps as there is time for, then lets the page paint. */
  function work(steps: Generator<void, void>): void {
    if (editor.isDisposed) return
    const end = performance.now() + SLICE
    while (!steps.next().done) {
      if (performance.now() < end) continue
      timer = window.setTimeout(() => work(steps), 0)
      return
    }
  }

  /** In a crowded map what touches the selection speaks alone, so it has all the room. */
  function emphasise(touched: ReadonlySet<string>): void {
    const before = strong
    strong = touched
    const speaks = all.isCrowded && strong.size > 0
    const alone = speaks
      ? placeLabels(
          [...strong].flatMap((id) => wishAlone(editor, id)),
          all.obstacles,
        )
      : all.places
    transact(() => {
      for (const id of before) if (!strong.has(id)) atomOf(editor, id).set({ at: all.places.get(id), strong: false })
      for (const id of strong) atomOf(editor, id).set({ at: alone.get(id), strong: true })
    })
    container.toggleAttribute('data-speaking', speaks)
  }

  function placeSoon(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (editor.isDisposed) return
      if (editor.isInAny('select.translating', 'select.resizing')) placeSoon()
      else work(placeAll())
    }, REST)
  }

  placeSoon()
  const stopListening = editor.store.listen(placeSoon, { scope: 'document', source: 'all' })
  const stopSeeing = react('labels of what is in sight', () => {
    hidden.get()
    placeSoon()
  })
  const stopSettling = react('labels of lines that take another way', () => {
    waysSettled(editor).get()
    placeSoon()
  })
  const stopReacting = react('what touches the selection', () => {
    const touched = new Set<string>()
    for (const id of editor.getSelectedShapeIds()) {
      const shape = editor.store.unsafeGetWithoutCapture(id)
      if (!shape) continue
      if (isInteraction(shape)) touched.add(id)
      else if (isParty(shape)) for (const interaction of lanes.touching(id)) touched.add(interaction)
    }
    // Placing looks at boxes and routes, and must not be called again whenever one of them moves.
    if (touched.size > 0 || strong.size > 0) unsafe__withoutCapture(() => emphasise(touched))
  })
  return () => {
    clearTimeout(timer)
    stopListening()
    stopReacting()
    stopSeeing()
    stopSettling()
  }
}

function wishAlone(editor: Editor, id: string): LabelWish[] {
  const shape = editor.getShape(id as TLShapeId)
  return shape && isInteraction(shape) ? wishOf(editor, shape, null) : []
}

function wishOf(editor: Editor, shape: InteractionShape & TLShape, kept: number | null): LabelWish[] {
  const route = routeOf(editor, shape.id)
  const { volume } = shape.props
  const { w, h } = sizeOfLabel(shape.props)
  if (!route || w === 0) return []
  return [{ id: shape.id, line: route.line, w, h, at: route.labelAt, lift: route.labelLift, kept, weight: volume ?? 0 }]
}

/** What no label may cover: boxes, headings, notes and texts. Drawings and pictures may be covered. */
function obstacleOf(editor: Editor, shape: TLShape): RouteBox[] {
  if (isInteraction(shape) || shape.type === 'draw' || shape.type === 'highlight' || shape.type === 'image') return []
  const bounds = editor.getShapePageBounds(shape.id)
  if (!bounds) return []
  if (!isZone(shape) || shape.props.collapsed) return [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }]
  if (shape.props.name === '') return []
  return [{ x: bounds.x + 16, y: bounds.y + 6, w: estimateTextWidth(shape.props.name, 26), h: 38 }]
}
