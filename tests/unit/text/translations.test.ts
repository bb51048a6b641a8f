/** Every language says all that English says, with the same facts in it, and at about the same length where room is short. */
import { describe, expect, test } from 'vitest'
import { en } from '#shared/text/catalogue.ts'
import { de } from '#shared/text/de/catalogue.ts'
import { fr } from '#shared/text/fr/catalogue.ts'
import type { Words } from '#shared/text/words.ts'

function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

const english = flatten(en)
const factsIn = (sentence: string) =>
  [...new Set(sentence.match(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?[^>]+>/g))].sort().join(' ')

/** Where a sentence has other facts in it than the English one; a plural may leave its count out. */
function otherFacts(words: ReadonlyMap<string, string>): string[] {
  return [...words].flatMap(([key, sentence]) => {
    const original = english.get(key)
    if (original === undefined) return []
    const [mine, theirs] = [factsIn(sentence), factsIn(original)]
    const plain = (facts: string) => facts.replace('{{count}}', '').trim()
    const same = /_(one|other|zero)$/.test(key) ? plain(mine) === plain(theirs) : mine === theirs
    return same ? [] : [`${key}: ${mine} instead of ${theirs}`]
  })
}

describe.each([
  ['German', flatten(de as Words)],
  ['French', flatten(fr as Words)],
])('%s', (_, words) => {
  test('says all that English says', () => {
    expect([...english.keys()].filter((key) => !words.has(key))).toEqual([])
  })

  test('says nothing else', () => {
    expect([...words.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  test('has the same facts in every sentence', () => {
    expect(otherFacts(words)).toEqual([])
  })

  test('leaves no sentence empty, nor with blanks at its ends that English has not', () => {
    const wrong = [...words].filter(([key, sentence]) => {
      const original = english.get(key) ?? ''
      const edges = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join()
      return (sentence.trim() === '' && original.trim() !== '') || edges(sentence) !== edges(original)
    })
    expect(wrong).toEqual([])
  })

  test('is translated: of the sentences with several words hardly one is the English one', () => {
    const ownWords = (sentence: string) => sentence.replace(/\{\{[^}]*\}\}/g, '').match(/\p{L}{2,}/gu) ?? []
    // Works are cited under the names that they have.
    const sentences = [...words].filter(([key, sentence]) => !key.endsWith('.source') && ownWords(sentence).length > 3)
    const same = sentences.filter(([key, sentence]) => english.get(key) === sentence)
    expect(same).toEqual([])
  })
})

test('French has no blank at which a line could end before : ; ! ? and » or after «', () => {
  const broken = [...flatten(fr as Words)].filter(([, sentence]) => /\S [:;!?»](?:\s|$)|« /.test(sentence))
  expect(broken).toEqual([])
})

test('another fact in a sentence would be found', () => {
  const [key, sentence] = [...english].find(([, text]) => text.includes('{{')) ?? ['', '']
  expect(otherFacts(new Map([[key, sentence.replaceAll('{{', '{{other')]]))).toHaveLength(1)
})
