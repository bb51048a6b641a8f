/** The keys of the tree, the letters typed in it, and where something new is typed. */
import { describe, expect, test } from 'vitest'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { draftParty, placeOfDraft } from '../../../src/renderer/src/features/outline/tree-draft-place.ts'
import { meaningOf, type TreeKey } from '../../../src/renderer/src/features/outline/tree-keys.ts'
import { buildTree, listLines } from '../../../src/renderer/src/features/outline/tree-nodes.ts'
import { findTyped, goesOn, typeAhead } from '../../../src/renderer/src/features/outline/type-ahead.ts'
import { party, partyId, serves } from './builders.ts'

const contents = {
  parties: ['IT', 'Sales', 'Dispatch'].map((name) => party(name)),
  interactions: [serves('IT', 'Sales', { service: 'laptop' })],
  zones: [{ id: 'z' as ZoneId, name: 'Inside', colour: 'slate' as const }],
}
const zones = new Map([[partyId('IT'), 'z' as ZoneId]])
/** Zone, IT, Serves, Sales: laptop, In no zone, Sales, Dispatch. */
const lines = listLines(buildTree(contents, zones, ''), new Set([partyId('IT')]))
const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, at: number, more: Partial<TreeKey> = {}, isTyping = false) =>
  meaningOf({ ...none, key, ...more }, lines, at, isTyping)

describe('the keys of the tree', () => {
  test('arrows walk, open and close, and lead to the parent', () => {
    expect(press('ArrowDown', 0)).toEqual({ do: 'go', to: 1, how: 'only' })
    expect(press('ArrowUp', 0)).toEqual({ do: 'go', to: 0, how: 'only' })
    expect(press('ArrowDown', 1, { shiftKey: true })).toEqual({ do: 'go', to: 2, how: 'extend' })
    expect(press('ArrowDown', 1, { ctrlKey: true })).toEqual({ do: 'go', to: 2, how: null })
    expect(press('ArrowRight', 1)).toEqual({ do: 'go', to: 2, how: 'only' })
    expect(press('ArrowRight', 5)).toEqual({ do: 'turn' })
    expect(press('ArrowLeft', 1)).toEqual({ do: 'turn' })
    expect(press('ArrowLeft', 3)).toEqual({ do: 'go', to: 2, how: 'only' })
    expect(press('End', 0)).toEqual({ do: 'go', to: 6, how: 'only' })
    expect(press('PageDown', 3)).toEqual({ do: 'go', to: 6, how: 'only' })
  })

  test('Enter renames what has a name and opens what has none; Space selects', () => {
    expect(press('Enter', 1)).toEqual({ do: 'rename' })
    expect(press('F2', 3)).toEqual({ do: 'rename' })
    expect(press('Enter', 2)).toEqual({ do: 'turn' })
    expect(press('F2', 2)).toBeNull()
    expect(press(' ', 1)).toEqual({ do: 'toggle' })
    expect(press('a', 1, { ctrlKey: true })).toEqual({ do: 'all' })
    expect(press('Delete', 1)).toEqual({ do: 'delete' })
  })

  test('Insert adds a party, Ctrl+Enter whom it serves, with Shift who serves it', () => {
    expect(press('Insert', 1)).toEqual({ do: 'add', what: 'party' })
    expect(press('Enter', 1, { shiftKey: true })).toEqual({ do: 'add', what: 'party' })
    expect(press('Enter', 1, { ctrlKey: true })).toEqual({ do: 'add', what: 'serves' })
    expect(press('Enter', 1, { ctrlKey: true, shiftKey: true })).toEqual({ do: 'add', what: 'servedBy' })
  })

  test('a digit says the kind, unless it goes on with a name that is being typed', () => {
    expect(press('3', 1)).toEqual({ do: 'kind', kind: 'system' })
    expect(press('3', 1, {}, true)).toEqual({ do: 'type', letter: '3' })
    expect(press('7', 1)).toEqual({ do: 'type', letter: '7' })
    expect(press('k', 1, { ctrlKey: true })).toBeNull()
    expect(press('2', 1, { altKey: true })).toBeNull()
  })
})

describe('letters typed in the tree', () => {
  const labels = ['Sales', 'Stock', 'Service', 'Éclair', 'Dispatch']

  test('the same letter leads on from line to line, and round', () => {
    expect([0, 1, 2].map((at) => findTyped(labels, at, 's'))).toEqual([1, 2, 0])
    expect(findTyped(labels, 0, 'ss')).toBe(1)
  })

  test('a word stays on the line that begins with it, and ignores case', () => {
    expect(findTyped(labels, 1, 'st')).toBe(1)
    expect(findTyped(labels, 1, 'SER')).toBe(2)
    expect(findTyped(labels, 1, 'é')).toBe(3)
    expect(findTyped(labels, 1, 'xy')).toBeNull()
  })

  test('a pause begins a new word', () => {
    const first = typeAhead(null, 's', 1_000)
    expect(goesOn(first, 1_500)).toBe(true)
    expect(typeAhead(first, 'e', 1_500).text).toBe('se')
    expect(typeAhead(first, 'e', 3_000).text).toBe('e')
  })
})

describe('something new in the tree', () => {
  test('a party is typed after the one it is asked for at, in the same zone', () => {
    expect(draftParty(lines, lines[3])).toEqual({ type: 'party', after: partyId('IT'), zone: 'z' })
    expect(draftParty(lines, lines[6])).toEqual({ type: 'party', after: partyId('Dispatch'), zone: null })
    expect(draftParty([], undefined)).toEqual({ type: 'party', after: null, zone: null })
    expect(placeOfDraft(lines, draftParty(lines, lines[3]))).toEqual({ index: 4, level: 2 })
    expect(placeOfDraft(lines, draftParty(lines, lines[0]))).toEqual({ index: 4, level: 2 })
  })

  test('an interaction is typed at the end of its list, or under its party while there is no list', () => {
    const it = partyId('IT')
    expect(placeOfDraft(lines, { type: 'serves', party: it })).toEqual({ index: 4, level: 4 })
    expect(placeOfDraft(lines, { type: 'servedBy', party: it })).toEqual({ index: 4, level: 3 })
    expect(placeOfDraft(lines, { type: 'serves', party: 'gone' as PartyId })).toEqual({ index: 7, level: 1 })
  })
})
