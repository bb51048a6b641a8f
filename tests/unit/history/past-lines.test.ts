/** What happened, line by line: steps that say something have their own, those that only moved things share one. */
import { expect, test } from 'vitest'
import type { HistoryDeed, HistoryStep } from '#shared/model/history.ts'
import { lineAt, pastLines } from '../../../src/renderer/src/features/history/past-lines.ts'

const at = '2026-03-12T09:00:00.000Z'

function step(edit: number, ...deeds: readonly (readonly [HistoryDeed['kind'], string])[]): HistoryStep {
  return {
    ...{ edit, at, session: 'session-1' as never },
    deeds: deeds.map(([kind, name], index) => ({
      ...{ of: 'party', kind, id: `shape:${index}`, name, was: name },
      facts: kind === 'revised' ? [{ fact: 'group', before: '', after: 'Back' }] : [],
    })),
  }
}

test('each step that says something is a line, and moves between them are told together', () => {
  const lines = pastLines([
    step(1, ['added', 'Finance']),
    step(2),
    step(3),
    step(5),
    step(6, ['removed', 'Finance']),
    step(7),
  ])
  expect(lines.map(({ edit, from, sign, texts }) => [from, edit, sign, ...texts])).toEqual([
    [1, 1, 'added', 'Finance added'],
    [2, 5, 'moved', 'Things moved or were drawn in 3 steps'],
    [6, 6, 'removed', 'Finance removed'],
    [7, 7, 'moved', 'Something moved or was drawn'],
  ])
})

test('a step that did much is told by its first deeds and how many more there were', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F']
  const [line] = pastLines([step(1, ...names.map((name) => ['added', name] as const))])
  expect(line?.texts).toEqual(['A added', 'B added', 'C added', 'and 3 more'])
  expect(line?.sign).toBe('added')
})

test('a step that did several kinds of things is signed as one that said something otherwise', () => {
  const [line] = pastLines([step(1, ['added', 'A'], ['removed', 'B'])])
  expect(line?.sign).toBe('revised')
})

test('a step about which there is nothing to say counts as a move', () => {
  const quiet = step(2, ['revised', 'A'])
  const odd = {
    ...quiet,
    deeds: quiet.deeds.map((deed) => ({ ...deed, facts: [{ fact: 'size', before: '1', after: '2' }] })),
  }
  expect(pastLines([odd]).map(({ sign }) => sign)).toEqual(['moved'])
})

test('the line of a moment is the one that tells of its edit, or of the last before it', () => {
  const lines = pastLines([step(2, ['added', 'A']), step(4), step(6), step(9, ['removed', 'A'])])
  expect([1, 2, 3, 4, 5, 6, 8, 9, 12].map((edit) => lineAt(lines, edit))).toEqual([-1, 0, 0, 1, 1, 1, 1, 2, 2])
})
