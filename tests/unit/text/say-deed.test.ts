/** The lines in which the history tells what an edit did. */
import { expect, test } from 'vitest'
import type { HistoryDeed } from '#shared/model/history.ts'
import { sayDeed } from '#shared/text/say-deed.ts'

function deed(
  of: HistoryDeed['of'],
  name: string,
  facts: readonly [string, string, string][],
  was = name,
): HistoryDeed {
  return {
    ...{ of, kind: 'revised', id: 'shape:x', name, was },
    facts: facts.map(([fact, before, after]) => ({ fact, before, after })),
  }
}

test('what came and what went is said with its name, also where it has none', () => {
  const came = { ...deed('interaction', 'Finance serves Sales', []), kind: 'added' as const }
  expect(sayDeed(came)).toEqual(['Finance serves Sales: added'])
  expect(sayDeed({ ...deed('zone', 'Back office', []), kind: 'removed' })).toEqual(['Zone Back office removed'])
  expect(sayDeed({ ...deed('party', '  ', []), kind: 'added' })).toEqual(['A party without a name added'])
})

test('a name that came, changed or went is told apart', () => {
  expect(sayDeed(deed('party', 'Controlling', [['name', 'Finance', 'Controlling']], 'Finance'))).toEqual([
    'Finance renamed to Controlling',
  ])
  expect(sayDeed(deed('zone', 'Plant', [['name', '', 'Plant']], ''))).toEqual(['Zone Plant named'])
  const line = 'Finance serves Sales'
  expect(sayDeed(deed('interaction', line, [['service', 'quotes', 'offers']]))).toEqual([
    'Finance serves Sales: service renamed from “quotes” to “offers”',
  ])
  expect(sayDeed(deed('interaction', line, [['service', 'quotes', '']]))).toEqual([
    'Finance serves Sales: service “quotes” taken out',
  ])
})

test('both ends that changed are one line, which says how it was', () => {
  const both: [string, string, string][] = [
    ['provider', 'shape:a', 'shape:b'],
    ['customer', 'shape:b', 'shape:a'],
    ['volume', '', '40'],
  ]
  expect(sayDeed(deed('interaction', 'Sales serves Finance', both, 'Finance serves Sales'))).toEqual([
    'Sales serves Finance: rerouted, before it was Finance serves Sales',
    'Sales serves Finance: Volume set to “40”',
  ])
})

test('facts are said in words, and what was said of them before', () => {
  expect(
    sayDeed(
      deed('party', 'Finance', [
        ['kind', 'team', 'role'],
        ['group', 'Back', ''],
        ['pinned', 'false', 'true'],
      ]),
    ),
  ).toEqual([
    'Finance: Kind changed from “Team” to “Role”',
    'Finance: Group taken out, it was “Back”',
    'Finance pinned',
  ])
  expect(sayDeed(deed('zone', 'Plant', [['colour', 'teal', 'blue']]))).toEqual(['Zone Plant: another colour'])
})

test('long texts are cut, on one line', () => {
  const [line] = sayDeed(deed('party', 'Finance', [['note', '', `first\nsecond ${'x'.repeat(200)}`]]))
  expect(line).toMatch(/^Finance: Note set to “first second x+…”$/)
  expect(line?.length).toBeLessThan(110)
})
