import { expect, test } from 'vitest'
import { firmnessOfCard, guessedParts } from '#shared/method/firmness.ts'
import { EMPTY_CARD, type SaidRange, type Source } from '#shared/model/cost.ts'

const from = (source: Source): SaidRange => ({ low: 1, usual: 2, high: 3, source, by: '', on: '2026-03-02' })

test('one guess makes the whole a guess', () => {
  const inputs = { volume: from('measured'), 'miss-rate': from('guess') }
  expect(firmnessOfCard({ ...EMPTY_CARD, inputs })).toBe('guess')
})

test('a card that is marked as a guess is one, whatever was measured for it', () => {
  expect(firmnessOfCard({ inputs: { volume: from('measured') }, standing: 'guess' })).toBe('guess')
})

test('what either chair says is estimated', () => {
  const inputs = { volume: from('measured'), 'miss-rate': from('provider') }
  expect(firmnessOfCard({ ...EMPTY_CARD, inputs })).toBe('estimated')
})

test('measured is only what was measured throughout: a volume that the map tells was not', () => {
  const inputs = { 'miss-rate': from('measured'), direct: from('measured') }
  expect(firmnessOfCard({ ...EMPTY_CARD, inputs })).toBe('measured')
  expect(firmnessOfCard({ ...EMPTY_CARD, inputs }, { volume: 'map' })).toBe('estimated')
})

test('a card on which nothing was said is not measured', () => {
  expect(firmnessOfCard(EMPTY_CARD)).toBe('estimated')
})

test('a part of a miss is a guess where one of its factors is', () => {
  const inputs = { waiting: from('measured'), 'idle-share': from('guess'), direct: from('provider') }
  expect([...guessedParts({ inputs })]).toEqual(['waiting'])
})
