/**
 * Puts what was done before the workshop was opened under the undo history of the editor, so that undo and redo go on
 * where they stood. A step is only taken over when the map is as that step left it: undoing it then gives exactly what was
 * there before, and never touches what somebody did meanwhile. Reaches into tldraw's undo history; a test guards the places.
 */
import type { Editor, TLRecord } from '@tldraw/editor'
import type { RecordsDiff } from '@tldraw/store'
import { isEqual } from '@tldraw/utils'
import type { UndoStep } from '#shared/model/history.ts'
import { isDocumentRecord } from '#shared/model/map-schema.ts'

type Diff = RecordsDiff<TLRecord>
/** A line of tldraw's undo history: a stopping point, or what was done after it. */
type Line = { readonly type: 'stop'; readonly id: string } | { readonly type: 'diff'; readonly diff: Diff }

/** tldraw's linked list: every push makes a new head. */
interface Pile extends Iterable<Line> {
  readonly length: number
  readonly tail: Pile
  push(line: Line): Pile
}

interface Piles {
  readonly undos: Pile
  readonly redos: Pile
}

/** The part of tldraw's undo history that holds the steps. */
export interface StepHistory {
  readonly stacks: { get(): Piles; set(piles: Piles): void }
  flushPendingDiff(): void
}

/** Records that are otherwise on the way back through the steps; null for those that are not there. */
type Overlay = Map<string, TLRecord | null>

/**
 * @param past as the core knows it, up to the moment at which the map was read
 * @param opened names what is done from now on, until something is done that has a name of its own
 */
export function recallUndo(
  editor: Editor,
  past: { readonly undos: readonly UndoStep[]; readonly redos: readonly UndoStep[] },
  opened: string,
): void {
  const history = (editor as unknown as { history: StepHistory }).history
  history.flushPendingDiff()
  const { undos, redos } = history.stacks.get()
  const done = [...undos]
  const overlay: Overlay = new Map()
  for (const line of done) if (line.type === 'diff') takeBack(overlay, line.diff)
  const isUntouched = redos.length === 0 && overlay.size === 0
  const now = (id: string) => (overlay.has(id) ? overlay.get(id) : editor.store.get(id as TLRecord['id'])) ?? null

  const again = isUntouched ? standing(past.redos, 0, now, new Map()) : []
  const back = standing(past.undos, 1, now, overlay)
  // Nothing but a stopping point would look like something that can be taken back.
  const under: readonly Line[] = back.length === 0 ? [] : [...linesOf(back, 'undo'), { type: 'stop', id: opened }]
  history.stacks.set({
    undos: [...under, ...done.toReversed()].reduce((pile, line) => pile.push(line), bottomOf(undos)),
    redos: linesOf(again, 'redo').reduce((pile, line) => pile.push(line), redos),
  })
}

function takeBack(overlay: Overlay, { added, updated, removed }: Diff): void {
  for (const record of Object.values(added)) if (isDocumentRecord(record)) overlay.set(record.id, null)
  for (const [before] of Object.values(updated)) if (isDocumentRecord(before)) overlay.set(before.id, before)
  for (const record of Object.values(removed)) if (isDocumentRecord(record)) overlay.set(record.id, record)
}

/** The steps that fit the map one after the other, from the last one on; the rest is too old or was overtaken. */
function standing(
  steps: readonly UndoStep[],
  is: 0 | 1,
  now: (id: string) => TLRecord | null,
  overlay: Overlay,
): readonly UndoStep[] {
  const state = new Map(overlay)
  const kept: UndoStep[] = []
  for (const step of steps.toReversed()) {
    const fits = step.changes.every((pair) => {
      const id = idOf(pair)
      return isEqual(state.has(id) ? state.get(id) : now(id), pair[is])
    })
    if (!fits) break
    for (const pair of step.changes) state.set(idOf(pair), pair[is === 1 ? 0 : 1] as TLRecord | null)
    kept.push(step)
  }
  return kept.reverse()
}

function idOf([before, after]: UndoStep['changes'][number]): string {
  return (before ?? after)?.id ?? ''
}

/** Undo looks for the stopping point under what was done, redo for the one above. */
function linesOf(steps: readonly UndoStep[], pile: 'undo' | 'redo'): Line[] {
  return steps.flatMap(({ gesture, changes }): Line[] => {
    const stop: Line = { type: 'stop', id: gesture }
    const diff: Line = { type: 'diff', diff: diffOf(changes) }
    return pile === 'undo' ? [stop, diff] : [diff, stop]
  })
}

function diffOf(changes: UndoStep['changes']): Diff {
  const diff: Diff = { added: {}, updated: {}, removed: {} } as Diff
  for (const pair of changes) {
    const [before, after] = pair as unknown as readonly [TLRecord | null, TLRecord | null]
    if (before && after) Object.assign(diff.updated, { [after.id]: [before, after] })
    else if (after) Object.assign(diff.added, { [after.id]: after })
    else if (before) Object.assign(diff.removed, { [before.id]: before })
  }
  return diff
}

/** The empty pile, which tldraw does not export. */
function bottomOf(pile: Pile): Pile {
  return pile.length === 0 ? pile : bottomOf(pile.tail)
}
