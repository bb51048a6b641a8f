/**
 * Text that comes from outside becomes what it says: a list parties, a table interactions, a line what is selected. Each
 * is one undo step and one sentence; what cannot be taken whole changes nothing.
 */
import type { Editor, TLShapeId } from 'tldraw'
import { type PastedText, readPaste } from '#shared/import/read-paste.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'
import { addCast } from '../commands/add-cast.ts'
import { hasRoom } from '../commands/make-shapes.ts'
import { FIT_DURATION, fitMap } from '../editor/fit-map.ts'
import { offerUndo } from '../editor/offer-undo.ts'
import { say } from '../editor/say.ts'
import { addNames, partiesByName, showShapes, sortNames } from './add-names.ts'
import { dropStanding } from './drop-standing.ts'
import { fillSelection } from './fill-selection.ts'
import { sayCast, sayLongLine, sayNames, sayRefusal } from './say-paste.ts'

/** The selection that the last paste made, as the editor keeps it: the next paste goes beside it, not into it. */
const lastPasted = new WeakMap<Editor, readonly TLShapeId[]>()

/** @param near where it was dropped, a point of the page */
export function pasteText(editor: Editor, pasted: PastedText, near?: { x: number; y: number }): void {
  const read = readPaste(pasted)
  if (read.kind === 'nothing') say(editor, t('paste.nothing'))
  else if (read.kind === 'refused') say(editor, sayRefusal(read))
  else if (read.kind === 'cast') pasteCast(editor, read.cast, read.leftOut)
  else pasteLines(editor, read.lines, near)
}

function oneStep(editor: Editor, work: () => void): void {
  editor.markHistoryStoppingPoint('paste')
  editor.run(work, { ignoreShapeLock: true })
}

/** Says in passing what was done, and offers the way back. What was not done is said until it is put away. */
function tell(editor: Editor, text: string, undoable = true): void {
  say(editor, null)
  if (undoable) offerUndo(editor, { topic: 'paste', text })
  else showToast({ tone: 'info', topic: 'paste', text })
}

function isFull(editor: Editor, count: number): boolean {
  if (hasRoom(editor, count)) return false
  say(editor, t('error.map-too-large', { limit: LIMITS.shapes }))
  return true
}

function selectPasted(editor: Editor, ids: readonly TLShapeId[]): void {
  editor.setSelectedShapes([...ids])
  lastPasted.set(editor, editor.getSelectedShapeIds())
}

/** Whether what is selected was chosen by a person, and not left over from a paste. */
function isChosen(editor: Editor): boolean {
  const selected = editor.getSelectedShapeIds()
  return selected.length > 0 && selected !== lastPasted.get(editor)
}

function pasteLines(editor: Editor, lines: readonly string[], near?: { x: number; y: number }): void {
  const filling = near === undefined && isChosen(editor) ? fillSelection(editor, lines) : null
  if (filling) {
    if (filling.work) {
      oneStep(editor, filling.work)
      tell(editor, filling.sentence)
    } else say(editor, filling.sentence)
    return
  }
  const long = lines.findIndex((line) => line.length > LIMITS.name)
  if (long >= 0) {
    say(editor, sayLongLine(long + 1, lines[long]?.length ?? 0, LIMITS.name))
    return
  }
  const { fresh, found } = sortNames(editor, lines)
  if (fresh.length === 0) {
    selectPasted(editor, found)
    showShapes(editor, found)
    tell(editor, sayNames(0, found.length), false)
    return
  }
  if (isFull(editor, fresh.length)) return
  let made: readonly TLShapeId[] = []
  oneStep(editor, () => {
    made = addNames(editor, fresh, near)
    selectPasted(editor, made)
  })
  showShapes(editor, made)
  tell(editor, sayNames(made.length, lines.length - fresh.length))
}

function pasteCast(editor: Editor, whole: ImportedCast, leftOut: number): void {
  const cast = dropStanding(editor, whole)
  const known = partiesByName(editor)
  if (isFull(editor, cast.parties.length + cast.interactions.length)) return
  let parties: readonly TLShapeId[] = []
  if (cast.interactions.length > 0) {
    oneStep(editor, () => {
      const added = addCast(editor, cast, () => crypto.randomUUID())
      parties = added.parties
      selectPasted(editor, parties)
    })
    fitMap(editor, FIT_DURATION)
  }
  tell(
    editor,
    sayCast({
      parties: parties.length,
      partiesThere: known.size === 0 ? 0 : cast.parties.length - parties.length,
      interactions: cast.interactions.length,
      interactionsThere: whole.interactions.length - cast.interactions.length,
      leftOut,
    }),
    cast.interactions.length > 0,
  )
}
