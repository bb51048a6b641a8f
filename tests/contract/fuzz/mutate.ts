/** Breaks a value that fits in one place: another kind, nothing, too much, something that was not asked for. */
import fc from 'fast-check'
import { isPlace } from './arbitrary-of.ts'
import { anyHostile } from './hostile-values.ts'

/** One break: the place is counted through the value as it comes. */
export interface Break {
  readonly place: number
  readonly how: 'replace' | 'drop' | 'add' | 'repeat'
  readonly value: () => unknown
}

/** Mostly none, so that what fits is tried as well. */
export const breaks: fc.Arbitrary<readonly Break[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        place: fc.nat(400),
        how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add', 'repeat'),
        value: anyHostile,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
)

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

function listPlaces(value: unknown, found: Place[] = []): Place[] {
  // Bytes take numbers alone.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || found.length > 400) return found
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    found.push({ holder, key })
    listPlaces(holder[key], found)
  }
  return found
}

function breakAt({ holder, key }: Place, { how, value }: Break): void {
  const there = holder[key]
  if (how === 'drop') Reflect.deleteProperty(holder, key)
  else if (how === 'repeat' && Array.isArray(there)) there.push(...there, ...there)
  else if (how === 'add' && !Array.isArray(holder)) holder[`${key}2`] = value()
  else {
    const next = value()
    // Where something is written to, no text may come in that the world did not offer.
    if (!(isPlace(key) && typeof next === 'string' && next.length > 1)) holder[key] = next
  }
}

/** The same value, broken; a value without places stays as it is. Changes its argument. */
export function mutate(value: unknown, all: readonly Break[]): unknown {
  for (const one of all) {
    const places = listPlaces(value)
    const place = places[one.place % Math.max(1, places.length)]
    if (place) breakAt(place, one)
  }
  return value
}
