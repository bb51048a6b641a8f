/** What a list of the help shows of a sentence. */
import { expect, test } from 'vitest'
import { cutExcerpt } from '#shared/help/cut-excerpt.ts'
import { makeHelp } from '#shared/help/make-help.ts'
import { indexHelp, searchHelp } from '#shared/help/search-help.ts'
import { FACTS } from './facts.ts'

const LONG =
  'Everything comes back from any folder in which Baton kept its work, or from the second folder for backups, on a stick.'

test('a short sentence stays whole', () => {
  expect(cutExcerpt('Wake the laptop.', 'lap')).toBe('Wake the laptop.')
})

test('a long one is cut around what was typed, and begins where it begins unless that is far away', () => {
  expect(cutExcerpt(LONG, 'comes')).toMatch(/^Everything comes back .*…$/u)
  expect(cutExcerpt(LONG, 'stick')).toMatch(/^….* on a stick\.$/u)
  expect(cutExcerpt(LONG, 'lamp')).toMatch(/^Everything .*…$/u)
})

const index = indexHelp(makeHelp(FACTS))

test.each(['folder', 'back', 'room', 'map', 'press'])(
  'for “%s” whole words are shown, and what was typed is among them',
  (typed) => {
    const { hits } = searchHelp(index, typed)
    expect(hits.length).toBeGreaterThan(1)
    for (const { excerpt } of hits) {
      const words = excerpt.split(/\s+/u)
      const cut = cutExcerpt(excerpt, typed)
      const shown = cut.replace(/^…|…$/gu, '').split(/\s+/u)
      expect(shown.filter((word) => !words.includes(word))).toEqual([])
      expect(cut.toLowerCase().includes(typed)).toBe(excerpt.toLowerCase().includes(typed))
    }
  },
)
