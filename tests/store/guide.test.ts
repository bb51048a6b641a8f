/** The guide in a real file: what each step records, what survives, and where sessions begin. */
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Block } from '#shared/model/block.ts'
import { NO_AGENDA, NO_PROGRESS, type TimerMove } from '#shared/model/guide.ts'
import type { BlockId, FormatId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { type CoreApp, coreApp } from './core-app.ts'
import { interaction, mapOf, party } from './map-builders.ts'
import { pathOf, readRows } from './read-file.ts'

const MINUTE = 60_000
const NINETY = 'ninety' as FormatId

async function guided(app: CoreApp = coreApp(), format: FormatId | null = NINETY) {
  const title = { title: 'Guided', client: '' }
  const { id: workshop } = await app.get('library.create', format === null ? title : { ...title, format })
  await app.get('library.open', { id: workshop })
  const get = () => app.get('guide.get', { workshop })
  const { agenda } = await get()
  const block = (at: number): Block => {
    const found = agenda.blocks[at]
    if (!found) throw new Error(`there is no block ${at}`)
    return found
  }
  return {
    ...{ app, workshop, agenda, get, block },
    enter: (at: number) => app.get('guide.enter', { workshop, block: block(at).id }),
    skip: (at: number) => app.get('guide.skip', { workshop, block: block(at).id }),
    timer: (move: TimerMove) => app.get('guide.timer', { workshop, move }),
    pass: (minutes: number) => app.clock.pass(minutes * MINUTE),
    reopen: async () => {
      await app.get('library.close', { id: workshop })
      await app.get('library.open', { id: workshop })
    },
  }
}

function countEntries(home: string, workshop: string): number {
  return readRows(pathOf(home, workshop), "SELECT id FROM entry WHERE area = 'guide'").length
}

describe('the agenda', () => {
  test('comes with the format that a workshop is made from, each block with an id of its own', async () => {
    const one = await guided()
    const two = await guided(one.app)
    expect(one.agenda).toMatchObject({ name: '90 minutes', format: NINETY })
    expect(one.agenda.blocks.map(({ title }) => title)).toEqual(two.agenda.blocks.map(({ title }) => title))
    expect(new Set([...one.agenda.blocks, ...two.agenda.blocks].map(({ id }) => id)).size).toBe(18)
    expect((await one.get()).progress).toEqual(NO_PROGRESS)
  })

  test('has no blocks without a format, and none can be made from one that is gone', async () => {
    const { app, get } = await guided(coreApp(), null)
    expect(await get()).toEqual({ agenda: NO_AGENDA, progress: NO_PROGRESS })
    const gone = { title: 'x', client: '', format: 'no-such-format' as FormatId }
    expect(await app.refusal('library.create', gone)).toBe('format-missing')
    expect((await app.get('library.list', {})).workshops).toHaveLength(1)
  })

  test('adopting another format begins anew, and what was said stays', async () => {
    const { app, workshop, get, enter } = await guided()
    const fist = { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 1, 2, 3] } } as const
    await app.get('evidence.say', { workshop, evidence: { ...fist, value: { counts: [...fist.value.counts] } } })
    await enter(0)
    await app.get('guide.adopt', { workshop, format: 'follow-up' as FormatId })
    expect(await get()).toMatchObject({ agenda: { name: 'Follow-up, 30 minutes' }, progress: NO_PROGRESS })
    expect(await app.get('evidence.list', { workshop })).toHaveLength(1)
    expect(await app.refusal('guide.adopt', { workshop, format: 'gone' as FormatId })).toBe('format-missing')
  })

  test('is reordered, re-timed, reworded in mid-session, and progress of blocks that stay is kept', async () => {
    const { app, workshop, agenda, get, enter, pass } = await guided()
    await enter(0)
    pass(4)
    await enter(1)
    const [frame, intent, ...rest] = agenda.blocks
    if (!frame || !intent) throw new Error('too few blocks')
    const own = { ...frame, id: 'own-block-1' as BlockId, kind: 'own', title: '  Lunch \n walk ', minutes: 5 } as const
    const blocks = [{ ...intent, minutes: 20, prompt: ' New  words ' }, { ...own, leastMinutes: 9 }, ...rest, frame]
    await app.get('guide.revise', { workshop, agenda: { ...agenda, name: ' Ours ', blocks } })
    const guide = await get()
    expect(guide.agenda.name).toBe('Ours')
    expect(guide.agenda.blocks.slice(0, 2)).toMatchObject([
      { id: intent.id, minutes: 20, prompt: 'New words' },
      { title: 'Lunch walk', minutes: 5, leastMinutes: 5 },
    ])
    expect(guide.progress.blocks).toMatchObject([
      { block: frame.id, state: 'done', spentMs: 4 * MINUTE },
      { block: intent.id, state: 'now' },
    ])
    await app.get('guide.revise', { workshop, agenda: { ...agenda, blocks: [intent, ...rest] } })
    expect((await get()).progress.blocks.map((record) => record.block)).toEqual([intent.id])
  })

  test('keeps the block that goes on, and wants a title for each', async () => {
    const { app, workshop, agenda, get, enter } = await guided()
    await enter(0)
    const [frame, ...rest] = agenda.blocks
    if (!frame) throw new Error('no block')
    expect(await app.refusal('guide.revise', { workshop, agenda: { ...agenda, blocks: rest } })).toBe('block-running')
    const untitled = { ...agenda, blocks: [{ ...frame, title: ' \n' }, ...rest] }
    expect(await app.refusal('guide.revise', { workshop, agenda: untitled })).toBe('block-title-empty')
    const twice = { ...agenda, blocks: [frame, frame] }
    expect(await app.refusal('guide.revise', { workshop, agenda: twice })).toBe('call-invalid')
    expect((await get()).agenda).toEqual(agenda)
  })
})

