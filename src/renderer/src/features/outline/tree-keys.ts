/** What a key means in the tree, as a value: the pattern for trees with several selected, and Baton's keys for adding. */
import { PARTY_KINDS, type PartyKind } from '#shared/model/party.ts'
import type { TreeLine } from './tree-nodes.ts'

/** Lines that PageUp and PageDown jump over. */
const PAGE = 10

export type TreeMeaning =
  | { readonly do: 'go'; readonly to: number; readonly how: 'only' | 'extend' | null }
  | { readonly do: 'turn' | 'rename' | 'toggle' | 'all' | 'delete' | 'open-level' }
  | { readonly do: 'add'; readonly what: 'party' | 'serves' | 'servedBy' }
  | { readonly do: 'kind'; readonly kind: PartyKind }
  | { readonly do: 'type'; readonly letter: string }

/** The part of a keyboard event that counts. */
export interface TreeKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Null when the key is not the tree's. `at` is the line of the keyboard; `isTyping` says that letters came just before,
 * so that a digit belongs to a name.
 */
export function meaningOf(
  pressed: TreeKey,
  lines: readonly TreeLine[],
  at: number,
  isTyping: boolean,
): TreeMeaning | null {
  const { key, shiftKey, altKey } = pressed
  const modified = pressed.ctrlKey || pressed.metaKey
  if (altKey) return null
  const line = lines[at]
  const to = targetOf(key, lines, at)
  if (to !== null) return { do: 'go', to, how: shiftKey ? 'extend' : modified ? null : 'only' }
  if (key === 'Insert') return { do: 'add', what: 'party' }
  if (key === 'Enter' && modified) return { do: 'add', what: shiftKey ? 'servedBy' : 'serves' }
  if (key === 'Enter' && shiftKey) return { do: 'add', what: 'party' }
  if (!line) return null
  if (key === ' ') return { do: line.node.id === null && !modified ? 'turn' : 'toggle' }
  if (modified) return key.toLowerCase() === 'a' ? { do: 'all' } : null
  switch (key) {
    case 'ArrowRight':
      if (line.isOpen === true) return { do: 'go', to: at + 1, how: 'only' }
      return line.isOpen === false ? { do: 'turn' } : { do: 'go', to: at, how: null }
    case 'ArrowLeft':
      if (line.isOpen === true) return { do: 'turn' }
      return { do: 'go', to: Math.max(0, indexOfParent(lines, at)), how: 'only' }
    case 'Enter':
      return { do: line.node.id === null ? 'turn' : 'rename' }
    case 'F2':
      return line.node.id === null ? null : { do: 'rename' }
    case 'Delete':
      return { do: 'delete' }
    case '*':
      return { do: 'open-level' }
    default:
      return lettersOf(key, isTyping)
  }
}

function lettersOf(key: string, isTyping: boolean): TreeMeaning | null {
  if ([...key].length !== 1) return null
  const kind = isTyping ? undefined : PARTY_KINDS[Number(key) - 1]
  return kind === undefined ? { do: 'type', letter: key } : { do: 'kind', kind }
}

function targetOf(key: string, lines: readonly TreeLine[], at: number): number | null {
  const last = lines.length - 1
  if (last < 0) return null
  const inside = (index: number) => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowDown':
      return inside(at + 1)
    case 'ArrowUp':
      return inside(at - 1)
    case 'PageDown':
      return inside(at + PAGE)
    case 'PageUp':
      return inside(at - PAGE)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

function indexOfParent(lines: readonly TreeLine[], at: number): number {
  const parent = lines[at]?.parent ?? null
  return parent === null ? at : lines.findIndex(({ node }) => node.key === parent)
}
