/** `baton report --json`: everything that a file says about cost, reckoned with the functions that the screen uses. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { reckonCase } from '#shared/method/case.ts'
import { gatherCase } from '#shared/method/case-inputs.ts'
import { gatherInputs } from '#shared/method/cost-inputs.ts'
import { reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { METHOD_VERSION } from '#shared/method/version.ts'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { EMPTY_FRAME, type Frame } from '#shared/model/frame.ts'
import type { ConflictId, InteractionId, MeasureId, MeasurementId, PartyId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Report } from '#shared/report/make-report.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { assumptions, changeCase, conflict, costCard, measure, said } from '../../helpers/cost-statements.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { interaction, openMap, party, zone } from '../map-builders.ts'

const base = tempFolder()
const COSTED = 'shape:i1' as InteractionId
const A = 'shape:a' as PartyId
const B = 'shape:b' as PartyId
const FRAME: Frame = { ...EMPTY_FRAME, currency: 'CHF', rates: [{ group: '', perHour: 80, from: null }] }
const CARD = costCard(COSTED, {
  'miss-rate': said(0.1, 0.18, 0.3),
  'rework-customer': said(1.5),
  direct: said(5, 15, 40),
})

/** A file of a workshop with one card, one change with a case and one without, one measure and one conflict. */
async function costedFile(stored: 'fresh' | 'old' | 'none') {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  await map.apply([
    ...[
      zone('z1', 'Ground floor'),
      party('a', { name: 'Ann' }, { x: 20, y: 20 }),
      party('b', { name: 'Bo' }, { x: 900 }),
    ],
    ...interaction('i1', 'a', 'b', { service: 'Parts', volume: 120 }),
    ...interaction('i2', 'b', 'a'),
  ])
  const say = (evidence: Parameters<typeof app.get<'evidence.say'>>[1]['evidence']) =>
    app.get('evidence.say', { workshop, evidence })
  await say({ kind: 'frame', subject: 'workshop', value: FRAME })
  await say(assumptions())
  await say(CARD)
  const log = async (what: string, about: InteractionId) => {
    const { change } = await app.get('changes.log', { workshop, interaction: about, facts: { ...EMPTY_CHANGE, what } })
    return change
  }
  const change = await log('Ask twice', COSTED)
  const other = await log('Ask once', 'shape:i2' as InteractionId)
  await say(changeCase(change))
  await say(changeCase(other))
  await say(measure('measure-1' as MeasureId, COSTED))
  await say(conflict('conflict-1' as ConflictId, A, B))
  const measurement = {
    id: 'measurement-1' as MeasurementId,
    measure: 'measure-1' as MeasureId,
    day: '2026-02-27',
    value: 5,
  }
  await app.get('measures.record', { workshop, measurements: [{ ...measurement, cases: null, note: '' }] })
  const { records } = await app.get('map.load', { workshop })
  const contents = readContents(records as unknown as MapRecord[])
  const costed = contents.interactions.find(({ id }) => id === COSTED)
  if (!costed) throw new Error('the map has no such interaction')
  const at = { interaction: costed, parties: contents.parties, frame: FRAME, assumptions: assumptions().value }
  if (at.assumptions === null) throw new Error('nothing is assumed')
  const surroundings = { ...at, assumptions: at.assumptions }
  const { inputs } = gatherInputs(CARD.value as never, surroundings)
  // A stored estimate is known by its seed: nothing else would draw with 99.
  if (stored === 'fresh') await say({ kind: 'estimate', subject: COSTED, value: reckonEstimate(inputs, 99) })
  const before = { ...inputs, periodsPerYear: 11 }
  if (stored === 'old') await say({ kind: 'estimate', subject: COSTED, value: reckonEstimate(before, 99) })
  const folder = mkdtempSync(join(base, 'r'))
  await app.get('library.exportFile', { id: workshop, path: join(folder, 'a.baton'), replace: false })
  return { folder, inputs, change, other, surroundings }
}

