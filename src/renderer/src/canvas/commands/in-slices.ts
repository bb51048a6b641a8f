/**
 * Carries out a change of much of the map piece by piece, so that the window goes on painting, and yet as one undo step:
 * whoever begins, undoes or redoes something meanwhile finds it finished first. A newcomer would wait for frames from
 * piece to piece, but in a hidden window there are none.
 */
import type { Editor } from '@tldraw/editor'

/** Longest work at a time, in milliseconds, though at least one piece. */
const SLICE = 8

/** What everything goes through that begins a step of the undo history or walks through it. */
type HistoryDoors = Pick<Editor, 'markHistoryStoppingPoint' | 'undo' | 'redo'>

/** What finishes the change that is going on in an editor. */
const going = new WeakMap<Editor, () => void>()

/** Carries out now what is left, for whoever cannot wait: the map is about to be saved or taken down. */
export function finishSlices(editor: Editor | null): void {
  if (editor) going.get(editor)?.()
}

/**
 * The first pieces are carried out now. Callers have set the undo mark.
 * @param done called when the last piece has been carried out
 */
export function inSlices(editor: Editor, pieces: readonly (() => void)[], done: () => void): void {
  const doors: HistoryDoors = editor
  const { markHistoryStoppingPoint, undo, redo } = doors
  const waiting = [...pieces]
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  /** Carries out what comes next, as long as there is time. */
  function work(until: number): void {
    if (editor.isDisposed) waiting.length = 0
    try {
      do {
        const piece = waiting.shift()
        if (piece) editor.run(piece, { ignoreShapeLock: true })
      } while (waiting.length > 0 && performance.now() < until)
    } catch (error) {
      close()
      throw error
    }
    if (waiting.length > 0) {
      timer = setTimeout(() => work(performance.now() + SLICE), 0)
      return
    }
    if (isOver) return
    close()
    if (!editor.isDisposed) done()
  }
  function finish(): void {
    clearTimeout(timer)
    work(Number.POSITIVE_INFINITY)
  }
  function close(): void {
    isOver = true
    going.delete(editor)
    Object.assign(doors, { markHistoryStoppingPoint, undo, redo })
  }

  Object.assign(doors, {
    markHistoryStoppingPoint(name?: string) {
      finish()
      return markHistoryStoppingPoint.call(editor, name)
    },
    undo() {
      finish()
      return undo.call(editor)
    },
    redo() {
      finish()
      return redo.call(editor)
    },
  } satisfies HistoryDoors)
  going.set(editor, finish)
  work(performance.now() + SLICE)
}
