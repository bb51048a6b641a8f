/** What a revealed rating says about one interaction. Of a chair with too few voters the room gets dots and no figure. */
import { type ChairResult, resultOf } from '#shared/method/rating.ts'
import { CHAIRS, type Chair, DIMENSIONS } from '#shared/model/dimension.ts'
import type { BallotId, InteractionId } from '#shared/model/ids.ts'
import type { Scene } from '#shared/model/scene.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { refuseUnasked } from '../ballot-card.ts'
import { viewBallot } from '../ballot-view.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { namesOf } from './names-of.ts'

type RevealScene = Extract<Scene, { readonly kind: 'reveal' }>

function readChair(chair: Chair, { voters, tooFew, dimensions }: ChairResult): RevealScene['chairs'][number] {
  const answers = DIMENSIONS.map((dimension) => {
    const { dots, mean } = dimensions[dimension]
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = dots
    const shown: RevealScene['chairs'][number]['answers'][number] = {
      ...{ dimension, dots: [one, two, three, four, five] },
      mean: tooFew ? null : mean,
    }
    return shown
  })
  return { chair, voters, tooFew, answers }
}

/** Refuses `ballot-missing`, `ballot-not-revealed`, `interaction-missing` and what the ballot did not ask about. */
export function makeRevealScene(reader: WorkshopReader, id: BallotId, interaction: InteractionId): Scene {
  const stored = reader.ratings.ballot(id)
  if (!stored) throw new Refusal('ballot-missing')
  const ballot = viewBallot(reader.ratings, stored)
  if (ballot.kind !== 'rating') throw new Refusal('ballot-missing')
  if (ballot.results === null) throw new Refusal('ballot-not-revealed')
  refuseUnasked(reader, ballot, interaction)
  const rated = ballot.results.find((one) => one.interaction === interaction)
  if (!rated) throw new Refusal('ballot-missing')
  const result = resultOf(rated)
  return {
    kind: 'reveal',
    ...namesOf(reader, interaction),
    chairs: CHAIRS.map((chair) => readChair(chair, result[chair])),
    sentence: result.customer.tooFew ? '' : sayReveal(result),
  }
}
