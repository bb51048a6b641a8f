/**
 * Removing personal data: byte by byte nothing of it is left in the file, its past, its backups, its deleted states and
 * what Home remembers; and what remains opens, adds up and can be replayed.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type { PurgeChoice } from '#shared/model/purge.ts'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { listTables, TABLES_OF_FILE } from '../../../src/main/store/tables/holdings.ts'
import { filesHolding } from '../find-bytes.ts'
import { integrityOf, pathOf, readRows } from '../read-file.ts'
import { filesTelling, IN_FIELDS, IN_PERSONAL_NOTES, IN_WORDS, personalWorkshop, TIME } from './personal-workshop.ts'

const NOTHING: PurgeChoice = { names: false, notes: false, cards: false, words: [] }
const ALL: PurgeChoice = { names: true, notes: true, cards: true, words: ['Zephyrine', 'zephyrine'] }

test('the list tells what goes: names by field, personal notes, cards, where names stand in typed words, copies', async () => {
  const { app, workshop } = await personalWorkshop()
  const plan = await app.get('purge.plan', { id: workshop, lookFor: [] })
  expect(plan).toMatchObject({
    names: { frame: 1, people: 3, owner: 1, author: 1, speaker: 1, voter: 1 },
    ...{ notes: 1, cards: { ballots: 1, votes: 5 }, pictures: 0, ballotOpen: false },
    ...{ backups: { files: 1 }, deleted: { files: 1 }, copies: ['Their own copy'] },
  })
  expect(plan.words.map(({ word, as, count }) => ({ word, as, count }))).toEqual([
    { word: 'Zephyrine', as: 'part', count: 7 },
    { word: 'zephyrine', as: 'part', count: 1 },
  ])
  const places = plan.words[0]?.places ?? []
  expect(places).toContainEqual({ of: 'frame', before: 'Why ', after: ' waits', past: false })
  expect(places).toContainEqual({ of: 'measurement', before: '', after: ' timed it', past: false })
  expect(places).toContainEqual({ of: 'change', before: '', after: ' calls back first', past: false })
  expect(places.at(-1)).toEqual({ of: 'map', before: '', after: ' keeps the list', past: true })
  await app.close()
})

test('a name that nobody typed into a field is found when it is asked for', async () => {
  const { app, workshop } = await personalWorkshop()
  const { words } = await app.get('purge.plan', { id: workshop, lookFor: ['second queue'] })
  expect(words).toContainEqual({
    ...{ word: 'second queue', as: 'name', count: 1 },
    places: [{ of: 'map', before: 'Ask Zephyrine about the ', after: '', past: false }],
  })
  await app.close()
})

test('what is also the name of a party is shown as such, so that it does not go unseen', async () => {
  const { app, workshop } = await personalWorkshop()
  await app.get('library.open', { id: workshop })
  await app.get('evidence.say', {
    workshop,
    evidence: { kind: 'frame', subject: 'workshop', value: { ...EMPTY_FRAME, names: ['Desk'] } },
  })
  await app.get('library.close', { id: workshop })
  const { words } = await app.get('purge.plan', { id: workshop, lookFor: [] })
  expect(words).toContainEqual(expect.objectContaining({ word: 'Desk', as: 'party' }))
  const asked = await app.get('purge.plan', { id: workshop, lookFor: ['desk'] })
  expect(asked.words).toContainEqual(expect.objectContaining({ word: 'Desk', as: 'name' }))
  await app.close()
})

test('after it not a byte is left in file, past, backups, deleted states and the memory of Home', async () => {
  const { app, workshop, copy } = await personalWorkshop()
  const words = [...IN_FIELDS, ...IN_PERSONAL_NOTES, IN_WORDS, 'zephyrine']
  expect(filesTelling(app.home, words, workshop).length).toBeGreaterThan(5)
  // The copy is a workshop of its own, and says so in the list.
  await app.get('purge.run', { id: copy, choice: ALL })
  const done = await app.get('purge.run', { id: workshop, choice: ALL })
  expect(done).toMatchObject({ backups: 1, deleted: 1 })
  await app.get('library.list', {})
  expect(filesTelling(app.home, words, workshop)).toEqual([])
  expect(filesTelling(app.home, words, copy)).toEqual([])
  expect(readdirSync(join(app.home, 'backups', workshop))).toEqual([])
  expect(readdirSync(join(app.home, 'deleted'))).toEqual([])
  await app.get('library.open', { id: workshop })
  expect(filesHolding(app.home, words)).toEqual([])
  await app.close()
  expect(filesHolding(app.home, words)).toEqual([])
})

test('what remains opens, is sound, adds up to the same results and replays edit by edit', async () => {
  const { app, workshop, change } = await personalWorkshop()
  const ratings = async () => {
    await app.get('library.open', { id: workshop })
    const [ballot] = await app.get('ratings.list', { workshop })
    const marks = await app.get('history.marks', { workshop })
    const lists = { measurements: await app.get('measures.list', { workshop, measure: TIME }), marks: marks.edits }
    await app.get('library.close', { id: workshop })
    return { ballot, ...lists }
  }
  const before = await ratings()
  await app.get('purge.run', { id: workshop, choice: ALL })
  const after = await ratings()
  expect(after.marks).toEqual(before.marks)
  const [measured] = before.measurements.measurements
  expect(after.measurements.measurements).toEqual([{ ...measured, note: '… timed it' }])
  expect(after.ballot).toMatchObject({
    cardsIn: { customer: 5, provider: 0 },
    results: [
      {
        customer: {
          cards: [],
          hands: {
            ...{ what: [1, 1, 1, 1, 2, 0], when: [0, 0, 0, 0, 0, 5], way: null },
            ...{ effort: [0, 0, 5, 0, 0, 0], importance: [0, 0, 0, 5, 0, 0] },
          },
        },
      },
    ],
  })
  const path = pathOf(app.home, workshop)
  expect(integrityOf(path)).toBe('ok')
  const store = openWorkshop(path, { backups: app.home, now: app.clock.now() })
  expect(checkWorkshop(store.read)).toEqual([])
  store.close()
  await app.get('library.open', { id: workshop })
  const evidence = await app.get('evidence.list', { workshop })
  const said = (kind: string) => evidence.find((one) => one.kind === kind)?.value
  expect(said('frame')).toMatchObject({ scope: 'Why … waits', names: [] })
  expect(evidence.filter(({ kind }) => kind === 'note')).toMatchObject([{ value: { text: '… was right', author: '' } }])
  expect(await app.get('changes.list', { workshop })).toMatchObject([
    { id: change, what: '… calls back first', owner: '', entries: [{}, { comment: '… agrees' }] },
  ])
  const { records } = await app.get('map.load', { workshop })
  expect(records.find(({ id }) => id === 'shape:sales')).toMatchObject({ props: { people: '', name: 'Sales' } })
  const steps = await app.get('history.steps', { workshop, after: 0, limit: 100 })
  expect(
    steps.flatMap(({ deeds }) => deeds.flatMap(({ facts }) => facts.map(({ fact, after: now }) => [fact, now]))),
  ).toEqual([
    ['note', '… keeps the list'],
    ['note', ''],
  ])
  await app.close()
})

test('only what was chosen goes', async () => {
  const { app, workshop } = await personalWorkshop()
  await app.get('purge.run', { id: workshop, choice: { ...NOTHING, notes: true } })
  const own = join('workshops', `${workshop}.baton`)
  expect(filesTelling(app.home, IN_PERSONAL_NOTES, workshop).filter((name) => name === own)).toEqual([])
  for (const name of ['Zephyrine Quill', 'Thaddeus Ironmonger', 'Quimby Dellacroix'])
    expect(filesHolding(app.home, [name])).toContain(own)
  await app.get('purge.run', { id: workshop, choice: { ...NOTHING, words: ['Zephyrine'] } })
  expect(filesHolding(app.home, ['Zephyrine'])).not.toContain(own)
  expect(filesHolding(app.home, ['zephyrine'])).toContain(own)
  expect(filesHolding(app.home, ['Marigold Entwistle'])).toContain(own)
  await app.close()
})

test('what cannot be done is refused with its reason, and nothing is changed', async () => {
  const { app, workshop } = await personalWorkshop()
  const rows = () => readRows(pathOf(app.home, workshop), 'SELECT uid FROM entry ORDER BY id')
  const before = rows()
  await app.get('library.open', { id: workshop })
  expect(await app.refusal('purge.run', { id: workshop, choice: ALL })).toBe('workshop-already-open')
  const { ballot } = await app.get('ratings.open', {
    workshop,
    terms: {
      ...{ kind: 'rating', interactions: ['shape:quotes'] as never, anonymous: true },
      voters: { customer: 1, provider: 1 },
    },
  })
  await app.get('library.close', { id: workshop })
  expect(await app.refusal('purge.run', { id: workshop, choice: ALL })).toBe('purge-ballot-open')
  expect(await app.get('purge.plan', { id: workshop, lookFor: [] })).toMatchObject({ ballotOpen: true })
  await app.get('library.open', { id: workshop })
  await app.get('ratings.discard', { workshop, ballot })
  await app.get('library.close', { id: workshop })
  expect(rows().slice(0, before.length)).toEqual(before)
  expect(existsSync(join(app.home, 'backups', workshop))).toBe(true)
  await app.close()
})

test('where the disk takes nothing, everything is as it was', async () => {
  const { app, workshop } = await personalWorkshop()
  const rows = () => [
    readRows(pathOf(app.home, workshop), 'SELECT * FROM evidence'),
    readRows(pathOf(app.home, workshop), 'SELECT * FROM card'),
    readRows(pathOf(app.home, workshop), 'SELECT uid FROM entry'),
  ]
  const before = rows()
  rmSync(join(app.home, 'inbox'), { recursive: true })
  expect(await app.refusal('purge.run', { id: workshop, choice: ALL })).toBe('folder-missing')
  expect(rows()).toEqual(before)
  expect(readdirSync(join(app.home, 'backups', workshop))).toHaveLength(1)
  expect(await app.get('purge.plan', { id: workshop, lookFor: [] })).toMatchObject({ notes: 1, deleted: { files: 1 } })
  await app.close()
})

test('an older state of the workshop that comes in again is known, and does not bring anything back', async () => {
  const { app, workshop } = await personalWorkshop()
  const older = pathOf(app.home, workshop)
  const bytes = readFileSync(older)
  await app.get('purge.run', { id: workshop, choice: ALL })
  const { file } = await app.get('files.begin', { name: 'older.baton', bytes: bytes.length })
  await app.get('files.append', { file, piece: bytes.toString('base64') })
  expect(await app.get('library.importFile', { file })).toMatchObject({ kind: 'same' })
  expect(filesTelling(app.home, IN_FIELDS, workshop).filter((name) => name.startsWith('workshops'))).not.toContain(
    join('workshops', `${workshop}.baton`),
  )
  await app.close()
})

test('somebody has said of every table what words it holds', async () => {
  const { app, workshop } = await personalWorkshop()
  const store = openWorkshop(pathOf(app.home, workshop), { backups: app.home, now: app.clock.now() })
  expect([...listTables(store.db)].sort()).toEqual(Object.keys(TABLES_OF_FILE).sort())
  store.close()
  await app.close()
})

test('windows hear that what they have read of the workshop holds no more', async () => {
  const { app, workshop } = await personalWorkshop()
  app.heard.length = 0
  await app.get('purge.run', { id: workshop, choice: ALL })
  expect(app.heard).toEqual(['library.replaced', 'library.changed'])
  await app.close()
})
