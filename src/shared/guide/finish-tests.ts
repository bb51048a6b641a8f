/**
 * Finish tests: how far a block has come, reckoned from what the workshop holds. Nothing here is ever ticked by hand, and
 * nothing is invented: what an old map lacks is named, not filled in. Results name only what is on the map now.
 */
import type { RatingBallot } from '../model/ballot.ts'
import type { Change } from '../model/change.ts'
import { outcomeOfCheck } from '../model/check.ts'
import { DIMENSIONS } from '../model/dimension.ts'
import type { Evidence, EvidenceKind, EvidenceOf, EvidenceValue } from '../model/evidence.ts'
import { findEvidence, WHOLE_WORKSHOP } from '../model/evidence.ts'
import type { FinishResult, FinishTest, FinishTestName } from '../model/finish-test.ts'
import { EMPTY_FRAME, type Frame, sidesPresent } from '../model/frame.ts'
import { countWords, EMPTY_INTENT, INTENT_WORDS, meanOfFist } from '../model/intent.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'
import type { Session } from '../model/workshop.ts'
import { type CardState, findLeadingCard } from './costed.ts'
import { countRaters, findWorst, isRatedBy, latestResults } from './rated.ts'

/** What a workshop holds, as plain values. */
export interface WorkshopFacts {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  /** What holds now, and since when. */
  readonly evidence: readonly (Evidence & { readonly at?: string })[]
  /** Ballots about interactions, last opened first. */
  readonly ballots: readonly RatingBallot[]
  readonly changes: readonly Change[]
  /** The session that goes on; null when none does. */
  readonly session: Pick<Session, 'id' | 'startedAt'> | null
  /** The day where the laptop stands, `YYYY-MM-DD`. */
  readonly today: string
}

/** How a test stands, before the test itself and what is no longer on the map are put in and taken out. */
interface Stand {
  readonly done: number
  readonly needed: number
  readonly missing?: readonly string[]
  /** Where counting does not tell. */
  readonly met?: boolean
}

type Named<N extends FinishTestName> = Extract<FinishTest, { test: N }>
type Tests = { readonly [N in FinishTestName]: (facts: WorkshopFacts, test: Named<N>) => Stand }

const once = (met: boolean, missing: readonly string[] = []): Stand => ({ done: met ? 1 : 0, needed: 1, missing })

/** All of some things must be so; where there are none, nothing is met and nothing is missing. */
function every<T>(things: readonly T[], isSo: (thing: T) => boolean, idsOf: (thing: T) => readonly string[]): Stand {
  const lacking = things.filter((thing) => !isSo(thing))
  return {
    done: things.length - lacking.length,
    needed: things.length,
    missing: lacking.flatMap(idsOf),
    met: things.length > 0 && lacking.length === 0,
  }
}

const ofId = ({ id }: { readonly id: string }) => [id]

function all<K extends EvidenceKind>({ evidence }: WorkshopFacts, kind: K) {
  return evidence.flatMap((one) =>
    one.kind === kind && one.value !== null ? [{ subject: one.subject, value: one.value as EvidenceValue<K> }] : [],
  )
}

const frameOf = ({ evidence }: WorkshopFacts): Frame => findEvidence(evidence, 'frame', WHOLE_WORKSHOP) ?? EMPTY_FRAME
const intentOf = ({ evidence }: WorkshopFacts) => findEvidence(evidence, 'intent', WHOLE_WORKSHOP) ?? EMPTY_INTENT

type SwapSide = NonNullable<EvidenceOf<'swap'>['value']>['sides'][number]
const isWritten = ({ measuredOn, strugglesWith }: SwapSide) => measuredOn !== '' && strugglesWith !== ''

/** What is worst off; where too few customers voted to tell, whatever was rated at all. */
function worstOf(facts: WorkshopFacts): readonly string[] {
  const results = latestResults(facts.ballots)
  const worst = findWorst(results)
  return worst === null ? results.map(({ interaction }) => interaction) : [worst]
}

/** One of the worst off must be so. */
function worst(facts: WorkshopFacts, isSo: (interaction: string) => boolean): Stand {
  const ids = worstOf(facts)
  return once(ids.some(isSo), ids)
}

