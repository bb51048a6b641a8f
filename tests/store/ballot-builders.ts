/** A workshop with two interactions to vote on, and cards as a window hands them in. */
import type { Card, DotTerms, RatingTerms } from '#shared/model/ballot.ts'
import type { Chair } from '#shared/model/dimension.ts'
import type { BallotId, InteractionId } from '#shared/model/ids.ts'
import type { Answers, Counts, Hands } from '#shared/model/rating.ts'
import type { CreateAppOptions } from '../../src/main/app-options.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

export const QUOTES = 'shape:quotes' as InteractionId
export const REPAIRS = 'shape:repairs' as InteractionId

export const SILENT: Answers = { what: null, when: null, way: null, effort: null, importance: null }
export const NOT_ASKED: Hands['counts'] = { what: null, when: null, way: null, effort: null, importance: null }

export const RATING: RatingTerms = {
  kind: 'rating',
  interactions: [QUOTES, REPAIRS],
  voters: { customer: 8, provider: 8 },
  anonymous: true,
}
export const DOTS: DotTerms = {
  kind: 'dots',
  over: 'interactions',
  subjects: [QUOTES, REPAIRS],
  limit: 3,
  voters: 8,
  anonymous: true,
}

/** A card about some interactions. */
export function ratingCard(
  chair: Chair,
  said: Partial<Record<'quotes' | 'repairs', Partial<Answers>>>,
  name = '',
): Card {
  const answers = Object.entries(said).map(([id, one]) => ({
    interaction: `shape:${id}` as InteractionId,
    answers: { ...SILENT, ...one },
  }))
  return { kind: 'rating', chair, name, answers }
}

export function dotCard(put: Partial<Record<'quotes' | 'repairs', number>>, name = ''): Card {
  return {
    ...{ kind: 'dots', name },
    dots: Object.entries(put).map(([id, dots]) => ({ subject: `shape:${id}`, dots })),
  }
}

/** Hands for WHAT alone. */
export function handsFor(interactionId: InteractionId, chair: Chair, what: Counts | null): Hands {
  return { interaction: interactionId, chair, counts: { ...NOT_ASKED, what } }
}

/** An open workshop with both interactions on its map, and short ways to its ballots. */
export async function openVoting(options: Partial<CreateAppOptions> = {}) {
  const app = coreApp(options)
  const map = await openMap(app, 'Voting')
  await map.apply([
    party('sales'),
    party('buyer'),
    ...interaction('quotes', 'sales', 'buyer'),
    ...interaction('repairs', 'sales', 'buyer'),
  ])
  return { app, map, ...voting(app, map.id) }
}

/** Short ways to the ballots of an open workshop. */
export function voting(app: ReturnType<typeof coreApp>, workshop: Awaited<ReturnType<typeof openMap>>['id']) {
  const list = () => app.get('ratings.list', { workshop })
  const submit = (ballot: BallotId, card: Card) => app.get('ratings.submit', { workshop, ballot, card })
  return {
    workshop,
    list,
    submit,
    open: async (terms: RatingTerms | DotTerms = RATING) => (await app.get('ratings.open', { workshop, terms })).ballot,
    reveal: (ballot: BallotId) => app.get('ratings.reveal', { workshop, ballot }),
    /** The only rating, or the latest. */
    rating: async () => {
      const found = (await list()).find((ballot) => ballot.kind === 'rating')
      if (found?.kind !== 'rating') throw new Error('there is no rating')
      return found
    },
    dots: async () => {
      const found = (await list()).find((ballot) => ballot.kind === 'dots')
      if (found?.kind !== 'dots') throw new Error('there are no dots')
      return found
    },
  }
}
