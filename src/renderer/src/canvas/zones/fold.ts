/**
 * What collapsed zones hide, and what is drawn instead. Pure: it knows ids, who lies in which collapsed zone, and who
 * serves whom. A zone that lies in a collapsed zone is hidden with everything in it, so the outermost one stands for all.
 */
import type { Ends, Lane } from '../lanes/assign-lanes.ts'

/** Interactions that cross the border of a collapsed zone, of one direction between the same two ends, drawn as one line. */
export interface Bundle {
  readonly id: string
  /** A party, or a collapsed zone. */
  readonly from: string
  readonly to: string
  readonly interactions: readonly string[]
  readonly lane: Pick<Lane, 'rank' | 'count' | 'forward'>
}

/** How much a summary stands for. */
export interface Inside {
  readonly parties: number
  readonly interactions: number
}

export interface Folds {
  /** Everything that is not drawn: what lies in collapsed zones, and every interaction with an end in one. */
  readonly folded: ReadonlySet<string>
  /** The collapsed zone that is drawn in place of each thing that lies in one. */
  readonly standIns: ReadonlyMap<string, string>
  readonly inside: ReadonlyMap<string, Inside>
  readonly bundles: readonly Bundle[]
}

/** @param zoneOf the collapsed zone that each thing lies in directly; circles are taken as they come */
export function foldMap(
  zoneOf: ReadonlyMap<string, string>,
  ends: ReadonlyMap<string, Ends>,
  isParty: (id: string) => boolean,
): Folds {
  const standIns = new Map<string, string>()
  for (const id of zoneOf.keys()) standIns.set(id, outermost(id, zoneOf))
  const inside = new Map<string, { parties: number; interactions: number }>()
  for (const zone of standIns.values()) if (!inside.has(zone)) inside.set(zone, { parties: 0, interactions: 0 })
  const folded = new Set<string>(standIns.keys())
  for (const [id, zone] of standIns) {
    const count = inside.get(zone)
    if (count && isParty(id)) count.parties += 1
  }
  const crossing = new Map<string, { from: string; to: string; interactions: string[] }>()
  for (const [id, { provider, customer }] of ends) {
    const from = standIns.get(provider) ?? provider
    const to = standIns.get(customer) ?? customer
    if (from === provider && to === customer) continue
    folded.add(id)
    const within = from === to ? inside.get(from) : undefined
    if (within) {
      within.interactions += 1
      continue
    }
    const key = `${from}>${to}`
    const known = crossing.get(key)
    if (known) known.interactions.push(id)
    else crossing.set(key, { from, to, interactions: [id] })
  }
  const bundles = [...crossing].map(([id, bundle]): Bundle => {
    const forward = bundle.from <= bundle.to
    const count = crossing.has(`${bundle.to}>${bundle.from}`) ? 2 : 1
    return { id, ...bundle, lane: { forward, count, rank: count === 2 && !forward ? 1 : 0 } }
  })
  return { folded, standIns, inside, bundles }
}

function outermost(id: string, zoneOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>([id])
  let at = zoneOf.get(id) ?? id
  for (let next = zoneOf.get(at); next !== undefined && !seen.has(next); next = zoneOf.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}
