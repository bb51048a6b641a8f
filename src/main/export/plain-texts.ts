/**
 * What is exported is read by other programs, beside other people's words: no text of a file may turn the direction of what
 * stands around it, or hold signs that do something else. A workshop that is written down whole (JSON) keeps them.
 */
import { withoutControls } from '#shared/model/clean-text.ts'

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The same value with every text in it without such signs; bytes and whatever else is no plain value stay as they are. */
export function plainTexts<T>(value: T): T {
  const plain = (one: unknown): unknown => {
    if (typeof one === 'string') return withoutControls(one)
    if (typeof one !== 'object' || one === null) return one
    if (Array.isArray(one)) return one.map(plain)
    if (!isPlain(one)) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, plain(inner)]))
  }
  return plain(value) as T
}
