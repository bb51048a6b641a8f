/** Names as people read and type them: their order, when two spellings are the same, who is meant by a typed name. */
import { foldLine } from './clean-text.ts'
import type { Party } from './party.ts'

/** In every language the same, so that a file reads alike for everybody; German and French order names as English does. */
const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders names as people do: "Group 9" before "Group 10", case ignored. */
export function compareNames(a: string, b: string): number {
  return order.compare(a, b)
}

/** The groups in use, each once, in order: what a group field suggests. */
export function listGroups(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map((party) => party.group).filter((group) => group !== ''))].sort(compareNames)
}

/** The key under which two spellings count as the same name: case, spare blanks and the make-up of accents ignored. */
export function foldName(name: string): string {
  return foldLine(name).replace(/\s/gu, ' ').normalize('NFC').toLowerCase()
}

/** The party that a typed name means. */
export function findByName(parties: readonly Party[], typed: string): Party | null {
  const wanted = foldName(typed)
  return parties.find((party) => foldName(party.name) === wanted) ?? null
}

/** The workshops that a typed title means; more than one where titles repeat. */
export function findByTitle<W extends { readonly title: string }>(workshops: readonly W[], typed: string): W[] {
  const wanted = foldName(typed)
  return workshops.filter((workshop) => foldName(workshop.title) === wanted)
}
