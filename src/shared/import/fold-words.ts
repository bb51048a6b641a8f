/** Brings a header or a cell down to plain lower-case words, so that "From_Group", "fromGroup" and "FROM GROUP" are one. */

/** Lower-case words without accents, joined by single blanks. Letters of every script stay. */
export function foldWords(raw: string): string {
  return raw
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
