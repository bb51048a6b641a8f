/** Cards and dots while they are filled in. */
import { expect, test } from 'vitest'
import { InteractionId } from '#shared/model/ids.ts'
import {
  answerTo,
  eraseAnswer,
  listAnswers,
  moveOnPaper,
  openPaper,
  type PaperDraft,
  readAnswer,
  typeAnswer,
} from '../../../src/renderer/src/features/ratings/card-draft.ts'
import {
  countDots,
  countLeft,
  listDots,
  putDot,
  takeDot,
  undoDot,
} from '../../../src/renderer/src/features/ratings/dot-draft.ts'

const one = InteractionId.parse('shape:one')
const two = InteractionId.parse('shape:two')
const type = (draft: PaperDraft, keys: string) =>
  [...keys].reduce((now, key) => typeAnswer(now, readAnswer(key)), draft)

test('digits fill a card row after row, and 0 is "don’t know"', () => {
  const draft = type(openPaper('provider', [one, two]), '54301')
  expect(listAnswers(draft.answers)).toEqual([
    { interaction: one, answers: { what: 5, when: 4, way: 3, effort: 'unknown', importance: null } },
    { interaction: two, answers: { what: 1, when: null, way: null, effort: null, importance: null } },
  ])
  expect(draft).toMatchObject({ row: 1, column: 1 })
})

test('a rating of 7 is no answer', () => {
  expect(['6', '7', '8', '9', 'a', '-', 'Enter'].map(readAnswer)).toEqual(Array(7).fill(null))
})

test('the last cell stays in hand', () => {
  expect(type(openPaper('customer', [one]), '12345')).toMatchObject({ row: 0, column: 4 })
})

test('erasing takes out the answer in hand, then the one before it', () => {
  const draft = type(openPaper('provider', [one, two]), '1234')
  const erased = eraseAnswer(draft)
  expect(erased).toMatchObject({ row: 0, column: 3 })
  expect(answerTo(erased.answers, one, 'effort')).toBeNull()
  expect(eraseAnswer(openPaper('provider', [one]))).toEqual(openPaper('provider', [one]))
})

test('a card that nobody wrote on is empty', () => {
  expect(listAnswers(typeAnswer(openPaper('provider', [one]), null).answers)).toEqual([])
})

test('arrows stay on the card', () => {
  const draft = openPaper('customer', [one, two])
  expect(moveOnPaper(draft, 'End')).toMatchObject({ column: 4 })
  expect(moveOnPaper(draft, 'ArrowUp')).toMatchObject({ row: 0 })
  expect(moveOnPaper(draft, 'Tab')).toBeNull()
})

test('dots go down one by one until the limit, and come back one by one', () => {
  const put = ['a', 'b', 'a', 'c'].reduce((draft, subject) => putDot(draft, subject, 3), [] as readonly string[])
  expect(put).toEqual(['a', 'b', 'a'])
  expect(countDots(put, 'a')).toBe(2)
  expect(countLeft(put, 3)).toBe(0)
  expect(undoDot(put)).toEqual(['a', 'b'])
  expect(takeDot(put, 'b')).toEqual(['a', 'a'])
  expect(takeDot(put, 'z')).toEqual(put)
  expect(listDots(put)).toEqual([
    { subject: 'a', dots: 2 },
    { subject: 'b', dots: 1 },
  ])
})

test('a limit that comes down leaves dots to be taken back', () => {
  expect(countLeft(['a', 'b', 'a'], 2)).toBe(-1)
  expect(putDot(['a', 'b', 'a'], 'c', 2)).toEqual(['a', 'b', 'a'])
})
