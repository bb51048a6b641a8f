/**
 * A whole workshop as JSON (`docs/json-format.md`): one thing a line, so that two files can be compared line by line. The
 * same workshop gives the same text. It comes in pieces: no text of the machine holds a large one.
 */
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'

function* listPieces(items: readonly unknown[], indent: string): Iterable<string> {
  if (items.length === 0) return yield '[]'
  for (const [at, item] of items.entries()) yield `${at === 0 ? '[' : ','}\n${indent}  ${JSON.stringify(item)}`
  yield `\n${indent}]`
}

function* valuePieces(value: unknown, indent: string): Iterable<string> {
  if (Array.isArray(value)) return yield* listPieces(value, indent)
  if (typeof value !== 'object' || value === null) return yield JSON.stringify(value)
  for (const [at, [key, field]] of Object.entries(value).entries()) {
    yield `${at === 0 ? '{' : ','}\n${indent}  ${JSON.stringify(key)}: `
    if (Array.isArray(field)) yield* listPieces(field, `${indent}  `)
    else yield JSON.stringify(field)
  }
  yield `\n${indent}}`
}

/** The text of the file in pieces, ending in a line break. */
export function* wholeToPieces(whole: WholeWorkshop): Iterable<string> {
  for (const [at, [key, value]] of Object.entries(whole).entries()) {
    yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `
    yield* valuePieces(value, '  ')
  }
  yield '\n}\n'
}
