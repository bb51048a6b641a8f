/** Finds what stands on the map by a part of its words. Pure: the order is that of reading, better matches first. */
import { foldName } from '#shared/model/names.ts'

export const FOUND_KINDS = ['party', 'zone', 'interaction', 'note'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** Something that can be found, with the words by which it is. */
export interface Findable {
  readonly id: string
  readonly kind: FoundKind
  readonly text: string
  /** Said beside it; not searched. */
  readonly detail: string
}

/** Case, spare blanks and accents do not count. */
function fold(text: string): string {
  return foldName(text).normalize('NFD').replace(/\p{M}/gu, '')
}

/** 0 when it begins with the words, 1 when one of its words does, 2 when they are anywhere in it; null when they are not. */
function rankOf(text: string, wanted: string): number | null {
  const at = text.indexOf(wanted)
  if (at < 0) return null
  if (at === 0) return 0
  return text.includes(` ${wanted}`) ? 1 : 2
}

/** Everything that holds the typed words; nothing for nothing typed. */
export function searchMap<T extends Findable>(things: readonly T[], typed: string): readonly T[] {
  const wanted = fold(typed)
  if (wanted === '') return []
  return things
    .flatMap((thing) => {
      const rank = rankOf(fold(thing.text), wanted)
      return rank === null ? [] : [{ thing, rank }]
    })
    .sort((a, b) => a.rank - b.rank || FOUND_KINDS.indexOf(a.thing.kind) - FOUND_KINDS.indexOf(b.thing.kind))
    .map(({ thing }) => thing)
}
