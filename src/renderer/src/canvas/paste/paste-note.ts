/** Pasted text as one note, word for word: for what is neither a list of parties nor a table. */
import { createShapeId, type Editor, toRichText } from 'tldraw'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { foldLines } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { isInteraction, isZone } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { hasRoom } from '../commands/make-shapes.ts'
import { say } from '../editor/say.ts'
import { showShapes } from './add-names.ts'
import { noteKeys } from './say-paste.ts'

/** Side of a note of tldraw, and the room it keeps, in map units. */
const SIDE = 200
const GAP = 32

export function pasteNote(editor: Editor, raw: string): void {
  const text = foldLines(raw)
  const problem =
    text === ''
      ? t('paste.nothing')
      : text.length > LIMITS.note
        ? t('paste.noteTooLong', { limit: LIMITS.note, length: text.length })
        : hasRoom(editor, 1)
          ? null
          : t('error.map-too-large', { limit: LIMITS.shapes })
  if (problem !== null) {
    say(editor, problem)
    return
  }
  const { center } = editor.getViewportPageBounds()
  const taken = editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isInteraction(shape) || isZone(shape) ? undefined : editor.getShapePageBounds(shape.id)
    return box ? [{ x: box.x, y: box.y, w: box.w, h: box.h }] : []
  })
  const spot = findFreeSpot({ x: center.x - SIDE / 2, y: center.y - SIDE / 2, w: SIDE, h: SIDE }, taken, GAP)
  const id = createShapeId()
  editor.markHistoryStoppingPoint('paste note')
  editor.run(() => {
    editor.createShape({ id, type: 'note', x: spot.x, y: spot.y, props: { richText: toRichText(text) } })
    editor.select(id)
  })
  showShapes(editor, [id])
}

/** From a menu or the palette, where no paste comes along: asks for the clipboard, which a browser may refuse. */
export function pasteNoteFromClipboard(editor: Editor): void {
  const asked = navigator.clipboard?.readText?.() ?? Promise.reject(new Error('no clipboard'))
  asked.then(
    (text) => pasteNote(editor, text),
    () => say(editor, t('paste.byKeys', { keys: noteKeys() })),
  )
}
