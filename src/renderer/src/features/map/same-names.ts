/** Parties that stand on the map under the same name, as people read names: case and spare blanks do not count. */
import { foldName } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'

export interface SameName {
  readonly name: string
  /** In reading order; two or more. */
  readonly ids: readonly string[]
}

/** Each name that is there more than once. A party without a name is like no other. */
export function findSameNames(parties: readonly Party[]): readonly SameName[] {
  const groups = new Map<string, { name: string; ids: string[] }>()
  for (const { id, name } of parties) {
    const key = foldName(name)
    if (key === '') continue
    const known = groups.get(key)
    if (known) known.ids.push(id)
    else groups.set(key, { name, ids: [id] })
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1)
}