describe('moving on', () => {
  test('records what was spent and what was still open', async () => {
    const { app, workshop, block, enter, pass, get } = await guided()
    const evidence = { kind: 'frame', subject: 'workshop' } as const
    await enter(0)
    pass(3)
    const value = { scope: ' Orders ', groups: [], currency: 'EUR', rates: [], names: [], oneSideAccepted: true }
    await app.get('evidence.say', { workshop, evidence: { ...evidence, value } })
    await enter(1)
    expect((await get()).progress.blocks[0]).toMatchObject({
      ...{ block: block(0).id, state: 'done', spentMs: 3 * MINUTE },
      unmet: [{ test: 'groups-said' }, { test: 'rates-said' }],
    })
  })

  test('to where one is already, or to a block that is not there, changes nothing', async () => {
    const { app, workshop, enter, get } = await guided()
    await enter(0)
    app.heard.length = 0
    await enter(0)
    expect(app.heard).toEqual([])
    const nowhere = 'no-such-block' as BlockId
    for (const name of ['guide.enter', 'guide.skip', 'guide.tests'] as const) {
      expect(await app.refusal(name, { workshop, block: nowhere })).toBe('block-missing')
    }
    expect((await get()).progress.blocks).toHaveLength(1)
  })

  test('skips, finishes, and goes back', async () => {
    const { app, workshop, get, enter, skip, pass } = await guided()
    await skip(5)
    await enter(4)
    pass(2)
    await skip(4)
    const states = async () => (await get()).progress.blocks.map(({ state }) => state)
    expect(await states()).toEqual(['skipped', 'skipped', 'now'])
    await app.get('guide.finish', { workshop })
    expect(await states()).toEqual(['skipped', 'skipped', 'done'])
    expect((await get()).progress.endedAt).toBe(app.clock.now())
    await enter(5)
    expect((await get()).progress.endedAt).toBeNull()
  })

  test('is written once for each step, and not at all where nothing changes', async () => {
    const { app, workshop, agenda, enter, skip, timer } = await guided()
    await enter(0)
    await timer({ move: 'start' })
    const steps = [
      () => enter(0),
      () => skip(8).then(() => skip(8)),
      () => timer({ move: 'start' }),
      () => app.get('guide.revise', { workshop, agenda }),
    ]
    for (const step of steps) await step()
    await app.get('guide.finish', { workshop })
    await app.get('guide.finish', { workshop })
    await app.get('library.close', { id: workshop })
    // adopted, started, timer, skipped, finished
    expect(countEntries(app.home, workshop)).toBe(5)
  })
})

