/** What was taken home in one language is brought in again in another: headings and words of all of them are known. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { guessColumns } from '#shared/import/guess-columns.ts'
import { parseChannel, parseKind, parsePeriod } from '#shared/import/parse-terms.ts'
import { readDay } from '#shared/import/read-day.ts'
import { guessRowColumns, guessRowKind } from '#shared/import/rows/row-words.ts'
import { ROW_COLUMNS } from '#shared/model/imported-rows.ts'
import { COLUMN_MEANINGS } from '#shared/model/imported-table.ts'
import { CHANNELS, type Channel, PERIODS } from '#shared/model/interaction.ts'
import { PARTY_KINDS } from '#shared/model/party.ts'
import { openAccount } from '#shared/report/account.ts'
import { sayDay, sayWeekday } from '#shared/text/say-day.ts'
import { speak, t } from '#shared/text/text.ts'
import { sheetsOf } from '../../../src/main/export/sheets/sheets-of.ts'
import { makeWorkbook } from '../../../src/main/export/write-xlsx.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { coreApp, sendFile } from '../core-app.ts'
import { makeTellingWorkshop } from '../export/telling-workshop.ts'

const LOCALES = ['en-GB', 'de-DE', 'fr-FR'] as const

let facts: Awaited<ReturnType<typeof accountFacts>>

beforeAll(async () => {
  const app = coreApp()
  facts = await accountFacts(app, await makeTellingWorkshop(app))
})

afterEach(() => speak('en-GB'))

async function sheetIn(locale: string, id: 'interactions' | 'parties' | 'measures' | 'measurements') {
  await speak(locale)
  const [sheet] = sheetsOf(openAccount(facts), id)
  if (sheet === undefined) throw new Error(`there is no sheet of ${id}`)
  await speak('en-GB')
  return sheet
}

const keysAt = (mapping: Readonly<Record<string, number | undefined>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(mapping).map(([meaning, column]) => [meaning, keys[column ?? -1]]))

describe.each(LOCALES)('written in %s', (locale) => {
  test('the columns of interactions are known', async () => {
    const { columns } = await sheetIn(locale, 'interactions')
    const known = keysAt(
      guessColumns(columns.map(({ label }) => label)),
      columns.map(({ key }) => key),
    )
    const meanings = COLUMN_MEANINGS.filter((meaning) => meaning !== 'note')
    expect(known, columns.map(({ label }) => label).join(', ')).toEqual(
      Object.fromEntries(meanings.map((meaning) => [meaning, meaning])),
    )
  })

  test.each(['parties', 'measures', 'measurements'] as const)('the columns of %s are known', async (kind) => {
    const { columns } = await sheetIn(locale, kind)
    const labels = columns.map(({ label }) => label)
    const known = keysAt(
      guessRowColumns(kind, labels),
      columns.map(({ key }) => key),
    )
    expect(known, labels.join(', ')).toEqual(Object.fromEntries(ROW_COLUMNS[kind].map((meaning) => [meaning, meaning])))
    expect(guessRowKind(labels)).toBe(kind)
  })

  test('the words in their cells are known', async () => {
    await speak(locale)
    const said = (word: string) => `${word} (${locale})`
    for (const kind of PARTY_KINDS) {
      const words = [t(`sheets.word.kind.${kind}`), t(`term.kind.${kind}`)]
      for (const word of words) expect(parseKind(word), said(word)).toBe(kind)
    }
    for (const channel of CHANNELS.filter((one): one is Exclude<Channel, 'unsaid'> => one !== 'unsaid')) {
      const words = [t(`sheets.word.channel.${channel}`), t(`term.channel.${channel}`)]
      for (const word of words) expect(parseChannel(word), said(word)).toBe(channel)
    }
    expect(parseChannel(t('term.channel.unsaid'))).toBe('unsaid')
    for (const period of PERIODS) {
      const words = [t(`sheets.word.period.${period}`), t(`term.period.${period}`)]
      for (const word of words) expect(parsePeriod(word), said(word)).toBe(period)
    }
  })

  test('days are read as they are said, in every month', async () => {
    await speak(locale)
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-13`
      for (const text of [sayDay(day), `${sayWeekday(day)}, ${sayDay(day)}`]) {
        expect(readDay(text, null), text).toEqual({ ok: true, day })
      }
    }
  })
})

describe('a workbook', () => {
  /** What the map would be, from a workbook written in one language and read in another. */
  async function castOf(written: string, read: string) {
    await speak(written)
    const sheets = sheetsOf(openAccount(facts), null)
    const watch = { moved: () => {}, signal: new AbortController().signal }
    const book = await makeWorkbook(sheets, { title: 'Telling', at: '2026-03-02T09:00:00.000Z' }, watch)
    const sheet = sheets.find(({ id }) => id === 'interactions')?.name ?? ''
    await speak(read)
    const app = coreApp()
    try {
      const { cast, problemCount } = await app.get('tableImport.read', {
        ...{ file: await sendFile(app, 'm.xlsx', book), sheet },
      })
      return { cast, problemCount }
    } finally {
      await app.close()
    }
  }

  test('gives the same map, whichever language it was written in and is read in', async () => {
    const own = await castOf('en-GB', 'en-GB')
    expect(own.cast.interactions.length).toBe(facts.interactions.length)
    for (const [written, read] of [
      ['de-DE', 'en-GB'],
      ['en-GB', 'fr-FR'],
      ['fr-FR', 'de-DE'],
    ] as const) {
      expect(await castOf(written, read), `${written} in ${read}`).toEqual(own)
    }
  })
})
