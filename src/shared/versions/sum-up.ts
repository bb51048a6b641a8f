/** What changed between two states, in figures: for the head of the list and for the page that a sponsor reads. */
import type { ChangeStatus, Decision } from '../model/change.ts'
import type { PastChange } from '../model/past-state.ts'
import { diffStates, type Said } from '../model/state-diff.ts'
import { DIFFERING, type Difference, type Differing, listDifferences, SIGNS, type Sign } from './list-differences.ts'

/** How many things of a kind have a sign. Things that have several are counted under each. */
export interface SignCount {
  readonly of: Differing
  readonly sign: Sign
  readonly count: number
}

/** How far a change came; `from` is null for one that was not logged before. */
export interface ChangeMove {
  readonly change: PastChange
  readonly from: ChangeStatus | null
}

/** What the misses cost in a year, on average, of those interactions that were reckoned both times. */
export interface CostMove {
  readonly interactions: number
  readonly before: number
  readonly after: number
  /** How many were reckoned for the first time. */
  readonly first: number
}

/** All of it. */
export interface Summary {
  readonly differences: readonly Difference[]
  readonly counts: readonly SignCount[]
  /** Of interactions that were rated again: how the customers see them now. Figures are compared as they are printed. */
  readonly ratings: { readonly better: number; readonly worse: number; readonly same: number; readonly first: number }
  /** Null where nothing was reckoned again, or for the first time. */
  readonly costs: CostMove | null
  /** Changes that came further, were decided or were logged, as they stand now. */
  readonly moves: readonly ChangeMove[]
}

/** How one newer rating compares: by the mean of the customers, in tenths; null where one of the two has no mean. */
export function compareRating({
  before,
  after,
}: NonNullable<Difference['rating']>): 'better' | 'worse' | 'same' | null {
  if (before === null || before.mean === null || after.mean === null) return null
  const step = Math.round(after.mean * 10) - Math.round(before.mean * 10)
  return step > 0 ? 'better' : step < 0 ? 'worse' : 'same'
}

function countRatings(differences: readonly Difference[]): Summary['ratings'] {
  const found = { better: 0, worse: 0, same: 0, first: 0 }
  for (const { rating } of differences) {
    if (rating === null) continue
    if (rating.before === null) found.first += 1
    const compared = compareRating(rating)
    if (compared !== null) found[compared] += 1
  }
  return found
}

/** Reckoning the same card anew draws the same or almost the same figures: less than this share is no difference. */
const SAME_COST = 0.01

function isOtherCost(before: number, after: number): boolean {
  return Math.abs(after - before) > SAME_COST * Math.max(Math.abs(before), Math.abs(after))
}

function moveCosts(before: Said, after: Said): CostMove | null {
  const then = new Map(before.costs.map((cost) => [cost.id, cost.mean]))
  const both = after.costs.flatMap(({ id, mean }) => {
    const earlier = then.get(id)
    return earlier === undefined ? [] : [{ before: earlier, after: mean }]
  })
  const first = after.costs.length - both.length
  if (first === 0 && !both.some((one) => isOtherCost(one.before, one.after))) return null
  return {
    interactions: both.length,
    before: both.reduce((sum, one) => sum + one.before, 0),
    after: both.reduce((sum, one) => sum + one.after, 0),
    first,
  }
}

/** What was decided comes first, then what runs, what is planned, and ideas. */
const FURTHEST: readonly ChangeStatus[] = ['reviewed', 'running', 'planned', 'idea']

function moveChanges(before: Said, after: Said): ChangeMove[] {
  const { added, revised } = diffStates(before, after).changes
  const moved = revised
    .filter(({ facts }) => facts.includes('status') || facts.includes('decision'))
    .map((one): ChangeMove => ({ change: one.after, from: one.before.status }))
  const moves = [...added.map((change): ChangeMove => ({ change, from: null })), ...moved]
  return moves.sort((a, b) => FURTHEST.indexOf(a.change.status) - FURTHEST.indexOf(b.change.status))
}

/** How many of these changes were decided so. */
export function countDecided(moves: readonly ChangeMove[], decision: Decision): number {
  return moves.filter(({ change }) => change.decision === decision).length
}

/** Sums up what changed. The earlier state comes first. */
export function sumUp(before: Said, after: Said): Summary {
  const differences = listDifferences(before, after)
  const counts = DIFFERING.flatMap((of) =>
    SIGNS.map((sign): SignCount => {
      const count = differences.filter((one) => one.of === of && one.signs.includes(sign)).length
      return { of, sign, count }
    }),
  )
  return {
    differences,
    counts: counts.filter(({ count }) => count > 0),
    ratings: countRatings(differences),
    costs: moveCosts(before, after),
    moves: moveChanges(before, after),
  }
}

/** Whether nothing at all differs. */
export function isUnchanged({ differences, costs, moves }: Summary): boolean {
  return differences.length === 0 && costs === null && moves.length === 0
}
