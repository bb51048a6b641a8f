/** Where something new is typed in the tree: in its own line, beside or under the line that it was asked for from. */
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { listKey, type TreeLine } from './tree-nodes.ts'

/** What is being added: a party after a line or into a zone, or an interaction of a party. */
export type Draft =
  | { readonly type: 'party'; readonly after: string | null; readonly zone: ZoneId | null }
  | { readonly type: 'serves' | 'servedBy'; readonly party: PartyId }

/** The line and all that hangs under it end here: the index after the last of them. */
function endOf(lines: readonly TreeLine[], at: number): number {
  const level = lines[at]?.level ?? 0
  const next = lines.findIndex((line, index) => index > at && line.level <= level)
  return next < 0 ? lines.length : next
}

/** Before which line the draft stands, and how deep. At the end when its line is out of sight. */
export function placeOfDraft(
  lines: readonly TreeLine[],
  draft: Draft,
): { readonly index: number; readonly level: number } {
  const find = (key: string) => lines.findIndex(({ node }) => node.key === key)
  if (draft.type === 'party') {
    const at = draft.after === null ? -1 : find(draft.after)
    const line = lines[at]
    if (!line) return { index: lines.length, level: 1 }
    const isInside = line.node.type === 'zone' || line.node.type === 'outside'
    return { index: endOf(lines, at), level: line.level + (isInside ? 1 : 0) }
  }
  const list = find(listKey(draft.party, draft.type))
  const at = list < 0 ? find(draft.party) : list
  const line = lines[at]
  return line ? { index: endOf(lines, at), level: line.level + 1 } : { index: lines.length, level: 1 }
}

/** A new party asked for at this line: after its party, in the zone that the line stands in. */
export function draftParty(lines: readonly TreeLine[], line: TreeLine | undefined): Draft {
  let zone: ZoneId | null = null
  for (let at = line; at; at = lines.find(({ node }) => node.key === at?.parent)) {
    if (at.node.type === 'zone') zone = at.node.id as ZoneId | null
  }
  return { type: 'party', after: line ? (line.node.party ?? line.node.key) : null, zone }
}
