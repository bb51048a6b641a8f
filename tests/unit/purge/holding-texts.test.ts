/** Every typed word of a holding is seen, every field for a name is known as one, and ids and states are left alone. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { EMPTY_INTERACTION, InteractionFacts } from '#shared/model/interaction.ts'
import { EMPTY_PARTY, PartyFacts } from '#shared/model/party.ts'
import type { Holding } from '../../../src/main/core/ports/purge-store.ts'
import { passHolding } from '../../../src/main/core/purge/holding-texts.ts'
import { passAll, passTexts } from '../../../src/main/core/purge/schema-texts.ts'
import { box, interaction, party } from '../../store/map-builders.ts'

/** The value with every typed word in capitals, and every name blanked. */
function shout(holding: Omit<Holding, 'past'>): unknown {
  return passHolding({ ...holding, past: false }, ({ text, person }) => (person === null ? text.toUpperCase() : ''))
}

function textsOf(facts: z.ZodObject): string[] {
  return Object.entries(facts.shape).flatMap(([name, schema]) => (schema instanceof z.ZodString ? [name] : []))
}

test('every text of a party and of an interaction is seen, on the map and in the lists', () => {
  const filled = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `word ${name}`]))
  for (const [facts, empty, make] of [
    [PartyFacts, EMPTY_PARTY, (more: object) => party('a', more)],
    [InteractionFacts, EMPTY_INTERACTION, (more: object) => interaction('i', 'a', 'b', more)[0]],
  ] as const) {
    const names = textsOf(facts)
    const record = make({ ...empty, ...filled(names) })
    const { props } = shout({ of: 'record', value: record }) as { props: Record<string, unknown> }
    for (const name of names) expect(props[name]).toBe(name === 'people' ? '' : `WORD ${name.toUpperCase()}`)
    expect({ ...record, props: null }).toEqual({ ...(shout({ of: 'record', value: record }) as object), props: null })
  }
})

test('words in drawings and names of pictures are seen, and what a drawing looks like is not', () => {
  const richText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'call ana' }] }] }
  const shape = { ...box('n'), type: 'note', props: { color: 'black', font: 'draw', richText } }
  expect(shout({ of: 'record', value: shape })).toMatchObject({
    ...{ id: 'shape:n', type: 'note', parentId: 'page:page' },
    props: { color: 'black', font: 'draw', richText: { type: 'doc', content: [{ content: [{ text: 'CALL ANA' }] }] } },
  })
  const asset = { id: 'asset:a', typeName: 'asset', props: { name: 'ana.png', src: 'asset:ab', mimeType: 'image/png' } }
  expect(shout({ of: 'record', value: asset })).toMatchObject({
    props: { name: 'ANA.PNG', src: 'asset:ab', mimeType: 'image/png' },
  })
})

test('of evidence the words are seen, names by their fields, and ids, days and states stay', () => {
  const note = {
    kind: 'quote',
    text: 'so slow',
    author: 'Ana',
    about: { on: 'map', id: 'shape:a' },
    done: false,
    personal: false,
  }
  expect(shout({ of: 'evidence', kind: 'note', subject: 'note-one', value: note })).toEqual({
    ...note,
    ...{ text: 'SO SLOW', author: '' },
  })
  const said = { low: 1, usual: 2, high: 3, source: 'guess', by: 'Ana', on: '2026-03-02' }
  const cost = { inputs: { volume: said }, period: 'month', reasons: ['what'], standing: 'open' }
  const card = { ...cost, kinds: {}, periodsPerYear: null, usualOnly: false, providerPerYear: null }
  expect(shout({ of: 'evidence', kind: 'cost', subject: 'shape:a', value: card })).toEqual({
    ...card,
    inputs: { volume: { ...said, by: '' } },
  })
  const frame = { scope: 'why', groups: [], currency: 'EUR', rates: [], names: ['Ana', 'Ben'], oneSideAccepted: false }
  expect(shout({ of: 'evidence', kind: 'frame', subject: 'workshop', value: frame })).toEqual({
    ...frame,
    ...{ scope: 'WHY', names: [] },
  })
  expect(shout({ of: 'evidence', kind: 'note', subject: 'note-one', value: null })).toBeNull()
})

test('of a merge the title is seen, and the ids that stand for each other stay', () => {
  const value = { from: 'workshop-one', title: 'Table of Ana', same: { 'shape:a': 'shape:Ana' } }
  expect(shout({ of: 'evidence', kind: 'merge', subject: 'merge-one', value })).toEqual({
    ...value,
    title: 'TABLE OF ANA',
  })
})

test('of a change its words are seen and its owner is a name', () => {
  const { what: _, why: __, owner: ___, reviewDate: ____, status: _____, ...details } = EMPTY_CHANGE
  const learned = { ...details, learned: 'much', startDate: '2026-03-02' }
  const value = { what: 'try it', why: 'slow', owner: 'Ana', comment: 'ok', details: learned }
  expect(shout({ of: 'change', value })).toEqual({
    ...{ what: 'TRY IT', why: 'SLOW', owner: '', comment: 'OK' },
    details: { ...learned, learned: 'MUCH' },
  })
})

test('what does not fit its schema is seen text by text, rather than passed by', () => {
  const schema = z.object({ id: z.string().regex(/^x/), text: z.string() })
  const see = (text: string) => text.toUpperCase()
  expect(passTexts(schema, { id: 'xa', text: 'b', more: ['c'] }, see)).toEqual({ id: 'xa', text: 'B', more: ['C'] })
  expect(passTexts(z.union([schema, z.null()]), { id: 'wrong', text: 'b' }, see)).toEqual({ id: 'WRONG', text: 'B' })
  expect(passAll({ a: ['b', 1, null] }, see)).toEqual({ a: ['B', 1, null] })
})
