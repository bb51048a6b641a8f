/** Names of parties as people read and type them: their order, the groups in use, who is meant by a typed name. */
import type { Party } from './party.ts'

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders names as people do: "Group 9" before "Group 10", case ignored. */
export function compareNames(a: string, b: string): number {
  return order.compare(a, b)
}

/** The groups in use, each once, in order: what a group field suggests. */
export function listGroups(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map((party) => party.group).filter((group) => group !== ''))].sort(compareNames)
}

/** The party that a typed name means, ignoring case and spare blanks. */
export function findByName(parties: readonly Party[], typed: string): Party | null {
  const wanted = typed.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en')
  return parties.find((party) => party.name.toLocaleLowerCase('en') === wanted) ?? null
}
