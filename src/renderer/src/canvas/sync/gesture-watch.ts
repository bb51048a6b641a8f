/**
 * Tells which gesture a change belongs to: the newest stopping point of the undo history, and an own one for each undo
 * and redo. Reads changes where they happen (tldraw's history interceptor), because `store.listen` is flushed by
 * animation frames and falls silent in a hidden window. The three internals used here are guarded by a test.
 */
import type { Editor, TLRecord, TLStore } from '@tldraw/editor'
import type { WireRecord } from '#shared/contract/map.ts'
import { isDocumentRecord } from '#shared/model/map-schema.ts'
import type { MapChange } from './batch-collector.ts'

interface Entry {
  readonly changes: {
    readonly added: Readonly<Record<string, TLRecord>>
    readonly updated: Readonly<Record<string, readonly [TLRecord, TLRecord]>>
    readonly removed: Readonly<Record<string, TLRecord>>
  }
}

/** The part of tldraw's store that is there but not in its types. */
interface InterceptedStore {
  addHistoryInterceptor(listener: (entry: Entry, source: 'user' | 'remote') => void): () => void
}

/** The part of tldraw's undo history that is there but not in the editor's types. */
export interface UndoHistory {
  undo(): unknown
  redo(): unknown
  getMarkIdMatching(part: string): string | null
}

/** Longest gesture id that the contract takes. */
const LONGEST = 64

/** Calls back for every change that a hand made on the document, at once. Returns a function that stops it. */
export function watchDocument(store: TLStore, changed: (change: MapChange) => void): () => void {
  return (store as unknown as InterceptedStore).addHistoryInterceptor((entry, source) => {
    if (source !== 'user') return
    const put: WireRecord[] = []
    const removed: string[] = []
    for (const record of Object.values(entry.changes.added)) if (isDocumentRecord(record)) put.push({ ...record })
    for (const [, record] of Object.values(entry.changes.updated)) {
      if (isDocumentRecord(record)) put.push({ ...record })
    }
    for (const record of Object.values(entry.changes.removed)) if (isDocumentRecord(record)) removed.push(record.id)
    if (put.length > 0 || removed.length > 0) changed({ put, removed })
  })
}

export function undoHistoryOf(editor: Editor): UndoHistory {
  return (editor as unknown as { history: UndoHistory }).history
}

/** Names the gesture that is going on. `stop` gives the history back as it was. */
export function watchGestures(editor: Editor, newId: () => string): { current(): string; stop(): void } {
  const history = undoHistoryOf(editor)
  const { undo, redo } = history
  const first = `opened_${newId()}`
  let own: string | null = null
  const named = (name: string, work: () => unknown) =>
    function run(this: unknown) {
      own = `${name}_${newId()}`
      try {
        return work.call(history)
      } finally {
        own = null
      }
    }
  history.undo = named('undo', undo)
  history.redo = named('redo', redo)
  return {
    current: () => (own ?? history.getMarkIdMatching('') ?? first).slice(-LONGEST),
    stop() {
      history.undo = undo
      history.redo = redo
    },
  }
}
