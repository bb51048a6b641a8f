/**
 * The type of a page, inside the page: Inter in the parts that its text needs. Two fixed weights and not the variable font of the
 * windows, which every PDF would hold as drawings of letters. What Inter has not (Arabic, Chinese) is left to the fonts of the
 * machine that shows it.
 */
import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline'
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline'
import cyrillicExt400 from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff2?inline'
import cyrillicExt600 from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff2?inline'
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline'
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline'
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff2?inline'
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?inline'
import ranges from '@fontsource/inter/unicode.json'

/** Parts of the font with their files by weight, the usual first: a letter that stands in several is taken from the first. */
const PARTS = [
  ['latin', { 400: latin400, 600: latin600 }],
  ['latin-ext', { 400: latinExt400, 600: latinExt600 }],
  ['vietnamese', { 400: vietnamese400, 600: vietnamese600 }],
  ['cyrillic', { 400: cyrillic400, 600: cyrillic600 }],
  ['cyrillic-ext', { 400: cyrillicExt400, 600: cyrillicExt600 }],
  ['greek', { 400: greek400, 600: greek600 }],
] as const

function covers(range: string, code: number): boolean {
  return range.split(',').some((one) => {
    const [from = '', to = from] = one.trim().replace(/^U\+/i, '').split('-')
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })
}

/** Rules of a style sheet for everything that stands in the text; Latin is always there. */
export function fontRules(text: string): string {
  const missing = new Set([...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0))
  return PARTS.flatMap(([name, files]) => {
    const range = ranges[name]
    const own = [...missing].filter((code) => covers(range, code))
    for (const code of own) missing.delete(code)
    if (own.length === 0 && name !== 'latin') return []
    return Object.entries(files).map(
      ([weight, address]) =>
        `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};src:url(${address}) format("woff2");unicode-range:${range}}`,
    )
  }).join('\n')
}
