/** Tables out and in again: nothing is lost, whatever people type, and nothing runs as a formula. */
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { guardCell, unguardCell } from '#shared/import/cell-guard.ts'
import { readTable } from '#shared/import/read-table.ts'
import { foldLine, foldLines } from '#shared/model/clean-text.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { CHANNELS, EMPTY_INTERACTION, type Interaction, PERIODS } from '#shared/model/interaction.ts'
import { foldName } from '#shared/model/names.ts'
import { EMPTY_PARTY, PARTY_KINDS, type Party } from '#shared/model/party.ts'
import { parseCsv } from '../../../src/main/core/parse-csv.ts'
import { sheetToCsv } from '../../../src/main/export/csv.ts'
import { interactionsSheet, partiesSheet } from '../../../src/main/export/sheets/map-sheets.ts'

function accountOf(parties: readonly Party[], interactions: readonly Interaction[] = []) {
  const byId = new Map<string, Party>(parties.map((party) => [party.id, party]))
  return { facts: { parties, interactions }, parties: byId, zoneOf: () => '' }
}

const interactionsToCsv = (parties: readonly Party[], interactions: readonly Interaction[]) =>
  sheetToCsv(interactionsSheet(accountOf(parties, interactions)), true)
const partiesToCsv = (parties: readonly Party[]) => sheetToCsv(partiesSheet(accountOf(parties)), true)

const PIECES = [
  ...[',', ';', '"', '\n', '\t', '|', '=', '+', '-', '@', "'", '=1+1', '""', ' ', 'a', 'Ä', 'ß', '7', '1,5', '1.234'],
  ...['财务部', 'قسم', 'Отдел', '👩‍🔧', '🚚', 'İ', 'e\u0301', 'n/a', 'null', 'provider', 'per', '<b>', '\\'],
]
const raw = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
const line = raw.map(foldLine)
const name = line.filter((text) => text !== '')

const partyFacts = fc.record({
  name,
  kind: fc.constantFrom(...PARTY_KINDS),
  group: line,
  people: line,
  note: raw.map(foldLines),
})

const interactionFacts = fc.record({
  service: line,
  channel: fc.constantFrom(...CHANNELS),
  trigger: line,
  volume: fc.option(
    fc.oneof(
      fc.nat(1_000_000_000),
      fc.nat(1_000_000).map((value) => value / 1000),
    ),
    { nil: null },
  ),
  period: fc.constantFrom(...PERIODS),
  what: line,
  when: line,
  way: line,
  effort: line,
  momentOfTruth: line,
  note: raw.map(foldLines),
})

const map = fc
  .uniqueArray(partyFacts, { minLength: 1, maxLength: 6, selector: (party) => foldName(party.name) })
  .chain((facts) => {
    const parties = facts.map((party, index): Party => ({ ...EMPTY_PARTY, ...party, id: `shape:p${index}` as PartyId }))
    const end = fc.nat(parties.length - 1)
    return fc
      .uniqueArray(fc.tuple(end, end, interactionFacts), {
        minLength: 1,
        maxLength: 8,
        selector: ([a, b, said]) =>
          JSON.stringify([a, b, foldName(said.service), said.channel, foldName(said.trigger), said.period]),
      })
      .map((drawn) => ({
        parties,
        interactions: drawn.map(([a, b, said], index): Interaction => {
          const provider = `shape:p${a}` as PartyId
          const customer = `shape:p${b}` as PartyId
          return { ...EMPTY_INTERACTION, ...said, id: `shape:i${index}` as InteractionId, provider, customer }
        }),
      }))
  })

describe('interactions as a table', () => {
  test('come back the same, with the parties that they need', () => {
    fc.assert(
      fc.property(map, ({ parties, interactions }) => {
        const bytes = new TextEncoder().encode(interactionsToCsv(parties, interactions))
        const { cast, problemCount } = readTable(parseCsv(bytes, 'interactions.csv'))
        expect(problemCount).toBe(0)
        const said = cast.interactions.map(({ provider, customer, facts }) => ({
          ...facts,
          provider: cast.parties[provider]?.name,
          customer: cast.parties[customer]?.name,
        }))
        const nameOf = (id: PartyId) => parties.find((party) => party.id === id)?.name
        expect(said).toEqual(
          interactions.map(({ id: _, provider, customer, ...facts }) => ({
            ...facts,
            // What only the facilitator reads stays in the workshop.
            note: '',
            provider: nameOf(provider),
            customer: nameOf(customer),
          })),
        )
        for (const party of cast.parties) {
          const original = parties.find((candidate) => candidate.name === party.name)
          expect(party).toMatchObject({ kind: original?.kind, group: original?.group })
        }
      }),
      { seed: 77, numRuns: 300 },
    )
  })

  test('hold no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(map, ({ parties, interactions }) => {
        const texts = [interactionsToCsv(parties, interactions), partiesToCsv(parties)]
        for (const text of texts) {
          const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' })
          expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        }
      }),
      { seed: 78 },
    )
  })

  test('are as RFC 4180 says, with a mark for UTF-8', () => {
    const party: Party = {
      ...EMPTY_PARTY,
      id: 'shape:p' as PartyId,
      name: 'Say "hi", all',
      group: '=1+1',
      people: 'a\nb',
    }
    expect(partiesToCsv([party])).toBe(
      '\ufeffname,kind,group,people,Zone,party id\r\n"Say ""hi"", all",team,\'=1+1,"a\nb",,shape:p\r\n',
    )
  })
})

describe('the guard before formulas', () => {
  test('gives every text back', () => {
    fc.assert(
      fc.property(raw, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text)
      }),
      { seed: 79 },
    )
  })
})
