/** What is shown of the changes: one value of each facet, and words. */
import { describe, expect, test } from 'vitest'
import type { ChangeId } from '#shared/model/ids.ts'
import { changeRows } from '../../../src/renderer/src/features/changes/change-rows.ts'
import {
  dueTime,
  FACETS,
  filterChanges,
  isFiltering,
  listValues,
  NO_FILTER,
} from '../../../src/renderer/src/features/changes/filter-changes.ts'
import { sortRows } from '../../../src/renderer/src/ui/grid/grid-rows.ts'
import { change } from '../views/builders.ts'

const TODAY = '2026-03-10'
const CHANGES = [
  change({ id: 'a' as ChangeId, owner: 'Kim', reviewDate: '2026-03-09', dimension: 'when' }),
  change({ id: 'b' as ChangeId, owner: 'KIM ', reviewDate: '2026-03-10', status: 'running', block: 'process' }),
  change({ id: 'c' as ChangeId, what: 'Yellow tray', reviewDate: '2026-04-09', dimension: 'way' }),
  change({ id: 'd' as ChangeId, owner: 'Ann', status: 'reviewed', decision: 'adapt', reviewDate: '2026-01-01' }),
  change({ id: 'e' as ChangeId, service: 'picked goods' }),
]
const ids = (chosen: object, words = '') => filterChanges(CHANGES, { words, chosen }, TODAY).map(({ id }) => id)

describe('filtering changes', () => {
  test('sorts reviews by how pressing they are', () => {
    expect(CHANGES.map((one) => dueTime(one, TODAY))).toEqual(['overdue', 'week', 'month', 'done', 'undated'])
  })

  test('offers the values that occur, in their order, with how many changes have them', () => {
    const due = listValues(CHANGES, 'due', TODAY).map(({ label, count }) => [label, count])
    expect(due).toEqual([
      ['Overdue', 1],
      ['Within a week', 1],
      ['Within a month', 1],
      ['No date yet', 1],
      ['Decided', 1],
    ])
    // Two spellings of a name are one owner.
    const owners = listValues(CHANGES, 'owner', TODAY).map(({ label, count }) => [label, count])
    expect(owners).toEqual([
      ['Ann', 1],
      ['Kim', 2],
      ['Nobody yet', 2],
    ])
  })

  test('each value that is offered keeps as many as it says', () => {
    for (const facet of FACETS)
      for (const { value, count } of listValues(CHANGES, facet, TODAY))
        expect(ids({ [facet]: value })).toHaveLength(count)
  })

  test('keeps what fits all that is chosen, and every word', () => {
    expect(ids({ dimension: 'when' })).toEqual(['a'])
    expect(ids({ block: 'process', status: 'running' })).toEqual(['b'])
    expect(ids({ block: 'process', status: 'idea' })).toEqual([])
    expect(ids({}, 'TRAY yellow')).toEqual(['c'])
    expect(ids({}, 'picked')).toEqual(['e'])
    expect(ids({})).toHaveLength(CHANGES.length)
  })

  test('knows whether anything is left out', () => {
    expect(isFiltering(NO_FILTER)).toBe(false)
    expect(isFiltering({ words: ' ', chosen: {} })).toBe(false)
    expect(isFiltering({ words: '', chosen: { owner: 'by kim' } })).toBe(true)
  })
})

test('the list sorts by days and statuses, not by their words, and what is not said comes last either way', () => {
  const by = (column: 'due' | 'status' | 'owner', descending: boolean) =>
    sortRows(changeRows(CHANGES), { column, descending }).map(({ id }) => id)
  expect(by('due', false)).toEqual(['d', 'a', 'b', 'c', 'e'])
  expect(by('due', true)).toEqual(['c', 'b', 'a', 'd', 'e'])
  expect(by('status', false).at(-1)).toBe('d')
  expect(by('owner', true).slice(-2)).toEqual(['c', 'e'])
})
