/** What is told by more than one table about the same thing, and files that cannot be merged. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { ChangeId, InteractionId, MeasureId, MeasurementId, NoteId, WorkshopId } from '#shared/model/ids.ts'
import { measure as measureOf } from '../../helpers/cost-statements.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'
import { interaction, party } from '../map-builders.ts'
import { execute, pathOf } from '../read-file.ts'
import {
  contentsOf,
  copyFor,
  deciding,
  edit,
  findingsIn,
  handOver,
  merge,
  rowsOf,
  wanting,
  working,
  workshopWith,
} from './tables.ts'

const ONE = 'shape:i1' as InteractionId
const MEASURE = 'measure-1' as MeasureId
const START = [
  party('a', { name: 'Finance' }),
  party('b', { name: 'Sales' }, { x: 400 }),
  ...interaction('i1', 'a', 'b'),
]

async function tables(prepare: (app: CoreApp, workshop: WorkshopId) => Promise<void> = async () => {}) {
  const app = coreApp()
  const ours = await workshopWith(app, 'Kick-off', START)
  await working(app, ours, () => prepare(app, ours))
  return { app, ours, theirs: await copyFor(app, ours, 'Table 2') }
}

const card = {
  ...{ kind: 'rating' as const, chair: 'customer' as const, name: '' },
  answers: [{ interaction: ONE, answers: { what: 4, when: 2, way: 3, effort: 1, importance: 5 } as const }],
}

async function vote(app: CoreApp, workshop: WorkshopId): Promise<void> {
  const [ballot] = await app.get('ratings.list', { workshop })
  if (!ballot) throw new Error('no ballot')
  await app.get('ratings.submit', { workshop, ballot: ballot.id, card })
  await app.get('ratings.reveal', { workshop, ballot: ballot.id })
}

describe('the same thing at two tables', () => {
  test('a ballot that was open when they parted comes in as one of its own', async () => {
    const terms = {
      kind: 'rating' as const,
      interactions: [ONE],
      voters: { customer: 2, provider: 2 },
      anonymous: true,
    }
    const { app, ours, theirs } = await tables(async (core, workshop) => {
      await core.get('ratings.open', { workshop, terms })
    })
    app.clock.pass(60_000)
    for (const workshop of [ours, theirs]) await working(app, workshop, () => vote(app, workshop))
    await merge(app, wanting(ours, theirs))
    const ballots = await working(app, ours, () => app.get('ratings.list', { workshop: ours }))
    expect(ballots).toHaveLength(2)
    for (const one of ballots) {
      expect(one).toMatchObject({ openedAt: '2026-03-02T09:00:00.000Z', revealedAt: '2026-03-02T09:01:00.000Z' })
      expect(one.results).toHaveLength(1)
    }
    expect(await app.get('merge.run', wanting(ours, theirs))).toEqual({ changed: false })
    expect(findingsIn(app, ours)).toEqual([])
    await app.close()
  })

  test('a ballot that is open there stays behind, and it is said', async () => {
    const { app, ours, theirs } = await tables()
    const terms = {
      kind: 'rating' as const,
      interactions: [ONE],
      voters: { customer: 2, provider: 2 },
      anonymous: true,
    }
    await working(app, theirs, () => app.get('ratings.open', { workshop: theirs, terms }))
    const look = await merge(app, wanting(ours, theirs))
    expect(look.sources[0]).toMatchObject({ openBallots: 1, lines: [] })
    expect(await working(app, ours, () => app.get('ratings.list', { workshop: ours }))).toEqual([])
    await app.close()
  })

  test('a change keeps the story of both, and facts that clash are asked about', async () => {
    let change = '' as ChangeId
    const facts = { ...EMPTY_CHANGE, what: 'One form less' }
    const { app, ours, theirs } = await tables(async (core, workshop) => {
      change = (await core.get('changes.log', { workshop, interaction: ONE, facts })).change
    })
    const revise = (workshop: WorkshopId, more: object) =>
      working(app, workshop, () => app.get('changes.revise', { workshop, change, facts: { ...facts, ...more } }))
    await revise(ours, { owner: 'Kim', why: 'Two forms ask the same' })
    await working(app, ours, () => app.get('changes.comment', { workshop: ours, change, comment: 'Legal agrees' }))
    await revise(theirs, { owner: 'Lou', status: 'planned', reviewDate: '2026-04-01' })
    const look = await merge(app, wanting(ours, theirs))
    expect(look.sources[0]?.conflicts).toMatchObject([
      { key: `change/${change}/owner`, of: 'change', name: 'One form less', fact: 'Owner', ours: 'Kim', theirs: 'Lou' },
    ])
    const [merged] = await working(app, ours, () => app.get('changes.list', { workshop: ours }))
    expect(merged).toMatchObject({
      owner: 'Kim',
      why: 'Two forms ask the same',
      status: 'planned',
      reviewDate: '2026-04-01',
    })
    expect(merged?.entries.map(({ kind }) => kind)).toEqual(['logged', 'revised', 'commented', 'revised', 'revised'])
    await app.close()
  })

  test('a measurement that both corrected is asked about', async () => {
    const one = {
      id: 'measured-1' as MeasurementId,
      measure: MEASURE,
      day: '2026-03-01',
      value: 4,
      cases: null,
      note: '',
    }
    const { app, ours, theirs } = await tables(async (core, workshop) => {
      await core.get('evidence.say', { workshop, evidence: measureOf(MEASURE, ONE) })
      await core.get('measures.record', { workshop, measurements: [one] })
    })
    const record = (workshop: WorkshopId, value: number) =>
      working(app, workshop, () => app.get('measures.record', { workshop, measurements: [{ ...one, value }] }))
    await record(ours, 5)
    await record(theirs, 6)
    const look = await merge(app, wanting(ours, theirs), 'ours')
    expect(look.sources[0]?.conflicts).toMatchObject([
      { of: 'measurement', ours: '2026-03-01 · 5', theirs: '2026-03-01 · 6' },
    ])
    const { measurements } = await working(app, ours, () =>
      app.get('measures.list', { workshop: ours, measure: MEASURE }),
    )
    expect(measurements).toMatchObject([{ value: 5 }])
    await app.close()
  })

  test('a change to what one of them took off the map stays with it', async () => {
    const { app, ours, theirs } = await tables()
    const facts = { ...EMPTY_CHANGE, what: 'Ask first' }
    await edit(app, theirs, [...interaction('i2', 'b', 'a', { service: 'Papers' })])
    await working(app, theirs, () =>
      app.get('changes.log', { workshop: theirs, interaction: 'shape:i2' as InteractionId, facts }),
    )
    await edit(app, theirs, [], ['shape:i2', 'binding:i2-1', 'binding:i2-2'])
    await merge(app, wanting(ours, theirs))
    const [change] = await working(app, ours, () => app.get('changes.list', { workshop: ours }))
    expect(change).toMatchObject({ what: 'Ask first', service: 'Papers', interactionArchived: true })
    expect((await contentsOf(app, ours)).interactions.map(({ id }) => id)).toEqual(['shape:i1'])
    expect(findingsIn(app, ours)).toEqual([])
    await app.close()
  })

  test('three tables come together one after another, and what the second and the third said otherwise is asked', async () => {
    const { app, ours, theirs } = await tables()
    const third = await copyFor(app, ours, 'Table 3')
    await edit(app, theirs, [party('a', { name: 'Controlling' })])
    await edit(app, third, [party('a', { name: 'Accounting' }), party('c', { name: 'Legal' }, { y: 300 })])
    const wanted = wanting(ours, theirs, third)
    const look = await app.get('merge.look', wanted)
    expect(look.sources.map(({ conflicts }) => conflicts.map((one) => [one.ours, one.theirs]))).toEqual([
      [],
      [['Controlling', 'Accounting']],
    ])
    await app.get('merge.run', deciding(wanted, look, 'theirs'))
    expect((await contentsOf(app, ours)).parties.map(({ name }) => name)).toEqual(['Accounting', 'Sales', 'Legal'])
    await app.close()
  })

  test('sessions are numbered by when they began, wherever they were held', async () => {
    const { app, ours, theirs } = await tables()
    const say = (workshop: WorkshopId, subject: string) =>
      working(app, workshop, () =>
        app.get('evidence.say', {
          workshop,
          evidence: {
            ...{ kind: 'note', subject: subject as NoteId },
            value: { kind: 'note', text: subject, author: '', about: { on: 'workshop' }, done: false, personal: false },
          },
        }),
      )
    const day = 24 * 60 * 60 * 1000
    app.clock.pass(day)
    await say(theirs, 'second-day')
    app.clock.pass(day)
    await say(ours, 'third-day')
    await merge(app, wanting(ours, theirs))
    const { sessions } = await working(app, ours, () => app.get('history.marks', { workshop: ours }))
    expect(sessions.map(({ number, startedAt }) => [number, startedAt.slice(0, 10)])).toEqual([
      [1, '2026-03-02'],
      [2, '2026-03-03'],
      [3, '2026-03-04'],
    ])
    await app.close()
  })
})

describe('a file that cannot be merged', () => {
  const BAD: readonly (readonly [string, (path: string) => void])[] = [
    ['file-newer', (path) => execute(path, 'CREATE TABLE later (x); PRAGMA user_version = 999')],
    ['file-maybe-newer', (path) => execute(path, 'PRAGMA user_version = 999')],
    [
      'file-newer',
      (path) =>
        execute(path, `UPDATE map_schema SET json = json_set(json, '$.sequences."com.tldraw.shape.party"', 999)`),
    ],
    ['file-empty', (path) => writeFileSync(path, '')],
    ['file-not-baton', (path) => writeFileSync(path, 'From,To\nA,B\n'.repeat(100))],
    ['file-foreign-schema', (path) => execute(path, 'CREATE TABLE other (x)')],
  ]
  test.each(BAD)('(%s) is said to be one, and nothing is changed', async (code, harm) => {
    const { app, ours, theirs } = await tables()
    const other = coreApp()
    const bad = await workshopWith(other, 'Bad', START)
    harm(pathOf(other.home, bad))
    await edit(app, theirs, [party('e')])
    const before = rowsOf(app, ours)
    const wanted = { ...wanting(ours, theirs, await handOver(app, other, bad)) }
    const refused = await app.ask('merge.look', wanted)
    expect(refused.ok ? 'not refused' : refused.error.code).toBe(code)
    if (!refused.ok) expect(refused.error.message).toContain('table.baton')
    const again = { ...wanted, sources: [wanted.sources[0] ?? { workshop: theirs }, await handOver(app, other, bad)] }
    expect(await app.refusal('merge.run', again)).toBe(code)
    expect(rowsOf(app, ours)).toEqual(before)
    expect((await app.get('library.list', {})).deleted).toEqual([])
    await app.close()
    await other.close()
  })

  test('and a damaged one too', async () => {
    const { app, ours } = await tables()
    const other = coreApp()
    const bad = await workshopWith(other, 'Bad', START)
    const bytes = readFileSync(pathOf(other.home, bad))
    bytes.fill(0xa5, 8192, 16_384)
    const file = await sendFile(app, 'table.baton', bytes)
    expect(await app.refusal('merge.look', wanting(ours, { file }))).toBe('file-damaged')
    expect(await app.refusal('merge.look', wanting(ours, { file }))).toBe('transfer-invalid')
    await app.close()
    await other.close()
  })
})