describe('the timer', () => {
  test('keeps its deadline over closing and over a restart of the app', async () => {
    const { app, workshop, enter, timer, pass, reopen, get, block } = await guided()
    await enter(1)
    await timer({ move: 'start' })
    const deadline = new Date(Date.parse(app.clock.now()) + block(1).minutes * MINUTE).toISOString()
    pass(7)
    await reopen()
    expect((await get()).progress.timer).toMatchObject({ block: block(1).id, deadline })
    await app.close()
    const again = coreApp({ home: app.home, clock: app.clock })
    await again.get('library.open', { id: workshop })
    expect((await again.get('guide.get', { workshop })).progress.timer).toMatchObject({ deadline })
    await again.close()
  })

  test('runs, stands, and is given more', async () => {
    const { enter, timer, pass, get } = await guided()
    await enter(0)
    await timer({ move: 'start' })
    pass(2)
    await timer({ move: 'pause' })
    pass(30)
    expect((await get()).progress.timer).toMatchObject({ deadline: null, leftMs: 3 * MINUTE })
    await timer({ move: 'add', minutes: 5 })
    await timer({ move: 'add', minutes: 1 })
    expect((await get()).progress.timer).toMatchObject({ leftMs: 9 * MINUTE, lengthMs: 11 * MINUTE })
    await timer({ move: 'restart' })
    expect((await get()).progress.timer).toMatchObject({ leftMs: null, lengthMs: 5 * MINUTE })
  })

  test('needs a block that goes on', async () => {
    const { app, workshop, enter } = await guided()
    const start = { workshop, move: { move: 'start' } } as const
    expect(await app.refusal('guide.timer', start)).toBe('no-block-runs')
    await enter(0)
    await app.get('guide.finish', { workshop })
    expect(await app.refusal('guide.timer', start)).toBe('no-block-runs')
    expect(await app.refusal('guide.timer', { workshop, move: { move: 'add', minutes: -1 } })).toBe('call-invalid')
  })

  test('is not upset by a clock that is set back', async () => {
    const { app, enter, timer, get } = await guided()
    await enter(0)
    await timer({ move: 'start' })
    app.clock.pass(-120 * MINUTE)
    await timer({ move: 'pause' })
    await enter(1)
    const { progress } = await get()
    expect(progress.blocks[0]).toMatchObject({ state: 'done', spentMs: 0 })
  })
})

describe('squeezing', () => {
  test('ends on the planned minute, keeps seven minutes for Act and three for Close, and leaves the plan as it was', async () => {
    const { app, workshop, agenda, enter, pass, timer, get } = await guided()
    await enter(0)
    pass(10)
    await enter(1)
    pass(30)
    await enter(2)
    expect(await app.get('guide.squeeze', { workshop })).toEqual({ short: 0 })
    const { progress } = await get()
    const minutes = progress.squeezed.map((one) => one.minutes)
    // 40 minutes are gone and the map has 18: 32 are left for blocks that were planned with 55.
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(32)
    expect(minutes.slice(-2)).toEqual([7, 3])
    expect((await get()).agenda).toEqual(agenda)
    await enter(3)
    await timer({ move: 'start' })
    expect((await get()).progress.timer?.lengthMs).toBe((minutes[0] ?? 0) * MINUTE)
  })

  test('says by how much it is short when even the least does not fit', async () => {
    const { app, workshop, enter, pass } = await guided()
    await enter(0)
    pass(85)
    await enter(7)
    // Five minutes are left, Act has nine of its own, and everything skipped over still lies ahead.
    const { short } = await app.get('guide.squeeze', { workshop })
    expect(short).toBeGreaterThan(0)
  })

  test('is not needed while the plan is kept, before the start, or with nothing ahead', async () => {
    const { app, workshop, enter, pass } = await guided()
    expect(await app.refusal('guide.squeeze', { workshop })).toBe('squeeze-not-needed')
    await enter(0)
    pass(5.5)
    expect(await app.refusal('guide.squeeze', { workshop })).toBe('squeeze-not-needed')
  })

  test('gives minutes back when time was won', async () => {
    const { app, workshop, enter, timer, get } = await guided()
    await enter(0)
    await timer({ move: 'add', minutes: 20 })
    await app.get('guide.squeeze', { workshop })
    expect((await get()).progress.squeezed).not.toEqual([])
    await timer({ move: 'restart' })
    expect(await app.get('guide.squeeze', { workshop })).toEqual({ short: 0 })
    expect((await get()).progress.squeezed).toEqual([])
  })
})

