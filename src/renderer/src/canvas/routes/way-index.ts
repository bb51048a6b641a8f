/**
 * The ways that lines take around other boxes, one atom for each pair. They are looked for once hands have come to rest,
 * a few milliseconds at a time, and only where something has changed; while a party moves its lines run straight to it.
 * A newcomer would look for them in the route itself: then one moved box would cost a look at every line.
 */
import { type Atom, atom, react, type Signal, transact } from '@tldraw/state'
import type { Editor, TLShapeId } from 'tldraw'
import type { RouteStyle } from '#shared/model/interaction.ts'
import { isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { foldingOf } from '../zones/folding.ts'
import { BoxGrid, type GridBox } from './box-grid.ts'
import type { RouteBox } from './geometry.ts'
import type { Way } from './way.ts'
import { type FoundWay, findWay, isDrawnAgain, movedBoxes, needsLook, sameBox, type WayPair } from './way-plan.ts'

/** Rest after the last change before ways are looked for, in milliseconds; labels are placed after that. */
const REST = 110
/** Longest piece of work at a time, in milliseconds. */
const SLICE = 4
/** Longest piece of work with the drawing that comes of it. */
const DRAWN_SLICE = 8
/** Pairs whose lines are drawn again at a time, at least and at most: drawing comes after looking, and takes longer. */
const DRAWN = { least: 2, most: 16 } as const

interface Ways {
  readonly atoms: Map<string, Atom<FoundWay | null>>
  /** Counts how often lines have taken other ways: labels are placed anew after that. */
  readonly settled: Atom<number>
}

const ways = new WeakMap<Editor, Ways>()

function waysOf(editor: Editor): Ways {
  const known = ways.get(editor)
  if (known) return known
  const made: Ways = { atoms: new Map(), settled: atom('ways found', 0) }
  ways.set(editor, made)
  return made
}

function atomOf({ atoms }: Ways, key: string): Atom<FoundWay | null> {
  const known = atoms.get(key)
  if (known) return known
  const made = atom<FoundWay | null>(`way of ${key}`, null)
  atoms.set(key, made)
  return made
}

/** Names the lines of one style between two ends; the ends in the order of the lanes. */
function keyOf(first: string, second: string, style: RouteStyle): string {
  return `${first} ${second} ${style}`
}

/** The way between two ends, as long as they stand where they stood when it was found. May be read by a shape. */
export function wayBetween(
  editor: Editor,
  ends: { readonly first: string; readonly second: string; readonly style: RouteStyle; readonly count: number },
  first: RouteBox,
  second: RouteBox,
): Way | undefined {
  const found = atomOf(waysOf(editor), keyOf(ends.first, ends.second, ends.style)).get()
  const fits = found?.count === ends.count && sameBox(found.first, first) && sameBox(found.second, second)
  return found && fits ? found.way : undefined
}

/** Changes after lines have taken other ways. */
export function waysSettled(editor: Editor): Signal<number> {
  return waysOf(editor).settled
}

/** Looks for ways now and after every change of the map. Returns what stops it. */
export function watchWays(editor: Editor, hidden: Signal<ReadonlySet<string>>): () => void {
  const own = waysOf(editor)
  let boxes: ReadonlyMap<string, GridBox> = new Map()
  let grid = new BoxGrid([])
  let waiting: WayPair[] = []
  let timer = 0
  let isAnyDrawn = false
  let drawnAtOnce: number = DRAWN.most

  function look(): void {
    if (editor.isInAny('select.translating', 'select.resizing', 'select.pointing_shape')) {
      lookSoon(REST)
      return
    }
    const now = readBoxes(editor)
    const moved = movedBoxes(boxes, now)
    boxes = now
    grid = new BoxGrid(now.values())
    const late = new Set(waiting.map((pair) => pair.key))
    waiting = listPairs(editor).filter((pair) => {
      const known = atomOf(own, pair.key).__unsafe__getWithoutCapture()
      return late.has(pair.key) || needsLook(pair, known, boxes, moved)
    })
    // Reading the map was a piece of work of its own.
    timer = window.setTimeout(work, 0)
  }

  function work(): void {
    const begin = performance.now()
    let drawn = 0
    transact(() => {
      for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
        const way = atomOf(own, pair.key)
        const found = findWay(pair, boxes, grid)
        if (found && isDrawnAgain(way.__unsafe__getWithoutCapture(), found)) drawn += 1
        way.set(found)
        if (drawn >= drawnAtOnce || performance.now() > begin + SLICE) break
      }
    })
    const isLong = performance.now() > begin + DRAWN_SLICE
    drawnAtOnce = isLong ? Math.max(DRAWN.least, drawnAtOnce / 2) : Math.min(DRAWN.most, drawnAtOnce + 1)
    isAnyDrawn ||= drawn > 0
    if (waiting.length > 0) timer = window.setTimeout(work, 0)
    else if (isAnyDrawn) {
      isAnyDrawn = false
      own.settled.update((count) => count + 1)
    }
  }

  function lookSoon(after = REST): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (!editor.isDisposed) look()
    }, after)
  }

  const stops = [
    editor.store.listen(() => lookSoon(), { scope: 'document', source: 'all' }),
    react('ways of what is in sight', () => {
      hidden.get()
      lookSoon()
    }),
  ]
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
    ways.delete(editor)
  }
}

