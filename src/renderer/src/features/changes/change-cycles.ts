/** The cycles of a change: adapting it begins the next one, which follows the last. */
import type { Change } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'

/** For each change, the cycles it is one of, the first one first. */
export function chainOf(changes: readonly Change[], id: ChangeId): readonly Change[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const chain: Change[] = []
  for (let at = byId.get(id); at && !chain.includes(at); at = at.follows === null ? undefined : byId.get(at.follows)) {
    chain.unshift(at)
  }
  for (let next = followerOf(changes, id); next && !chain.includes(next); next = followerOf(changes, next.id)) {
    chain.push(next)
  }
  return chain
}

function followerOf(changes: readonly Change[], id: ChangeId): Change | undefined {
  return changes.find(({ follows }) => follows === id)
}

/** Which cycle each change is; 1 for the first. */
export function countCycles(changes: readonly Change[]): ReadonlyMap<ChangeId, number> {
  return new Map(changes.map(({ id }) => [id, chainOf(changes, id).findIndex((one) => one.id === id) + 1]))
}
