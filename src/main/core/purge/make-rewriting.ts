/** How a file is written anew when some of what is personal goes. */
import type { PurgeChoice } from '#shared/model/purge.ts'
import { GONE, type Rewriting } from '../ports/purge-store.ts'
import type { WorkshopStore } from '../ports/workshop-store.ts'
import { countCards } from './count-cards.ts'
import { passHolding } from './holding-texts.ts'
import { listPersonalNotes } from './make-plan.ts'
import { createBlanker } from './name-words.ts'
import { withoutPrivateNotes } from './private-notes.ts'

/**
 * Words that were chosen are blanked in the fields for names too, where those stay.
 * @param privateNotes whether what only the facilitator reads goes too
 */
export function makeRewriting(
  store: WorkshopStore,
  { names, notes, cards, words }: PurgeChoice,
  privateNotes = false,
): Rewriting {
  const blank = createBlanker(words)
  const personal = notes ? listPersonalNotes(store) : new Set<string>()
  return {
    hold(holding) {
      const { of, kind, subject = '' } = holding
      if (of === 'evidence' && kind === 'note' && personal.has(subject)) return GONE
      const shown = privateNotes ? { ...holding, value: withoutPrivateNotes(holding) } : holding
      return passHolding(shown, ({ text, person }) => (names && person !== null ? '' : blank(text)))
    },
    counts: cards ? countCards(store.read.ratings) : null,
  }
}
