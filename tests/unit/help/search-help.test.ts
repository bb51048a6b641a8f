/** Searching the help: what stands first, what is nearest, what is marked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeHelp } from '#shared/help/make-help.ts'
import { indexHelp, markFound, searchHelp } from '#shared/help/search-help.ts'
import type { HelpTopic } from '#shared/help/topic.ts'
import { FACTS } from './facts.ts'

const topics = makeHelp(FACTS)
const index = indexHelp(topics)
const first = (typed: string) => searchHelp(index, typed).hits[0]

describe('what is searched', () => {
  test.each([
    ['bl', 'projector.black'],
    ['black screen', 'projector.black'],
    ['beamer', 'projector.black'],
    ['mirrored', 'projector.mirrored'],
    ['text too small', 'projector.small'],
    ['popup', 'projector.popup'],
    ['lid', 'projector.sleep'],
    ['restore yesterday', 'file.earlier'],
    ['disk full', 'file.notSaved'],
    ['password', 'file.locked'],
    ['squeeze', 'keys.guide'],
    ['who voted', 'privacy.votes'],
    ['offline', 'privacy.machine'],
    ['powerpoint', 'take.which'],
    ['template', 'start.formats'],
  ])('“%s” leads to %s', (typed, topic) => {
    expect(first(typed)?.topic.id).toBe(topic)
  })

  test('leads to the line of a table', () => {
    expect(first('betweenness')?.topic.id).toBe('view.network')
    expect(first('tidy')).toMatchObject({ topic: { id: 'keys.map' }, row: { id: 'tidy' } })
    expect(first('evidence')?.row?.id).toBe('evidence')
  })

  test('counts a title more than other words, and those more than the text', () => {
    const topic = (id: string, title: string, also: string, text: string): HelpTopic => ({
      ...{ id: `start.${id}`, chapter: 'start', title, also, keys: '', see: [] },
      parts: [{ kind: 'text', heading: null, text }],
    })
    const three = indexHelp([
      topic('text', 'One', '', 'about lamps'),
      topic('also', 'Two', 'lamp', ''),
      topic('title', 'A lamp', '', ''),
      topic('begins', 'Lamps', '', ''),
    ])
    const found = searchHelp(three, 'lam').hits.map((hit) => hit.topic.id)
    expect(found).toEqual(['start.begins', 'start.title', 'start.also', 'start.text'])
  })

  test('wants every word, in any order, and knows no case and no marks', () => {
    expect(searchHelp(index, 'zebra black').nearest).toBe(true)
    expect(first('SCREEN bläck')?.topic.id).toBe('projector.black')
  })

  test('names what comes nearest where nothing says it', () => {
    const { hits, nearest } = searchHelp(index, 'pasword')
    expect(nearest).toBe(true)
    expect(hits[0]?.topic.id).toBe('file.locked')
    expect(hits.length).toBeGreaterThan(1)
  })

  test('finds nothing before a word is typed', () => {
    expect(searchHelp(index, ' – ')).toEqual({ hits: [], nearest: false })
  })

  test('finds every topic by its own title among the first few', () => {
    for (const topic of topics) {
      const found = searchHelp(index, topic.title).hits.slice(0, 4)
      expect(found.map((hit) => hit.topic.id)).toContain(topic.id)
    }
  })
})

describe('what is marked', () => {
  test('is the beginning of words, in the letters of the text', () => {
    expect(markFound('Überblick über Straßen', 'uber strass')).toEqual([
      { text: 'Über', found: true },
      { text: 'blick ', found: false },
      { text: 'über', found: true },
      { text: ' ', found: false },
      { text: 'Straß', found: true },
      { text: 'en', found: false },
    ])
  })

  test('never changes the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
        const stretches = markFound(text, typed)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
      }),
    )
  })
})
