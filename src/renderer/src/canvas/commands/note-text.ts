/** The words of a sticky note or a text on the map, without their formatting. Pure, so that no editor of text is needed. */
import type { TLShape } from '@tldraw/editor'
import { foldLine, foldLines } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { PartyFacts } from '#shared/model/party.ts'

interface RichNode {
  readonly type?: unknown
  readonly text?: unknown
  readonly content?: unknown
}

const BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote'])

function wordsOf(node: RichNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'hardBreak') return '\n'
  const inner = Array.isArray(node.content) ? (node.content as RichNode[]) : []
  const words = inner.map(wordsOf).join('')
  return BLOCKS.has(node.type) && !words.endsWith('\n') ? `${words}\n` : words
}

/** The text, its lines kept; null for a shape that is no note and no text. */
export function noteText(shape: TLShape): string | null {
  if (shape.type !== 'note' && shape.type !== 'text') return null
  const { richText } = shape.props as { readonly richText?: RichNode }
  return richText === undefined ? '' : foldLines(wordsOf(richText))
}

/** A party of a text: the first line is its name, the rest its note. Null when there are no words, or too many to keep. */
export function partyOfText(text: string): Pick<PartyFacts, 'name' | 'note'> | null {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => foldLine(line) !== '')
  const name = foldLine(lines[at] ?? '')
  if (name === '' || text.length > LIMITS.note) return null
  if (name.length <= LIMITS.name) return { name, note: foldLines(lines.slice(at + 1).join('\n')) }
  return { name: `${name.slice(0, LIMITS.name - 1).trimEnd()}…`, note: text }
}
