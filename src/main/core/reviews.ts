/** What a review looks back on: the cost cards between which a change lies, from all that was ever said of the cost. */
import type { Handlers } from '#shared/contract/index.ts'
import type { reviewsCalls } from '#shared/contract/reviews.ts'
import { cardsAround } from '#shared/method/cards-around.ts'
import { groupRows } from './changes.ts'
import type { OpenWorkshops } from './open-workshops.ts'

/** Handlers of the calls about reviews. */
export function reviewsArea({ open }: { readonly open: OpenWorkshops }): Handlers<typeof reviewsCalls> {
  return {
    'reviews.cards': ({ workshop }) => {
      const { read } = open.shown(workshop).store
      const changes = groupRows(read.changes.rows())
      const interactions = new Set(changes.map(({ interaction }) => interaction))
      const said = [...interactions].flatMap((interaction) =>
        read.evidence.said('cost', interaction).flatMap((one) => (one.kind === 'cost' ? [one] : [])),
      )
      return [...cardsAround(changes, said)]
    },
  }
}
