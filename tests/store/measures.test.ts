/** Dated measurements: all or none, said anew by their id, taken back by a newer row, a step at a time. */
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { InteractionId, MeasureId, MeasurementId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { measure } from '../helpers/cost-statements.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'
import { execute, pathOf, readRows } from './read-file.ts'

const ANSWER = 'measure-answer' as MeasureId
const SHARE = 'measure-share' as MeasureId

function measured(id: string, day: string, value: number, more: Partial<Measurement> = {}): Measurement {
  return { id: `measurement-${id}` as MeasurementId, measure: ANSWER, day, value, cases: null, note: '', ...more }
}

async function measuring() {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  await map.apply([party('a'), party('b'), ...interaction('i1', 'a', 'b')])
  const of = measure(ANSWER, 'shape:i1' as InteractionId)
  await app.get('evidence.say', { workshop, evidence: of })
  const share = { ...of, subject: SHARE, value: of.value && { ...of.value, scale: 'share' as const, target: 0.05 } }
  await app.get('evidence.say', { workshop, evidence: share })
  const list = (id = ANSWER) => app.get('measures.list', { workshop, measure: id })
  return {
    ...{ app, workshop, list },
    record: (...measurements: Measurement[]) => app.get('measures.record', { workshop, measurements }),
    refused: (...measurements: Measurement[]) => app.refusal('measures.record', { workshop, measurements }),
    takeBack: (...ids: string[]) =>
      app.get('measures.takeBack', { workshop, ids: ids.map((id) => `measurement-${id}` as MeasurementId) }),
    takeBackStep: () => app.get('measures.takeBackStep', { workshop, measure: ANSWER }),
    summary: () => app.get('measures.summary', { workshop }),
    ids: async () => (await list()).measurements.map(({ id }) => id.replace('measurement-', '')),
    values: async () => (await list()).measurements.map(({ value }) => value),
    async rows() {
      await app.get('library.close', { id: workshop })
      const rows = readRows(pathOf(app.home, workshop), 'SELECT * FROM measurement ORDER BY row')
      await app.get('library.open', { id: workshop })
      return rows
    },
  }
}

describe('recording', () => {
  test('keeps them by day, and those of one day in the order in which they came', async () => {
    const { record, ids } = await measuring()
    await record(measured('second', '2026-02-02', 5), measured('first', '2026-01-05', 4))
    await record(measured('third', '2026-02-02', 3))
    expect(await ids()).toEqual(['first', 'second', 'third'])
    // Saying one anew does not move it among those of its day.
    await record(measured('second', '2026-02-02', 6))
    expect(await ids()).toEqual(['first', 'second', 'third'])
    await record(measured('second', '2025-12-24', 6))
    expect(await ids()).toEqual(['second', 'first', 'third'])
  })

  test('may be repeated: what holds already adds no row, and nobody is told', async () => {
    const { app, record, rows } = await measuring()
    const all = [measured('one', '2026-01-05', 4, { note: ' a  note ' }), measured('two', '2026-01-06', 5)]
    await record(...all)
    app.heard.length = 0
    await record(...all)
    expect(app.heard).toEqual([])
    expect(await rows()).toMatchObject([{ note: 'a note' }, { note: '' }])
  })

  test('is all or none: one that does not fit keeps the others out, and says which and why', async () => {
    const { app, workshop, refused, ids } = await measuring()
    const good = measured('good', '2026-01-05', 4)
    for (const [bad, problem] of [
      [measured('bad', '1026-01-05', 4), 'This day lies before 1970.'],
      [measured('bad', '2026-03-04', 4), 'This day has not come yet.'],
      [measured('bad', '2062-01-05', 4), 'This day has not come yet.'],
      [measured('bad', '2026-01-05', 4, { cases: 12 }), 'Only a share is of so many cases.'],
      [measured('bad', '2026-01-05', -0.1, { measure: SHARE }), 'A share cannot be below zero.'],
      [measured('bad', '2026-01-05', 1.1, { measure: SHARE }), 'A share cannot be more than 100 %.'],
      [measured('bad', '2026-01-05', 13, { measure: SHARE, cases: 12 }), 'These are more than there were cases.'],
      [
        measured('bad', '2026-01-05', 1.5, { measure: SHARE, cases: 12 }),
        'So many of so many cases is a whole number.',
      ],
    ] as const) {
      const reply = await app.ask('measures.record', { workshop, measurements: [good, bad] })
      expect(reply).toMatchObject({ ok: false, error: { code: 'measurement-invalid', details: { problem } } })
    }
    expect(await refused(good, measured('bad', '2026-02-31', 4))).toBe('call-invalid')
    expect(await refused(good, measured('bad', '2026-01-05', Number.NaN))).toBe('call-invalid')
    expect(await refused(good, measured('bad', '2026-01-05', 4, { measure: 'nobody-said-it' as MeasureId }))).toBe(
      'measure-missing',
    )
    expect(await ids()).toEqual([])
  })

  test('is refused where an id stands for a measurement of another measure', async () => {
    const { record, refused } = await measuring()
    await record(measured('one', '2026-01-05', 4))
    expect(await refused(measured('one', '2026-01-05', 1, { measure: SHARE, cases: 12 }))).toBe('measurement-invalid')
  })

  test('is refused beyond what one measure may have, and what is there stays', async () => {
    const { record, refused, list } = await measuring()
    const many = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => measured(`m${from + at}`, '2026-01-05', at))
    await record(...many(LIMITS.measurements, 0))
    expect(await refused(...many(1, LIMITS.measurements))).toBe('measurements-too-many')
    expect((await list()).measurements).toHaveLength(LIMITS.measurements)
    // Saying one of them anew adds none.
    await record(measured('m0', '2026-01-06', 1))
  })

  test('is refused for a measure that was taken back, whose measurements are there when it comes back', async () => {
    const { app, workshop, record, refused, summary, list } = await measuring()
    await record(measured('one', '2026-01-05', 4))
    await app.get('evidence.say', { workshop, evidence: { kind: 'measure', subject: ANSWER, value: null } })
    expect(await refused(measured('two', '2026-01-06', 4))).toBe('measure-missing')
    expect(await summary()).toEqual([])
    await app.get('evidence.takeBack', { workshop, kind: 'measure', subject: ANSWER })
    expect((await list()).measurements).toHaveLength(1)
    expect(await summary()).toHaveLength(1)
  })
})

