/** The formats that ship with Baton: whole, in time, and with words for every block. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Format, minutesOf, SHIPPED_FORMATS } from '#shared/model/format.ts'
import { readFormat } from '../../../src/main/core/read-format.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'formats')
const MINUTES = { ninety: 90, sixty: 60, 'half-day': 180, 'follow-up': 30, 'blank-agenda': 0 }
/** What the room reads from the back row: so many characters, so many lines. */
const PROMPT = { characters: 170, lines: 3 }
/** What the facilitator reads under stress. */
const NOTE = { characters: 320, sentences: 3 }

function read(name: string): Format {
  return readFormat(readFileSync(join(folder, `${name}.json`)), `${name}.json`)
}

/** Sentences, as a reader counts them. */
function countSentences(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length
}

test('every file is one of those that are offered', () => {
  expect(readdirSync(folder).sort()).toEqual(SHIPPED_FORMATS.map((name) => `${name}.json`).sort())
})

describe.each(SHIPPED_FORMATS)('%s', (name) => {
  const format = read(name)
  const blocks = format.blocks.map((block) => ({ ...block, label: block.title }))

  test('is what its schema says, to the letter, and takes the minutes it promises', () => {
    expect(Format.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))).toEqual(format)
    expect(minutesOf(format)).toBe(MINUTES[name])
    expect(format.summary.length).toBeGreaterThan(20)
  })

  test('keeps seven minutes for Act and three for Close, as far as they were planned', () => {
    for (const { kind, minutes, leastMinutes } of blocks) {
      if (kind === 'act') expect(leastMinutes).toBe(Math.min(7, minutes))
      if (kind === 'close') expect(leastMinutes).toBe(3)
      expect(leastMinutes).toBeLessThanOrEqual(minutes)
    }
  })

  test('has prompts that can be read from the back row', () => {
    for (const { prompt, label } of blocks) {
      expect(prompt.length, label).toBeGreaterThan(5)
      expect(prompt.length, label).toBeLessThanOrEqual(PROMPT.characters)
      expect(prompt.split('\n').length, label).toBeLessThanOrEqual(PROMPT.lines)
    }
  })

  test('has notes for every block, short enough to be read under stress', () => {
    for (const { notes, ifLate, label } of blocks) {
      for (const [kind, text] of Object.entries({ ...notes, ifLate })) {
        expect(text.length, `${label}: ${kind}`).toBeGreaterThan(20)
        expect(text.length, `${label}: ${kind}`).toBeLessThanOrEqual(NOTE.characters)
        expect(countSentences(text), `${label}: ${kind}`).toBeLessThanOrEqual(NOTE.sentences)
      }
    }
  })

  test('is typeset: no straight quotes, no double blanks', () => {
    for (const block of blocks) {
      for (const text of [block.title, block.prompt, block.ifLate, ...Object.values(block.notes)]) {
        expect(text).not.toMatch(/['"]| {2}|\.\.\./)
      }
    }
  })
})

test('no two formats tell a facilitator the same: every note is worded for its length', () => {
  const notes = SHIPPED_FORMATS.flatMap((name) => read(name).blocks.flatMap(({ notes }) => Object.values(notes)))
  expect(new Set(notes).size).toBe(notes.length)
})

test('the method goes in its order, and each length has what it has time for', () => {
  const kinds = (name: string) => read(name).blocks.map(({ kind }) => kind)
  const short = ['frame', 'intent', 'map', 'rate', 'reveal', 'cost', 'act', 'close']
  expect(kinds('sixty')).toEqual(short)
  expect(kinds('ninety')).toEqual(short.toSpliced(5, 0, 'journey'))
  expect(kinds('half-day')).toEqual(short.toSpliced(5, 0, 'journey').toSpliced(3, 0, 'swap', 'break'))
  expect(kinds('follow-up')).toEqual(['review', 'review', 'rate', 'cost', 'act'])
})

test('the map asks for more where there is more time', () => {
  const asked = (name: string) =>
    read(name).blocks.flatMap(({ finish }) =>
      finish.flatMap((one) => (one.test === 'interactions' ? [one.atLeast] : [])),
    )
  expect(['sixty', 'ninety', 'half-day'].map(asked)).toEqual([[5], [10], [20]])
})
