/** Which parties a person may mean who has typed a part of a name. */
import { foldName } from './names.ts'
import type { Party } from './party.ts'

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

/** How well a folded name fits: 0 begins with what is typed, 1 has a word that does, 2 contains it, 3 has these initials. */
function rank(name: string, typed: string): number | null {
  if (name.startsWith(typed)) return 0
  const at = name.indexOf(typed)
  if (at > 0) return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 2 : 1
  const initials = (name.match(WORD_START) ?? []).join('')
  return typed.length > 1 && initials.startsWith(typed) ? 3 : null
}

/** Best first, at most `most`; nothing for nothing typed. Names that are equal but for their case stand first. */
export function matchNames<P extends Pick<Party, 'name'>>(parties: readonly P[], typed: string, most: number): P[] {
  const wanted = foldName(typed)
  if (wanted === '') return []
  return parties
    .flatMap((party) => {
      const name = foldName(party.name)
      const fit = rank(name, wanted)
      return fit === null ? [] : [{ party, fit, length: name.length }]
    })
    .sort((a, b) => a.fit - b.fit || a.length - b.length)
    .slice(0, most)
    .map(({ party }) => party)
}
