/** The formats that ship with Baton: whole, in time, and with words for every block. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Format, minutesOf, SHIPPED_FORMATS } from '#shared/model/format.ts'
import { LANGUAGES } from '#shared/model/locale.ts'
import { readFormat } from '../../../src/main/core/read-format.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'formats')
const MINUTES = { ninety: 90, sixty: 60, 'half-day': 180, 'follow-up': 30, 'blank-agenda': 0 }
/** What the room reads from the back row: so many characters, so many lines. */
const PROMPT = { characters: 170, lines: 3 }
/** What the facilitator reads under stress. */
const NOTE = { characters: 320, sentences: 3 }

/** In which languages they ship: English beside the folders of the others. */
const FOLDERS = LANGUAGES.map((language) => (language === 'en' ? '.' : language))
const EACH = FOLDERS.flatMap((language) => SHIPPED_FORMATS.map((name) => [language, name] as const))

function read(name: string, language = '.'): Format {
  return readFormat(readFileSync(join(folder, language, `${name}.json`)), `${name}.json`)
}

/** Sentences, as a reader counts them. */
function countSentences(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length
}

test('every file is one of those that are offered, in every language', () => {
  const names = SHIPPED_FORMATS.map((name) => `${name}.json`)
  const languages = FOLDERS.filter((one) => one !== '.')
  expect(readdirSync(folder).sort()).toEqual([...names, ...languages].sort())
  for (const language of languages) expect(readdirSync(join(folder, language)).sort()).toEqual(names.toSorted())
})

describe.each(EACH)('%s/%s', (language, name) => {
  const format = read(name, language)
  const blocks = format.blocks.map((block) => ({ ...block, label: block.title }))

  test('is what its schema says, to the letter, and takes the minutes it promises', () => {
    expect(Format.parse(JSON.parse(readFileSync(join(folder, language, `${name}.json`), 'utf8')))).toEqual(format)
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

test.each(EACH)('%s/%s has the blocks, the minutes and the tests of the English one', (language, name) => {
  const bones = ({ blocks }: Format) =>
    blocks.map(({ title: _title, prompt: _prompt, notes: _notes, ifLate: _ifLate, ...rest }) => rest)
  expect(bones(read(name, language))).toEqual(bones(read(name)))
})

test.each(FOLDERS)(
  '%s: no two formats tell a facilitator the same: every note is worded for its length',
  (language) => {
    const notes = SHIPPED_FORMATS.flatMap((name) =>
      read(name, language).blocks.flatMap(({ notes }) => Object.values(notes)),
    )
    expect(new Set(notes).size).toBe(notes.length)
  },
)

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
