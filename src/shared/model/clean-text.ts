/** Text as people type or paste it, made fit to be stored: trimmed, without control characters, never longer than its limit. */
import { LIMITS } from './limits.ts'

export type CleanText =
  | { ok: true; value: string }
  | { ok: false; reason: 'empty' | 'too-long'; limit: number; length: number }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g

/** One line of text: white space (also line breaks) folded to single blanks. */
export function foldLine(raw: string): string {
  return raw.replace(CONTROL, '').replace(/\s+/gu, ' ').trim()
}

/** Several lines of text: line breaks kept, the rest as in {@link foldLine}. */
export function foldLines(raw: string): string {
  return raw
    .replace(CONTROL, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

/** A name of a party, zone or workshop. Refuses text of only blanks and text over `limit`; never cuts silently. */
export function cleanName(raw: string, limit: number = LIMITS.name): CleanText {
  const value = foldLine(raw)
  if (value.length === 0) return { ok: false, reason: 'empty', limit, length: 0 }
  if (value.length > limit) return { ok: false, reason: 'too-long', limit, length: value.length }
  return { ok: true, value }
}
