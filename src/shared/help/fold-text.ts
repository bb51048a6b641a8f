/** Text as it is compared while somebody types: small letters without marks, and where each of them came from. */

export interface Folded {
  readonly text: string
  /** For each sign of `text`, its place in the original; one more for the end. */
  readonly places: readonly number[]
}

/** Takes marks away and knows letters that stand for two, so that "uberblick" finds "Überblick" and "strasse" finds "Straße". */
export function foldText(original: string): Folded {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const sign of original) {
    const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    for (const letter of TWO[plain] ?? plain) {
      text += letter
      for (let unit = 0; unit < letter.length; unit += 1) places.push(at)
    }
    at += sign.length
  }
  places.push(at)
  return { text, places }
}

const TWO: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', '’': "'" }

/** The words of a text, folded. */
export function wordsIn(text: string): readonly string[] {
  return foldText(text).text.match(/[\p{L}\p{N}]+/gu) ?? []
}
