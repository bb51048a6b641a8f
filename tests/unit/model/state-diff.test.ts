/** What differs between two states of a workshop: nothing between a state and itself, and exactly what makes one the other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangeId, InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { isEmptyDiff } from '#shared/model/map-diff.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { applyStateDiff, diffStates, type Said } from '#shared/model/state-diff.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const text = fc.constantFrom('Finance', 'Sales', '')
const figure = fc.constantFrom(null, 2, 4.5)
const party = id.map((one) => `shape:${one}` as PartyId)
const interaction = id.map((one) => `shape:i${one}` as InteractionId)
const list = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: (some) => some.id, maxLength: 4 })

const state: fc.Arbitrary<Said> = fc.record({
  parties: list(fc.record({ id: party, name: text }).map((one) => ({ ...EMPTY_PARTY, ...one }))),
  interactions: list(
    fc
      .record({ id: interaction, provider: party, customer: party, service: text, volume: figure })
      .map((one) => ({ ...EMPTY_INTERACTION, ...one })),
  ),
  zones: list(
    fc.record({ id: id.map((one) => `shape:z${one}` as ZoneId), name: text, colour: fc.constant('blue' as const) }),
  ),
  ratings: list(
    fc.record({
      ...{ id: interaction, revealedAt: fc.constantFrom('2026-03-02T09:00:00.000Z', '2026-04-02T09:00:00.000Z') },
      ...{ customers: fc.nat({ max: 9 }), providers: fc.nat({ max: 9 }) },
      ...{ what: figure, when: figure, way: figure, effort: figure, mean: figure, gap: figure },
    }),
  ),
  costs: list(fc.record({ id: interaction, low: fc.nat(), usual: fc.nat(), high: fc.nat(), mean: fc.nat() })),
  changes: list(
    fc.record({
      ...{ id: id.map((one) => `change-${one}` as ChangeId), interaction, what: text, owner: text },
      reviewDate: fc.constantFrom(null, '2026-04-01'),
      status: fc.constantFrom('idea' as const, 'running' as const, 'reviewed' as const),
      decision: fc.constantFrom(null, 'adopt' as const),
    }),
  ),
})

const sorted = (said: Said) =>
  Object.fromEntries(Object.entries(said).map(([kind, all]) => [kind, [...all].sort((a, b) => (a.id < b.id ? -1 : 1))]))

test('nothing differs between a state and itself', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(isEmptyDiff(diffStates(one, structuredClone(one)))).toBe(true)
    }),
  )
})

test('what differs, done to the first state, gives the second, and the other way round', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      expect(sorted(applyStateDiff(one, diffStates(one, other)))).toEqual(sorted(other))
      expect(sorted(applyStateDiff(other, diffStates(other, one)))).toEqual(sorted(one))
    }),
  )
})

test('something differs wherever the two are not the same', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
      expect(isEmptyDiff(diffStates(one, other))).toBe(same)
    }),
  )
})
