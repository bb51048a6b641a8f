/** The columns that say which interaction a row is about, the same on every sheet. */
import type { Account } from '#shared/report/account.ts'
import type { ColumnOf } from './sheet.ts'

/** Something that is about an interaction, by its id. */
export interface AboutInteraction {
  readonly interaction: string
}

/** Who serves whom with what; empty where the interaction left the map. */
export function lineColumns<Row extends AboutInteraction>(account: Account): readonly ColumnOf<Row>[] {
  const ends = (one: Row) => account.interactions.get(one.interaction)
  const nameOf = (party: string | undefined) => (party === undefined ? '' : (account.parties.get(party)?.name ?? ''))
  return [
    { key: 'provider', kind: 'text', of: (row) => nameOf(ends(row)?.provider) },
    { key: 'customer', kind: 'text', of: (row) => nameOf(ends(row)?.customer) },
    { key: 'service', kind: 'text', of: (row) => ends(row)?.service ?? '' },
  ]
}

/** Its id, by which rows of several sheets can be joined. */
export function lineId<Row extends AboutInteraction>(): ColumnOf<Row> {
  return { key: 'interactionId', kind: 'text', of: ({ interaction }) => interaction }
}
