/** A sentence that was found, as short as a list has room for: around the first word that was typed, and never inside a word. */
import { markFound } from './search-help.ts'

/** About two lines of the list. */
const MOST = 92
/** So much stands before what was found, at most. */
const BEFORE = 28
const ELLIPSIS = '…'

/** The whole sentence where it is short; else words of it, with dots where some are missing. */
export function cutExcerpt(sentence: string, typed: string): string {
  if (sentence.length <= MOST) return sentence
  const [head] = markFound(sentence, typed)
  const at = head === undefined || head.found ? 0 : head.text.length
  const words = [...sentence.matchAll(/\S+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const hit = at >= sentence.length ? 0 : at
  const first = words.find(({ from, to }) => from >= hit - BEFORE || to > hit)
  const begin = hit <= BEFORE ? 0 : (first?.from ?? 0)
  const last = words.findLast(({ from, to }) => to <= begin + MOST || from <= hit)
  const end = last?.to ?? sentence.length
  return `${begin > 0 ? ELLIPSIS : ''}${sentence.slice(begin, end)}${end < sentence.length ? ELLIPSIS : ''}`
}
