/** Everything that turns a bare editor into the map's: its rules, its cuts, its keyboard. Returns what undoes it. */
import { DefaultDashStyle, DefaultFontStyle, type Editor } from 'tldraw'
import type { MapSession } from '../document/map-session.ts'
import { watchHighlight } from '../highlight/draw-highlight.ts'
import { watchLabels } from '../labels/label-index.ts'
import { listenForPaste } from '../paste/listen-for-paste.ts'
import { watchWays } from '../routes/way-index.ts'
import { hideShapes } from '../show/hide-shapes.ts'
import { watchNaming } from '../tools/naming.ts'
import { prepareTouch } from '../touch/prepare-touch.ts'
import { watchEditing } from './editing-atom.ts'
import { fitMap } from './fit-map.ts'
import {
  castOnDoubleClick,
  dropIntoNothing,
  enterBeginsHere,
  restHoverWhileMoving,
  serveFromHandle,
} from './internals.ts'
import { keepFitted } from './keep-fitted.ts'
import { keepSound } from './keep-sound.ts'
import { watchDetail } from './level-of-detail.ts'
import { undoByKeyboard } from './map-ui.ts'
import { cullWithPadding, keepListWhileMoving } from './paint-less.ts'
import { hearNotices } from './say.ts'
import { watchToolCursor } from './tool-cursor.ts'

export function prepareEditor(editor: Editor, session: MapSession): () => void {
  hearNotices(editor, session.notice)
  editor.run(
    () => {
      editor.setStyleForNextShapes(DefaultFontStyle, 'sans')
      editor.setStyleForNextShapes(DefaultDashStyle, 'solid')
      editor.updateInstanceState({ isGridMode: false })
    },
    { history: 'ignore' },
  )
  restHoverWhileMoving(editor)
  dropIntoNothing(editor)
  castOnDoubleClick(editor)
  enterBeginsHere(editor)
  serveFromHandle(editor)
  const stops = [
    keepListWhileMoving(editor, session.showing.hidden),
    hideShapes(editor, session.showing),
    cullWithPadding(editor),
    watchEditing(editor),
    watchDetail(editor),
    watchHighlight(editor),
    watchNaming(editor),
    watchToolCursor(editor),
    keepSound(editor),
    undoByKeyboard(editor),
    listenForPaste(editor),
    prepareTouch(editor),
    session.attach(editor),
    watchWays(editor, session.showing.hidden),
    watchLabels(editor, session.showing.hidden),
  ]
  fitMap(editor, 0)
  stops.push(keepFitted(editor))
  return () => {
    for (const stop of stops) stop()
  }
}
