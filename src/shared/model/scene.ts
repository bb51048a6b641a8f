/**
 * A scene: what the audience window shows. Nothing that is not in a scene ever reaches that window. The facilitator
 * chooses a *showing* (what is to be shown); the core makes the scene from it, and makes it anew when things change.
 */
import { z } from 'zod'
import { BLOCK_SCENES } from './block-scene.ts'
import { CHANGE_STATUSES } from './change.ts'
import { ChartScene, SHOWN_CHARTS } from './chart-scene.ts'
import { CHAIRS, DIMENSIONS } from './dimension.ts'
import { Drawing } from './drawing.ts'
import { BallotId, BlockId, InteractionId, StopId, WorkshopId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { PracticeAnswer } from './practice.ts'
import { MapFrame, MapIds } from './room-map.ts'
import { Moment } from './version.ts'
import { Day, Instant } from './workshop.ts'

const Title = z.object({
  kind: z.literal('title'),
  title: z.string().max(LIMITS.title),
  subtitle: z.string().max(LIMITS.title),
})
const Blank = z.object({ kind: z.literal('blank') })

/** A state of the map by its moment in the journal, null for now, and what it is called. */
const ShownVersion = z.object({ moment: Moment.nullable(), name: z.string().max(LIMITS.shortText) })
export type ShownVersion = z.infer<typeof ShownVersion>

/** What the facilitator wants the room to see. */
export const Showing = z.discriminatedUnion('kind', [
  Blank,
  Title,
  /**
   * One of the scenes of a block, or of none. It stands for one of the others, as the workshop is then, and goes on with
   * the guide to the first scene of the block that is entered.
   */
  z.object({
    kind: z.literal('step'),
    workshop: WorkshopId,
    block: BlockId.nullable(),
    scene: z.enum(BLOCK_SCENES),
  }),
  /** The prompt of a block with its timer; null follows the guide from block to block. */
  z.object({ kind: z.literal('prompt'), workshop: WorkshopId, block: BlockId.nullable() }),
  /** How many cards of a ballot are in. */
  z.object({ kind: z.literal('ballot'), workshop: WorkshopId, ballot: BallotId }),
  /** What a revealed ballot says about one interaction. */
  z.object({
    kind: z.literal('reveal'),
    workshop: WorkshopId,
    ballot: BallotId,
    interaction: InteractionId,
  }),
  /**
   * The map. Following, the room sees the part that the facilitator works in, as it changes; otherwise it keeps the
   * picture that the map makes now, in this frame (null: the whole map), whatever is done to the map.
   */
  z.object({
    kind: z.literal('map'),
    workshop: WorkshopId,
    follow: z.boolean(),
    frame: MapFrame.nullable(),
    /** Where a stop stands for it: what the room reads above the map, and what of it the room does not get yet. */
    stop: z.object({ heading: z.string().max(LIMITS.name), left: MapIds }).optional(),
  }),
  /**
   * A stop of the presentation once so many of its steps were shown. It keeps its picture like a map that does not follow;
   * a block other than null goes on with the guide.
   */
  z.object({
    kind: z.literal('stop'),
    workshop: WorkshopId,
    block: BlockId.nullable(),
    stop: StopId,
    step: z.int().min(0),
  }),
  z.object({ kind: z.literal('chart'), workshop: WorkshopId, chart: z.enum(SHOWN_CHARTS) }),
  /** A chart of a view, as it is drawn there now. */
  z.object({
    kind: z.literal('drawing'),
    workshop: WorkshopId,
    title: z.string().max(LIMITS.shortText),
    drawing: Drawing,
  }),
  /** The journey through one interaction. */
  z.object({ kind: z.literal('journey'), workshop: WorkshopId, interaction: InteractionId }),
  /** What we will try. */
  z.object({ kind: z.literal('changes'), workshop: WorkshopId }),
  /** A break, with the timer of its block. */
  z.object({ kind: z.literal('break'), workshop: WorkshopId, block: BlockId }),
  /** Two states of the map beside each other, by their moments in the journal; null is now, as it is when it is shown. */
  z.object({
    kind: z.literal('versions'),
    workshop: WorkshopId,
    before: ShownVersion,
    after: ShownVersion,
  }),
  /** What the practice room answered, of which the room has seen the first `shown`; the others stay behind. */
  z.object({
    kind: z.literal('answers'),
    workshop: WorkshopId,
    title: z.string().max(LIMITS.shortText),
    answers: z.array(PracticeAnswer).min(1).max(LIMITS.listed),
    shown: z.int().min(0),
  }),
])
export type Showing = z.infer<typeof Showing>

/** What the room may know of a chair's answers to one question: how many gave each value. `mean` is null where too few voted. */
const ShownAnswers = z.object({
  dimension: z.enum(DIMENSIONS),
  /** People per value 1..5. */
  dots: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  mean: z.number().nullable(),
})

/** One moment as the room reads it; null and empty mean "not said". `backTo` is the place of an earlier moment, from 0. */
const ShownMoment = z.object({
  name: z.string(),
  doing: z.string(),
  thinking: z.string(),
  feeling: z.int().nullable(),
  waitMinutes: z.number().nullable(),
  momentOfTruth: z.boolean(),
  backTo: z.int().nullable(),
})

const ShownTimer = z.object({ lengthMs: z.int(), deadline: Instant.nullable(), leftMs: z.int().nullable() })

/** What the audience window draws. */
export const Scene = z.discriminatedUnion('kind', [
  Blank,
  Title,
  z.object({
    kind: z.literal('prompt'),
    title: z.string(),
    prompt: z.string(),
    timer: ShownTimer.nullable(),
    /** Which block of how many goes on, for the progress line; null when none does. */
    place: z.object({ number: z.int(), of: z.int() }).nullable(),
  }),
  z.object({
    kind: z.literal('ballot'),
    about: z.enum(['rating', 'dots']),
    cardsIn: z.int(),
    voters: z.int(),
    closed: z.boolean(),
  }),
  z.object({
    kind: z.literal('reveal'),
    provider: z.string(),
    customer: z.string(),
    service: z.string(),
    chairs: z.array(
      z.object({ chair: z.enum(CHAIRS), voters: z.int(), tooFew: z.boolean(), answers: z.array(ShownAnswers) }),
    ),
    /** The plain sentence of the reveal; empty where too few voted. */
    sentence: z.string(),
  }),
  /** What is on the map and how it is framed comes by a way of its own: `audience.map` and `audience.mapMoved`. */
  z.object({ kind: z.literal('map') }),
  /** A break: when we go on, or how long it will be while nobody has started its timer. */
  z.object({
    kind: z.literal('break'),
    title: z.string(),
    words: z.string(),
    minutes: z.int(),
    timer: ShownTimer.nullable(),
  }),
  ChartScene,
  z.object({
    kind: z.literal('journey'),
    provider: z.string(),
    customer: z.string(),
    service: z.string(),
    moments: z.array(ShownMoment),
  }),
  /** What we will try. Nobody's name: who owns a change stays with the facilitator. */
  z.object({
    kind: z.literal('changes'),
    changes: z.array(
      z.object({ what: z.string(), about: z.string(), status: z.enum(CHANGE_STATUSES), reviewDate: Day.nullable() }),
    ),
    /** How many more there are. */
    more: z.int(),
  }),
  /** Two versions of the map; what is on them comes by a way of its own: `audience.versions`. */
  z.object({ kind: z.literal('versions'), before: z.string(), after: z.string() }),
  /** Answers of the practice room, as many as were revealed, of so many. */
  z.object({ kind: z.literal('answers'), title: z.string(), answers: z.array(PracticeAnswer), of: z.int() }),
])
export type Scene = z.infer<typeof Scene>
