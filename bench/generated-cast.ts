/** A made-up company of any size for the benchmark: the same size gives the same cast in every run. */

import { seededRandom } from '#shared/layout/seeded-random.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { EMPTY_PARTY, PARTY_KINDS } from '#shared/model/party.ts'

/** Parties in groups of about twelve; everyone provides something, most of it nearby, some across the company. */
export function generateCast(parties: number, interactions: number): ImportedCast {
  const random = seededRandom(parties * 31 + interactions)
  const groups = Math.max(1, Math.round(parties / 12))
  return {
    parties: Array.from({ length: parties }, (_, index) => ({
      ...EMPTY_PARTY,
      name: `Party ${index + 1}`,
      kind: PARTY_KINDS[index % 4] ?? 'team',
      group: `Group ${(index % groups) + 1}`,
    })),
    interactions: Array.from({ length: interactions }, (_, index) => {
      const provider = index < parties ? index : Math.floor(random() * parties)
      const near = (provider + groups * (1 + Math.floor(random() * 5))) % parties
      const far = Math.floor(random() * parties)
      const customer = random() < 0.7 ? near : far
      return {
        provider,
        customer: customer === provider ? (provider + 1) % parties : customer,
        facts: { ...EMPTY_INTERACTION, service: `Service ${index + 1}`, volume: 1 + Math.floor(random() * 200) },
      }
    }),
  }
}
