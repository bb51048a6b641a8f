/** What is not painted: what is no part of what is shown, and what collapsed zones stand for. */
import { type Atom, react, type Signal } from '@tldraw/state'
import type { Folding } from '../zones/folding.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Keeps `hidden` in step with both. Returns what stops it. */
export function watchOutOfSight(
  hidden: Atom<ReadonlySet<string>>,
  left: Signal<ReadonlySet<string>>,
  folding: Pick<Folding, 'folded'> | undefined,
): () => void {
  return react('out of sight', () => {
    const out = left.get()
    const folded = folding?.folded.get() ?? NOTHING
    hidden.set(folded.size === 0 ? out : out.size === 0 ? folded : new Set([...out, ...folded]))
  })
}