describe('taking back', () => {
  test('leaves the rows in the file and the others where they are', async () => {
    const { record, takeBack, ids, rows } = await measuring()
    await record(measured('one', '2026-01-05', 4), measured('two', '2026-01-06', 5))
    await takeBack('one', 'never-there')
    await takeBack('one')
    expect(await ids()).toEqual(['two'])
    expect(await rows()).toMatchObject([{ day: '2026-01-05' }, { day: '2026-01-06' }, { day: null, value: null }])
    await record(measured('one', '2026-01-05', 4))
    expect(await ids()).toEqual(['one', 'two'])
  })

  test('works a step at a time, and a second time does it again', async () => {
    const { record, takeBack, takeBackStep, list, values } = await measuring()
    await record(measured('one', '2026-01-05', 4))
    await record(measured('one', '2026-01-05', 7), measured('two', '2026-01-06', 5), measured('three', '2026-01-07', 6))
    expect((await list()).lastStep).toEqual({ kind: 'recorded', count: 3 })
    await takeBackStep()
    expect(await values()).toEqual([4])
    expect((await list()).lastStep).toEqual({ kind: 'taken-back', count: 3 })
    await takeBackStep()
    expect(await values()).toEqual([7, 5, 6])
    await takeBack('two')
    expect((await list()).lastStep).toEqual({ kind: 'taken-back', count: 1 })
    await takeBackStep()
    expect(await values()).toEqual([7, 5, 6])
  })

  test('is refused where nothing was ever measured', async () => {
    const { app, workshop } = await measuring()
    expect(await app.refusal('measures.takeBackStep', { workshop, measure: ANSWER })).toBe('measurement-missing')
  })

  test('of a step leaves other measures alone, also those recorded together with it', async () => {
    const { record, takeBackStep, list } = await measuring()
    await record(measured('one', '2026-01-05', 4), measured('s', '2026-01-05', 1, { measure: SHARE, cases: 40 }))
    await takeBackStep()
    expect((await list()).measurements).toEqual([])
    expect((await list(SHARE)).measurements).toHaveLength(1)
  })
})

