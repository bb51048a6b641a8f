/** The small rules of what the room says: words of an intent, the fist, sides in the room, five times yes. */
import { describe, expect, test } from 'vitest'
import { outcomeOfCheck } from '#shared/model/check.ts'
import { type Evidence, Evidence as EvidenceSchema, findEvidence } from '#shared/model/evidence.ts'
import { EMPTY_FRAME, type GroupPresent, sidesPresent } from '#shared/model/frame.ts'
import { countWords, meanOfFist } from '#shared/model/intent.ts'

describe('the intent', () => {
  test.each([
    ['', 0],
    ['   ', 0],
    ['Anyone who depends on us can count on a clear answer.', 11],
    ['on-time – every time!', 4],
    ['don’t ask twice', 3],
  ])('%j has %i words', (sentence, words) => {
    expect(countWords(sentence)).toBe(words)
  })

  test('a fist without votes has no mean; fingers are weighed by the people who held them up', () => {
    expect(meanOfFist({ counts: [0, 0, 0, 0, 0, 0] })).toBeNull()
    expect(meanOfFist({ counts: [1, 0, 0, 0, 0, 1] })).toBe(2.5)
    expect(meanOfFist({ counts: [0, 0, 0, 0, 0, 7] })).toBe(5)
  })
})

describe('the room', () => {
  const group = (side: GroupPresent['side'], people: number): GroupPresent => ({ name: '', people, side, parties: [] })
  test.each([
    [[], { provider: false, customer: false }],
    [[group('provider', 3)], { provider: true, customer: false }],
    [[group('customer', 1)], { provider: false, customer: true }],
    [[group('provider', 3), group('customer', 0)], { provider: true, customer: false }],
    [[group('both', 2)], { provider: true, customer: true }],
  ])('%j has the sides %j', (groups, sides) => {
    expect(sidesPresent({ ...EMPTY_FRAME, groups })).toEqual(sides)
  })
})

describe('the check', () => {
  const all = { impression: 'yes', choice: 'yes', recommend: 'yes', extra: 'yes', delight: 'yes' } as const
  test('is green only at five times yes, and “don’t know” is not a yes', () => {
    expect(outcomeOfCheck({ answers: all })).toBe('green')
    expect(outcomeOfCheck({ answers: { ...all, delight: 'unknown' } })).toBe('look')
    expect(outcomeOfCheck({ answers: { ...all, extra: 'no' } })).toBe('look')
    expect(outcomeOfCheck({ answers: { ...all, extra: 'no', choice: null } })).toBe('open')
  })
})

describe('evidence', () => {
  const said: Evidence[] = [
    { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 0, 1, 0] } },
    { kind: 'intent', subject: 'workshop', value: null },
  ]
  test('is found by kind and subject; what was taken back is not there', () => {
    expect(findEvidence(said, 'fist', 'workshop')).toEqual({ counts: [0, 0, 0, 0, 1, 0] })
    expect(findEvidence(said, 'intent', 'workshop')).toBeNull()
    expect(findEvidence(said, 'frame', 'workshop')).toBeNull()
  })

  test.each([
    ['seven fingers', { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 0, 0, 0, 1] } }],
    ['hands below nothing', { kind: 'fist', subject: 'workshop', value: { counts: [-1, 0, 0, 0, 0, 0] } }],
    ['an intent about a party', { kind: 'intent', subject: 'shape:a', value: null }],
    ['a check of nothing on the map', { kind: 'check', subject: 'somewhere', value: null }],
    ['an unknown kind', { kind: 'mood', subject: 'workshop', value: null }],
  ])('%s is refused', (_, statement) => {
    expect(EvidenceSchema.safeParse(statement).success).toBe(false)
  })
})
