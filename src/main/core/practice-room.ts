/**
 * What the practice room said, block by block, so that a class can begin at any of them. Everything in it is made up and
 * says so; parties and interactions are named as they stand on the practice map.
 */
import { z } from 'zod'
import { loadedRate } from '#shared/method/rates.ts'
import type { ChangeCase } from '#shared/model/case.ts'
import { ChangeFacts } from '#shared/model/change.ts'
import { Check } from '#shared/model/check.ts'
import { BUILDING_BLOCKS } from '#shared/model/dimension.ts'
import { Evidence, type EvidenceOf, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import { Frame, ROOM_SIDES } from '#shared/model/frame.ts'
import type { InteractionId, MomentId, NoteId, PartyId, SwapId } from '#shared/model/ids.ts'
import { Fist, Intent } from '#shared/model/intent.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { Moment } from '#shared/model/journey.ts'
import { NOTE_KINDS } from '#shared/model/note.ts'
import type { Party } from '#shared/model/party.ts'
import { PRACTICE_BLOCKS, type PracticeBlock } from '#shared/model/practice.ts'
import { type Answer, Answers, QUESTIONS } from '#shared/model/rating.ts'
import type { Ids } from './ports/system.ts'
import {
  CaseTold,
  COST_TOLD,
  type PracticeMeasure,
  tellCase,
  tellConflict,
  tellCosts,
  tellMeasures,
} from './practice-costs.ts'

const Pair = z.object({ from: z.string(), to: z.string() })

/** One person's answers: what, when, way, effort, importance; `?` is "don't know", `-` is not asked. */
const Vote = z.string().transform((text): Answers => {
  const said = text.split(' ').map((word): Answer => (word === '-' ? null : word === '?' ? 'unknown' : Number(word)))
  return Answers.parse(Object.fromEntries(QUESTIONS.map((question, at) => [question, said[at]])))
})
const BuildingBlock = z.enum(BUILDING_BLOCKS)

/** `room.json`. */
const Room = z.object({
  label: z.string(),
  frame: z.object({
    scope: z.string(),
    groups: z.array(
      z.object({ name: z.string(), people: z.int(), side: z.enum(ROOM_SIDES), parties: z.array(z.string()) }),
    ),
    currency: z.string(),
    rates: z.array(
      z.object({ group: z.string(), salary: z.number(), onCostShare: z.number(), productiveHours: z.number() }),
    ),
  }),
  intent: Intent,
  fist: Fist.shape.counts,
  swap: Pair.extend({
    measuredOn: z.tuple([z.string(), z.string()]),
    strugglesWith: z.tuple([z.string(), z.string()]),
    conflict: z.boolean(),
    conflictNote: z.string(),
  }),
  ballot: z.object({
    voters: z.object({ customer: z.int(), provider: z.int() }),
    rated: z.array(Pair.extend({ customer: z.array(Vote), provider: z.array(Vote) })),
  }),
  check: Pair.extend(Check.shape),
  findings: z.array(Pair.extend({ note: z.string(), block: BuildingBlock })),
  journey: Pair.extend({
    moments: z.array(Moment.omit({ id: true, backTo: true }).extend({ backTo: z.string().optional() })),
  }),
  notes: z.array(Pair.partial().extend({ kind: z.enum(NOTE_KINDS), text: z.string() })),
  change: Pair.extend({
    what: ChangeFacts.shape.what,
    why: ChangeFacts.shape.why,
    owner: ChangeFacts.shape.owner,
    case: CaseTold,
  }),
  ...COST_TOLD,
})
type Room = z.infer<typeof Room>

/** The cards of one interaction, from both chairs. */
export interface PracticeVotes {
  readonly interaction: InteractionId
  readonly customer: readonly Answers[]
  readonly provider: readonly Answers[]
}

/** What was said before a block. */
export interface PracticeRoom {
  readonly evidence: readonly Evidence[]
  /** From Reveal on: the cards that are in; from the block after it on they are revealed. */
  readonly ballot: {
    readonly voters: { readonly customer: number; readonly provider: number }
    readonly votes: readonly PracticeVotes[]
    readonly revealed: boolean
  } | null
  /** From Close on. */
  readonly change:
    | (Pick<ChangeFacts, 'what' | 'why' | 'owner'> & { readonly interaction: InteractionId; readonly case: ChangeCase })
    | null
  /** From Cost on. */
  readonly measures: readonly PracticeMeasure[]
}

/** Looks names up on the map that was just made; the data that ships must fit it. */
function finder(parties: readonly Party[], interactions: readonly Interaction[]) {
  const ids = new Map(parties.map(({ name, id }) => [name, id] as const))
  const partyOf = (name: string): PartyId => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`the practice map has no ${name}`)
    return id
  }
  const interactionOf = ({ from, to }: z.infer<typeof Pair>): InteractionId => {
    const found = interactions.find(({ provider, customer }) => provider === partyOf(from) && customer === partyOf(to))
    if (found === undefined) throw new Error(`on the practice map ${from} does not serve ${to}`)
    return found.id
  }
  return { partyOf, interactionOf }
}

