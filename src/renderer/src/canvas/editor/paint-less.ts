/**
 * The cuts into what tldraw 3.15.6 paints, so that a move of the camera or of one shape does not walk over all shapes.
 * Each replaces a question that tldraw asks itself; `tests/unit/canvas/internals.test.ts` fails as soon as one of them is
 * no longer asked where it is here.
 */
import { atom, computed, isUninitialized, react, type Signal, unsafe__withoutCapture } from '@tldraw/state'
import { Box, type Editor, type TLRenderingShape, type TLShapeId } from 'tldraw'
import { movesIn } from '../document/moves.ts'

/** Part of the view, on each side, within which shapes stay painted. */
const PADDING = 0.5
/** Shapes whose places are looked at together: a step of a drag asks a few of these groups, not every shape. */
const GROUP = 64

type Ids = ReadonlySet<TLShapeId>

/** The parts of the editor that are replaced here. */
interface Painting {
  _notVisibleShapes: { get(): Ids }
  getCulledShapes(): Ids
  getRenderingShapes(): TLRenderingShape[]
}

/**
 * Which shapes are out of sight is asked for an area larger than the view, and only when the view leaves that area, so
 * that panning repaints no shape at all in most frames. The answer stays the same set while nothing in it changes:
 * every shape on the map listens to it, also when only the selection has changed.
 */
export function cullWithPadding(editor: Editor): () => void {
  const area = atom('painted area', new Box(0, 0, 0, 0))
  const hidden = atom<Ids>('shapes out of sight', new Set(), { isEqual: sameIds })
  const culled = atom<Ids>('shapes not painted', new Set(), { isEqual: sameIds })
  const groups = computed('groups of shapes', () => {
    const ids = [...editor.getCurrentPageShapeIds()]
    return Array.from({ length: Math.ceil(ids.length / GROUP) }, (_, index) =>
      outOf(editor, area, ids.slice(index * GROUP, (index + 1) * GROUP)),
    )
  })
  let zoom = 0
  const stops = [
    react('painted area', () => {
      const view = editor.getViewportPageBounds()
      const now = editor.getZoomLevel()
      const painted = area.__unsafe__getWithoutCapture()
      const isFitting = now === zoom || (painted.w < view.w * 4 && painted.w > view.w * 1.2)
      if (isFitting && painted.contains(view)) return
      zoom = now
      area.set(view.clone().expandBy(Math.max(view.w, view.h) * PADDING))
    }),
    react('shapes out of sight', () => {
      const out = new Set<TLShapeId>()
      for (const group of groups.get()) for (const id of group.get()) out.add(id)
      hidden.set(out)
    }),
    react('shapes not painted', () => {
      const out = hidden.get()
      const editing = editor.getEditingShapeId()
      const kept = [...editor.getSelectedShapeIds(), ...(editing ? [editing] : [])].filter((id) => out.has(id))
      if (kept.length === 0) {
        culled.set(out)
        return
      }
      const rest = new Set(out)
      for (const id of kept) rest.delete(id)
      culled.set(rest)
    }),
  ]
  const own = editor as unknown as Painting
  const original = own._notVisibleShapes
  if (typeof original?.get !== 'function') throw new Error('tldraw culls in another way')
  own._notVisibleShapes = hidden
  own.getCulledShapes = () => culled.get()
  return () => {
    own._notVisibleShapes = original
    delete (own as Partial<Painting>).getCulledShapes
    for (const stop of stops) stop()
  }
}

/** Those of the shapes that do not touch the area. */
function outOf(editor: Editor, area: Signal<Box>, ids: readonly TLShapeId[]): Signal<Ids> {
  return computed(
    'group of shapes out of sight',
    () => {
      const painted = area.get()
      return new Set(
        ids.filter((id) => {
          const bounds = editor.getShapePageBounds(id)
          return !bounds || !painted.includes(bounds)
        }),
      )
    },
    { isEqual: sameIds },
  )
}

function sameIds(a: Ids, b: Ids): boolean {
  if (a === b) return true
  if (a.size !== b.size) return false
  for (const id of a) if (!b.has(id)) return false
  return true
}

/**
 * The list of what is painted stays the same while things only move: their elements follow by themselves, and React need
 * not walk over all shapes at every step of a drag. `hidden` is what `hideShapes` takes out of the list.
 */
export function keepListWhileMoving(editor: Editor, hidden: Signal<ReadonlySet<string>>): () => void {
  const own = editor as unknown as Painting
  const original = own.getRenderingShapes
  const changes = editor.store.query.filterHistory('shape')
  let asked: readonly unknown[] = []
  const list = computed<TLRenderingShape[]>('painted shapes', (last, epoch) => {
    changes.get()
    const question = [editor.getCurrentPageId(), editor.getErasingShapeIds(), hidden.get()]
    const isSame = question.every((part, index) => part === asked[index])
    asked = question
    if (!isUninitialized(last) && isSame && movesIn(changes.getDiffSince(epoch))) return last
    return unsafe__withoutCapture(() => original.call(editor))
  })
  own.getRenderingShapes = () => list.get()
  return () => {
    delete (own as Partial<Painting>).getRenderingShapes
  }
}
