/**
 * The type of a page, inside the page: Inter in the parts that its text needs. What Inter has not (Arabic, Chinese) is left to
 * the fonts of the machine that shows it.
 */

import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?inline'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline'
import ranges from '@fontsource-variable/inter/unicode.json'

/** Parts of the font, the usual first: a letter that stands in several is taken from the first. */
const PARTS = [
  ['latin', latin],
  ['latin-ext', latinExt],
  ['vietnamese', vietnamese],
  ['cyrillic', cyrillic],
  ['cyrillic-ext', cyrillicExt],
  ['greek', greek],
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
  return PARTS.flatMap(([name, address]) => {
    const range = ranges[name]
    const own = [...missing].filter((code) => covers(range, code))
    for (const code of own) missing.delete(code)
    if (own.length === 0 && name !== 'latin') return []
    return `@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;src:url(${address}) format("woff2");unicode-range:${range}}`
  }).join('\n')
}
