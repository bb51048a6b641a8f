/** What differs between two states of a map: nothing between a state and itself, and exactly what makes one the other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import { applyDiff, diffContents, isEmptyDiff } from '#shared/model/map-diff.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'

const name = fc.constantFrom('Finance', 'Sales', '')
const id = fc.constantFrom('a', 'b', 'c', 'd')
const unique = { selector: (one: { id: string }) => one.id, maxLength: 4 }

const contents: fc.Arbitrary<Contents> = fc.record({
  parties: fc.uniqueArray(
    fc.record({ id: id.map((one) => `shape:${one}` as PartyId), name }).map((one) => ({ ...EMPTY_PARTY, ...one })),
    unique,
  ),
  interactions: fc.uniqueArray(
    fc
      .record({
        id: id.map((one) => `shape:i${one}` as InteractionId),
        provider: id.map((one) => `shape:${one}` as PartyId),
        customer: id.map((one) => `shape:${one}` as PartyId),
        service: name,
        volume: fc.constantFrom(null, 3, 40),
      })
      .map((one) => ({ ...EMPTY_INTERACTION, ...one })),
    unique,
  ),
  zones: fc.uniqueArray(
    fc.record({ id: id.map((one) => `shape:z${one}` as ZoneId), name, colour: fc.constant('blue' as const) }),
    unique,
  ),
})

const sorted = ({ parties, interactions, zones }: Contents) =>
  [parties, interactions, zones].map((all) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1)))

test('nothing differs between a state and itself', () => {
  fc.assert(
    fc.property(contents, (one) => {
      expect(isEmptyDiff(diffContents(one, one))).toBe(true)
    }),
  )
})

test('what differs, done to the first state, gives the second, and the other way round', () => {
  fc.assert(
    fc.property(contents, contents, (one, other) => {
      expect(sorted(applyDiff(one, diffContents(one, other)))).toEqual(sorted(other))
      expect(sorted(applyDiff(other, diffContents(other, one)))).toEqual(sorted(one))
    }),
  )
})

test('a fact that differs is named, and so is an end that leads elsewhere', () => {
  const [a, b] = ['shape:a' as PartyId, 'shape:b' as PartyId]
  const was = { ...EMPTY_INTERACTION, id: 'shape:i' as InteractionId, provider: a, customer: b, service: 'quotes' }
  const state = (interactions: Contents['interactions']): Contents => ({ parties: [], interactions, zones: [] })
  const { interactions } = diffContents(state([was]), state([{ ...was, customer: a, service: 'offers' }]))
  expect(interactions).toMatchObject({ added: [], removed: [], revised: [{ facts: ['service', 'customer'] }] })
})
