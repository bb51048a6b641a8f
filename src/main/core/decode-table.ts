/**
 * The bytes of a table as text, whatever program saved them: UTF-8 and UTF-16 with or without a mark, otherwise the
 * Western European code page of Windows. What is no text, or text in a code page that cannot be told, is refused: better
 * a sentence than a map full of odd letters.
 */
import { Refusal } from './refusal.ts'

/** A table as text. */
export interface DecodedTable {
  readonly text: string
  /** As people call it, for the preview. */
  readonly encoding: string
}

const SAMPLE = 200_000
/** More control characters than this share of a text, and it is none. */
const CONTROL_SHARE = 0.01

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark shows itself by zeros at every other byte of plain letters. */
function guessUnmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length * 0.3 && even < length * 0.01) return 'utf-16le'
  if (even > length * 0.3 && odd < length * 0.01) return 'utf-16be'
  return null
}

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  let controls = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if (code === 0) return false
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls += 1
  }
  return controls <= sample.length * CONTROL_SHARE
}

/**
 * Whether these bytes can be Western European: there, letters beyond ASCII stand alone among plain ones. In the code
 * pages of other scripts (Cyrillic, Greek, Chinese, Japanese) they stand in long runs.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0
  let beside = 0
  const length = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high += 1
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1
  }
  return high < 4 || beside <= high / 2
}

/** The text of a table. Refuses `csv-empty`, `csv-binary` and `csv-encoding-unknown`. */
export function decodeTable(bytes: Uint8Array, file: string): DecodedTable {
  const [a, b, c] = bytes
  const marked =
    a === 0xff && b === 0xfe
      ? 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : a === 0xef && b === 0xbb && c === 0xbf
          ? 'utf-8'
          : null
  const named = marked ?? guessUnmarkedUtf16(bytes) ?? 'utf-8'
  const text = decodeStrictly(named, bytes)
  if (text !== null) {
    if (text.trim() === '') throw new Refusal('csv-empty', { file })
    if (!isText(text)) throw new Refusal('csv-binary', { file })
    return { text, encoding: named === 'utf-8' ? 'UTF-8' : 'UTF-16' }
  }
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (!isText(western)) throw new Refusal('csv-binary', { file })
  if (marked || !looksWestern(bytes)) throw new Refusal('csv-encoding-unknown', { file })
  return { text: western, encoding: 'Windows-1252' }
}
