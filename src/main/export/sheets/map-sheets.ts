/**
 * The sheets about the map: who is on it, who serves whom, and where they stand. Parties and interactions have the headings
 * and the words under which they are read in again. The facilitator's own notes on them stay in the workshop.
 */
import { COLUMN_MEANINGS, type ColumnMeaning } from '#shared/model/imported-table.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { Account } from '#shared/report/account.ts'
import { sipocOf } from '#shared/report/sipoc.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { type ColumnOf, makeSheet, type Sheet, type SheetCell } from './sheet.ts'

/** What these sheets are made of. */
export type MapAccount = Pick<Account, 'parties' | 'zoneOf'> & {
  readonly facts: Pick<Account['facts'], 'parties' | 'interactions'>
}

const sayKind = (party: Party | undefined) => (party === undefined ? '' : t(`sheets.word.kind.${party.kind}`))

const PARTY_HEADINGS = ['name', 'kind', 'group', 'people'] as const satisfies readonly (keyof Party)[]

/** The kind in a word that is read in again. */
const partyCell = (party: Party, key: (typeof PARTY_HEADINGS)[number]) => (key === 'kind' ? sayKind(party) : party[key])

export function partiesSheet({ facts, zoneOf }: MapAccount): Sheet {
  return makeSheet<Party>('parties', facts.parties, [
    ...PARTY_HEADINGS.map(
      (key): ColumnOf<Party> => ({
        key,
        kind: 'text',
        label: t(`sheets.party.${key}`),
        of: (party) => partyCell(party, key),
      }),
    ),
    { key: 'zone', kind: 'text', of: ({ id }) => zoneOf(id) },
    { key: 'partyId', kind: 'text', of: ({ id }) => id },
  ])
}

function cellOf(meaning: ColumnMeaning, interaction: Interaction, parties: Account['parties']): SheetCell {
  switch (meaning) {
    case 'provider':
    case 'customer':
      return parties.get(interaction[meaning])?.name ?? ''
    case 'providerKind':
      return sayKind(parties.get(interaction.provider))
    case 'customerKind':
      return sayKind(parties.get(interaction.customer))
    case 'providerGroup':
      return parties.get(interaction.provider)?.group ?? ''
    case 'customerGroup':
      return parties.get(interaction.customer)?.group ?? ''
    case 'channel':
      return interaction.channel === 'unsaid' ? '' : t(`sheets.word.channel.${interaction.channel}`)
    case 'period':
      return t(`sheets.word.period.${interaction.period}`)
    default:
      return interaction[meaning]
  }
}

export function interactionsSheet({ facts, parties, zoneOf }: MapAccount): Sheet {
  return makeSheet<Interaction>('interactions', facts.interactions, [
    ...COLUMN_MEANINGS.filter((meaning) => meaning !== 'note').map(
      (meaning): ColumnOf<Interaction> => ({
        ...{ key: meaning, label: t(`sheets.meaning.${meaning}`), kind: meaning === 'volume' ? 'number' : 'text' },
        of: (interaction) => cellOf(meaning, interaction, parties),
      }),
    ),
    { key: 'providerZone', kind: 'text', of: ({ provider }) => zoneOf(provider) },
    { key: 'customerZone', kind: 'text', of: ({ customer }) => zoneOf(customer) },
    { key: 'interactionId', kind: 'text', of: ({ id }) => id },
  ])
}

/** Zones, and whom they hold. Zones of one name are told as they are read: by their name. */
export function zonesSheet({ facts, zoneOf }: Account): Sheet {
  const inside = (name: string) => facts.parties.filter(({ id }) => name !== '' && zoneOf(id) === name)
  return makeSheet('zones', facts.zones, [
    { key: 'zone', kind: 'text', of: ({ name }) => nameZone(name) },
    { key: 'colour', kind: 'text', of: ({ colour }) => t(`inspector.zone.colours.${colour}`) },
    { key: 'parties', kind: 'number', of: ({ name }) => inside(name).length },
    {
      key: 'names',
      kind: 'text',
      of: ({ name }) =>
        inside(name)
          .map((party) => party.name)
          .join('; '),
    },
    { key: 'zoneId', kind: 'text', of: ({ id }) => id },
  ])
}

/** Inputs and outputs of a party side by side as they come: the map does not say which input is for which output. */
function listSipoc({ parties, interactions }: Account['facts']) {
  return sipocOf(parties, interactions).flatMap(({ party, inputs, outputs }) =>
    Array.from({ length: Math.max(inputs.length, outputs.length) }, (_, at) => ({
      ...{ party, input: inputs[at] ?? null, output: outputs[at] ?? null },
    })),
  )
}

/** Supplier, input, process, output, customer. */
export function sipocSheet({ facts, parties }: Account): Sheet {
  const nameOf = (party: string | undefined) => (party === undefined ? '' : (parties.get(party)?.name ?? ''))
  return makeSheet('sipoc', listSipoc(facts), [
    { key: 'supplier', kind: 'text', of: ({ input }) => nameOf(input?.provider) },
    { key: 'input', kind: 'text', of: ({ input }) => input?.service ?? '' },
    { key: 'process', kind: 'text', of: ({ party }) => nameOf(party) },
    { key: 'output', kind: 'text', of: ({ output }) => output?.service ?? '' },
    { key: 'customer', kind: 'text', of: ({ output }) => nameOf(output?.customer) },
    { key: 'interactionId', kind: 'text', of: ({ output }) => output?.id ?? '' },
  ])
}
