/**
 * Nothing in the file tells in which order cards came in, or which votes are one person's: not while a ballot is open, not
 * afterwards. Each check is shown to see it where cards are not shuffled.
 */
import { describe, expect, test } from 'vitest'
import type { Answer } from '#shared/model/rating.ts'
import type { Chance } from '../../src/main/core/ports/system.ts'
import { systemChance } from '../../src/main/store/node-system.ts'
import { SILENT } from './ballot-builders.ts'
import { openBallotFile, votingTemplate } from './ballot-file.ts'
import { agreement, keysAsWritten } from './cell-order.ts'
import { readRows } from './read-file.ts'

const BALLOTS = 80
const PEOPLE = 10
/**
 * What is not related comes out at 0 with a standard deviation of 0.028 (agreement of ten, over 80 ballots) or 0.036 (the
 * place of the last): chance alone goes beyond this bound about once in 400,000 runs.
 */
const UNRELATED = 0.17

const unshuffled: Chance = { key: systemChance.key, shuffle: (items) => [...items] }

const SCALE: readonly Answer[] = [1, 2, 3, 4, 5, 'unknown']

/** Answers that tell the test, and only the test, whose they are. */
function answersOf(person: number) {
  return { ...SILENT, what: SCALE[person % 6] ?? null, when: SCALE[Math.floor(person / 6)] ?? null }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Holds many ballots, and measures how far what lies in the files follows what must not be known. */
async function holdBallots(chance: Chance, ballots: number) {
  const template = await votingTemplate(2)
  const [one, other] = template.interactions
  if (!one || !other) throw new Error('there are too few interactions')
  const found = {
    openByOrder: [] as number[],
    lastPlaces: [] as number[],
    byOrder: [] as number[],
    joined: [] as number[],
  }
  for (let number = 0; number < ballots; number += 1) {
    const path = template.newFile()
    const file = openBallotFile(path, template.workshop, chance)
    const ballot = file.open({ interactions: [one, other], voters: { customer: 0, provider: 0 } })
    // People come in an order of their own, so that no order of answers is mistaken for it.
    const people = systemChance.shuffle(Array.from({ length: PEOPLE }, (_, person) => person))
    const keys = people.map((person) => {
      const answers = [one, other].map((interaction) => ({ interaction, answers: answersOf(person) }))
      return file.call('ratings.submit', { ballot, card: { kind: 'rating', chair: 'customer', name: '', answers } })
        .card
    })
    file.store.close()
    const open = keysAsWritten(path, 'open_card')
    found.openByOrder.push(agreement(open, keys))
    found.lastPlaces.push(open.indexOf(keys.at(-1) ?? '') / (PEOPLE - 1))

    const again = openBallotFile(path, template.workshop, chance)
    again.call('ratings.reveal', { ballot })
    again.store.close()
    const votes = new Map(
      readRows<{ key: string; subject: string; json: string }>(path, 'SELECT key, subject, json FROM card').map(
        ({ key, subject, json }) => {
          const person = people.find(
            (someone) => json === JSON.stringify({ kind: 'rating', answers: answersOf(someone) }),
          )
          return [key, { subject, person: String(person) }]
        },
      ),
    )
    const written = keysAsWritten(path, 'card').flatMap((key) => votes.get(key) ?? [])
    const peopleOn = (subject: string) => written.filter((vote) => vote.subject === subject).map((vote) => vote.person)
    expect(peopleOn(one)).toHaveLength(PEOPLE)
    found.byOrder.push(agreement(peopleOn(one), people.map(String)))
    found.joined.push(agreement(peopleOn(one), peopleOn(other)))
  }
  return {
    openByOrder: mean(found.openByOrder),
    lastPlace: mean(found.lastPlaces),
    byOrder: mean(found.byOrder),
    joined: mean(found.joined),
  }
}

describe('where votes lie in the file', () => {
  test('says nothing of the order in which they came, nor which of them are one person’s', async () => {
    const found = await holdBallots(systemChance, BALLOTS)
    expect(Math.abs(found.openByOrder)).toBeLessThan(UNRELATED)
    expect(Math.abs(found.lastPlace - 0.5)).toBeLessThan(UNRELATED)
    expect(Math.abs(found.byOrder)).toBeLessThan(UNRELATED)
    expect(Math.abs(found.joined)).toBeLessThan(UNRELATED)
  }, 120_000)

  test('would say both if they were not shuffled', async () => {
    const found = await holdBallots(unshuffled, 3)
    expect(found.lastPlace).toBe(1)
    expect(found.joined).toBe(1)
  }, 120_000)
})

describe('the measure', () => {
  test('tells orders that agree from those that do not', () => {
    const keys = ['a', 'b', 'c', 'd']
    expect(agreement(keys, keys)).toBe(1)
    expect(agreement(keys, [...keys].reverse())).toBe(-1)
    expect(agreement(keys, ['b', 'd', 'a', 'c'])).toBe(0)
  })
})
