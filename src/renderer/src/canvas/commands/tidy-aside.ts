/**
 * Tidies the map without holding the window up: the places are searched for in a worker, and carried out when they are
 * known. A map that has changed meanwhile is asked about again, so nobody's move is undone by an old answer.
 */
import { type Editor, isEqual } from '@tldraw/editor'
import type { Layout } from '#shared/layout/lay-out-graph.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import { layoutPieces, readTidyTask, type TidyTask, tidyMap } from './tidy-map.ts'

/** Up to so many parties nobody feels the search. */
const FEW = 12

/** Maps that are being laid out now. */
const busy = new WeakSet<Editor>()

/** `carryOut` makes one undo step of the pieces that it is given. It is called once, now or later. */
export function tidyAside(editor: Editor, lanes: LaneIndex, carryOut: (pieces: readonly (() => void)[]) => void): void {
  const atOnce = () => carryOut([() => tidyMap(editor, lanes)])
  const task = readTidyTask(editor, lanes)
  if (task.nodes.length <= FEW || typeof Worker === 'undefined') {
    atOnce()
    return
  }
  if (busy.has(editor)) return
  busy.add(editor)
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  let asked = task
  const end = () => {
    busy.delete(editor)
    worker.terminate()
  }
  const ask = (question: TidyTask) => {
    asked = question
    worker.postMessage(question)
  }
  worker.onmessage = ({ data: layout }: MessageEvent<Layout>) => {
    if (editor.isDisposed) {
      end()
      return
    }
    const now = readTidyTask(editor, lanes)
    if (!isEqual(now, asked)) {
      ask(now)
      return
    }
    end()
    carryOut(layoutPieces(editor, asked, layout))
  }
  worker.onerror = () => {
    end()
    if (!editor.isDisposed) atOnce()
  }
  ask(task)
}
