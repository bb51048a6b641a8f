/** What stands on the one page: no more than it holds, the most telling first, no notes, and how much was left out. */
import { expect, test } from 'vitest'
import type { ChangeId, InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import type { PastRating } from '#shared/model/past-state.ts'
import type { Said } from '#shared/model/state-diff.ts'
import { sumUp } from '#shared/versions/sum-up.ts'
import {
  firstOf,
  moveLines,
  namesLines,
  ON_PAGE,
  ratingLines,
  shareRows,
} from '../../../src/renderer/src/features/history/versions/page-lines.ts'

const NOTHING: Said = { parties: [], interactions: [], zones: [], ratings: [], costs: [], changes: [] }
const party = (id: string, name = id, note = '') => ({ ...EMPTY_PARTY, id: `shape:${id}` as PartyId, name, note })
const serves = (id: string) => ({
  ...{ ...EMPTY_INTERACTION, id: `shape:${id}` as InteractionId, service: id },
  ...{ provider: 'shape:a' as PartyId, customer: 'shape:b' as PartyId },
})
const rated = (id: string, revealedAt: string, mean: number | null): PastRating => ({
  ...{ id: `shape:${id}` as InteractionId, revealedAt, customers: 5, providers: 5, mean, gap: 0 },
  ...{ what: mean, when: mean, way: mean, effort: mean },
})
const many = (count: number) => Array.from({ length: count }, (_, at) => `n${String(at).padStart(2, '0')}`)

test('names stand by kind and sign, those for which there is no room are counted', () => {
  const before = { ...NOTHING, parties: [party('a', 'Finance'), party('gone', 'Desk')] }
  const after = { ...NOTHING, parties: [party('a', 'Controlling'), ...many(ON_PAGE.names + 3).map((id) => party(id))] }
  expect(namesLines(sumUp(before, after))).toEqual([
    { title: 'Parties: added', names: `${many(ON_PAGE.names).join(' · ')} · and 3 more` },
    { title: 'Parties: removed', names: 'Desk' },
    { title: 'Parties: renamed', names: 'Finance → Controlling' },
  ])
})

test('what is only said otherwise, notes above all, does not stand there', () => {
  const before = { ...NOTHING, parties: [party('a')] }
  const after = { ...NOTHING, parties: [party('a', 'a', 'Between us')] }
  const summary = sumUp(before, after)
  expect(summary.differences).toHaveLength(1)
  expect(namesLines(summary)).toEqual([])
})

test('of many ratings those that moved most stand there', () => {
  const ids = many(8)
  const cast = { ...NOTHING, parties: [party('a'), party('b')], interactions: ids.map(serves) }
  const before = { ...cast, ratings: ids.map((id) => rated(id, '2026-03-02T09:00:00.000Z', 2)) }
  const after = { ...cast, ratings: ids.map((id, at) => rated(id, '2026-05-02T09:00:00.000Z', 2 + at / 10)) }
  const { rows, more } = firstOf(ratingLines(sumUp(before, after)), 6)
  expect(more).toBe(2)
  expect(rows[0]).toMatchObject({ what: 'a serves b: n07', detail: '2.0 → 2.7', outcome: 'better' })
})

test('changes stand there with what came of them, and with their owners only if wanted', () => {
  const change = { id: 'c1' as ChangeId, interaction: 'shape:i' as InteractionId, what: 'Ask first', owner: 'Dana' }
  const cast = { ...NOTHING, parties: [party('a'), party('b')], interactions: [serves('i')] }
  const before: Said = { ...cast, changes: [{ ...change, reviewDate: null, status: 'running', decision: null }] }
  const after: Said = {
    ...cast,
    changes: [
      { ...change, reviewDate: null, status: 'reviewed', decision: 'adopt' },
      { ...change, id: 'c2' as ChangeId, what: 'Call back', reviewDate: null, status: 'idea', decision: null },
    ],
  }
  const summary = sumUp(before, after)
  expect(moveLines(summary, after, true).map(({ what, detail, outcome }) => [what, detail, outcome])).toEqual([
    ['Ask first', 'a serves b: i · Dana', 'Running → Adopt'],
    ['Call back', 'a serves b: i · Dana', 'new: Idea'],
  ])
  expect(moveLines(summary, after, false).map(({ detail }) => detail)).toEqual(['a serves b: i', 'a serves b: i'])
})

test('ratings and changes share the room that names leave, and one takes what the other does not need', () => {
  expect(shareRows(0, 50, 50)).toEqual({ ratings: 9, moves: 9 })
  expect(shareRows(ON_PAGE.kinds, 50, 50)).toEqual({ ratings: 4, moves: 4 })
  expect(shareRows(ON_PAGE.kinds, 50, 1)).toEqual({ ratings: 7, moves: 1 })
  expect(shareRows(ON_PAGE.kinds, 1, 50)).toEqual({ ratings: 1, moves: 7 })
  expect(shareRows(3, 2, 2)).toEqual({ ratings: 2, moves: 2 })
})
