import { expect, test } from 'vitest'
import { ACTIONS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { rankActions } from '../../../src/renderer/src/app/actions/rank-actions.ts'

test('every action is first when its own name is typed', () => {
  for (const { id } of ACTIONS) {
    if (id !== 'palette') expect(rankActions(t(`action.${id}`))[0]).toBe(id)
  }
})

test('the beginning of a name comes before a word within, and that before a mere part', () => {
  expect(rankActions('map')[0]).toBe('view-map')
  expect(rankActions('zoom')[0]).toBe('zoom-selection')
  expect(rankActions('practice')[0]).toBe('workshop-practice')
})

test('words may come in any order, a menu finds its actions, and nonsense finds nothing', () => {
  expect(rankActions('workshop new')).toContain('workshop-new')
  expect(rankActions('help')).toContain('about')
  expect(rankActions('xyzzy')).toEqual([])
})