async function reportOf(folder: string): Promise<Report> {
  const made = await runBaton(folder, ['report', 'a.baton', '--json'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(made.stdout) as Report
}

let made: Awaited<ReturnType<typeof costedFile>>
let report: Report
beforeAll(async () => {
  made = await costedFile('none')
  report = await reportOf(made.folder)
})

describe('the report', () => {
  test('begins with what it is, the money, and what the workshop assumes', () => {
    expect(report).toMatchObject({ format: 'baton-report', version: 1, method: METHOD_VERSION, currency: 'CHF' })
    expect(report.assumptions).toMatchObject({ horizonYears: 5, discountRate: 0.08, saidAt: expect.any(String) })
  })

  test('says of every input where it comes from, who said it and when', () => {
    const [cost, ...others] = report.costs
    expect(others).toEqual([])
    expect(cost).toMatchObject({ service: 'Parts', provider: { name: 'Ann' }, customer: { name: 'Bo' }, missing: [] })
    expect(cost?.inputs).toContainEqual({
      ...{ input: 'miss-rate', low: 0.1, usual: 0.18, high: 0.3, from: 'card' },
      ...{ source: 'customer', by: '', on: '2026-03-02' },
    })
    const own = { source: null, by: '', on: null }
    expect(cost?.inputs).toContainEqual({ input: 'volume', low: 120, usual: 120, high: 120, from: 'map', ...own })
    expect(cost?.inputs).toContainEqual({
      input: 'rate-customer',
      low: 80,
      usual: 80,
      high: 80,
      from: 'workshop',
      ...own,
    })
  })

  test('reckons with the functions and the seed of the screen', () => {
    expect(report.costs[0]?.estimate).toEqual(reckonEstimate(made.inputs, seedOf(COSTED)))
    expect(report.totals.all.misses.mean).toBeCloseTo(report.costs[0]?.estimate?.annual.mean ?? 0, 6)
    expect(report.totals.pareto).toMatchObject([{ interaction: COSTED, share: 1, cumulated: 1 }])
  })

  test('reckons the case of each change, and says what one lacks', () => {
    const [whole, bare] = [made.change, made.other].map((id) => report.cases.find(({ change }) => change === id))
    const gathered = gatherCase(changeCase(made.change).value as never, CARD.value as never, made.surroundings)
    expect(whole).toMatchObject({ what: 'Ask twice', missing: [], unsaid: ['runCost'] })
    expect(whole?.result).toEqual(reckonCase(gathered.inputs, seedOf(COSTED)))
    expect(bare).toMatchObject({ what: 'Ask once', missing: ['card'], result: null })
  })

  test('holds measures with their measurements, conflicts, priorities and the network', () => {
    expect(report.measures).toMatchObject([
      { name: 'Time to first answer', measurements: [{ day: '2026-02-27', value: 5 }] },
    ])
    expect(report.conflicts).toMatchObject([{ sides: [{ party: A }, { party: B }] }])
    expect(report.priorities.leftOut).toContainEqual({ interaction: COSTED, reason: 'not-rated' })
    expect(report.network).toMatchObject({ arcs: 2, reciprocity: 1, density: 1 })
    expect(report.network.ei.groups).toMatchObject([{ name: 'Ground floor', parties: [A], by: 'zone' }])
  })

  test('is the same every time', async () => {
    const again = await runBaton(made.folder, ['report', 'a.baton', '--json'])
    expect(JSON.parse(again.stdout)).toEqual(report)
  })

  test('is written to a file, and over another only when told so', async () => {
    const write = (...more: string[]) =>
      runBaton(made.folder, ['report', 'a.baton', '--json', '--out', 'r.json', ...more])
    expect(await write()).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(join(made.folder, 'r.json'), 'utf8'))).toEqual(report)
    expect((await write()).code).toBe(1)
    expect((await write('--force')).code).toBe(0)
  })
})

test('an estimate in the file that fits its inputs is taken as it is', async () => {
  const { folder, inputs } = await costedFile('fresh')
  expect((await reportOf(folder)).costs[0]?.estimate).toEqual(reckonEstimate(inputs, 99))
})

test('an estimate of other inputs is reckoned anew', async () => {
  const { folder, inputs } = await costedFile('old')
  expect((await reportOf(folder)).costs[0]?.estimate).toEqual(reckonEstimate(inputs, seedOf(COSTED)))
})

test('without --json, or with --force alone, it is not understood', async () => {
  expect((await runBaton(made.folder, ['report', 'a.baton'])).code).toBe(2)
  expect((await runBaton(made.folder, ['report', 'a.baton', '--json', '--force'])).code).toBe(2)
})

test('a workshop without any card has an empty report', async () => {
  const folder = mkdtempSync(join(base, 'e'))
  await runBaton(folder, ['new', '--title', 'Empty', '--out', 'a.baton'])
  expect(await reportOf(folder)).toMatchObject({ costs: [], cases: [], totals: { all: { lines: 0 } }, currency: '' })
})
