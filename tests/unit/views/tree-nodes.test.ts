/** The map as a tree. */
import { describe, expect, test } from 'vitest'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { buildTree, listLines } from '../../../src/renderer/src/features/outline/tree-nodes.ts'

const party = (name: string) => ({ ...EMPTY_PARTY, id: name as PartyId, name })
const serves = (provider: string, customer: string, service: string) => ({
  ...EMPTY_INTERACTION,
  id: `${provider}-${customer}` as InteractionId,
  provider: provider as PartyId,
  customer: customer as PartyId,
  service,
})
const contents = {
  parties: ['IT', 'Sales', 'Dispatch'].map(party),
  interactions: [serves('IT', 'Sales', 'laptop'), serves('Sales', 'Sales', '')],
  zones: [],
}
const zoned = { ...contents, zones: [{ id: 'z' as ZoneId, name: 'Inside', colour: 'slate' as const }] }
const inside = new Map([['IT' as PartyId, 'z' as ZoneId]])

const draw = (lines: ReturnType<typeof listLines>) =>
  lines.map(
    ({ node, level, isOpen }) => `${'  '.repeat(level - 1)}${isOpen === null ? '' : isOpen ? '- ' : '+ '}${node.label}`,
  )

describe('the tree', () => {
  test('begins with parties where there are no zones, each with whom it serves and by whom it is served', () => {
    const lines = listLines(buildTree(contents, new Map(), ''), new Set(['Sales', 'IT']))
    expect(draw(lines)).toEqual(
      [
        '- IT, team',
        '  - Serves (1)',
        '    Sales: laptop',
        '- Sales, team',
        '  - Serves (1)',
        '    Sales',
        '  - Is served by (2)',
        '    IT: laptop',
        '    Sales',
        'Dispatch, team',
      ].map((line) => line.replace('team', 'Team')),
    )
    expect(new Set(lines.map(({ node }) => node.key)).size).toBe(lines.length)
  })

  test('has zones at the top, open at first, and the parties outside of them last', () => {
    expect(draw(listLines(buildTree(zoned, inside, ''), new Set()))).toEqual([
      '- Zone Inside',
      '  + IT, Team',
      '- In no zone',
      '  + Sales, Team',
      '  Dispatch, Team',
    ])
    const closed = listLines(buildTree(zoned, inside, ''), new Set(['z']))
    expect(draw(closed)[0]).toBe('+ Zone Inside')
    expect(closed.map(({ position, size }) => `${position}/${size}`)).toEqual(['1/2', '2/2', '1/2', '2/2'])
  })

  test('says which zones are collapsed on the map, and lists what lies in them all the same', () => {
    const collapsed = new Set(['z' as ZoneId])
    expect(draw(listLines(buildTree(zoned, inside, '', 'map', collapsed), new Set())).slice(0, 2)).toEqual([
      '- Zone Inside (collapsed on the map)',
      '  + IT, Team',
    ])
  })

  test('keeps the parties that hold every typed word, in their services too', () => {
    expect(draw(listLines(buildTree(zoned, inside, 'LAPTOP sales'), new Set()))).toEqual([
      '- Zone Inside',
      '  + IT, Team',
      '- In no zone',
      '  + Sales, Team',
    ])
    expect(buildTree(zoned, inside, 'nobody')).toEqual([])
  })

  test('lists parties by name where that is chosen', () => {
    const names = buildTree(contents, new Map(), '', 'name').map(({ id }) => id)
    expect(names).toEqual(['Dispatch', 'IT', 'Sales'])
  })
})