test('the summary says count, days, last figure and misses against the target of now', async () => {
  const { app, workshop, record, summary } = await measuring()
  await record(
    ...[measured('late', '2026-02-02', 3.5), measured('on', '2026-01-12', 4), measured('over', '2026-01-05', 9)],
    ...[
      measured('s1', '2026-01-05', 3, { measure: SHARE, cases: 40 }),
      measured('s2', '2026-01-12', 1, { measure: SHARE, cases: 40 }),
    ],
  )
  expect(await summary()).toEqual([
    { measure: ANSWER, count: 3, firstDay: '2026-01-05', lastDay: '2026-02-02', lastFigure: 3.5, misses: 1 },
    { measure: SHARE, count: 2, firstDay: '2026-01-05', lastDay: '2026-01-12', lastFigure: 0.025, misses: 1 },
  ])
  const { value, ...about } = measure(ANSWER, 'shape:i1' as InteractionId)
  const retarget = (target: number | null) =>
    app.get('evidence.say', { workshop, evidence: { ...about, value: value && { ...value, target } } })
  await retarget(3)
  expect((await summary())[0]?.misses).toBe(3)
  await retarget(null)
  expect((await summary())[0]?.misses).toBeNull()
})

test('a measure keeps its scale once something was measured on it', async () => {
  const { app, workshop, record, takeBackStep } = await measuring()
  const { value, ...about } = measure(ANSWER, 'shape:i1' as InteractionId)
  const other = { ...about, value: value && { ...value, scale: 'share' as const } }
  await record(measured('one', '2026-01-05', 4))
  expect(await app.refusal('evidence.say', { workshop, evidence: other })).toBe('evidence-invalid')
  await takeBackStep()
  await app.get('evidence.say', { workshop, evidence: other })
})

test('the file itself refuses to alter or drop what was measured', async () => {
  const { app, workshop, record } = await measuring()
  await record(measured('one', '2026-01-05', 4))
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  expect(() => db.exec('DELETE FROM measurement')).toThrow('append-only')
  expect(() => db.exec('UPDATE measurement SET value = 1')).toThrow('append-only')
  expect(() =>
    db.exec(
      `INSERT INTO measurement (entry_id, id, measure_id, day, note) SELECT MAX(id), 'x', 'y', 'z', '' FROM entry`,
    ),
  ).toThrow('CHECK')
  db.close()
})

test('a row that does not fit is left out, left alone, and found by the check', async () => {
  const { app, workshop, record, ids } = await measuring()
  await record(measured('one', '2026-01-05', 4))
  await app.get('library.close', { id: workshop })
  const path = pathOf(app.home, workshop)
  const insert = (id: string, of: string, day: string, cases: string) =>
    `INSERT INTO measurement (entry_id, id, measure_id, day, value, cases, note)
     SELECT MAX(id), '${id}', '${of}', '${day}', 7, ${cases}, '' FROM entry;`
  execute(
    path,
    insert('measurement-31', ANSWER, '2026-02-31', 'NULL') +
      insert('measurement-lost', 'measure-of-nobody', '2026-02-03', 'NULL') +
      insert('measurement-more', SHARE, '2026-02-03', '6'),
  )
  await app.get('library.open', { id: workshop })
  expect(await ids()).toEqual(['one'])
  await app.get('library.close', { id: workshop })
  const store = openWorkshop(path, { name: 'w', backups: tempFolder(), now: '2026-03-02T09:00:00.000Z' })
  expect(checkWorkshop(store.read)).toEqual([
    { check: 'measures', ids: ['measurement-31', 'measurement-lost', 'measurement-more'] },
  ])
  store.close()
})

test('measurements go with a copy and with a rehearsal', async () => {
  const { app, workshop, record } = await measuring()
  await record(measured('one', '2026-01-05', 4))
  await app.get('library.close', { id: workshop })
  const copies = [
    await app.get('library.duplicate', { id: workshop, title: 'Copy' }),
    await app.get('practice.rehearse', { id: workshop }),
  ]
  for (const { id } of copies) {
    await app.get('library.open', { id })
    expect((await app.get('measures.list', { workshop: id, measure: ANSWER })).measurements).toHaveLength(1)
    await app.get('library.close', { id })
  }
})
