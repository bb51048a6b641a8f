/** States that were read are shown again without asking, except the one that may still change. */
import { expect, test } from 'vitest'
import { keepState } from '../../../src/renderer/src/features/history/keep-state.ts'

test('the newest state is read anew each time, for its edit may have grown', () => {
  const states = new Map<number, string>()
  keepState(states, 7, 'whole', 9)
  keepState(states, 9, 'half of a gesture', 9)
  expect([...states]).toEqual([[7, 'whole']])
  keepState(states, 9, 'all of it', 10)
  expect([...states]).toEqual([
    [7, 'whole'],
    [9, 'all of it'],
  ])
})

test('what was read longest ago goes first', () => {
  const states = new Map<number, string>()
  for (let edit = 1; edit <= 24; edit += 1) keepState(states, edit, '', 100)
  keepState(states, 1, '', 100)
  keepState(states, 50, '', 100)
  expect([...states.keys()]).toEqual([...Array.from({ length: 22 }, (_, at) => at + 3), 1, 50])
})
