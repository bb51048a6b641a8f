/** Cases in the order of one column. What is not reckoned stands last, whichever way is up. Pure. */
import type { CaseResult } from '#shared/method/case.ts'
import { FIRMNESSES } from '#shared/method/firmness.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { compareNames } from '#shared/model/names.ts'
import type { CaseLine } from './case-lines.ts'
import type { CaseStanding } from './case-reckoner.ts'

/** Columns, left to right. */
export const COMPARED = ['change', 'interaction', 'saving', 'npv', 'payback', 'chance', 'standing'] as const
export type Compared = (typeof COMPARED)[number]

export interface CompareSort {
  readonly by: Compared
  readonly falling: boolean
}

export interface ComparedCase {
  readonly line: CaseLine
  readonly result: CaseResult | null
}

type Key = string | number | null

function keyOf({ line, result }: ComparedCase, by: Compared): Key {
  if (by === 'change') return line.change.what
  if (by === 'interaction') return line.line
  if (result === null) return null
  if (by === 'saving') return result.saving.p50
  if (by === 'standing') return FIRMNESSES.indexOf(line.gathered?.firmness ?? 'guess')
  const { npv, payback, chance } = result.worth.all
  if (by === 'npv') return npv.p50
  // Never is later than any year.
  return by === 'chance' ? chance : (payback.p50 ?? Number.MAX_VALUE)
}

function compareKeys(one: Key, other: Key): number {
  if (typeof one === 'string' && typeof other === 'string') return compareNames(one, other)
  return Number(one) - Number(other)
}

/** Only changes of which a case was begun. Equal ones stay in the order given. */
export function sortCases(
  lines: readonly CaseLine[],
  results: ReadonlyMap<ChangeId, CaseStanding>,
  { by, falling }: CompareSort,
): readonly ComparedCase[] {
  return lines
    .filter(({ said }) => said !== null)
    .map((line) => ({ line, result: results.get(line.change.id)?.result ?? null }))
    .sort((one, other) => {
      const [first, second] = [keyOf(one, by), keyOf(other, by)]
      if (first === null || second === null) return Number(first === null) - Number(second === null)
      return compareKeys(first, second) * (falling ? -1 : 1)
    })
}
