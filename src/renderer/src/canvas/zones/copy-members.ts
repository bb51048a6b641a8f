/**
 * A collapsed zone stands for what lies in it, so copying or duplicating it copies that too, with the interactions inside.
 * Both are methods of the editor, which every way of copying goes through.
 */
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { foldingOf } from './folding.ts'

/** The shapes with everything that the collapsed zones among them stand for. The same list when there are none. */
function withMembers(editor: Editor, ids: readonly TLShapeId[]): TLShapeId[] {
  const { standIns } = foldingOf(editor.store)
  const chosen = new Set<string>(ids)
  const hidden = [...standIns.get()].flatMap(([id, zone]) => (chosen.has(zone) ? [id] : []))
  if (hidden.length === 0) return [...ids]
  const all = new Set<string>([...ids, ...hidden])
  const within = new Set(hidden)
  for (const [id, { provider, customer }] of laneIndexOf(editor.store).ends.get()) {
    const isInside = within.has(provider) || within.has(customer)
    if (isInside && all.has(provider) && all.has(customer)) all.add(id)
  }
  return [...all] as TLShapeId[]
}

const idsOf = (shapes: readonly (TLShapeId | TLShape)[]): TLShapeId[] =>
  shapes.map((shape) => (typeof shape === 'string' ? shape : shape.id))

/** Returns what takes it back. */
export function copyMembers(editor: Editor): () => void {
  const { getContentFromCurrentPage, duplicateShapes } = editor
  editor.getContentFromCurrentPage = (shapes) =>
    getContentFromCurrentPage.call(editor, withMembers(editor, idsOf(shapes)))
  editor.duplicateShapes = (shapes, offset) => duplicateShapes.call(editor, withMembers(editor, idsOf(shapes)), offset)
  return () => {
    delete (editor as Partial<Editor>).getContentFromCurrentPage
    delete (editor as Partial<Editor>).duplicateShapes
  }
}
