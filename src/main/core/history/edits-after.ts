/** Edits in a row, wherever they are kept: as rows, or in packs. */
import type { Edit } from '../ports/edit.ts'
import type { HistoryRead } from '../ports/history-store.ts'

/** The edits of these ids, which follow each other, at most `limit` of them, the first one first. */
export function editsAfter(history: HistoryRead, ids: readonly number[], limit: number): Edit[] {
  const found: Edit[] = []
  for (let [next] = ids; next !== undefined && found.length < limit; next = ids[found.length]) {
    const pack = history.packOf(next)
    const from = next
    const some = (pack?.edits ?? history.recent(from - 1)).filter(({ id }) => id >= from)
    if (some.length === 0) break
    found.push(...some)
  }
  return found.slice(0, limit)
}
