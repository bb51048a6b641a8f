/**
 * Undo and redo of edits. tldraw also counts what was selected as a step; a press that only selects something else looks
 * like a key that does nothing, so such steps are passed over.
 */
import type { Editor, TLRecord } from 'tldraw'

/** Takes the last edit back, with what was selected before it. */
export function undoEdit(editor: Editor): void {
  while (editor.getCanUndo() && !changesMap(editor, () => editor.undo())) {}
}

/** Does the edit again that was taken back last. */
export function redoEdit(editor: Editor): void {
  while (editor.getCanRedo() && !changesMap(editor, () => editor.redo())) {}
}

function changesMap({ store }: Editor, work: () => void): boolean {
  const { added, updated, removed } = store.extractingChanges(work)
  const touched: TLRecord[] = [
    ...Object.values(added),
    ...Object.values(removed),
    ...Object.values(updated).map(([, to]) => to),
  ]
  return touched.some((record) => store.scopedTypes.document.has(record.typeName))
}
