/** The plain sentence of the reveal. */
import { expect, test } from 'vitest'
import { resultOf } from '#shared/method/rating.ts'
import { sentenceOf } from '#shared/method/reveal-sentence.ts'
import type { ChairVotes } from '#shared/model/rating.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { alike, cards, NO_VOTES, rated } from './rating-builders.ts'

const spoken = (customer: ChairVotes, provider: ChairVotes = NO_VOTES) => sayReveal(resultOf(rated(customer, provider)))

test('a provider that overrates itself hears what to talk about first', () => {
  const customer = cards('2444', '3444', '3444', '2444', '3444')
  const provider = cards('4444', '4444', '5444', '4444', '4444')
  expect(spoken(customer, provider)).toBe('Customers 2.6, provider expected 4.2: talk about WHAT first.')
})

test('a provider that underrates itself hears that too', () => {
  expect(spoken(cards('4544', '4544', '4544', '4544'), cards('4344', '4344', '4344', '4344'))).toBe(
    'Customers 5.0, provider expected 3.0: WHEN is better than the provider thinks. Ask what makes it so.',
  )
})

test('the same mean in two camps is called by its name', () => {
  expect(spoken(alike(1, 1, 1, 1, 5, 5, 5, 5), alike(3, 3, 3, 3))).toBe(
    'Same mean, two camps: customers 3.0, provider 3.0 on WHAT. Ask both camps what they see.',
  )
  expect(spoken(alike(1, 1, 1, 1, 5, 5, 5, 5))).toBe(
    'Two camps on WHAT, and the mean of 3.0 hides it. Ask both camps what they see.',
  )
})

test('people who are far apart without being camps are heard at both ends', () => {
  expect(spoken(alike(1, 2, 3, 4, 5, 3, 2, 4))).toBe(
    'Customers are far apart on WHAT (3.0). Hear the lowest and the highest.',
  )
})

test('what stands out most is spoken of: a gap of four points before a small disagreement', () => {
  const customer = cards('1555', '1555', '1555', '1333', '1355', '1553')
  expect(sentenceOf(resultOf(rated(customer, alike(5, 5, 5, 5))))).toMatchObject({
    key: 'overrated',
    dimension: 'what',
  })
})

test('where nothing stands out the weakest dimension is named', () => {
  expect(spoken(cards('4424', '4424', '4424', '4424'))).toBe(
    'The customers agree: WAY is the weakest, with 2.0. Ask what would make it a 5.',
  )
  expect(spoken(cards('4434', '4434', '4434', '4434'))).toBe(
    'Nothing stands out. WAY is the weakest, with 3.0: what would make it a 5?',
  )
  expect(spoken(cards('5554', '5554', '5554', '5554'))).toBe(
    'Well served: even EFFORT, the weakest, has 4.0. Ask what keeps it so.',
  )
})

test('from too few nothing is concluded, whatever they said', () => {
  expect(spoken(alike(1, 1, 1), alike(5, 5, 5, 5))).toBe('Too few to compare: look at the dots, and ask.')
  expect(spoken(NO_VOTES, alike(5, 5, 5, 5))).toBe('Too few to compare: look at the dots, and ask.')
  expect(spoken(cards('3???', '3???', '3???', '????'))).toBe('Too few to compare: look at the dots, and ask.')
})

test('nobody, and nobody who knows, are two things', () => {
  expect(spoken(NO_VOTES)).toBe('Nobody has rated this.')
  expect(spoken(cards('????', '????', '????', '????'))).toBe(
    'Nobody could say. Ask what they would need to see to be able to.',
  )
})
