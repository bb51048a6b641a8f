/**
 * What becomes of the cards when a ballot is revealed. Each is split into one vote per subject under a key of its own, so
 * that what one person said about different subjects can no longer be put together, and all votes are shuffled at once.
 */
import type { Chair } from '#shared/model/dimension.ts'
import type { CardKey } from '#shared/model/ids.ts'
import type { Count, OpenCard, StoredBallot, Vote } from './ports/ratings-store.ts'
import type { Chance } from './ports/system.ts'

function votesOn({ ballot, card }: OpenCard, chance: Chance): Vote[] {
  const { name } = card
  const key = () => chance.key() as CardKey
  if (card.kind === 'dots') {
    return card.dots.map(({ subject, dots }) => ({
      ...{ key: key(), ballot, subject, chair: '', name },
      said: { kind: 'dots', dots },
    }))
  }
  return card.answers.map(({ interaction, answers }) => ({
    ...{ key: key(), ballot, subject: interaction, chair: card.chair, name },
    said: { kind: 'rating', answers },
  }))
}

/** The votes on these cards, in an order that tells nothing. */
export function splitCards(cards: readonly OpenCard[], chance: Chance): Vote[] {
  return chance.shuffle(cards.flatMap((card) => votesOn(card, chance)))
}

/** How many cards there were, by chair: it cannot be told from the votes any more. */
export function countCards({ id, terms }: StoredBallot, cards: readonly OpenCard[]): Count[] {
  const chairs: readonly (Chair | '')[] = terms.kind === 'rating' ? ['customer', 'provider'] : ['']
  return chairs.map((chair) => {
    const here = cards.filter(({ card }) => (card.kind === 'rating' ? card.chair : '') === chair)
    return { ballot: id, subject: '', chair, tally: { kind: 'cards', cards: here.length } }
  })
}
