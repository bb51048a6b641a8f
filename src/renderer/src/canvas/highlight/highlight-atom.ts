/**
 * What is highlighted on the map, as atoms of each map: what was asked for, and the marks that follow from it. Shapes may
 * read the marks: they hang off no query. Nothing of it is in a record, an undo or a file.
 */
import { type Atom, atom } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'
import type { Sign } from '#shared/versions/list-differences.ts'

/** What can be highlighted; `none` shows the map as it is. */
export const HIGHLIGHT_MODES = ['hubs', 'flows', 'cut-points', 'none'] as const
export type HighlightMode = (typeof HIGHLIGHT_MODES)[number]

/** How something differs between two versions; `former` is the way that a rerouted interaction had. */
export type DifferenceMark = Sign | 'former'

/**
 * How a party stands out: a hub by its rank; a cut point by how many it holds; `cut-off` are those who would lose the
 * rest; `provider`, `customer` and `both` are the neighbours of a party that is looked at; an `end` only keeps its colours.
 */
export interface PartyMark {
  readonly kind: 'hub' | 'cut-point' | 'cut-off' | 'provider' | 'customer' | 'both' | 'end' | DifferenceMark
  /** What the badge at the party says; empty where its sign says it all. */
  readonly text: string
}

/** How a line stands out: leading to the party that is looked at, away from it, as a flow with a number, or by what differs. */
export interface LineMark {
  readonly kind: 'into' | 'out' | 'flow' | DifferenceMark
  readonly text: string
  /** What is printed instead where words have no room; without it the words stay. */
  readonly sign?: string
}

/** What stands out; everything else steps back. By the ids of parties and of interactions. */
export interface Highlight {
  readonly parties: ReadonlyMap<string, PartyMark>
  readonly lines: ReadonlyMap<string, LineMark>
}

interface Highlighting {
  readonly mode: Atom<HighlightMode>
  /** Whether the panel over the map says what the marks mean. */
  readonly isExplained: Atom<boolean>
  readonly marks: Atom<Highlight | null>
  /** Whether the words of the marks have no room: then signs stand alone. */
  readonly isCrowded: Atom<boolean>
}

const known = new WeakMap<TLStore, Highlighting>()

/** The atoms of this map. Nothing stands out while `marks` is null. */
export function highlightingOf(store: TLStore): Highlighting {
  const own = known.get(store)
  if (own) return own
  const made = {
    mode: atom<HighlightMode>('highlighted', 'none'),
    isExplained: atom('highlights are explained', false),
    marks: atom<Highlight | null>('marks', null),
    isCrowded: atom('words of marks have no room', false),
  }
  known.set(store, made)
  return made
}

/** Whether marks of this map are printed without their words. */
export function isCrowdedOf(store: TLStore): boolean {
  return highlightingOf(store).isCrowded.get()
}

/** How one party stands out; null when it does not. */
export function partyMarkOf(store: TLStore, id: string): PartyMark | null {
  return highlightingOf(store).marks.get()?.parties.get(id) ?? null
}

/** How one line stands out; null when it does not. */
export function lineMarkOf(store: TLStore, id: string): LineMark | null {
  return highlightingOf(store).marks.get()?.lines.get(id) ?? null
}