/** The cost card that is looked at, with what to go to where it lacks something; without any, where one belongs. */
function leadingCard(facts: WorkshopFacts) {
  const worst = worstOf(facts)
  const card = findLeadingCard(facts, worst)
  return { card, missing: card ? [card.interaction] : worst }
}

function ofCard(facts: WorkshopFacts, isSo: (card: CardState) => boolean): Stand {
  const { card, missing } = leadingCard(facts)
  return once(card !== null && isSo(card), missing)
}

const openedIn = (session: WorkshopFacts['session'], { openedAt }: RatingBallot) =>
  session !== null && openedAt >= session.startedAt

function ratedAgain({ ballots, session }: WorkshopFacts): Stand {
  const earlier = ballots.filter((ballot) => ballot.results !== null && !openedIn(session, ballot))
  const before = [...new Set(earlier.flatMap(({ interactions }) => interactions))]
  const now = ballots.filter((ballot) => ballot.results !== null && openedIn(session, ballot))
  const again = before.filter((id) =>
    now.some((ballot) => countRaters(ballot, id, 'customer') > 0 && countRaters(ballot, id, 'provider') > 0),
  )
  return once(again.length > 0, before)
}

const TESTS: Tests = {
  'scope-said': (facts) => once(frameOf(facts).scope !== ''),
  'groups-said': (facts) => once(frameOf(facts).groups.some(({ name, people }) => name !== '' && people > 0)),
  'both-sides': (facts) => {
    const frame = frameOf(facts)
    const { provider, customer } = sidesPresent(frame)
    const done = Number(provider) + Number(customer)
    return { done, needed: 2, met: done === 2 || frame.oneSideAccepted }
  },
  'currency-said': (facts) => once(frameOf(facts).currency !== ''),
  'rates-said': (facts) => once(frameOf(facts).rates.some(({ perHour }) => perHour > 0)),
  'intent-said': (facts) => {
    const words = countWords(intentOf(facts).sentence)
    return once(words > 0 && words <= INTENT_WORDS)
  },
  'signs-said': (facts) => {
    const { signs } = intentOf(facts)
    return { done: DIMENSIONS.filter((dimension) => signs[dimension] !== '').length, needed: DIMENSIONS.length }
  },
  'fist-held': ({ evidence }) => {
    const fist = findEvidence(evidence, 'fist', WHOLE_WORKSHOP)
    return once(fist !== null && (meanOfFist(fist) ?? 0) >= 3)
  },
  interactions: ({ interactions }, { atLeast }) => ({ done: interactions.length, needed: atLeast }),
  'services-said': ({ interactions }) => every(interactions, ({ service }) => service !== '', ofId),
  'parties-connected': ({ parties, interactions }) => {
    const connected = new Set<string>(interactions.flatMap(({ provider, customer }) => [provider, customer]))
    return every(parties, ({ id }) => connected.has(id), ofId)
  },
  'swap-cards': (facts, { atLeast }) => {
    const pairs = all(facts, 'swap').map(({ value }) => value.sides)
    const written = pairs.filter((sides) => sides.every(isWritten))
    const blank = pairs.flat().filter((side) => !isWritten(side))
    return { done: written.length, needed: atLeast, missing: blank.map(({ party }) => party) }
  },
  'conflicts-said': (facts) =>
    every(
      all(facts, 'swap').map(({ value }) => value),
      ({ conflict }) => conflict !== null,
      ({ interaction, sides }) => (interaction ? [interaction] : sides.map(({ party }) => party)),
    ),
  rated: (facts, { atLeast, share }) => {
    const { ballots, interactions } = facts
    const mayBeEmpty = frameOf(facts).oneSideAccepted
    const asked = [...new Set(ballots.flatMap((ballot) => ballot.interactions))]
    const rated = asked.filter((id) =>
      ballots.some((ballot) => ballot.interactions.includes(id) && isRatedBy(ballot, id, share, mayBeEmpty)),
    )
    const needed = Math.max(1, Math.min(atLeast, interactions.length))
    return { done: rated.length, needed, missing: asked.filter((id) => !rated.includes(id)) }
  },
  'worst-checked': (facts) => {
    const checks = new Map(all(facts, 'check').map(({ subject, value }) => [subject as string, value]))
    return worst(facts, (id) => {
      const check = checks.get(id)
      return check !== undefined && outcomeOfCheck(check) !== 'open'
    })
  },
  revealed: ({ ballots }) => once(ballots.length > 0 && ballots.every(({ results }) => results !== null)),
  findings: (facts, { atLeast }) => {
    const results = latestResults(facts.ballots)
    const there = new Set<string>(facts.interactions.map(({ id }) => id))
    const flagged = results.filter(({ interaction, flags }) => there.has(interaction) && flags.length > 0)
    const concluded = new Set(
      all(facts, 'finding').flatMap(({ subject, value }) => (value.note !== '' && value.block ? [subject] : [])),
    )
    const missing = flagged.map(({ interaction }) => interaction).filter((id) => !concluded.has(id))
    const done = flagged.length - missing.length
    if (results.length === 0) return { done: 0, needed: atLeast }
    return { done, needed: Math.min(atLeast, flagged.length), missing }
  },
  moments: (facts, { atLeast }) => {
    const journeys = all(facts, 'journey')
    const done = Math.max(0, ...journeys.map(({ value }) => value.moments.length))
    return { done, needed: atLeast, missing: journeys.map(({ subject }) => subject) }
  },
  'moment-of-truth': (facts) => {
    const journeys = all(facts, 'journey')
    const marked = journeys.some(({ value }) => value.moments.some(({ momentOfTruth }) => momentOfTruth))
    return once(
      marked,
      journeys.map(({ subject }) => subject),
    )
  },
  'volume-said': (facts) => ofCard(facts, ({ volume }) => volume),
  'miss-rate-said': (facts) => ofCard(facts, ({ missRate }) => missRate),
  'cost-parts': (facts, { atLeast }) => {
    const { card, missing } = leadingCard(facts)
    return { done: card?.parts ?? 0, needed: atLeast, missing }
  },
  'cost-reckoned': (facts) => ofCard(facts, ({ reckoned }) => reckoned),
  'cost-settled': (facts) => ofCard(facts, ({ settled }) => settled),
  changes: ({ changes, session }, { atLeast }) => {
    const fresh = changes.filter(({ entries }) => session !== null && entries[0]?.session === session.id)
    const isOwned = ({ owner, reviewDate }: Change) => owner !== '' && reviewDate !== null
    return {
      done: fresh.filter(isOwned).length,
      needed: atLeast,
      missing: fresh.filter((change) => !isOwned(change)).map(({ interaction }) => interaction),
    }
  },
  'report-written': ({ evidence, session }) =>
    once(
      evidence.some(
        ({ kind, value, at = '' }) =>
          kind === 'written' && value !== null && session !== null && at >= session.startedAt,
      ),
    ),
  'review-dated': ({ changes, today }) =>
    once(changes.some(({ reviewDate, status }) => status !== 'reviewed' && reviewDate !== null && reviewDate > today)),
  'due-decided': ({ changes, today }) => {
    const due = changes.filter(({ reviewDate }) => reviewDate !== null && reviewDate <= today)
    const open = due.filter(({ status }) => status !== 'reviewed')
    return {
      done: due.length - open.length,
      needed: due.length,
      missing: open.map(({ interaction }) => interaction),
    }
  },
  'rated-again': ratedAgain,
}

/** How a test stands now. `missing` is empty once it is met. */
export function runFinishTest(test: FinishTest, facts: WorkshopFacts): FinishResult {
  const run = TESTS[test.test] as (facts: WorkshopFacts, test: FinishTest) => Stand
  const { done, needed, missing = [], met = done >= needed } = run(facts, test)
  const there = new Set<string>([...facts.parties, ...facts.interactions].map(({ id }) => id))
  const toShow = met ? [] : [...new Set(missing)].filter((id) => there.has(id))
  return { test, met, done: Math.min(done, needed), needed, missing: toShow }
}