/** Finds all of them once, for a map on which nobody works. @param pause lets others work, now and then */
export async function findAllWays(editor: Editor, pause: () => Promise<void>): Promise<void> {
  const own = waysOf(editor)
  const boxes = readBoxes(editor)
  const grid = new BoxGrid(boxes.values())
  for (const pair of listPairs(editor)) {
    atomOf(own, pair.key).set(findWay(pair, boxes, grid))
    await pause()
  }
}

/** What lines go around: parties, collapsed zones, and what is written on notes and texts. */
function readBoxes(editor: Editor): Map<string, GridBox> {
  const boxes = new Map<string, GridBox>()
  for (const shape of editor.getCurrentPageShapes()) {
    const isWritten = shape.type === 'note' || shape.type === 'text'
    if (!isParty(shape) && !isWritten && !(isZone(shape) && shape.props.collapsed)) continue
    const bounds = editor.isShapeHidden(shape) ? undefined : editor.getShapePageBounds(shape.id)
    if (bounds) boxes.set(shape.id, { id: shape.id, x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h })
  }
  return boxes
}

/** Every pair in sight between which lines run. */
function listPairs(editor: Editor): readonly WayPair[] {
  const lanes = laneIndexOf(editor.store)
  const pairs = new Map<string, WayPair>()
  const add = (first: string, second: string, count: number, style: RouteStyle) => {
    const key = keyOf(first, second, style)
    if (first !== second && !pairs.has(key)) pairs.set(key, { key, first, second, count, style })
  }
  for (const shape of editor.getCurrentPageShapes()) {
    if (!isInteraction(shape) || editor.isShapeHidden(shape)) continue
    const lane = lanes.laneOf(shape.id)
    if (!lane) continue
    const [first, second] = lane.forward ? [lane.provider, lane.customer] : [lane.customer, lane.provider]
    add(first, second, lane.count, shape.props.route)
  }
  for (const { from, to, lane, interactions } of foldingOf(editor.store).bundles.get()) {
    const [first, second] = lane.forward ? [from, to] : [to, from]
    add(first, second, lane.count, styleOfAll(editor, interactions))
  }
  return [...pairs.values()]
}

/** The style of these interactions if they agree, else curved. */
export function styleOfAll(editor: Editor, interactions: readonly string[]): RouteStyle {
  const styles = new Set<RouteStyle>()
  for (const id of interactions) {
    const shape = editor.getShape(id as TLShapeId)
    if (shape && isInteraction(shape)) styles.add(shape.props.route)
  }
  const [first] = styles
  return styles.size === 1 && first ? first : 'curved'
}
