/** Ids of theirs become ours wherever they are named: in records, in what is said, in changes. */

/** From an id of theirs to the one that stands for the same thing here. */
export type SameIds = ReadonlyMap<string, string>

/** A copy of a value in which every string and every key that is such an id is ours; the value itself where none is. */
export function renameIds<T>(value: T, same: SameIds): T {
  return same.size === 0 ? value : (rename(value, same) as T)
}

function rename(value: unknown, same: SameIds): unknown {
  if (typeof value === 'string') return same.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => rename(one, same))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [same.get(key) ?? key, rename(one, same)]))
}
