/** Which lane each interaction takes beside its parallels. Pure: the canvas calls it whenever an end is tied or loosened. */

export interface Ends {
  readonly provider: string
  readonly customer: string
}

/** The place of an interaction among all interactions between the same two parties. */
export interface Lane extends Ends {
  /** Counted from 0; those of one direction stand together. */
  readonly rank: number
  readonly count: number
  /**
   * Whether the provider is the first of the pair. Both directions measure their offset from the same side of the same
   * line, so that they never fall together.
   */
  readonly forward: boolean
}

/** @param order gives each interaction its place among parallels of the same direction (its key in the drawing order). */
export function assignLanes(ends: ReadonlyMap<string, Ends>, order: (id: string) => string): Map<string, Lane> {
  const pairs = new Map<string, { id: string; forward: boolean; ends: Ends; key: string }[]>()
  for (const [id, of] of ends) {
    const forward = of.provider <= of.customer
    const pair = forward ? `${of.provider} ${of.customer}` : `${of.customer} ${of.provider}`
    const members = pairs.get(pair)
    const member = { id, forward, ends: of, key: order(id) }
    if (members) members.push(member)
    else pairs.set(pair, [member])
  }
  const lanes = new Map<string, Lane>()
  for (const members of pairs.values()) {
    if (members.length > 1) members.sort(compare)
    for (const [rank, { id, forward, ends: of }] of members.entries()) {
      lanes.set(id, { ...of, rank, count: members.length, forward })
    }
  }
  return lanes
}

function compare(a: { id: string; forward: boolean; key: string }, b: { id: string; forward: boolean; key: string }) {
  if (a.forward !== b.forward) return a.forward ? -1 : 1
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.id < b.id ? -1 : 1
}

export function sameLane(a: Lane | null, b: Lane | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  return (
    a.provider === b.provider &&
    a.customer === b.customer &&
    a.rank === b.rank &&
    a.count === b.count &&
    a.forward === b.forward
  )
}
