/** The practice workshop in each language: the same figures everywhere, and all that was made up told in the language that is spoken. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { speak, t } from '#shared/text/text.ts'
import { coreApp } from './core-app.ts'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'practice')
const FILES = ['practice.json', 'room.json']
const LANGUAGES = [
  ['de', 'de-DE'],
  ['fr', 'fr-FR'],
] as const
const WORDS = /\p{L}{2,}/u
/** A figure with who said it: "0.4 0.6 0.75 customer Service desk". */
const SAID = /^([\d. ]+ (?:measured|customer|provider|guess))(?: .+)?$/

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Json

/** Every text of a file by its place, and everything else as it stands. */
function takeApart(json: Json, at = ''): { readonly texts: [string, string][]; readonly rest: [string, Json][] } {
  if (typeof json === 'string' && WORDS.test(json)) {
    const [, figure] = SAID.exec(json) ?? []
    return { texts: [[at, json]], rest: figure === undefined ? [] : [[at, figure]] }
  }
  if (typeof json !== 'object' || json === null) return { texts: [], rest: [[at, json]] }
  const parts = Object.entries(json).map(([key, value]) => takeApart(value, `${at}/${key}`))
  return { texts: parts.flatMap(({ texts }) => texts), rest: parts.flatMap(({ rest }) => rest) }
}

/** What a sentence of several words is in English, so that it can be found where it should not be. */
const sentences = FILES.flatMap((name) => takeApart(read(name)).texts.map(([, text]) => text)).filter(
  (text) => !SAID.test(text) && text.split(' ').length > 2,
)

afterEach(() => speak('en-GB'))

test('every language that is told has all files that tell something', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(LANGUAGES.map(([language]) => language))
  for (const { name } of folders) expect(readdirSync(join(folder, name)).sort()).toEqual(FILES)
})

describe.each(LANGUAGES)('in %s', (language, locale) => {
  test.each(FILES)('%s has the figures, names and marks of the English one, and other sentences', (name) => {
    const [english, told] = [takeApart(read(name)), takeApart(read(language, name))]
    expect(told.rest).toEqual(english.rest)
    expect(told.texts.map(([at]) => at)).toEqual(english.texts.map(([at]) => at))
    expect(told.texts.filter(([, text]) => sentences.includes(text))).toEqual([])
    const numberOf = ([, text]: [string, string]) => /^(?:Group|Gruppe|Groupe) (\d+)$/.exec(text)?.[1]
    expect(told.texts.map(numberOf)).toEqual(english.texts.map(numberOf))
  })

  test('a class begins at the end with everything in its language', async () => {
    await speak(locale)
    const app = coreApp()
    const { id } = await app.get('practice.make', { at: 'close' })
    const { title } = await app.get('library.open', { id })
    const story = read(language, 'practice.json') as { readonly title: string; readonly group: string }
    expect(title).toBe(story.title)
    const workshop = id
    const everything = JSON.stringify([
      (await app.get('map.load', { workshop })).records,
      await app.get('evidence.list', { workshop }),
      await app.get('changes.list', { workshop }),
      await app.get('guide.get', { workshop }),
    ])
    expect(sentences.filter((text) => everything.includes(text))).toEqual([])
    const { parties } = readContents((await app.get('map.load', { workshop })).records as unknown as MapRecord[])
    expect(parties.every(({ name }) => new RegExp(`^${story.group} \\d+$`).test(name))).toBe(true)
    // Levels have the decimal mark of the language.
    expect(parties.find(({ name }) => name.endsWith(' 70'))?.note).toContain('35,1')
    expect(everything).toContain('doi:10.24432/C57S4H')
  })

  test('what the practice room answered is told in it, whatever language the class began in', async () => {
    const app = coreApp()
    const { id: workshop } = await app.get('practice.make', { at: 'frame' })
    await app.get('library.open', { id: workshop })
    await speak(locale)
    const answers = await app.get('practice.answers', { workshop, block: 'intent' })
    expect(answers.map(({ asked }) => asked)).toContain(t('practice.answer.intent'))
    expect(sentences.filter((text) => JSON.stringify(answers).includes(text))).toEqual([])
  })
})