describe('sessions', () => {
  const numberOf = async (app: CoreApp, id: WorkshopId) => (await app.get('library.open', { id })).session?.number

  test('making ready and starting are one session; starting after work is another', async () => {
    const ready = await guided()
    await ready.app.get('guide.revise', { workshop: ready.workshop, agenda: { ...ready.agenda, name: 'Mine' } })
    await ready.enter(0)
    expect(await numberOf(ready.app, ready.workshop)).toBe(1)

    const worked = await guided(ready.app)
    await mapOf(worked.app, worked.workshop).apply([party('a')])
    await worked.enter(0)
    expect(await numberOf(worked.app, worked.workshop)).toBe(2)
    await worked.enter(1)
    expect(await numberOf(worked.app, worked.workshop)).toBe(2)
  })

  test('the end of the guide ends the session: what comes next begins another', async () => {
    const { app, workshop, enter, get, pass } = await guided()
    await enter(0)
    pass(5)
    await app.get('guide.finish', { workshop })
    expect(await numberOf(app, workshop)).toBe(1)
    pass(1)
    await enter(1)
    expect(await numberOf(app, workshop)).toBe(2)
    expect((await get()).progress.endedAt).toBeNull()
  })

  test('a night in the middle of a block is no time spent in it', async () => {
    const { app, workshop, enter, get, pass, block } = await guided()
    await enter(0)
    pass(3)
    await app.get('guide.timer', { workshop, move: { move: 'start' } })
    pass(15 * 60)
    expect((await get()).progress.blocks[0]).toMatchObject({ spentMs: 3 * MINUTE })
    // The first thing in the morning is a note, and the block goes on from there.
    await app.get('evidence.say', {
      workshop,
      evidence: { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 0, 0, 1, 0] } },
    })
    expect(await numberOf(app, workshop)).toBe(2)
    pass(2)
    await enter(1)
    const { progress } = await get()
    expect(progress.blocks.find((one) => one.block === block(0).id)).toMatchObject({ spentMs: 5 * MINUTE })
  })

  test('a second run on the same day is a session of its own, and only its own changes count', async () => {
    const { app, workshop, enter, get } = await guided()
    await mapOf(app, workshop).apply([party('a'), party('b'), ...interaction('i1', 'a', 'b')])
    await enter(7)
    const facts = { what: 'Ask', why: '', owner: 'Kim', reviewDate: '2026-04-01', status: 'planned' } as const
    const act = async () => {
      const block = (await get()).agenda.blocks.find(({ kind }) => kind === 'act')
      if (!block) throw new Error('there is no Act')
      const [result] = await app.get('guide.tests', { workshop, block: block.id })
      return result?.met
    }
    expect(await act()).toBe(false)
    await app.get('changes.log', { workshop, interaction: 'shape:i1' as InteractionId, facts })
    expect(await act()).toBe(true)
    await app.get('guide.finish', { workshop })
    await app.get('guide.adopt', { workshop, format: 'sixty' as FormatId })
    const [first] = (await get()).agenda.blocks
    await app.get('guide.enter', { workshop, block: first?.id as BlockId })
    expect(await act()).toBe(false)
  })
})

