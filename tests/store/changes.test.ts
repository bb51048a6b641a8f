/** Changes and their logs: what must be said, what is refused, and that nothing that was said is ever altered. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { type ChangeFacts, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { InteractionId, MeasureId, MeasurementId } from '#shared/model/ids.ts'
import { measure } from '../helpers/cost-statements.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'
import { pathOf } from './read-file.ts'

const ONE = 'shape:i1' as InteractionId
const IDEA: ChangeFacts = { ...EMPTY_CHANGE, what: 'Ask before sending' }
const PLAN: ChangeFacts = { ...IDEA, owner: 'Dana', reviewDate: '2026-04-01', status: 'planned' }

async function workshopWithInteraction() {
  const app = coreApp()
  const map = await openMap(app)
  await map.apply([party('a'), party('b'), ...interaction('i1', 'a', 'b', { service: 'quotes' })])
  return { app, ...map }
}

test('a change is logged, revised and commented on, and its log tells all of it in order', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: IDEA })
  app.clock.pass(60_000)
  await app.get('changes.revise', { workshop, change, facts: { ...PLAN, what: '  Ask  first ' } })
  app.clock.pass(60_000)
  await app.get('changes.comment', { workshop, change, comment: 'Two weeks in, it holds.' })
  const [found, ...others] = await app.get('changes.list', { workshop })
  expect(others).toEqual([])
  expect(found).toMatchObject({
    ...{ id: change, interaction: ONE, provider: 'a', customer: 'b', service: 'quotes', interactionArchived: false },
    ...{ what: 'Ask first', owner: 'Dana', status: 'planned' },
    ...{ loggedAt: '2026-03-02T09:00:00.000Z', changedAt: '2026-03-02T09:02:00.000Z' },
  })
  expect(found?.entries.map(({ kind, what, comment }) => ({ kind, what, comment }))).toEqual([
    { kind: 'logged', what: 'Ask before sending', comment: '' },
    { kind: 'revised', what: 'Ask first', comment: '' },
    { kind: 'commented', what: 'Ask first', comment: 'Two weeks in, it holds.' },
  ])
})

test('the change touched last comes first', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  const first = await app.get('changes.log', { workshop, interaction: ONE, facts: { ...IDEA, what: 'one' } })
  await app.get('changes.log', { workshop, interaction: ONE, facts: { ...IDEA, what: 'two' } })
  expect((await app.get('changes.list', { workshop })).map((change) => change.what)).toEqual(['two', 'one'])
  await app.get('changes.comment', { workshop, change: first.change, comment: 'still here' })
  expect((await app.get('changes.list', { workshop })).map((change) => change.what)).toEqual(['one', 'two'])
})

test.each([
  ['change-what-missing', { ...IDEA, what: ' \n ' }],
  ['change-owner-missing', { ...PLAN, owner: ' ' }],
  ['change-review-date-missing', { ...PLAN, reviewDate: null }],
  ['change-review-before-start', { ...PLAN, startDate: '2026-04-02' }],
  ['change-decision-missing', { ...PLAN, status: 'reviewed' as const }],
])('facts that do not suffice are refused with %s', async (code, facts) => {
  const { app, id: workshop } = await workshopWithInteraction()
  expect(await app.refusal('changes.log', { workshop, interaction: ONE, facts })).toBe(code)
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: PLAN })
  expect(await app.refusal('changes.revise', { workshop, change, facts })).toBe(code)
  expect((await app.get('changes.list', { workshop }))[0]?.entries).toHaveLength(1)
})

test('a change of what is not on the map, of no change, and an empty comment are refused', async () => {
  const { app, id: workshop, apply } = await workshopWithInteraction()
  const nowhere = 'shape:nowhere' as InteractionId
  expect(await app.refusal('changes.log', { workshop, interaction: nowhere, facts: IDEA })).toBe('interaction-missing')
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: IDEA })
  expect(await app.refusal('changes.comment', { workshop, change, comment: ' \n' })).toBe('comment-empty')
  const other = `${change}x` as typeof change
  expect(await app.refusal('changes.comment', { workshop, change: other, comment: 'x' })).toBe('change-missing')
  expect(await app.refusal('changes.revise', { workshop, change: other, facts: PLAN })).toBe('change-missing')
  await apply([], ['shape:i1', 'binding:i1-1', 'binding:i1-2'])
  expect(await app.refusal('changes.log', { workshop, interaction: ONE, facts: IDEA })).toBe('interaction-missing')
  const [kept] = await app.get('changes.list', { workshop })
  expect(kept).toMatchObject({ interactionArchived: true, provider: 'a', service: 'quotes' })
  await app.get('changes.comment', { workshop, change, comment: 'it went away' })
})

test('revising to the same facts adds nothing', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: PLAN })
  await app.get('changes.revise', { workshop, change, facts: { ...PLAN, what: `${PLAN.what} ` } })
  expect((await app.get('changes.list', { workshop }))[0]?.entries).toHaveLength(1)
})

test('changes are there again after reopening, and windows hear of each', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  app.heard.length = 0
  await app.get('changes.log', { workshop, interaction: ONE, facts: PLAN })
  expect(app.heard).toEqual(['changes.changed'])
  await app.get('library.close', { id: workshop })
  expect((await app.get('library.open', { id: workshop })).counts.changes).toBe(1)
  expect(await app.get('changes.list', { workshop })).toMatchObject([PLAN])
})

test('the file itself refuses to alter or drop what was said', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  await app.get('changes.log', { workshop, interaction: ONE, facts: PLAN })
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  for (const table of ['change', 'change_entry', 'entry']) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only')
    expect(() => db.exec(`UPDATE ${table} SET rowid = rowid + 100`)).toThrow('append-only')
  }
  db.close()
})

test('everything that is said of a change is kept, and an entry of an older file says nothing of what came later', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  const facts: ChangeFacts = {
    ...PLAN,
    ...{ dimension: 'when', block: 'process', startDate: '2026-03-03', tryHours: 2.5, tryMoney: 40 },
    hypothesis: { measure: 'measure-1' as MeasureId, from: 9.5, to: 4, by: '2026-04-01' },
    baseline: { figure: 9.5, count: 12, from: '2026-02-01', to: '2026-03-02' },
  }
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts })
  await app.get('library.close', { id: workshop })
  await app.get('library.open', { id: workshop })
  expect((await app.get('changes.list', { workshop }))[0]).toMatchObject(facts)

  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  // As migration 5 leaves the entries that were there before it.
  const trigger = db
    .prepare<[], string>("SELECT sql FROM sqlite_master WHERE name = 'change_entry_stays'")
    .pluck()
    .get()
  db.exec(`DROP TRIGGER change_entry_stays; UPDATE change_entry SET details = '{}'; ${trigger}`)
  db.close()
  await app.get('library.open', { id: workshop })
  expect((await app.get('changes.list', { workshop }))[0]).toMatchObject({ ...PLAN, id: change })
})

test('Home knows which changes wait for their review, of an open workshop and of a closed one', async () => {
  const { app, id: workshop, apply } = await workshopWithInteraction()
  const late = await app.get('changes.log', { workshop, interaction: ONE, facts: { ...PLAN, what: 'Late' } })
  const soon = { ...PLAN, what: 'Soon', reviewDate: '2026-03-09', owner: 'Lee' }
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: soon })
  await app.get('changes.log', { workshop, interaction: ONE, facts: IDEA })
  const waiting = [
    { change, what: 'Soon', owner: 'Lee', status: 'planned', reviewDate: '2026-03-09' },
    { change: late.change, what: 'Late', owner: 'Dana', status: 'planned', reviewDate: '2026-04-01' },
  ]
  const listed = async () => (await app.get('library.list', {})).workshops[0]?.reviews
  expect(await listed()).toEqual(waiting)
  await app.get('library.close', { id: workshop })
  expect(await listed()).toEqual(waiting)
  await app.get('library.open', { id: workshop })
  const decided = { ...soon, status: 'reviewed' as const, decision: 'abandon' as const }
  await app.get('changes.revise', { workshop, change, facts: decided })
  expect(await listed()).toEqual(waiting.slice(1))
  // What left the map waits no more, and comes back with it.
  await apply(
    [],
    interaction('i1', 'a', 'b').map(({ id }) => id),
  )
  expect(await listed()).toEqual([])
  await app.get('library.close', { id: workshop })
  expect(await listed()).toEqual([])
})

test('the reviews that wait go out as a calendar file, the same event again after every move', async () => {
  const { app, id: workshop } = await workshopWithInteraction()
  const path = join(tempFolder(), 'reviews.ics')
  expect(await app.refusal('changes.exportCalendar', { workshop, path, replace: false })).toBe('calendar-empty')
  expect(existsSync(path)).toBe(false)
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: PLAN })
  const { bytes } = await app.get('changes.exportCalendar', { workshop, path, replace: false })
  expect(statSync(path).size).toBe(bytes)
  const uid = `UID:${change}@${workshop}.baton`
  expect(readFileSync(path, 'utf8').replaceAll('\r\n ', '')).toContain(
    `${uid}\r\nDTSTAMP:20260302T090000Z\r\nSEQUENCE:1`,
  )
  expect(await app.refusal('changes.exportCalendar', { workshop, path, replace: false })).toBe('file-exists')
  await app.get('changes.revise', { workshop, change, facts: { ...PLAN, reviewDate: '2026-05-01' } })
  await app.get('changes.exportCalendar', { workshop, path, replace: true })
  const moved = readFileSync(path, 'utf8').replaceAll('\r\n ', '')
  expect(moved).toContain(uid)
  expect(moved).toContain('SEQUENCE:2\r\nDTSTART;VALUE=DATE:20260501')
})

describe('the moves of a change', () => {
  async function logged(facts: ChangeFacts) {
    const { app, id: workshop } = await workshopWithInteraction()
    const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts })
    return {
      list: () => app.get('changes.list', { workshop }),
      say: (evidence: Evidence) => app.get('evidence.say', { workshop, evidence }),
      record: (day: string) =>
        app.get('measures.record', {
          ...{ workshop, measure: MEASURE },
          measurements: [{ id: `m-${day}` as MeasurementId, measure: MEASURE, day, value: 5, cases: null, note: '' }],
        }),
      to: (patch: Partial<ChangeFacts>) =>
        app.get('changes.revise', { workshop, change, facts: { ...facts, ...patch } }),
      refused: (patch: Partial<ChangeFacts>) =>
        app.refusal('changes.revise', { workshop, change, facts: { ...facts, ...patch } }),
    }
  }
  const MEASURE = 'measure-1' as MeasureId
  const hypothesis = { measure: MEASURE, from: 9.5, to: 4, by: null }

  test('go one step at a time; only abandoning is possible from everywhere', async () => {
    const { to, refused, list } = await logged(PLAN)
    expect(await refused({ status: 'reviewed', decision: 'adapt' })).toBe('change-move')
    await to({ status: 'running' })
    await to({ status: 'planned' })
    await to({ status: 'reviewed', decision: 'abandon', learned: 'Nobody had time' })
    expect(await refused({ status: 'running' })).toBe('change-move')
    expect(await refused({ status: 'reviewed', decision: 'adapt' })).toBe('change-move')
    expect((await list())[0]).toMatchObject({ status: 'reviewed', decision: 'abandon', learned: 'Nobody had time' })
  })

  test('keep no decision of what is not reviewed', async () => {
    const { to, list } = await logged(PLAN)
    await to({ status: 'running', decision: 'adopt' })
    expect((await list())[0]).toMatchObject({ status: 'running', decision: null })
  })

  test('adopt only what was measured after the start', async () => {
    const { to, refused, record, say } = await logged({
      ...PLAN,
      status: 'running',
      startDate: '2026-02-05',
      hypothesis,
    })
    const adopted = { status: 'reviewed', decision: 'adopt' } as const
    expect(await refused(adopted)).toBe('change-adopt-unmeasured')
    await say(measure(MEASURE, ONE))
    await record('2026-02-05')
    expect(await refused(adopted)).toBe('change-adopt-unmeasured')
    await record('2026-02-06')
    await to(adopted)
  })

  test('count a measurement from the day on which they were set running, where no start was said', async () => {
    // It is 2 March: it runs since then.
    const { to, refused, record, say } = await logged({ ...PLAN, hypothesis })
    await say(measure(MEASURE, ONE))
    await record('2026-03-01')
    await to({ status: 'running' })
    const adopted = { status: 'reviewed', decision: 'adopt' } as const
    await record('2026-03-02')
    expect(await refused(adopted)).toBe('change-adopt-unmeasured')
    await record('2026-03-03')
    await to(adopted)
  })

  test('adopt nothing of which no measure was named', async () => {
    const { refused } = await logged({ ...PLAN, status: 'running' })
    expect(await refused({ status: 'reviewed', decision: 'adopt' })).toBe('change-adopt-unmeasured')
  })

  test('begin the next cycle with an idea that knows what it follows, once', async () => {
    const { to, list } = await logged({ ...PLAN, status: 'running', hypothesis })
    const decided = { status: 'reviewed', decision: 'adapt', result: 'Faster, not fast' } as const
    const { next } = await to(decided)
    const [second, first] = await list()
    expect([second?.id, second?.follows, first?.decision]).toEqual([next, first?.id, 'adapt'])
    expect(second).toMatchObject({ status: 'idea', what: PLAN.what, owner: PLAN.owner, decision: null, result: '' })
    expect(second?.hypothesis).toEqual({ ...hypothesis, from: null })
    expect((await to({ ...decided, learned: 'Call earlier' })).next).toBeNull()
    expect(await list()).toHaveLength(2)
  })
})
