/** To which part of the organisation each party belongs: its group where one was said, else the zone that it stands in. */
import type { PartyId } from '../../model/ids.ts'
import { compareNames, foldName } from '../../model/names.ts'
import type { Party } from '../../model/party.ts'

/** A part of the organisation. */
export interface PartyGroup {
  /** Two spellings of a name are one group. */
  readonly key: string
  readonly name: string
  readonly parties: readonly PartyId[]
  /** By what its parties belong to it. */
  readonly by: 'group' | 'zone' | 'both'
}

/** In the order of names; a party with neither group nor zone is in none. `zoneOf` gives the name of a zone, empty for none. */
export function groupsOf(
  parties: readonly Pick<Party, 'id' | 'group'>[],
  zoneOf: (party: PartyId) => string,
): readonly PartyGroup[] {
  const found = new Map<string, { name: string; parties: PartyId[]; by: PartyGroup['by'] }>()
  for (const { id, group } of parties) {
    const isSaid = foldName(group) !== ''
    const name = isSaid ? group : zoneOf(id)
    const key = foldName(name)
    if (key === '') continue
    const by = isSaid ? 'group' : 'zone'
    const known = found.get(key)
    if (known === undefined) {
      found.set(key, { name, parties: [id], by })
      continue
    }
    known.parties.push(id)
    if (known.by !== by) known.by = 'both'
    if (name < known.name) known.name = name
  }
  return [...found]
    .map(([key, group]) => ({ key, ...group, parties: [...group.parties].sort() }))
    .sort((a, b) => compareNames(a.name, b.name) || (a.key < b.key ? -1 : 1))
}
