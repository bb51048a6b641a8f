/**
 * What differs between two states of a workshop, thing by thing, as it is drawn, listed and summed up. One thing may differ
 * in several ways; the first of its signs is the one by which it is drawn. Where things stand is no difference.
 */

import type { InteractionId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { KindDiff } from '../model/map-diff.ts'
import { compareNames } from '../model/names.ts'
import type { Party } from '../model/party.ts'
import type { PastRating } from '../model/past-state.ts'
import { diffStates, type Said } from '../model/state-diff.ts'
import { serviceLine } from '../text/interaction-label.ts'
import { nameZone } from '../text/name-zone.ts'

/** In what way something differs, the most telling first. */
export const SIGNS = ['added', 'removed', 'rerouted', 'renamed', 'rerated', 'revised'] as const
export type Sign = (typeof SIGNS)[number]

/** What can differ. */
export const DIFFERING = ['party', 'interaction', 'zone'] as const
export type Differing = (typeof DIFFERING)[number]

/** One fact as it was and as it is. */
export interface FactDifference {
  readonly fact: string
  readonly before: unknown
  readonly after: unknown
}

/** One thing that differs. */
export interface Difference {
  readonly of: Differing
  readonly id: string
  /** At least one, in the order of `SIGNS`. */
  readonly signs: readonly Sign[]
  /** What it was and is called, in the names of the time; null where it was not there. Of an interaction who serves whom. */
  readonly was: string | null
  readonly now: string | null
  /** What else is said otherwise. */
  readonly facts: readonly FactDifference[]
  /** Both ratings where there is a newer one, null for none before. */
  readonly rating: { readonly before: PastRating | null; readonly after: PastRating } | null
}

/** The facts that have a sign of their own, or say nothing about the workshop. */
const TOLD: Readonly<Record<Differing, ReadonlySet<string>>> = {
  party: new Set(['name', 'pinned']),
  interaction: new Set(['service', 'provider', 'customer']),
  zone: new Set(['name', 'colour']),
}
const NAMED_BY: Readonly<Record<Differing, string>> = { party: 'name', interaction: 'service', zone: 'name' }

type Namer<T> = (one: T) => string

function differencesOf<T extends { readonly id: string }>(
  of: Differing,
  { added, removed, revised }: KindDiff<T>,
  was: Namer<T>,
  now: Namer<T>,
): Difference[] {
  const none = { facts: [], rating: null }
  return [
    ...added.map((one): Difference => ({ of, id: one.id, signs: ['added'], was: null, now: now(one), ...none })),
    ...removed.map((one): Difference => ({ of, id: one.id, signs: ['removed'], was: was(one), now: null, ...none })),
    ...revised.flatMap(({ before, after, facts }): Difference[] => {
      const names: readonly string[] = facts
      const others = facts.filter((fact) => !TOLD[of].has(fact))
      const signs: Sign[] = []
      if (names.includes('provider') || names.includes('customer')) signs.push('rerouted')
      if (names.includes(NAMED_BY[of])) signs.push('renamed')
      if (others.length > 0) signs.push('revised')
      if (signs.length === 0) return []
      return [
        {
          ...{ of, id: after.id, signs, was: was(before), now: now(after), rating: null },
          facts: others.map((fact) => ({ fact, before: before[fact], after: after[fact] })),
        },
      ]
    }),
  ]
}

/** How interactions are called in a state. */
function nameInteractions({ parties }: Pick<Said, 'parties'>): Namer<Interaction> {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  return ({ provider, customer, service }) => serviceLine(names.get(provider) ?? '', names.get(customer) ?? '', service)
}

/** Newer ratings of interactions that are on both maps. */
function addRatings(all: Difference[], before: Said, after: Said): Difference[] {
  const known = new Map(before.ratings.map((rating) => [rating.id, rating]))
  const newer = new Map<string, NonNullable<Difference['rating']>>()
  for (const rating of after.ratings) {
    const then = known.get(rating.id) ?? null
    if (then?.revealedAt !== rating.revealedAt) newer.set(rating.id, { before: then, after: rating })
  }
  const was = nameInteractions(before)
  const now = nameInteractions(after)
  const then = new Map<InteractionId, Interaction>(before.interactions.map((one) => [one.id, one]))
  const listed = new Set(all.map(({ id }) => id))
  const only = after.interactions.flatMap((one): Difference[] => {
    const rating = newer.get(one.id)
    const earlier = then.get(one.id)
    if (!rating || !earlier || listed.has(one.id)) return []
    return [{ of: 'interaction', id: one.id, signs: ['rerated'], was: was(earlier), now: now(one), facts: [], rating }]
  })
  const both = all.map((one): Difference => {
    const rating = newer.get(one.id)
    if (!rating || one.now === null) return one
    const signs = SIGNS.filter((sign) => sign === 'rerated' || one.signs.includes(sign))
    return { ...one, signs, rating }
  })
  return [...both, ...only]
}

/** All that differs on the map and in its ratings, parties first, then interactions, then zones, each by its first sign and its name. */
export function listDifferences(before: Said, after: Said): Difference[] {
  const diff = diffStates(before, after)
  const nameParty: Namer<Party> = ({ name }) => name
  const interactions = differencesOf(
    'interaction',
    diff.interactions,
    nameInteractions(before),
    nameInteractions(after),
  )
  const all = [
    ...differencesOf('party', diff.parties, nameParty, nameParty),
    ...addRatings(interactions, before, after),
    ...differencesOf(
      'zone',
      diff.zones,
      (zone) => nameZone(zone.name),
      (zone) => nameZone(zone.name),
    ),
  ]
  const rank = ({ of, signs }: Difference) =>
    DIFFERING.indexOf(of) * SIGNS.length + SIGNS.indexOf(signs[0] ?? 'revised')
  const name = ({ now, was }: Difference) => now ?? was ?? ''
  return all.sort((a, b) => rank(a) - rank(b) || compareNames(name(a), name(b)) || (a.id < b.id ? -1 : 1))
}
