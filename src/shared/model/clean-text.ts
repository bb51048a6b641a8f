/** Text as people type or paste it, made fit to be stored: trimmed, without control characters. What is too long is refused, never cut. */
import { LIMITS } from './limits.ts'

/** The text as it can be stored, or why it cannot. Lengths in characters (UTF-16 units). */
export type CleanText =
  | { ok: true; value: string }
  | { ok: false; reason: 'empty' | 'too-long'; limit: number; length: number }

/**
 * Signs that nobody types and that do something to what stands around them: controls, blanks without width, and those that
 * turn the direction of everything behind them. Marks of direction that letters need (U+200E, U+200F, U+061C) stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** The text without them, whoever wrote it: what comes out of a file was not typed here. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '')
}

/** A no-break blank where French has one stays: it holds a mark to its word. */
const KEPT_BLANK = '(?<=«)[\\u00a0\\u202f]|[\\u00a0\\u202f](?=[;:?!»])'
const BLANKS = new RegExp(`(${KEPT_BLANK})|\\s+`, 'gu')
const BLANKS_OF_LINE = new RegExp(`(${KEPT_BLANK})|[^\\S\\n]+`, 'gu')
const asBlank = (_blanks: string, kept: string | undefined) => kept ?? ' '

/** One line of text: white space (also line breaks) folded to single blanks. */
export function foldLine(raw: string): string {
  return withoutControls(raw).replace(BLANKS, asBlank).trim()
}

/** Several lines of text: line breaks kept, the rest as in {@link foldLine}. */
export function foldLines(raw: string): string {
  return withoutControls(raw).replace(/\r\n?/g, '\n').replace(BLANKS_OF_LINE, asBlank).trim()
}

/** How one text is cleaned: its longest length, whether line breaks stay, and whether it may be empty ("not said yet"). */
export interface TextRule {
  readonly limit: number
  readonly lines: 'one' | 'many'
  readonly required: boolean
}

/** Cleans what was typed, or says why it cannot be stored. */
export function checkText(raw: string, rule: TextRule): CleanText {
  const value = rule.lines === 'many' ? foldLines(raw) : foldLine(raw)
  const { limit } = rule
  if (rule.required && value.length === 0) return { ok: false, reason: 'empty', limit, length: 0 }
  if (value.length > limit) return { ok: false, reason: 'too-long', limit, length: value.length }
  return { ok: true, value }
}

/** A name of a party, zone or workshop: one line, not empty. */
export function cleanName(raw: string, limit: number = LIMITS.name): CleanText {
  return checkText(raw, { limit, lines: 'one', required: true })
}
