/**
 * Names as they stand in typed words. They are looked for in any spelling, each spelling is told by itself, and what is
 * blanked is blanked exactly as it was told: so "Will" can go while "will" stays.
 */

/** What stands in the place of a name; never longer than one, so that whatever fitted still fits. */
export const BLANK = '…'

const SEPARATORS = /[\s,;/&()+|]+/u
/** Between people in one field. */
const BETWEEN_PEOPLE = /[,;/&+|\n]|\s(?:and|und|et|y|e)\s/u
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const SHORTEST_PART = 3
/** A name has hardly more words: more of them are a description. */
const MOST_WORDS_OF_NAME = 4

/** A name to look for; a part of one (a first name) may also be another word. */
export interface WantedName {
  readonly name: string
  readonly whole: boolean
}

function isName(text: string): boolean {
  const words = text.split(SEPARATORS).filter((word) => word !== '')
  return words.length > 0 && words.length <= MOST_WORDS_OF_NAME && words.every((word) => NAME_WORD.test(word))
}

/**
 * What to look for, given what stands in fields that ask for people, and names that were typed to be looked for. A field
 * may also say how many they are, so only what looks like names is taken from it.
 */
export function namesToLookFor(fields: Iterable<string>, typed: readonly string[]): WantedName[] {
  const wholes = new Set(typed.map((name) => name.trim()).filter((name) => name.length > 1))
  for (const field of fields) {
    for (const one of field.split(BETWEEN_PEOPLE).map((part) => part.trim())) if (isName(one)) wholes.add(one)
  }
  const parts = new Set(
    [...wholes].flatMap((name) => {
      const words = name.split(SEPARATORS).filter((word) => word.length >= SHORTEST_PART)
      return words.length > 1 ? words : []
    }),
  )
  for (const name of wholes) parts.delete(name)
  const all = [...wholes].map((name) => ({ name, whole: true }))
  return [...all, ...[...parts].map((name) => ({ name, whole: false }))]
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The names as one pattern, the longest first; null for none. A name never ends in the middle of a word. */
function patternOf(names: readonly string[], flags: string): RegExp | null {
  const spellings = [...new Set(names.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]))]
  if (spellings.length === 0) return null
  const any = spellings.sort((a, b) => b.length - a.length).map((name) => literally(name).replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, flags)
}

/** A name in a text. */
export interface NameHit {
  /** As it is spelt there. */
  readonly word: string
  readonly before: string
  readonly after: string
}

/** How much of the text around a name is told. */
const AROUND = 40

function shorten(text: string, end: 'first' | 'last'): string {
  const line = text.replace(/\s+/gu, ' ')
  if (line.length <= AROUND) return line
  return end === 'first' ? `${line.slice(0, AROUND)}…` : `…${line.slice(-AROUND)}`
}

/** Finds the names in texts, in any spelling. */
export function createNameFinder(names: readonly string[]): (text: string) => readonly NameHit[] {
  const pattern = patternOf(names, 'giu')
  if (pattern === null) return () => []
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      word,
      before: shorten(text.slice(0, index), 'last'),
      after: shorten(text.slice(index + word.length), 'first'),
    }))
}

/** Blanks words in texts, in exactly this spelling. */
export function createBlanker(words: readonly string[]): (text: string) => string {
  const pattern = patternOf(words, 'gu')
  return pattern === null ? (text) => text : (text) => text.replace(pattern, BLANK)
}
