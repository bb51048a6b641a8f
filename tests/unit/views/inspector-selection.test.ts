/** What the inspector makes of a selection, and the lists of who serves whom. */
import { describe, expect, test } from 'vitest'
import { checkText } from '#shared/model/clean-text.ts'
import { INTERACTION_TEXTS, PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { findByName, listGroups } from '#shared/model/names.ts'
import { commonValue, selectionOf } from '../../../src/renderer/src/features/inspector/selection-of.ts'
import { findServicesOf } from '../../../src/renderer/src/features/inspector/services-of.ts'
import { party, partyId, serves } from './builders.ts'

const parties = [party('Sales'), party('Billing', { group: 'Finance' }), party('Group 10'), party('Group 9')]
const interactions = [serves('Billing', 'Group 10'), serves('Billing', 'Group 9'), serves('Billing', 'Billing')]
const contents = { parties, interactions, zones: [] }

describe('the selection', () => {
  test('is one party, one interaction, several things, or something only the map knows', () => {
    const kindOf = (...ids: string[]) => selectionOf(ids, contents).kind
    expect(kindOf()).toBe('nothing')
    expect(kindOf('shape:Sales')).toBe('party')
    expect(kindOf(interactions[0]?.id ?? '')).toBe('interaction')
    expect(kindOf('shape:Sales', 'shape:Billing')).toBe('several')
    expect(kindOf('shape:some-note')).toBe('other')
  })
})

describe('who serves whom', () => {
  test('is listed from both chairs, by name, with a service to itself in both', () => {
    const { serves: given, servedBy } = findServicesOf(partyId('Billing'), parties, interactions)
    expect(given.map((line) => line.other.name)).toEqual(['Billing', 'Group 9', 'Group 10'])
    expect(servedBy.map((line) => line.other.name)).toEqual(['Billing'])
  })

  test('finds a party by its typed name and lists groups once', () => {
    expect(findByName(parties, '  group   9 ')?.name).toBe('Group 9')
    expect(findByName(parties, 'Group')).toBeNull()
    expect(listGroups(parties)).toEqual(['Finance'])
  })
})

test('what several things have in common is their value only when all agree', () => {
  expect(commonValue(['a', 'a'])).toBe('a')
  expect(commonValue(['a', 'b'])).toBeNull()
  expect(commonValue([])).toBeNull()
})

test('a name must hold a letter and fit, a service may stay empty, a note keeps its lines', () => {
  expect(checkText('   ', PARTY_TEXTS.name)).toMatchObject({ ok: false, reason: 'empty' })
  expect(checkText('x'.repeat(10_000), PARTY_TEXTS.name)).toMatchObject({
    ok: false,
    reason: 'too-long',
    length: 10_000,
  })
  expect(checkText(' ', INTERACTION_TEXTS.service)).toEqual({ ok: true, value: '' })
  expect(checkText(' a\n b ', PARTY_TEXTS.note)).toEqual({ ok: true, value: 'a\n b' })
})
