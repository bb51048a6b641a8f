/**
 * Says on the map's frame which cursor the tool has, for the parties: they catch the pointer, and do not inherit the
 * canvas's own cursor, which changes with every drag (see map-canvas.module.css). A tool is changed seldom.
 */
import { react } from '@tldraw/state'
import type { Editor } from 'tldraw'

/** Cursors of tools; all others belong to a hand, or to a handle that it is over. */
const OF_TOOLS: ReadonlySet<string> = new Set(['cross', 'grab'])

/** Writes the attribute whenever it changes. Returns what stops it. */
export function watchToolCursor(editor: Editor): () => void {
  const container = editor.getContainer()
  return react('cursor of the tool', () => {
    const { type } = editor.getInstanceState().cursor
    // While the canvas is held its cursor is another one, but the tool is the same.
    if (type === 'grabbing') return
    if (!OF_TOOLS.has(type)) delete container.dataset.toolCursor
    else if (container.dataset.toolCursor !== type) container.dataset.toolCursor = type
  })
}