type Find = ReturnType<typeof finder>

function sayFrame({ frame }: Room, { partyOf }: Find): EvidenceOf<'frame'> & { value: Frame } {
  const groups = frame.groups.map((group) => ({ ...group, parties: group.parties.map(partyOf) }))
  const rates = frame.rates.map(({ group, ...from }) => ({
    group,
    perHour: Math.round(loadedRate(from) * 100) / 100,
    from,
  }))
  const value = Frame.parse({ ...frame, groups, rates, names: [], oneSideAccepted: false })
  return { kind: 'frame', subject: WHOLE_WORKSHOP, value }
}

function sayIntent({ intent, fist }: Room): Evidence[] {
  return [
    { kind: 'intent', subject: WHOLE_WORKSHOP, value: intent },
    { kind: 'fist', subject: WHOLE_WORKSHOP, value: { counts: fist } },
  ]
}

function saySwap({ swap }: Room, { partyOf, interactionOf }: Find, ids: Ids): Evidence {
  const { from, to, measuredOn, strugglesWith, conflict, conflictNote } = swap
  const side = (name: string, at: 0 | 1) => ({
    party: partyOf(name),
    measuredOn: measuredOn[at],
    strugglesWith: strugglesWith[at],
  })
  return {
    kind: 'swap',
    subject: ids.next() as SwapId,
    value: { sides: [side(from, 0), side(to, 1)], interaction: interactionOf(swap), conflict, conflictNote },
  }
}

function sayNotes({ notes }: Room, { interactionOf }: Find, ids: Ids): Evidence[] {
  return notes.map(({ kind, text, from, to }) => ({
    kind: 'note',
    subject: ids.next() as NoteId,
    value: {
      ...{ kind, text, author: '', done: false, personal: false },
      about:
        from !== undefined && to !== undefined ? { on: 'map', id: interactionOf({ from, to }) } : { on: 'workshop' },
    },
  }))
}

function sayReveal({ check, findings }: Room, { interactionOf }: Find): Evidence[] {
  const { from: _, to: __, ...checked } = check
  return [
    { kind: 'check', subject: interactionOf(check), value: checked },
    ...findings.map(
      (finding): Evidence => ({
        kind: 'finding',
        subject: interactionOf(finding),
        value: { note: finding.note, block: finding.block },
      }),
    ),
  ]
}

function sayJourney({ journey }: Room, { interactionOf }: Find, ids: Ids): Evidence {
  const named = journey.moments.map((moment) => ({ ...moment, id: ids.next() as MomentId }))
  const moments = named.map(({ backTo, ...moment }) => ({
    ...moment,
    backTo: named.find(({ name }) => name === backTo)?.id ?? null,
  }))
  return Evidence.parse({ kind: 'journey', subject: interactionOf(journey), value: { moments } })
}

/**
 * What was said before a class begins at this block.
 * @param bytes of `room.json`
 * @param today the day on which figures are said
 */
export function readPracticeRoom(
  bytes: Uint8Array,
  at: PracticeBlock,
  map: { readonly parties: readonly Party[]; readonly interactions: readonly Interaction[] },
  ids: Ids,
  today: string,
): PracticeRoom {
  const room = Room.parse(JSON.parse(new TextDecoder().decode(bytes)))
  const find = finder(map.parties, map.interactions)
  const isAfter = (block: PracticeBlock) => PRACTICE_BLOCKS.indexOf(at) > PRACTICE_BLOCKS.indexOf(block)
  const { voters, rated } = room.ballot
  const { from: _, to: __, case: told, ...change } = room.change
  const frame = sayFrame(room, find)
  const costed = { ...map, ...find }
  return {
    evidence: [
      ...(isAfter('frame') ? [frame] : []),
      ...(isAfter('intent') ? sayIntent(room) : []),
      ...(isAfter('map') ? [saySwap(room, find, ids), ...sayNotes(room, find, ids)] : []),
      ...(isAfter('reveal') ? sayReveal(room, find) : []),
      ...(isAfter('journey') ? [sayJourney(room, find, ids), tellConflict(room, costed, ids)] : []),
      ...(isAfter('cost') ? tellCosts(room, costed, frame.value, today) : []),
    ],
    ballot: isAfter('rate')
      ? {
          voters,
          votes: rated.map((pair) => ({
            interaction: find.interactionOf(pair),
            customer: pair.customer,
            provider: pair.provider,
          })),
          revealed: isAfter('reveal'),
        }
      : null,
    change: isAfter('act')
      ? { ...change, interaction: find.interactionOf(room.change), case: tellCase(told, today) }
      : null,
    measures: isAfter('journey') ? tellMeasures(room, costed, ids, today) : [],
  }
}
