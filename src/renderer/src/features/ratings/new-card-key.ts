/** The key under which a card is handed in: a card whose reply was lost is sent again under it, and taken once. */
import type { CardKey } from '#shared/model/ids.ts'
import { newSubject } from '../../ui/new-subject.ts'

/** One for each card, by chance: nothing in it tells when the card came. */
export function newCardKey(): CardKey {
  return newSubject() as CardKey
}
