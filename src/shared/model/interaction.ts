/** An interaction: a directed service. The provider serves the customer (the internal customer). */
import { z } from 'zod'
import { InteractionId, PartyId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** Through what the service reaches the customer. */
export const CHANNELS = ['unsaid', 'person', 'software', 'machine', 'document'] as const
export type Channel = (typeof CHANNELS)[number]

/** What a volume is counted per, the shortest first. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** How the line of an interaction is drawn. It says nothing about the interaction, so it is none of its facts. */
export const ROUTE_STYLES = ['curved', 'elbow', 'straight'] as const
export type RouteStyle = (typeof ROUTE_STYLES)[number]

const short = z.string().max(LIMITS.shortText)

/** What is known of an interaction apart from its ends. Empty text means "not said yet". */
export const InteractionFacts = z.object({
  service: z.string().max(LIMITS.service),
  channel: z.enum(CHANNELS),
  /** What starts a request. */
  trigger: short,
  /** Requests per {@link InteractionFacts.period}; null when not said. */
  volume: z.number().min(0).max(LIMITS.volume).nullable(),
  period: z.enum(PERIODS),
  /** The standard expected, one text per dimension. */
  what: short,
  when: short,
  way: short,
  effort: short,
  /** Where the customer decides to keep using the official way or to work around it. */
  momentOfTruth: short,
  note: z.string().max(LIMITS.note),
})
export type InteractionFacts = z.infer<typeof InteractionFacts>

/** An interaction on the map with the ids of its two parties, which may be the same one. */
export const Interaction = InteractionFacts.extend({ id: InteractionId, provider: PartyId, customer: PartyId })
export type Interaction = z.infer<typeof Interaction>

/** An interaction of which nothing has been said yet. */
export const EMPTY_INTERACTION: InteractionFacts = {
  service: '',
  channel: 'unsaid',
  trigger: '',
  volume: null,
  period: 'month',
  what: '',
  when: '',
  way: '',
  effort: '',
  momentOfTruth: '',
  note: '',
}
