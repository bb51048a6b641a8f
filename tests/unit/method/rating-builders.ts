/** Votes for tests: cards from short strings, hands from lists of counts. */
import { InteractionId } from '#shared/model/ids.ts'
import { type Answer, Answers, type ChairVotes, Counts, RatedInteraction } from '#shared/model/rating.ts'

/** `5431` is WHAT 5, WHEN 4, WAY 3, EFFORT 1; `?` is "don't know", `-` no answer. A fifth sign is the importance. */
export function card(signs: string): Answers {
  const at = (place: number): Answer => {
    const sign = signs[place] ?? '-'
    if (sign === '-') return null
    return sign === '?' ? 'unknown' : (Number(sign) as Answer)
  }
  return Answers.parse({ what: at(0), when: at(1), way: at(2), effort: at(3), importance: at(4) })
}

/** Whole cards alone. */
export function cards(...all: string[]): ChairVotes {
  return { cards: all.map(card), hands: null }
}

/** Hands alone: counts for 1, 2, 3, 4, 5 and "don't know" of all four dimensions alike. */
export function hands(...counts: number[]): ChairVotes {
  const each = Counts.parse(counts)
  return { cards: [], hands: { what: each, when: each, way: each, effort: each, importance: null } }
}

export const NO_VOTES: ChairVotes = { cards: [], hands: null }

/** An interaction with what was said about it from both chairs. */
export function rated(customer: ChairVotes, provider: ChairVotes = NO_VOTES, id = 'shape:i'): RatedInteraction {
  return RatedInteraction.parse({ interaction: InteractionId.parse(id), customer, provider })
}

/** As many people as dots, each with the same score on all four dimensions. */
export function alike(...scores: number[]): ChairVotes {
  return cards(...scores.map((score) => String(score).repeat(4)))
}
