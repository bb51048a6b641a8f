/** What the commands of the tree are about, in the words of its bar. */
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import type { Party } from '#shared/model/party.ts'
import type { TreeMeant } from './tree-bar.tsx'
import type { TreeLine } from './tree-nodes.ts'

/** `meant` are all ids, `parties` the parties among them, `line` is where the keyboard stands. */
export function summarise(
  meant: readonly string[],
  parties: readonly Party[],
  zones: ReadonlyMap<PartyId, ZoneId>,
  line: TreeLine | undefined,
): TreeMeant {
  return {
    count: meant.length,
    canRename: line !== undefined && line.node.id !== null,
    canServe: line !== undefined && line.node.party !== null,
    kind: common(parties.map(({ kind }) => kind)),
    zone: common(parties.map(({ id }) => zones.get(id) ?? '')),
  }
}

/** What all of them are; null for none. */
function common<T>(values: readonly T[]): T | 'mixed' | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : 'mixed'
}
