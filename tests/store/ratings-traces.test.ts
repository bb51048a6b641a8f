/**
 * What remains of votes, byte by byte: no copy of a workshop ever holds those of an open ballot, and once an anonymous
 * ballot is closed nothing on the disk holds a key of its open cards, a name that was typed, or a time.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Card } from '#shared/model/ballot.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { DOTS, dotCard, handsFor, openVoting, QUOTES, RATING, ratingCard, SILENT } from './ballot-builders.ts'
import { openBallotFile, votingTemplate } from './ballot-file.ts'
import { filesHolding } from './find-bytes.ts'
import { interaction } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

const NAME = 'Zephyrine Quill'
/** What every rating that lies in an open ballot says about itself, and nothing else does. */
const OPEN_CARD = '"name":"","answers":['
const OPEN_HANDS = '{"kind":"hands"'

const MANY = Array.from({ length: 60 }, (_, number) => `shape:many${number}` as InteractionId)

/** A card so long that it does not fit one page. */
function longCard(value: 1 | 2 | 3 | 4 | 5): Card {
  const answers = { ...SILENT, what: value, when: value, way: value, effort: value }
  return {
    ...{ kind: 'rating', chair: 'customer', name: NAME },
    answers: MANY.map((one) => ({ interaction: one, answers })),
  }
}

/** A workshop in the middle of an anonymous ballot, with cards long and short, some of them taken back. */
async function inTheMiddle() {
  const voting = await openVoting()
  const { app, map, workshop, open, submit } = voting
  await map.apply(MANY.flatMap((id) => interaction(id.slice('shape:'.length), 'sales', 'buyer')))
  const ballot = await open({ ...RATING, interactions: [QUOTES, ...MANY] })
  const dots = await open(DOTS)
  const keys: string[] = []
  for (let number = 0; number < 12; number += 1) {
    const value = ((number % 5) + 1) as 1 | 2 | 3 | 4 | 5
    const card = number % 2 === 0 ? longCard(value) : ratingCard('provider', { quotes: { what: value } }, NAME)
    keys.push((await submit(ballot, card)).card)
    keys.push((await submit(dots, dotCard({ quotes: 1, repairs: 1 }, NAME))).card)
  }
  const taken = (await submit(ballot, longCard(3))).card
  await app.get('ratings.takeBack', { workshop, ballot, card: taken })
  await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [1, 2, 3, 0, 0, 1]) })
  return { ...voting, ballot, dots, keys, taken }
}

test('a card that was taken back is nowhere, while those that stay are in the workshop’s own file alone', async () => {
  const { app, workshop, keys, taken } = await inTheMiddle()
  const own = join('workshops', `${workshop}.baton`)
  expect(filesHolding(app.home, keys)).toEqual([own])
  expect(filesHolding(app.home, [OPEN_HANDS])).toEqual([own])
  expect(filesHolding(app.home, [taken, NAME])).toEqual([])
  await app.get('library.close', { id: workshop })
  expect(filesHolding(app.home, [taken, NAME])).toEqual([])
  expect(filesHolding(app.home, keys)).toEqual([own])
})

test('no copy holds a vote of an open ballot: not the export nor its temporary file, not the duplicate, not a backup', async () => {
  const { app, workshop, ballot, dots, keys, list, reveal } = await inTheMiddle()
  const before = await list()
  const folder = tempFolder()
  const path = join(folder, 'export.baton')
  const written = await app.get('library.exportFile', { id: workshop, path, replace: false })
  expect(written.bytes).toBeGreaterThan(0)
  await app.get('library.exportFile', { id: workshop, path, replace: true })
  const { id: copy } = await app.get('library.duplicate', { id: workshop, title: 'Copy' })
  await app.get('library.delete', { id: copy })
  await app.get('library.close', { id: workshop })
  const store = openWorkshop(pathOf(app.home, workshop), {
    backups: join(app.home, 'backups', workshop),
    now: app.clock.now(),
  })
  store.keepCopy()
  store.close()

  const own = join('workshops', `${workshop}.baton`)
  const marks = [...keys, OPEN_CARD, OPEN_HANDS, NAME]
  expect(filesHolding(folder, marks)).toEqual([])
  expect(filesHolding(app.home, marks)).toEqual([own])
  const copies = [path, join(app.home, 'backups', workshop, '2026-03-02T09-00-00Z-update.baton')]
  for (const one of copies) {
    expect(integrityOf(one)).toBe('ok')
    for (const table of ['open_card', 'open_count', 'card', 'ballot_count']) {
      expect(readRows(one, `SELECT * FROM ${table}`), `${table} of ${basename(one)}`).toEqual([])
    }
    expect(readRows(one, 'SELECT * FROM ballot')).toHaveLength(2)
  }

  // The original keeps them: everything can still be revealed.
  await app.get('library.open', { id: workshop })
  expect(await list()).toEqual(before)
  await reveal(ballot)
  await reveal(dots)
  expect((await list()).map(({ cardsIn }) => cardsIn)).toEqual([12, { customer: 6, provider: 6 }])
})

