/** Which ids of theirs stand for things that are here under another one: by earlier merges, and by what is served to whom. */

import type { Evidence } from '#shared/model/evidence.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import { foldName } from '#shared/model/names.ts'
import type { Entered } from '../ports/merge-store.ts'

function pairsOf(statements: readonly Entered<Evidence>[]): readonly (readonly [string, string])[] {
  return statements.flatMap(({ said }) => (said.kind === 'merge' && said.value ? Object.entries(said.value.same) : []))
}

/**
 * What earlier merges found to be the same.
 * @param isOurs whether an id was ever on our map
 */
export function knownSameIds(
  ours: readonly Entered<Evidence>[],
  theirs: readonly Entered<Evidence>[],
  isOurs: (id: string) => boolean,
): Map<string, string> {
  const same = new Map<string, string>()
  for (const [other, own] of pairsOf(ours)) if (!isOurs(other) && isOurs(own)) same.set(other, own)
  for (const [other, own] of pairsOf(theirs)) if (isOurs(other) && !isOurs(own)) same.set(own, other)
  return same
}

/**
 * Interactions of theirs that serve the same thing between the same parties as one of ours that they do not know, and zones
 * of the same name. Each is taken once.
 * @param theirs with the parties of both sides under our ids
 */
export function findSameThings(ours: Contents, theirs: Contents): Map<string, string> {
  const same = new Map<string, string>()
  const pair = <T extends { readonly id: string }>(
    all: readonly T[],
    others: readonly T[],
    keyOf: (one: T) => string,
  ) => {
    const there = new Set(others.map(({ id }) => id))
    const here = new Set(all.map(({ id }) => id))
    const free = all.filter(({ id }) => !there.has(id))
    for (const one of others.filter(({ id }) => !here.has(id))) {
      const key = keyOf(one)
      const at = key === '' ? -1 : free.findIndex((other) => keyOf(other) === key)
      const [found] = at < 0 ? [] : free.splice(at, 1)
      if (found) same.set(one.id, found.id)
    }
  }
  pair(ours.interactions, theirs.interactions, ({ provider, customer, service }) =>
    [provider, customer, foldName(service)].join(' '),
  )
  pair(ours.zones, theirs.zones, ({ name }) => foldName(name))
  return same
}
