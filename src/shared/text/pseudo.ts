/**
 * Made-up languages. `en-XA` shows what is not from the catalogue (it has no accents), what is put together from pieces (every
 * sentence stands in brackets) and what has no room for a longer language (40 % more). `ar-XB` runs from right to left.
 */
import type { PseudoLocale } from '../model/locale.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = [...'áƀçđéƒǧĥíĵķłɱñóþɋŕšťúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶŁṀÑÓÞɊŔŠŤÚṼŴẊÝŽ']
const BY_LETTER = new Map([...LETTERS].map((letter, at) => [letter, ACCENTED[at] ?? letter]))

/** How much longer a language may be. */
export const LONGER = 0.4

/** What is filled in later, other keys that are looked up, and tags stay as they are. */
const KEPT = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>)/

function changeLetters(sentence: string, change: (text: string) => string): string {
  return sentence
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')
}

function lengthen(sentence: string): string {
  const letters = sentence
    .split(KEPT)
    .filter((_, at) => at % 2 === 0)
    .join('').length
  const words = ['ōñé', 'ťŵó', 'ťĥŕéé', 'ƒóúŕ', 'ƒíṽé']
  let more = ''
  for (let at = 0; more.length < letters * LONGER - 2; at += 1) more += ` ${words[at % words.length]}`
  const accented = changeLetters(sentence, (text) =>
    [...text].map((letter) => BY_LETTER.get(letter) ?? letter).join(''),
  )
  return `[${accented}${more.slice(0, Math.max(0, Math.ceil(letters * LONGER) - 2))}]`
}

/**
 * Right-to-left override and its end around what is no place for facts: the letters stay and run the other way. The mark
 * on either side makes it a text from right to left also beside facts, and for what asks the first letter (`dir="auto"`).
 * An arrow from fact to fact points the way that is read, as a translator would write it.
 */
function turnAround(sentence: string): string {
  return changeLetters(sentence, (text) =>
    text.trim() === ''
      ? text
      : text.trim() === '→'
        ? ' ← '
        : text.replace(/\S(?:.*\S)?/su, (words) => `\u200F\u202E${words}\u202C\u200F`),
  )
}

/** How a sentence reads in a made-up language. */
export function inPseudo(locale: PseudoLocale): (sentence: string) => string {
  return locale === 'en-XA' ? lengthen : turnAround
}
