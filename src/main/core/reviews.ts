/** What a review looks back on: the cost cards between which a change lies, from all that was ever said of the cost. */
import type { Handlers } from '#shared/contract/index.ts'
import type { reviewsCalls } from '#shared/contract/reviews.ts'
import { type CardsAround, cardsAround } from '#shared/method/cards-around.ts'
import { groupRows } from './changes.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'

/** The cost cards before and since every change that began, in the order of the changes. */
export function readCardsAround({ changes, evidence }: WorkshopReader): CardsAround[] {
  const listed = groupRows(changes.rows())
  const interactions = new Set(listed.map(({ interaction }) => interaction))
  const said = [...interactions].flatMap((interaction) =>
    evidence.said('cost', interaction).flatMap((one) => (one.kind === 'cost' ? [one] : [])),
  )
  return [...cardsAround(listed, said)]
}

/** Handlers of the calls about reviews. */
export function reviewsArea({ open }: { readonly open: OpenWorkshops }): Handlers<typeof reviewsCalls> {
  return { 'reviews.cards': ({ workshop }) => readCardsAround(open.shown(workshop).store.read) }
}
