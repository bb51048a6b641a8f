/** A made-up company of any size, for trials and for the benchmark: the same size gives the same cast in every run, named in the language that is spoken. */

import { seededRandom } from '../layout/seeded-random.ts'
import type { ImportedCast } from '../model/imported-table.ts'
import { EMPTY_INTERACTION } from '../model/interaction.ts'
import { EMPTY_PARTY, PARTY_KINDS } from '../model/party.ts'
import { t } from '../text/text.ts'

/** One party in so many is a hub. */
const HUB_EVERY = 25
/** What a hub provides beside its own first interaction: with what it gets, about ten in all. */
const HUB_PROVIDES = 7

/** Positions of the parties that have about ten interactions. */
function hubsOf(parties: number): number[] {
  return Array.from({ length: Math.ceil(parties / HUB_EVERY) }, (_, index) => index * HUB_EVERY)
}

/** Names of the parties with about ten interactions, the one in the middle of the list first. */
export function hubNames(parties: number): string[] {
  const hubs = hubsOf(parties)
  const middle = Math.floor(hubs.length / 2)
  return [...hubs.slice(middle), ...hubs.slice(0, middle)].map(nameOf)
}

const nameOf = (index: number) => t('cli.sample.party', { number: index + 1 })

/** Parties in groups of about twelve; everyone provides something, most of it nearby, some across the company. */
export function generateCast(parties: number, interactions: number): ImportedCast {
  const random = seededRandom(parties * 31 + interactions)
  const groups = Math.max(1, Math.round(parties / 12))
  const hubs = hubsOf(parties)
  const providerOf = (index: number): number => {
    if (index < parties) return index
    const more = index - parties
    return more < hubs.length * HUB_PROVIDES ? (hubs[more % hubs.length] ?? 0) : Math.floor(random() * parties)
  }
  return {
    parties: Array.from({ length: parties }, (_, index) => ({
      ...EMPTY_PARTY,
      name: nameOf(index),
      kind: PARTY_KINDS[index % 4] ?? 'team',
      group: t('cli.sample.group', { number: (index % groups) + 1 }),
    })),
    interactions: Array.from({ length: interactions }, (_, index) => {
      const provider = providerOf(index)
      const near = (provider + groups * (1 + Math.floor(random() * 5))) % parties
      const far = Math.floor(random() * parties)
      const customer = random() < 0.7 ? near : far
      return {
        provider,
        customer: customer === provider ? (provider + 1) % parties : customer,
        facts: {
          ...EMPTY_INTERACTION,
          service: t('cli.sample.service', { number: index + 1 }),
          volume: 1 + Math.floor(random() * 200),
        },
      }
    }),
  }
}
