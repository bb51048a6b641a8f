/**
 * Which backups of a workshop stay: the last ten, one a day for two weeks, one a week for twelve, and never more bytes than
 * allowed. Days and weeks are UTC's. A newcomer would count from now: on a laptop whose clock was set back that throws away
 * what was made last, so what seems to come from the future is kept by a reckoning of its own.
 */

/** How many of the last ones stay, whatever their days. */
export const LAST_KEPT = 10
/** For how many days one of each day stays. */
export const DAYS_KEPT = 14
/** For how many weeks one of each week stays. */
export const WEEKS_KEPT = 12

/** What has to be known of a backup. */
export interface Generation {
  readonly id: string
  /** When it was made, ISO 8601. */
  readonly at: string
  readonly bytes: number
}

/** By what backups are chosen. */
export interface KeepRule {
  /** ISO 8601. */
  readonly now: string
  /** All that stay, together. */
  readonly maxBytes: number
}

const DAY_MS = 24 * 60 * 60 * 1000
const dayOf = (time: number) => Math.floor(time / DAY_MS)
/** Weeks begin on Monday; the first day that is counted was a Thursday. */
const weekOf = (time: number) => Math.floor((dayOf(time) + 3) / 7)

interface Dated extends Generation {
  readonly time: number
}

/** The newest of each group, for the groups that `isKept` says. `all` is sorted, the newest first. */
function newestOfEach(all: readonly Dated[], groupOf: (time: number) => number, isKept: (group: number) => boolean) {
  const newest = new Map<number, Dated>()
  for (const one of all) {
    const group = groupOf(one.time)
    if (isKept(group) && !newest.has(group)) newest.set(group, one)
  }
  return [...newest.values()]
}

/** In the order in which they are given up when there is too much: what stands for a week is worth the most. */
function byWorth(all: readonly Dated[], now: number): readonly Dated[] {
  const weeks = newestOfEach(all, weekOf, (week) => week > weekOf(now) - WEEKS_KEPT)
  const days = newestOfEach(all, dayOf, (day) => day > dayOf(now) - DAYS_KEPT)
  const last = all.slice(0, LAST_KEPT)
  return [...new Set([...all.slice(0, 1), ...weeks, ...days, ...last])]
}

/** The ids of those that stay. The newest always does, and the newest that the present clock can have made. */
export function keepGenerations(backups: readonly Generation[], { now, maxBytes }: KeepRule): ReadonlySet<string> {
  const present = Date.parse(now)
  const all = backups
    .map((one) => ({ ...one, time: Date.parse(one.at) }))
    .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1))
  const made = all.filter(({ time }) => time <= present)
  const ahead = all.filter(({ time }) => time > present)
  const wanted = [...new Set([...made.slice(0, 1), ...ahead.slice(0, 1), ...byWorth(made, present)])]
  const fromAhead = ahead.length === 0 ? [] : byWorth(ahead, ahead[0]?.time ?? present)
  const certain = new Set([...made.slice(0, 1), ...ahead.slice(0, 1)])
  const kept = new Set<string>()
  let bytes = 0
  for (const one of new Set([...wanted, ...fromAhead])) {
    if (!certain.has(one) && bytes + one.bytes > maxBytes) continue
    kept.add(one.id)
    bytes += one.bytes
  }
  return kept
}
