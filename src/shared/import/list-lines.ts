/**
 * The lines of a pasted list, without what marks them as a list: bullets, check boxes, numbers. A letter with a point
 * ("J. Miller") and a number without a mark ("3 Shift team") belong to the name and stay.
 */
import { foldLine } from '../model/clean-text.ts'

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Marks that a blank follows; some (Word's round bullet "o", "1.2") only count before a tab. */
const MARK = new RegExp(
  [
    '^[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*(?:',
    // bullets, arrows, check boxes, and the private signs that Word uses for them
    '(?:[-*+•‣⁃◦∙●○◘▪▫■□◆◇▶►➢➤→⇒✓✔✗☐☑☒❖❑·§–—]|\\uf0b7|\\uf0a7|\\uf0d8|\\uf0fc|\\[[ xX]?\\])(?:\\s+|$)',
    // 1.  1)  (1)  1.2.  and the same in other scripts, circled numbers, a)
    '|\\(?\\p{Nd}{1,4}(?:[.．]\\p{Nd}{1,3})*(?:[.)、．）]\\s+|[.)、．）]$|[、．）](?=\\S))',
    '|\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})+\\t\\s*',
    '|[①-⑳⑴-⒇⒈-⒛]\\s*',
    '|\\(?[a-zA-Z]\\)(?:\\s+|$)',
    '|o\\t\\s*',
    ')',
  ].join(''),
  'u',
)

/** The lines as they stand; a line is never kept together by quotes. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END)
}

/** A bullet in a numbered list in a quotation: more marks than this stand before no name. */
const MOST_MARKS = 10

/** One line without its marks; tabs inside it stay. Empty when it holds nothing else. */
export function stripMarks(line: string): string {
  let rest = line.split('\t').map(foldLine).join('\t').trim()
  for (let count = 0; count < MOST_MARKS; count += 1) {
    const next = rest.replace(MARK, '').trim()
    if (next === rest) return rest
    rest = next
  }
  return rest
}

/** The names in a list, in its order: marks stripped, blanks folded, empty lines dropped. */
export function readList(lines: readonly string[]): string[] {
  return lines.map((line) => foldLine(stripMarks(line))).filter((line) => line !== '')
}
