/** Everything that turns a bare editor into one that only shows a map. Returns what undoes it. */
import type { Signal } from '@tldraw/state'
import type { Editor } from 'tldraw'
import { watchDetail } from '../editor/level-of-detail.ts'
import { cullWithPadding, keepListWhileMoving } from '../editor/paint-less.ts'
import { watchHighlight } from '../highlight/draw-highlight.ts'
import { watchLabels } from '../labels/label-index.ts'
import { watchWays } from '../routes/way-index.ts'
import { hideShapes } from '../show/hide-shapes.ts'
import type { ShownMap } from './shown-map.ts'

export function prepareViewer(editor: Editor, map: ShownMap, least?: Signal<number>): () => void {
  editor.updateInstanceState({ isReadonly: true, isGridMode: false })
  const stops = [
    keepListWhileMoving(editor, map.hidden),
    hideShapes(editor, map),
    cullWithPadding(editor),
    watchDetail(editor, least),
    watchHighlight(editor),
    watchWays(editor, map.hidden),
    watchLabels(editor, map.hidden),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
