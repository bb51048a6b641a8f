/**
 * A scene of a block is only a name in a format. Here it becomes something that can be shown, as the workshop is then: the
 * ballot that is open now, the interaction that is worth a talk most. What is not there yet gives null.
 */
import { compareWorth, resultOf } from '#shared/method/rating.ts'
import type { Showing } from '#shared/model/scene.ts'
import { viewBallot } from '../ballot-view.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { firstStop, showStop } from './stop-on-map.ts'

/** What can be shown as it stands; a step or a stop stands for one of these. */
export type ShownScene = Exclude<Showing, { readonly kind: 'step' | 'stop' }>
/** A scene of a block, as it was chosen. */
export type Step = Extract<Showing, { readonly kind: 'step' }>

/** The ballot that is open, else the one that was opened last. */
function latestBallot({ ratings }: WorkshopReader, workshop: Step['workshop']): ShownScene | null {
  const ballots = ratings.ballots()
  const ballot = ballots.find(({ revealedAt }) => revealedAt === null) ?? ballots[0]
  return ballot ? { kind: 'ballot', workshop, ballot: ballot.id } : null
}

/** The interaction of the newest revealed rating that is worth a talk most, if it is still on the map. */
function worstReveal(reader: WorkshopReader, workshop: Step['workshop']): ShownScene | null {
  for (const stored of reader.ratings.ballots()) {
    const ballot = viewBallot(reader.ratings, stored)
    if (ballot.kind !== 'rating' || ballot.results === null) continue
    const [worst] = ballot.results
      .filter(({ interaction }) => reader.contents.hasInteraction(interaction))
      .map(resultOf)
      .sort(compareWorth)
    if (worst) return { kind: 'reveal', workshop, ballot: ballot.id, interaction: worst.interaction }
  }
  return null
}

/** The journey that somebody worked on last. */
function latestJourney({ evidence, contents }: WorkshopReader, workshop: Step['workshop']): ShownScene | null {
  const told = evidence
    .standing()
    .flatMap((one) =>
      one.kind === 'journey' && one.value?.moments.length && contents.hasInteraction(one.subject) ? [one] : [],
    )
  const latest = told.reduce<(typeof told)[number] | null>((last, one) => (last && last.at > one.at ? last : one), null)
  return latest && { kind: 'journey', workshop, interaction: latest.subject }
}

/** What a scene of a block stands for now; null where nothing is there yet. */
export function resolveStep(reader: WorkshopReader, { workshop, block, scene }: Step): ShownScene | null {
  switch (scene) {
    case 'title': {
      const { title, client } = reader.workshop.identity()
      return { kind: 'title', title, subtitle: client }
    }
    case 'blank':
      return { kind: 'blank' }
    case 'prompt':
      return { kind: 'prompt', workshop, block }
    case 'break':
      return block === null ? null : { kind: 'break', workshop, block }
    case 'map':
      return { kind: 'map', workshop, follow: true, frame: null }
    case 'stops': {
      const first = firstStop(reader)
      return first && showStop(reader, workshop, first, 0)
    }
    case 'ballot':
      return latestBallot(reader, workshop)
    case 'reveal':
      return worstReveal(reader, workshop)
    case 'priorities':
    case 'costs':
      return { kind: 'chart', workshop, chart: scene }
    case 'journey':
      return latestJourney(reader, workshop)
    case 'changes':
      return { kind: 'changes', workshop }
  }
}
