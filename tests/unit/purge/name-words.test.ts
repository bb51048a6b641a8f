/** Names in typed words: what is looked for, what is found, and what blanking leaves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLANK, createBlanker, createNameFinder, namesToLookFor } from '../../../src/main/core/purge/name-words.ts'

const wholes = (fields: readonly string[], typed: readonly string[] = []) =>
  namesToLookFor(fields, typed)
    .filter(({ whole }) => whole)
    .map(({ name }) => name)
const parts = (fields: readonly string[]) =>
  namesToLookFor(fields, [])
    .filter(({ whole }) => !whole)
    .map(({ name }) => name)

test('a field may hold several people, or say only how many they are', () => {
  expect(wholes(['Ana Sousa, Björn O’Neil and Chloé', 'three clerks of the night shift', '4 people'])).toEqual([
    'Ana Sousa',
    'Björn O’Neil',
    'Chloé',
  ])
  expect(parts(['Ana Sousa', 'Jo Li'])).toEqual(['Ana', 'Sousa'])
  expect(wholes([], [' the second queue ', 'x'])).toEqual(['the second queue'])
})

test('a name is found in any spelling, and never inside a word', () => {
  const find = createNameFinder(['Ana', 'Ana Sousa', 'Anne-Marie', 'J. R.'])
  const words = (text: string) => find(text).map(({ word }) => word)
  expect(words('Ana, ANA and ana; Anabel and Dana do not')).toEqual(['Ana', 'ANA', 'ana'])
  expect(words('Ana  Sousa’s list')).toEqual(['Ana  Sousa'])
  expect(words('Anne-Marie (J. R.)')).toEqual(['Anne-Marie', 'J. R.'])
  expect(words('Áná')).toEqual([])
  expect(createNameFinder([])('Ana')).toEqual([])
  expect(createNameFinder(['José'.normalize('NFC')])('José'.normalize('NFD'))).toHaveLength(1)
})

test('around a name a little of the text is told, on one line', () => {
  const [hit] = createNameFinder(['Ana'])(`${'long '.repeat(20)}\nAna\n${'tail '.repeat(20)}`)
  expect(hit?.before.length).toBeLessThan(45)
  expect(hit?.before.startsWith('…')).toBe(true)
  expect(hit?.after.endsWith('…')).toBe(true)
  expect(`${hit?.before}${hit?.after}`).not.toContain('\n')
})

test('what is blanked is gone in exactly this spelling, and nothing grows', () => {
  const blank = createBlanker(['Will', 'Ana Sousa'])
  expect(blank('Will will; Ana Sousa, Ana')).toBe(`${BLANK} will; ${BLANK}, Ana`)
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/)
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.array(fc.oneof(name, fc.lorem()), { maxLength: 12 }),
      (names, text) => {
        const before = text.join(' ')
        const after = createBlanker(names)(before)
        expect(after.length).toBeLessThanOrEqual(before.length)
        expect(createNameFinder(names)(after).filter(({ word }) => names.includes(word))).toEqual([])
      },
    ),
  )
})
