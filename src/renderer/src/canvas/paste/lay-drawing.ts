/**
 * Lays a drawing on the map in pieces, so that the window goes on painting, and yet as one step of undo. Every label is
 * measured as it is laid: a thousand of them at once would hold the window for seconds.
 */
import {
  createBindingId,
  createShapeId,
  type Editor,
  getIndicesAbove,
  type TLBinding,
  type TLShape,
  type TLShapeId,
  type VecLike,
} from '@tldraw/editor'
import { boundsOfDrawing } from '#shared/import/bounds-of-drawing.ts'
import type { ReadDrawing } from '#shared/import/read-drawing.ts'
import { inSlices } from '../commands/in-slices.ts'

/** Shapes that are laid together, and characters of their records. */
const PIECE = { shapes: 20, characters: 20_000 } as const
/** Pieces that are selected once they are laid: all outlines are painted at once, and more would hold the window. */
const MOST_SELECTED = 5

/** The shapes with ids of their own, unlocked, above what is on the map, and their middle at a point. */
function settle(editor: Editor, { shapes, roots }: ReadDrawing, middle: VecLike) {
  const page = editor.getCurrentPageId()
  const ids = new Map<string, TLShapeId>(shapes.map(({ id }) => [id, createShapeId()]))
  const bounds = boundsOfDrawing(shapes)
  const [dx, dy] = [middle.x - bounds.x - bounds.w / 2, middle.y - bounds.y - bounds.h / 2]
  const ordered = shapes.toSorted((a, b) => (a.index < b.index ? -1 : 1))
  const above = getIndicesAbove(editor.getHighestIndexForParent(page), shapes.length)
  const settled = ordered.map((shape, at): TLShape => {
    const own = { ...shape, id: ids.get(shape.id) ?? shape.id, index: above[at] ?? shape.index }
    if (!roots.has(shape.id)) return { ...own, parentId: ids.get(shape.parentId) ?? page }
    return { ...own, parentId: page, isLocked: false, x: shape.x + dx, y: shape.y + dy }
  })
  return { ids, settled, page }
}

/** Whole groups, the outer before the inner: one that is laid without what it holds would be taken away at once. */
function cut(shapes: readonly TLShape[], page: string): readonly (readonly TLShape[])[] {
  const inside = new Map<string, TLShape[]>()
  for (const shape of shapes) {
    const siblings = inside.get(shape.parentId)
    if (siblings) siblings.push(shape)
    else inside.set(shape.parentId, [shape])
  }
  const withInner = (shape: TLShape): readonly TLShape[] => [shape, ...(inside.get(shape.id) ?? []).flatMap(withInner)]
  const pieces: TLShape[][] = []
  let room = 0
  for (const shape of inside.get(page) ?? []) {
    const whole = withInner(shape)
    const last = pieces.at(-1)
    if (last && last.length < PIECE.shapes && room > 0) last.push(...whole)
    else {
      pieces.push([...whole])
      room = PIECE.characters
    }
    room -= JSON.stringify(whole).length
  }
  return pieces
}

/** An arrow is tied once both of its ends and it are there. */
function tie(editor: Editor, bindings: readonly TLBinding[], ids: ReadonlyMap<string, TLShapeId>): void {
  editor.createBindings(
    bindings.flatMap(({ fromId, toId, ...rest }) => {
      const [from, to] = [ids.get(fromId), ids.get(toId)]
      return from && to ? [{ ...rest, id: createBindingId(), fromId: from, toId: to }] : []
    }),
  )
}

/** Begins at once; what it lays is selected at the end, unless it is very much, before `done`. Callers have seen to it that there is room. */
export function layDrawing(editor: Editor, drawing: ReadDrawing, middle: VecLike, done: () => void): void {
  const { ids, settled, page } = settle(editor, drawing, middle)
  const laid = [...drawing.roots].flatMap((id) => ids.get(id) ?? [])
  editor.markHistoryStoppingPoint('add drawing')
  const pieces = cut(settled, page).map((piece) => () => void editor.createShapes([...piece]))
  const ties: (() => void)[] = []
  for (let at = 0; at < drawing.bindings.length; at += PIECE.shapes) {
    ties.push(() => tie(editor, drawing.bindings.slice(at, at + PIECE.shapes), ids))
  }
  const assets = drawing.assets.filter(({ id }) => !editor.getAsset(id))
  inSlices(editor, [() => void editor.createAssets(assets), ...pieces, ...ties], () => {
    if (pieces.length <= MOST_SELECTED) editor.setSelectedShapes(laid)
    done()
  })
}
