/** Series of batches for properties of the map, as hands make them, and wilder ones. */
import fc from 'fast-check'
import { interaction, party, zone } from './map-builders.ts'

const NAMES = ['a', 'b', 'c', 'd']

/** Steps as hands make them, and wilder ones: half an interaction, a removed end, a party that goes alone. */
export const mapStep = fc.record({
  put: fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 3 })).map(([id, x]) => [party(id, {}, { x })]),
      fc.constantFrom(...NAMES).map((id) => [zone(`z-${id}`)]),
      fc
        .tuple(fc.constantFrom('i', 'j', 'k'), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.nat({ max: 3 }))
        .map(([id, from, to, length]) => interaction(id, from, to, { note: `${length}` }).slice(0, 3 - (length % 3))),
    ),
    { maxLength: 4 },
  ),
  remove: fc.array(
    fc.constantFrom(
      ...NAMES.map((id) => `shape:${id}`),
      ...['i', 'j', 'k'].flatMap((id) => [`shape:${id}`, `binding:${id}-1`, `binding:${id}-2`]),
    ),
    { maxLength: 3 },
  ),
  gesture: fc.constantFrom('g1', 'g2', 'g3'),
  reopen: fc.nat({ max: 5 }).map((count) => count === 0),
})