test('what is written under a temporary name never holds a vote, also when it comes in while pages are copied', async () => {
  const template = await votingTemplate(1)
  const path = template.newFile()
  const file = openBallotFile(path, template.workshop)
  // Too large for an image, and for one step.
  file.store.write((writer) => {
    const json = JSON.stringify({ filling: 'x'.repeat(4000) })
    for (let number = 0; number < 5000; number += 1) {
      writer.map.put({ id: `shape:f${number}`, typeName: 'shape', type: null, fromId: null, toId: null, json })
    }
  })
  const ballot = file.open({ interactions: template.interactions })
  const [about] = template.interactions
  if (!about) throw new Error('there is no interaction')
  const answers = [{ interaction: about, answers: { ...SILENT, what: 1 as const } }]
  const { db } = file.store
  const backup = db.backup.bind(db)
  const cards: string[] = []
  db.backup = (target, options) =>
    backup(target, {
      progress(info) {
        if (cards.length === 0 && info.remainingPages < info.totalPages) {
          expect(info.remainingPages).toBeGreaterThan(0)
          const card = { kind: 'rating', chair: 'customer', name: '', answers } as const
          cards.push(file.call('ratings.submit', { ballot, card }).card)
        }
        return options?.progress?.(info) ?? 0
      },
    })
  const folder = tempFolder()
  await file.store.copyTo(join(folder, 'copy.part'), () => undefined)
  expect(cards).toHaveLength(1)
  file.store.close()
  expect(filesHolding(folder, [...cards, OPEN_CARD])).toEqual([])
  expect(filesHolding(dirname(path), cards)).toEqual([basename(path)])
  expect(readRows(join(folder, 'copy.part'), 'SELECT id FROM ballot')).toHaveLength(1)
})

test('after the reveal no file holds a key of the open cards, a name or a time of a card', async () => {
  const { app, workshop, ballot, dots, keys, taken, reveal } = await inTheMiddle()
  const folder = tempFolder()
  app.clock.pass(7 * 60_000)
  await reveal(ballot)
  await reveal(dots)
  const marks = [...keys, taken, NAME, OPEN_CARD]
  // Not in the file and not in its log, while it is still open.
  expect(filesHolding(app.home, marks)).toEqual([])
  await app.get('library.exportFile', { id: workshop, path: join(folder, 'export.baton'), replace: false })
  const { id: copy } = await app.get('library.duplicate', { id: workshop, title: 'Copy' })
  await app.get('library.delete', { id: copy })
  await app.get('library.close', { id: workshop })
  expect(filesHolding(app.home, marks)).toEqual([])
  expect(filesHolding(folder, marks)).toEqual([])
  expect(app.log.join('\n')).toBe('')

  const path = pathOf(app.home, workshop)
  for (const table of ['open_card', 'open_count']) expect(readRows(path, `SELECT * FROM ${table}`)).toEqual([])
  const votes = readRows(path, 'SELECT * FROM card')
  expect(votes).toHaveLength(6 * 60 + 6 + 24)
  expect(JSON.stringify(votes)).not.toMatch(/\d\d:\d\d/)
  expect(new Set(votes.map(({ name }) => name))).toEqual(new Set(['']))
})

test('no table has a column for the time, the author’s window or the order of a card', async () => {
  const { app, workshop } = await inTheMiddle()
  await app.get('library.close', { id: workshop })
  const path = pathOf(app.home, workshop)
  const columns = (table: string) =>
    readRows<{ name: string }>(path, `SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name)
  expect(columns('open_card')).toEqual(['key', 'ballot_id', 'json'])
  expect(columns('card')).toEqual(['key', 'ballot_id', 'subject', 'chair', 'name', 'json'])
  expect(JSON.stringify(readRows(path, 'SELECT * FROM open_card'))).not.toMatch(/\d\d:\d\d|window/)
  // Without a row number, which would count up card by card.
  expect(() => readRows(path, 'SELECT rowid FROM open_card')).toThrow('no such column')
  expect(() => readRows(path, 'SELECT rowid FROM card')).toThrow('no such column')
})

test('cards that come in late leave the session and the journal as they were', async () => {
  const { app, workshop, open, submit } = await openVoting()
  const ballot = await open()
  const read = async () => {
    await app.get('library.close', { id: workshop })
    const path = pathOf(app.home, workshop)
    const kept = [readRows(path, 'SELECT * FROM session'), readRows(path, 'SELECT * FROM entry')]
    await app.get('library.open', { id: workshop })
    return kept
  }
  const before = await read()
  app.clock.pass(40 * 60_000)
  const { card } = await submit(ballot, ratingCard('customer', { quotes: { what: 1 } }))
  await submit(ballot, ratingCard('customer', { quotes: { what: 2 } }))
  await app.get('ratings.takeBack', { workshop, ballot, card })
  expect(await read()).toEqual(before)
})

test('a crash between the reveal and the emptying of the log leaves nothing once the file was opened again', async () => {
  const template = await votingTemplate(1)
  const path = template.newFile()
  const file = openBallotFile(path, template.workshop)
  const ballot = file.open({ interactions: template.interactions })
  const key = 'aaaabbbbccccddddeeeeffff000011'
  const [about] = template.interactions
  if (!about) throw new Error('there is no interaction')
  const card = ratingCard('customer', { quotes: { what: 1 } })
  file.store.write(({ ratings }) => {
    ratings.replaceOpenCards([{ key: key as never, ballot, card }])
  })
  file.store.write(({ ratings }) => {
    ratings.replaceOpenCards([])
  })
  const crashed = join(tempFolder(), 'home')
  mkdirSync(crashed)
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(crashed, `crashed.baton${end}`))
  file.store.close()
  expect(filesHolding(crashed, [key])).toEqual(['crashed.baton-wal'])
  const again = openWorkshop(join(crashed, 'crashed.baton'), { backups: crashed, now: '2026-03-02T10:00:00.000Z' })
  expect(filesHolding(crashed, [key])).toEqual([])
  again.close()
  expect(filesHolding(crashed, [key])).toEqual([])
})
