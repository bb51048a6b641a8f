/** Whatever is handed in, taken back, counted and revised, in whatever order: the reveal gives exactly what stood at the end. */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Card } from '#shared/model/ballot.ts'
import { CHAIRS, type Chair } from '#shared/model/dimension.ts'
import type { BallotId, CardKey, InteractionId } from '#shared/model/ids.ts'
import { type Answer, type Answers, type Counts, type Hands, QUESTIONS } from '#shared/model/rating.ts'
import { DOTS } from './ballot-builders.ts'
import { openBallotFile, votingTemplate } from './ballot-file.ts'

let template: Awaited<ReturnType<typeof votingTemplate>>
beforeAll(async () => {
  template = await votingTemplate(3)
})

const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', null)
const answers: fc.Arbitrary<Answers> = fc.record({
  what: answer,
  when: answer,
  way: answer,
  effort: answer,
  importance: answer,
})
const hand = fc.nat({ max: 9 })
const counts: fc.Arbitrary<Counts | null> = fc.option(fc.tuple(hand, hand, hand, hand, hand, hand))
const chair = fc.constantFrom<Chair>(...CHAIRS)
const about = fc.nat({ max: 2 })

type Step =
  | { do: 'submit'; chair: Chair; answers: [number, Answers][] }
  | { do: 'takeBack'; which: number }
  | { do: 'hands'; chair: Chair; about: number; counts: Hands['counts'] }
  | { do: 'revise'; keep: boolean[] }
  | { do: 'reopen' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      chair,
      answers: fc.uniqueArray(fc.tuple(about, answers), { selector: ([one]) => one, minLength: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('takeBack' as const), which: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('hands' as const),
      chair,
      about,
      counts: fc.record({ what: counts, when: counts, way: counts, effort: counts, importance: counts }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('revise' as const),
      keep: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)

const asAsked = <T extends { importance: unknown }>(from: Chair, said: T): T =>
  from === 'customer' ? said : { ...said, importance: null }
const isSilent = (said: Record<string, unknown>) => QUESTIONS.every((question) => said[question] === null)
const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort()

/** What must be refused is refused; the model then stays as it was. */
function refused(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

test('a rating gives exactly the cards and hands that stood when it was revealed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { interactions, workshop } = template
      const path = template.newFile()
      let file = openBallotFile(path, workshop)
      const voters = { customer: 0, provider: 0 }
      const ballot = file.open({ interactions, voters })
      let asked: InteractionId[] = [...interactions]
      const cards = new Map<CardKey, { chair: Chair; said: Map<InteractionId, Answers> }>()
      const hands = new Map<string, Hands>()
      const isVotedOn = (id: InteractionId) =>
        [...cards.values()].some(({ said }) => said.has(id)) ||
        [...hands.values()].some(
          (one) => one.interaction === id && Object.values(one.counts).some((all) => all?.some((count) => count > 0)),
        )

      for (const next of steps) {
        if (next.do === 'submit') {
          const said = next.answers.map(([index, one]) => ({ interaction: interactions[index], answers: one }))
          const card = { kind: 'rating', chair: next.chair, name: '', answers: said } as Card
          const kept = new Map<InteractionId, Answers>()
          for (const { interaction: id, answers: one } of said) {
            const clean = asAsked(next.chair, one)
            if (id && !isSilent(clean)) kept.set(id, clean)
          }
          let key: CardKey | null = null
          const code = refused(() => {
            key = file.call('ratings.submit', { ballot, card }).card
          })
          const fits = [...kept.keys()].every((id) => asked.includes(id))
          expect(code).toBe(kept.size === 0 ? 'card-empty' : fits ? null : 'ballot-not-about')
          if (key) cards.set(key, { chair: next.chair, said: kept })
        } else if (next.do === 'takeBack') {
          const key = [...cards.keys()][next.which % Math.max(cards.size, 1)]
          if (!key) continue
          file.call('ratings.takeBack', { ballot, card: key })
          cards.delete(key)
        } else if (next.do === 'hands') {
          const id = interactions[next.about]
          if (!id || !asked.includes(id)) continue
          const one = { interaction: id, chair: next.chair, counts: next.counts }
          file.call('ratings.setHands', { ballot, hands: one })
          const kept = asAsked(next.chair, next.counts)
          if (isSilent(kept)) hands.delete(`${next.chair} ${id}`)
          else hands.set(`${next.chair} ${id}`, { ...one, counts: kept })
        } else if (next.do === 'revise') {
          const wanted = interactions.filter((_, index) => next.keep[index])
          if (wanted.length === 0) continue
          const terms = { kind: 'rating', interactions: wanted, voters } as const
          const code = refused(() => file.call('ratings.revise', { ballot, terms }))
          const stuck = asked.some((id) => !wanted.includes(id) && isVotedOn(id))
          expect(code).toBe(stuck ? 'ballot-voted-on' : null)
          if (!stuck) asked = wanted
        } else {
          file.store.close()
          file = openBallotFile(path, workshop)
        }
      }

      const isEmpty = cards.size === 0 && !asked.some(isVotedOn)
      const code = refused(() => file.call('ratings.reveal', { ballot }))
      expect(code).toBe(isEmpty ? 'ballot-without-votes' : null)
      const [revealed] = file.call('ratings.list', {})
      file.store.close()
      if (revealed?.kind !== 'rating') throw new Error('the ballot is gone')
      if (isEmpty) return
      expect(revealed.results?.map((one) => one.interaction)).toEqual(asked)
      for (const from of CHAIRS) {
        const ofChair = [...cards.values()].filter((card) => card.chair === from)
        expect(revealed.cardsIn[from]).toBe(ofChair.length)
        for (const result of revealed.results ?? []) {
          const wanted = ofChair.flatMap(({ said }) => said.get(result.interaction) ?? [])
          expect(sorted(result[from].cards)).toEqual(sorted(wanted))
          expect(result[from].hands).toEqual(hands.get(`${from} ${result.interaction}`)?.counts ?? null)
        }
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('dots give exactly the sums of the cards that stayed and of the sheet', () => {
  const put = fc.record({ card: fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }), stays: fc.boolean() })
  fc.assert(
    fc.property(fc.array(put, { maxLength: 12 }), fc.array(fc.nat({ max: 40 }), { maxLength: 3 }), (people, sheet) => {
      const { interactions, workshop } = template
      const file = openBallotFile(template.newFile(), workshop)
      const terms = { ...DOTS, subjects: interactions, limit: 5 }
      const { ballot } = file.call('ratings.open', { terms }) as { ballot: BallotId }
      const sums = interactions.map(() => 0)
      for (const { card, stays } of people) {
        const dots = card.map((count, index) => ({ subject: interactions[index] ?? '', dots: count }))
        const all = card.reduce((sum, count) => sum + count, 0)
        let key: CardKey | null = null
        const code = refused(() => {
          key = file.call('ratings.submit', { ballot, card: { kind: 'dots', name: '', dots } }).card
        })
        expect(code).toBe(all === 0 ? 'card-empty' : all > 5 ? 'card-too-many-dots' : null)
        if (!key) continue
        if (stays) for (const [index, count] of card.entries()) sums[index] = (sums[index] ?? 0) + count
        else file.call('ratings.takeBack', { ballot, card: key })
      }
      for (const [index, count] of sheet.entries()) {
        file.call('ratings.setStickers', { ballot, stickers: { subject: interactions[index] ?? '', dots: count } })
        sums[index] = (sums[index] ?? 0) + count
      }
      const code = refused(() => file.call('ratings.reveal', { ballot }))
      const isEmpty = sums.every((sum) => sum === 0)
      expect(code).toBe(isEmpty ? 'ballot-without-votes' : null)
      const [revealed] = file.call('ratings.list', {})
      file.store.close()
      expect(revealed?.results).toEqual(
        isEmpty ? null : interactions.map((subject, index) => ({ subject, dots: sums[index] })),
      )
    }),
    { numRuns: 40 },
  )
}, 120_000)
