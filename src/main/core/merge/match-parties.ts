/**
 * Which party of theirs is which of ours where no past tells: by name. Equal names are taken for the same party, names that
 * are nearly equal are proposed; the facilitator confirms. Each party is taken once.
 */
import type { MergeMatch } from '#shared/model/merge.ts'
import { foldName } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'

/** Who a party of theirs may be here. */
export interface Proposal {
  readonly party: Party
  readonly ours: Party | null
  readonly why: MergeMatch['why']
}

/** Words that tell nothing about which party is meant. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['the', 'team', 'dept', 'department', 'group', 'unit', 'and', 'of'])

function wordsOf(name: string): ReadonlySet<string> {
  const words = foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !PLAIN_WORDS.has(word))
  return new Set(telling.length > 0 ? telling : words)
}

/** Letters to type, take out or swap to get from one word to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Typing errors that a name of this length may have; names as short as "IT" have none. */
function forgiven(length: number): number {
  return length < 5 ? 0 : length < 10 ? 1 : 2
}

/** Whether two names probably mean the same: the same telling words, or a slip of the hand. */
export function isLikeName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.size === other.size && [...one].every((word) => other.has(word))) return one.size > 0
  // "Group 1" and "Group 2" are one letter apart, and two groups.
  const numbers = (name: string) => (name.match(/\d+/g) ?? []).join(' ')
  if (numbers(a) !== numbers(b)) return false
  const [left, right] = [foldName(a), foldName(b)]
  return distance(left, right) <= forgiven(Math.min(left.length, right.length))
}

/**
 * A proposal for each party of theirs.
 * @param free the parties of ours that no party of theirs is known to be
 */
export function proposeMatches(theirs: readonly Party[], free: readonly Party[]): readonly Proposal[] {
  const left = new Set(free)
  const found = new Map<Party, Proposal>()
  const pass = (why: 'same-name' | 'like-name', fits: (a: Party, b: Party) => boolean) => {
    for (const party of theirs) {
      if (found.has(party) || foldName(party.name) === '') continue
      const ours = [...left].find((one) => fits(party, one))
      if (!ours) continue
      left.delete(ours)
      found.set(party, { party, ours, why })
    }
  }
  pass('same-name', (a, b) => a.kind === b.kind && foldName(a.name) === foldName(b.name))
  pass('same-name', (a, b) => foldName(a.name) === foldName(b.name))
  pass('like-name', (a, b) => isLikeName(a.name, b.name))
  return theirs.map((party) => found.get(party) ?? { party, ours: null, why: 'none' })
}
