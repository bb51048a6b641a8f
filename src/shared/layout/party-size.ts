/**
 * How large a party's box is for its name, without a browser to measure text. The canvas draws the name with the same
 * measures; widths are estimated a little generously, so that a name that fits here fits on the screen.
 */
import type { PartyFacts } from '../model/party.ts'
import type { Size } from './box.ts'

/** Measures of a party's box in map units. The icon of the kind stands left of the name, the group below it. */
export const PARTY_BOX = {
  minWidth: 168,
  maxWidth: 288,
  minHeight: 72,
  padding: 16,
  icon: 24,
  iconGap: 12,
  nameSize: 20,
  nameLine: 26,
  groupSize: 14,
  groupLine: 20,
} as const

const NARROW = /[\s.,:;'|!ijlftI()[\]-]/
const WIDE = /[mwMW@%—]/
const UPPER = /\p{Lu}|\d/u
/** Ideographs, kana, hangul, full-width forms and emoji take a whole em. */
const FULL =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

function charEms(char: string): number {
  if (FULL.test(char)) return 1.05
  if (NARROW.test(char)) return 0.34
  if (WIDE.test(char)) return 0.92
  if (UPPER.test(char)) return 0.68
  return 0.58
}

/** Estimated width of one line of semi-bold sans text, in the units of `fontSize`. */
export function estimateTextWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const char of text) ems += charEms(char)
  return ems * fontSize
}

/** Number of lines that a text needs in the width, broken between words, and inside a word that is too long for a line. */
export function estimateLines(text: string, fontSize: number, width: number): number {
  const blank = estimateTextWidth(' ', fontSize)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const need = estimateTextWidth(word, fontSize)
    if (used > 0 && used + blank + need <= width) {
      used += blank + need
      continue
    }
    if (used > 0) lines += 1
    const extra = need > width ? Math.ceil(need / width) - 1 : 0
    lines += extra
    used = need - extra * width
  }
  return lines
}

/** Width of everything in a party's box that stands beside its name. */
const BESIDE_NAME = 2 * PARTY_BOX.padding + PARTY_BOX.icon + PARTY_BOX.iconGap

const roundUp = (value: number): number => Math.ceil(value / 8) * 8

/** The box that fits a party's name and group: as wide as needed up to the maximum, then as high as needed: no name is ever cut. */
export function sizeParty(party: Pick<PartyFacts, 'name' | 'group'>): Size {
  const { minWidth, maxWidth, nameSize, groupSize } = PARTY_BOX
  const wanted = Math.max(estimateTextWidth(party.name, nameSize), estimateTextWidth(party.group, groupSize))
  const w = Math.min(maxWidth, Math.max(minWidth, roundUp(wanted + BESIDE_NAME)))
  return { w, h: heightOfParty(party, w) }
}

/** The least height of a party's box of this width. */
export function heightOfParty(party: Pick<PartyFacts, 'name' | 'group'>, w: number): number {
  const { minHeight, padding, nameSize, nameLine, groupLine } = PARTY_BOX
  const lines = estimateLines(party.name, nameSize, Math.max(nameSize, w - BESIDE_NAME))
  const text = lines * nameLine + (party.group === '' ? 0 : groupLine)
  return Math.max(minHeight, roundUp(text + 2 * padding))
}
