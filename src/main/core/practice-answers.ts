/**
 * What the practice room answered, block by block, for a trainer who shows it to a class after the class has answered
 * itself. It is read from the files, never from the class's workshop, where everything may be called otherwise by now.
 */
import { resultOf } from '#shared/method/rating.ts'
import { CHECK_QUESTIONS } from '#shared/model/check.ts'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { type Evidence, type EvidenceOf, findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { type Contents, readContents } from '#shared/model/map-contents.ts'
import { PRACTICE_BLOCKS, type PracticeAnswer, type PracticeBlock } from '#shared/model/practice.ts'
import { feelingWord } from '#shared/text/feelings.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { sayCost } from '#shared/text/say-cost.ts'
import { sayFigure } from '#shared/text/say-figures.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { sayWaiting } from '#shared/text/say-waiting.ts'
import { t } from '#shared/text/text.ts'
import type { Ids, PracticeFiles } from './ports/system.ts'
import { createPracticeRecords } from './practice-map.ts'
import { type PracticeRoom, readPracticeRoom } from './practice-room.ts'

/** Services of the map at most: a class names the largest. */
const MOST_SERVICES = 8
/** Costed services at most, the dearest first. */
const MOST_COSTS = 6

interface Told {
  readonly map: Contents
  readonly room: PracticeRoom
  /** "Billing serves Sales: invoices". */
  readonly nameOf: (id: InteractionId) => string
}

type Said<K extends Evidence['kind']> = NonNullable<EvidenceOf<K>['value']>

function said<K extends Evidence['kind']>({ room }: Told, kind: K): readonly { subject: string; value: Said<K> }[] {
  return room.evidence.flatMap((one) =>
    one.kind === kind && one.value !== null ? [{ subject: one.subject, value: one.value as Said<K> }] : [],
  )
}

function answerFrame(told: Told): PracticeAnswer[] {
  const [frame] = said(told, 'frame')
  if (frame === undefined) return []
  const { scope, groups } = frame.value
  return [
    { asked: t('practice.answer.scope'), said: scope },
    ...groups.map(({ name, people, side }) => ({
      asked: name,
      said: t('practice.answer.group', { count: people ?? 0, side: t(`brief.groups.sides.${side}`) }),
    })),
  ]
}

function answerIntent({ room }: Told): PracticeAnswer[] {
  const intent = findEvidence(room.evidence, 'intent', WHOLE_WORKSHOP)
  if (!intent) return []
  return [
    { asked: t('practice.answer.intent'), said: intent.sentence },
    ...DIMENSIONS.map((dimension) => ({ asked: t(`term.dimension.${dimension}`), said: intent.signs[dimension] })),
  ]
}

function answerMap({ map, nameOf }: Told): PracticeAnswer[] {
  const named = map.interactions.filter(({ service }) => service !== '')
  const largest = (one: Interaction, other: Interaction) => (other.volume ?? 0) - (one.volume ?? 0)
  return named
    .toSorted(largest)
    .slice(0, MOST_SERVICES)
    .map(({ id, volume }) => ({
      asked: nameOf(id),
      said: t('practice.answer.volume', { count: volume ?? 0 }),
    }))
}

/** What each rated interaction comes to, in the order of the ballot. */
function resultsOf({ room }: Told) {
  return (room.ballot?.votes ?? []).map(({ interaction, customer, provider }) =>
    resultOf({
      interaction,
      customer: { cards: [...customer], hands: null },
      provider: { cards: [...provider], hands: null },
    }),
  )
}

function answerRate(told: Told): PracticeAnswer[] {
  return resultsOf(told).map(({ interaction, customer, provider }) => ({
    asked: told.nameOf(interaction),
    said: t('practice.answer.rated', {
      customer: sayFigure(customer.mean, 1),
      provider: sayFigure(provider.mean, 1),
    }),
  }))
}

function answerReveal(told: Told): PracticeAnswer[] {
  const found = new Map(said(told, 'finding').map(({ subject, value }) => [subject, value.note]))
  const [check] = said(told, 'check')
  return [
    ...resultsOf(told).map((result) => ({
      asked: told.nameOf(result.interaction),
      said: [sayReveal(result), found.get(result.interaction) ?? ''].join(' ').trim(),
    })),
    ...(check === undefined
      ? []
      : [
          {
            asked: t('practice.answer.check', { name: told.nameOf(check.subject as InteractionId) }),
            said: t('practice.answer.checked', {
              count: CHECK_QUESTIONS.filter((question) => check.value.answers[question] === 'yes').length,
              impression: check.value.impression,
            }),
          },
        ]),
  ]
}

function answerJourney(told: Told): PracticeAnswer[] {
  const [journey] = said(told, 'journey')
  return (journey?.value.moments ?? []).map(({ name, doing, thinking, feeling, waitMinutes, momentOfTruth }) => ({
    asked: momentOfTruth ? t('practice.answer.truth', { name }) : name,
    said: [
      t('practice.answer.moment', { doing, thinking, feeling: feelingWord(feeling) }),
      ...(waitMinutes ? [t('practice.answer.waits', { time: sayWaiting(waitMinutes) })] : []),
    ].join(' '),
  }))
}

function answerCost(told: Told): PracticeAnswer[] {
  const currency = said(told, 'frame')[0]?.value.currency ?? ''
  return said(told, 'estimate')
    .toSorted((one, other) => other.value.annual.p50 - one.value.annual.p50)
    .slice(0, MOST_COSTS)
    .map(({ subject, value }) => ({
      asked: told.nameOf(subject as InteractionId),
      said: sayCost(value, currency).slice(0, 3).join(' '),
    }))
}

function answerAct({ room: { change }, nameOf }: Told): PracticeAnswer[] {
  if (change === null) return []
  return [
    { asked: nameOf(change.interaction), said: change.what },
    { asked: t('practice.answer.why'), said: change.why },
    { asked: t('practice.answer.owner'), said: change.owner },
  ]
}

const ANSWERS: Readonly<Record<PracticeBlock, (told: Told) => PracticeAnswer[]>> = {
  frame: answerFrame,
  intent: answerIntent,
  map: answerMap,
  rate: answerRate,
  reveal: answerReveal,
  journey: answerJourney,
  cost: answerCost,
  act: answerAct,
  close: () => [],
}

/** @param today the day on which figures count as said */
export function tellAnswers(files: PracticeFiles, block: PracticeBlock, ids: Ids, today: string): PracticeAnswer[] {
  const map = readContents(createPracticeRecords(files, ids.next).records)
  // As it is when the block is over: what comes later need not be reckoned.
  const after = PRACTICE_BLOCKS[PRACTICE_BLOCKS.indexOf(block) + 1] ?? 'close'
  const room = readPracticeRoom(files.room, after, map, ids, today)
  const names = new Map<string, string>(map.parties.map(({ id, name }) => [id, name]))
  const lines = new Map(
    map.interactions.map(({ id, provider, customer, service }) => [
      id,
      serviceLine(names.get(provider) ?? '', names.get(customer) ?? '', service),
    ]),
  )
  return ANSWERS[block]({ map, room, nameOf: (id) => lines.get(id) ?? '' })
}
