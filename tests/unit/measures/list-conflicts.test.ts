/** Conflicts in one list, from flags and from swap cards, each with its place on the map. */
import { expect, test } from 'vitest'
import type { Evidence, EvidenceOf } from '#shared/model/evidence.ts'
import type { ConflictId, InteractionId, PartyId, SwapId } from '#shared/model/ids.ts'
import { listConflicts } from '../../../src/renderer/src/features/measures/list-conflicts.ts'
import { conflict } from '../../helpers/cost-statements.ts'

const [a, b, c] = ['shape:a', 'shape:b', 'shape:c'] as [PartyId, PartyId, PartyId]
const parties = [{ id: a }, { id: b }]
const between = { id: 'shape:i1' as InteractionId, provider: b, customer: a }
const other = { id: 'shape:i2' as InteractionId, provider: a, customer: b }

function swap(pulls: boolean | null, interaction: InteractionId | null): EvidenceOf<'swap'> {
  const side = (party: PartyId) => ({ party, measuredOn: 'speed', strugglesWith: 'noise' })
  return {
    ...{ kind: 'swap', subject: 'swap-one' as SwapId },
    value: { sides: [side(a), side(b)], interaction, conflict: pulls, conflictNote: 'Pulls apart' },
  }
}
const flag = (one: PartyId, two: PartyId) => conflict('conflict-1' as ConflictId, one, two)
const placesOf = (evidence: readonly Evidence[], interactions = [between]) =>
  listConflicts(evidence, parties, interactions).map(({ from, place }) => [from, place])

test('holds flags and the swap cards that say yes, in the order in which they were said', () => {
  const listed = listConflicts([swap(true, null), flag(a, b)], parties, [between])
  expect(listed.map(({ from, note }) => [from, note])).toEqual([
    ['swap', 'Pulls apart'],
    ['flag', 'Speed against depth'],
  ])
  expect(listed[0]?.sides).toEqual([
    { party: a, measuredOn: 'speed' },
    { party: b, measuredOn: 'speed' },
  ])
  expect(listConflicts([swap(false, null), swap(null, null), { ...flag(a, b), value: null }], parties, [])).toEqual([])
})

test('leads to the interaction that was said, else to one between both, whoever serves, else to a party', () => {
  expect(placesOf([swap(true, other.id)], [between, other])).toEqual([['swap', other.id]])
  expect(placesOf([swap(true, 'shape:gone' as InteractionId)])).toEqual([['swap', between.id]])
  expect(placesOf([flag(a, b)])).toEqual([['flag', between.id]])
  expect(placesOf([flag(c, b)])).toEqual([['flag', b]])
  expect(placesOf([flag(c, c)])).toEqual([['flag', null]])
})