test('finish tests name what is missing on the map', async () => {
  const { app, workshop, block } = await guided()
  await mapOf(app, workshop).apply([
    party('a'),
    party('b'),
    party('c'),
    ...interaction('i1', 'a', 'b', { service: '' }),
  ])
  const results = await app.get('guide.tests', { workshop, block: block(2).id })
  expect(results).toMatchObject([
    { met: false, done: 1, needed: 10 },
    { met: false, done: 0, needed: 1, missing: ['shape:i1'] },
    { met: false, done: 2, needed: 3, missing: ['shape:c'] },
  ])
})

test('finish tests of a rating go by cards that are in and by what is revealed', async () => {
  const { app, workshop, block } = await guided()
  await mapOf(app, workshop).apply([party('a'), party('b'), ...interaction('i1', 'a', 'b')])
  const one = 'shape:i1' as InteractionId
  const terms = { kind: 'rating', interactions: [one], voters: { customer: 1, provider: 1 }, anonymous: true } as const
  const { ballot } = await app.get('ratings.open', { workshop, terms: { ...terms, interactions: [one] } })
  const rated = async () => (await app.get('guide.tests', { workshop, block: block(3).id }))[0]?.met
  for (const chair of ['customer', 'provider'] as const) {
    expect(await rated()).toBe(false)
    const answers = { what: 2, when: 3, way: 2, effort: 'unknown', importance: null } as const
    await app.get('ratings.submit', {
      ...{ workshop, ballot },
      card: { kind: 'rating', chair, name: '', answers: [{ interaction: one, answers }] },
    })
  }
  expect(await rated()).toBe(true)
  const revealed = async () => (await app.get('guide.tests', { workshop, block: block(4).id }))[0]?.met
  expect(await revealed()).toBe(false)
  await app.get('ratings.reveal', { workshop, ballot })
  expect(await revealed()).toBe(true)
  expect(await rated()).toBe(true)
})

test('a workshop that is not open answers in a sentence', async () => {
  const { app, workshop } = await guided()
  await app.get('library.close', { id: workshop })
  expect(await app.refusal('guide.get', { workshop })).toBe('workshop-not-open')
  expect(await app.refusal('guide.finish', { workshop })).toBe('workshop-not-open')
})

test('a guide that does not fit the model is taken for none, and can be adopted anew', async () => {
  const { app, workshop, get } = await guided()
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  db.exec('DROP TRIGGER agenda_stays')
  db.exec(`UPDATE agenda SET json = '{"name": 5}'`)
  db.exec("CREATE TRIGGER agenda_stays BEFORE UPDATE ON agenda BEGIN SELECT RAISE(ABORT, 'agenda is append-only'); END")
  db.close()
  await app.get('library.open', { id: workshop })
  expect((await get()).agenda).toEqual(NO_AGENDA)
  await app.get('guide.adopt', { workshop, format: NINETY })
  expect((await get()).agenda.blocks).toHaveLength(9)
})

test('the file itself refuses to alter or drop what happened', async () => {
  const { app, workshop, enter } = await guided()
  await enter(0)
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  for (const table of ['agenda', 'progress']) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only')
    expect(() => db.exec(`UPDATE ${table} SET json = '{}'`)).toThrow('append-only')
  }
  db.close()
})

test('the guide of a workshop that goes to another laptop goes along', async () => {
  const { app, workshop, enter, get } = await guided()
  await enter(3)
  const before = await get()
  expect(before.progress.blocks).toHaveLength(1)
  const { id: copy } = await app.get('library.duplicate', { id: workshop, title: 'Copy' })
  await app.get('library.open', { id: copy })
  expect(await app.get('guide.get', { workshop: copy })).toEqual(before)
})
