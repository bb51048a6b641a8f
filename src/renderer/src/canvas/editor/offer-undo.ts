/**
 * Says in passing what was just done and offers to take it back. The offer goes away with the next edit: "Undo" beside a
 * sentence must never take back anything else than what the sentence speaks of.
 */
import type { Editor } from '@tldraw/editor'
import { t } from '#shared/text/text.ts'
import { dismissToast, showToast, type Toast } from '../../ui/toast-store.ts'
import { watchDocument } from '../sync/gesture-watch.ts'
import { undoEdit } from './undo-edit.ts'

/** Call it right after the edit that it speaks of. */
export function offerUndo(editor: Editor, said: Pick<Toast, 'text' | 'topic'>): void {
  const run = () => undoEdit(editor)
  const id = showToast({ tone: 'info', ...said, action: { label: t('map.shape.undo'), run } })
  // What an edit sweeps up after itself, at the end of the step, still belongs to it.
  queueMicrotask(() => {
    const stop = watchDocument(editor.store, () => {
      stop()
      dismissToast(id)
    })
  })
}
