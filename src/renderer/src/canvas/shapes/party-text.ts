/** What a party's box says, and how large the box must be for it. */
import type { Size } from '#shared/layout/box.ts'
import { heightOfParty, sizeParty } from '#shared/layout/party-size.ts'
import type { PartyFacts } from '#shared/model/party.ts'

/** The small line under the name: group and people. */
export function smallLine(facts: Pick<PartyFacts, 'group' | 'people'>): string {
  return [facts.group, facts.people].filter((part) => part !== '').join(' · ')
}

type Facts = Pick<PartyFacts, 'name' | 'group' | 'people'>

/** The box that fits, as wide as needed up to a maximum. */
export function fitParty(facts: Facts): Size {
  return sizeParty({ name: facts.name, group: smallLine(facts) })
}

/** The least height for a width that somebody chose. */
export function fitHeight(facts: Facts, w: number): number {
  return heightOfParty({ name: facts.name, group: smallLine(facts) }, w)
}
