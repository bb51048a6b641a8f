/** What the room says: kept whole, never overwritten, taken back by saying something else, and only about what is there. */
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind, type EvidenceOf } from '#shared/model/evidence.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type {
  ConflictId,
  InteractionId,
  MeasureId,
  MergeId,
  NoteId,
  PartyId,
  StopId,
  SwapId,
  VersionId,
} from '#shared/model/ids.ts'
import type { NoteSubject } from '#shared/model/note.ts'
import { USUAL_CHOICES } from '#shared/model/report-choices.ts'
import type { Stop } from '#shared/model/stop.ts'
import { anyEstimate, assumptions, changeCase, conflict, costCard, measure, said } from '../helpers/cost-statements.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party, zone } from './map-builders.ts'
import { pathOf, readRows } from './read-file.ts'

const ONE = 'shape:i1' as InteractionId
const A = 'shape:a' as PartyId
const B = 'shape:b' as PartyId
const NOWHERE = 'shape:nowhere'

async function talking() {
  const app = coreApp()
  const map = await openMap(app)
  await map.apply([party('a'), party('b'), zone('z1'), ...interaction('i1', 'a', 'b')])
  const workshop = map.id
  return {
    ...{ app, workshop, map },
    say: (evidence: Evidence) => app.get('evidence.say', { workshop, evidence }),
    refusal: (evidence: Evidence) => app.refusal('evidence.say', { workshop, evidence }),
    takeBack: (kind: EvidenceKind, subject: string) => app.get('evidence.takeBack', { workshop, kind, subject }),
    list: () => app.get('evidence.list', { workshop }),
  }
}

function intent(sentence: string): EvidenceOf<'intent'> {
  const signs = { what: 'whole', when: '', way: '', effort: '' }
  return { kind: 'intent', subject: 'workshop', value: { sentence, signs } }
}
const side = (one: PartyId) => ({ party: one, measuredOn: 'speed', strugglesWith: 'noise' })
function swap(one: PartyId, other: PartyId, about: InteractionId | null = ONE): EvidenceOf<'swap'> {
  const value = { sides: [side(one), side(other)] as [ReturnType<typeof side>, ReturnType<typeof side>] }
  return {
    kind: 'swap',
    subject: 'swap-1' as SwapId,
    value: { ...value, interaction: about, conflict: null, conflictNote: '' },
  }
}
function note(text: string, about: NoteSubject, author = ''): EvidenceOf<'note'> {
  return {
    kind: 'note',
    subject: 'note-1' as NoteId,
    value: { kind: 'parking', text, author, about, done: false, personal: false },
  }
}
const journey: EvidenceOf<'journey'> = {
  kind: 'journey',
  subject: ONE,
  value: {
    moments: [
      {
        ...{ id: 'moment-1' as never, name: 'Ask', doing: 'calls', thinking: 'again', feeling: -2, channel: 'person' },
        ...{ waitMinutes: 12.5, momentOfTruth: true, backTo: null },
      },
    ],
  },
}
const check = (subject: InteractionId | PartyId): EvidenceOf<'check'> => ({
  ...{ kind: 'check', subject },
  value: {
    answers: { impression: 'no', choice: null, recommend: 'unknown', extra: 'yes', delight: 'no' },
    ...{ impression: 'Slow', block: 'process' },
  },
})
const finding: EvidenceOf<'finding'> = { kind: 'finding', subject: ONE, value: { note: 'Ask first', block: 'both' } }
const fist: EvidenceOf<'fist'> = { kind: 'fist', subject: 'workshop', value: { counts: [0, 0, 1, 2, 3, 1] } }
const stop: Stop = {
  ...{ id: 'stop-1' as StopId, view: { by: 'things', ids: [A] } },
  ...{ title: 'Desk', note: 'Ask first', steps: [[A], [ONE]] },
}
const frame: EvidenceOf<'frame'> = {
  kind: 'frame',
  subject: 'workshop',
  value: {
    ...{ ...EMPTY_FRAME, scope: 'Orders', currency: 'CHF', names: ['Kim'] },
    groups: [{ name: 'Desk', people: 4, side: 'provider', parties: [A, B] }],
    rates: [{ group: 'Desk', perHour: 71.5, from: { salary: 90_000, onCostShare: 0.25, productiveHours: 1573.4 } }],
  },
}

test('every kind is kept whole and comes back the same after reopening', async () => {
  const { app, workshop, say, list } = await talking()
  const facts = { ...EMPTY_CHANGE, what: 'Ask first' }
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts })
  const all = [
    frame,
    intent('Count on us'),
    fist,
    swap(A, B),
    check(ONE),
    finding,
    journey,
    note('Later', { on: 'workshop' }),
    assumptions(),
    measure('measure-1' as MeasureId, ONE),
    conflict('conflict-1' as ConflictId, A, B),
    costCard(ONE),
    anyEstimate(ONE),
    changeCase(change),
    { kind: 'stops', subject: 'workshop', value: { stops: [stop], without: [] } },
    { kind: 'version', subject: 'version-1' as VersionId, value: { name: 'As is', moment: 1, why: 'hand' } },
    { kind: 'report', subject: 'workshop', value: { ...USUAL_CHOICES, title: 'What we found', paper: 'letter' } },
    { kind: 'written', subject: 'workshop', value: { as: 'pdf' } },
    { kind: 'merge', subject: 'merge-1' as MergeId, value: { from: workshop, title: 'Table 2', same: { [A]: B } } },
  ] satisfies Evidence[]
  expect(all.map(({ kind }) => kind)).toEqual(EVIDENCE_KINDS)
  for (const one of all) await say(one)
  await app.get('library.close', { id: workshop })
  await app.get('library.open', { id: workshop })
  expect((await list()).map(({ kind, subject, value }) => ({ kind, subject, value }))).toEqual(all)
})

test('what is said again supersedes what was said, which stays in the file', async () => {
  const { app, workshop, say, list } = await talking()
  await say(intent('First'))
  app.clock.pass(60_000)
  await say(intent('Second'))
  expect(await list()).toMatchObject([{ value: { sentence: 'Second' }, at: app.clock.now(), said: 2 }])
  await app.get('library.close', { id: workshop })
  const rows = readRows<{ json: string }>(pathOf(app.home, workshop), 'SELECT json FROM evidence ORDER BY entry_id')
  expect(rows.map(({ json }) => (JSON.parse(json) as { sentence: string }).sentence)).toEqual(['First', 'Second'])
})

test('saying what holds already changes nothing, however it is typed, and nobody is told', async () => {
  const { app, say, takeBack, list, workshop } = await talking()
  await say(intent('Count on us'))
  app.heard.length = 0
  await say(intent('  Count   on\n us '))
  await say({ kind: 'fist', subject: 'workshop', value: null })
  expect(app.heard).toEqual([])
  expect(await list()).toMatchObject([{ said: 1 }])
  await takeBack('intent', 'workshop')
  expect(app.heard).toEqual(['evidence.changed'])
  expect(await app.refusal('evidence.takeBack', { workshop, kind: 'fist', subject: 'workshop' })).toBe(
    'evidence-missing',
  )
})

test('taking back says again what was said before, and taking back that says it anew', async () => {
  const { say, takeBack, list } = await talking()
  const sentence = async () => (await list()).map(({ value }) => (value as { sentence: string }).sentence)
  await say(intent('First'))
  await say(intent('Second'))
  await takeBack('intent', 'workshop')
  expect(await sentence()).toEqual(['First'])
  await takeBack('intent', 'workshop')
  expect(await sentence()).toEqual(['Second'])
  await say({ ...intent(''), value: null })
  expect(await sentence()).toEqual([])
  await takeBack('intent', 'workshop')
  expect(await sentence()).toEqual(['Second'])
})

test('taking back the only statement leaves nothing said', async () => {
  const { say, takeBack, list } = await talking()
  await say(finding)
  await takeBack('finding', ONE)
  expect(await list()).toEqual([])
})

test('several things are said in one step: all of them, or none where one does not fit', async () => {
  const { app, workshop, list } = await talking()
  const sayAll = (statements: Evidence[]) => app.ask('evidence.sayAll', { workshop, statements })
  const stray = measure('measure-2' as MeasureId, NOWHERE as InteractionId)
  expect(await sayAll([measure('measure-1' as MeasureId, ONE), stray])).toMatchObject({
    ok: false,
    error: { code: 'interaction-missing' },
  })
  expect(await list()).toEqual([])
  expect(await sayAll([measure('measure-1' as MeasureId, ONE), intent('We serve')])).toMatchObject({ ok: true })
  expect((await list()).map(({ kind }) => kind)).toEqual(['measure', 'intent'])
  expect(app.heard.filter((event) => event === 'evidence.changed')).toHaveLength(1)
  await app.close()
})

test('subjects come in the order in which they were first spoken of', async () => {
  const { say, list } = await talking()
  await say(finding)
  await say(intent('First'))
  await say({ ...finding, value: { note: 'Later', block: null } })
  expect((await list()).map(({ kind }) => kind)).toEqual(['finding', 'intent'])
})

test('texts are cleaned: names on one line, notes on several, nothing that cannot be seen', async () => {
  const { say, list } = await talking()
  await say({ ...frame, value: { ...EMPTY_FRAME, scope: ' a\u0000\r\nb ', names: [' Kim \n', '\u200b'] } })
  await say(note(' one\ntwo\u0007 ', { on: 'workshop' }, ' Kim\nLee '))
  expect(await list()).toMatchObject([
    { value: { scope: 'a\nb', names: ['Kim'] } },
    { value: { text: 'one\ntwo', author: 'Kim Lee' } },
  ])
})

describe('what it is about', () => {
  test('must be, or have been, on the map', async () => {
    const { say, refusal, map, list } = await talking()
    const gone = NOWHERE as InteractionId
    for (const evidence of [
      check(gone),
      { ...finding, subject: gone },
      { ...journey, subject: gone },
      swap(A, B, gone),
    ]) {
      expect(await refusal(evidence)).toBe('interaction-missing')
    }
    expect(await refusal(swap(A, NOWHERE as PartyId))).toBe('party-missing')
    const stranger = { name: 'x', people: 1, side: 'both' as const, parties: [NOWHERE as PartyId] }
    expect(await refusal({ ...frame, value: { ...EMPTY_FRAME, groups: [stranger] } })).toBe('party-missing')
    expect(await list()).toEqual([])
    await map.apply([], ['shape:i1', 'binding:i1-1', 'binding:i1-2', 'shape:a'])
    for (const evidence of [check(ONE), check(A), finding, journey, swap(A, B)]) await say(evidence)
    expect(await list()).toHaveLength(5)
  })

  test('may be a party, an interaction, a zone, a block or the workshop in a note', async () => {
    const { app, workshop, say, refusal, list } = await talking()
    await app.get('guide.adopt', { workshop, format: 'sixty' as never })
    const { agenda } = await app.get('guide.get', { workshop })
    const block = agenda.blocks[0]?.id
    if (!block) throw new Error('the agenda is empty')
    await app.get('guide.adopt', { workshop, format: 'ninety' as never })
    const about: NoteSubject[] = [{ on: 'workshop' }, { on: 'block', id: block }]
    for (const id of ['shape:a', 'shape:i1', 'shape:z1']) about.push({ on: 'map', id })
    for (const [at, one] of about.entries()) await say({ ...note('x', one), subject: `note-${at}x` as NoteId })
    expect(await list()).toHaveLength(5)
    expect(await refusal(note('x', { on: 'map', id: NOWHERE }))).toBe('evidence-invalid')
    expect(await refusal(note('x', { on: 'block', id: 'no-such-block' as never }))).toBe('block-missing')
  })

  test('are two different parties in a pair', async () => {
    const { app, workshop, refusal } = await talking()
    expect(await refusal(swap(A, A))).toBe('evidence-invalid')
    const result = await app.ask('evidence.say', { workshop, evidence: swap(A, A) })
    expect(result.ok || result.error.message).toBe(
      'The pair does not fit: both cards are about the same party. What was said before still stands.',
    )
  })

  test('can be taken back also when it never was there', async () => {
    const { say, list } = await talking()
    await say({ ...finding, subject: NOWHERE as InteractionId, value: null })
    expect(await list()).toEqual([])
  })
})

test.each([
  ['How often', 'the lowest is above the usual value', { volume: said(130, 120, 150) }],
  ['How often', 'the usual value is above the highest', { volume: said(100, 120, 110) }],
  ['How often not as agreed', 'a share cannot be more than 100 %', { 'miss-rate': said(0.1, 0.5, 1.2) }],
  ['Waiting', 'it is below zero', { waiting: said(-1, 2, 3) }],
])(
  'a cost card with a range that cannot be is refused with the name of the field: %s, %s',
  async (field, problem, inputs) => {
    const { app, workshop, list } = await talking()
    const reply = await app.ask('evidence.say', { workshop, evidence: costCard(ONE, inputs) })
    expect(reply).toMatchObject({ ok: false, error: { code: 'evidence-invalid', details: { field, problem } } })
    expect(await list()).toEqual([])
  },
)

test('a case belongs to a change that is there, and its ranges are as sound as those of a card', async () => {
  const { app, workshop, refusal } = await talking()
  expect(await refusal(changeCase('nobody-logged-it' as never))).toBe('change-missing')
  const facts = { ...EMPTY_CHANGE, what: 'Ask first' }
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts })
  const { value, ...about } = changeCase(change)
  const wrong = { ...about, value: { ...value, missRateAfter: said(0.2, 0.3, 1.01) } } as Evidence
  expect(await refusal(wrong)).toBe('evidence-invalid')
})

test('a note that was anonymous stays so; one with a name may lose it', async () => {
  const { say, refusal, list } = await talking()
  await say(note('Mine', { on: 'workshop' }, 'Kim'))
  await say(note('Mine', { on: 'workshop' }))
  expect(await list()).toMatchObject([{ value: { author: '' } }])
  const other = (author: string) => ({ ...note('Whose', { on: 'workshop' }, author), subject: 'note-2' as NoteId })
  await say(other(''))
  expect(await refusal(other('Lee'))).toBe('evidence-invalid')
})

test('values that do not fit are refused before anything is written', async () => {
  const { app, workshop, list } = await talking()
  const bad = [
    { ...fist, value: { counts: [1, 2, 3] } },
    { ...fist, value: { counts: [0, 0, 0, 0, 0, -1] } },
    { ...finding, subject: 'workshop' },
    { ...frame, value: { ...EMPTY_FRAME, currency: 'euro' } },
    { ...journey, value: { moments: [{ ...journey.value?.moments[0], feeling: 3 }] } },
    { kind: 'rumour', subject: 'workshop', value: null },
  ]
  for (const evidence of bad) {
    expect(await app.refusal('evidence.say', { workshop, evidence: evidence as never })).toBe('call-invalid')
  }
  expect(await list()).toEqual([])
})

test('a statement that does not fit the model is left out and left alone', async () => {
  const { app, workshop, say, list } = await talking()
  await say(fist)
  await say(finding)
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  db.exec(`INSERT INTO entry (uid, at, session_id, window_id, area, kind)
    SELECT 'foreign', at, session_id, window_id, 'evidence', 'fist' FROM entry LIMIT 1`)
  db.exec(
    `INSERT INTO evidence (entry_id, kind, subject, json) VALUES (last_insert_rowid(), 'fist', 'workshop', '{"counts":9}')`,
  )
  db.close()
  await app.get('library.open', { id: workshop })
  expect((await list()).map(({ kind }) => kind)).toEqual(['finding'])
  await say({ ...fist, value: { counts: [0, 0, 0, 0, 0, 7] } })
  expect(await list()).toHaveLength(2)
})

test('the file itself refuses to alter or drop what was said', async () => {
  const { app, workshop, say } = await talking()
  await say(fist)
  await app.get('library.close', { id: workshop })
  const db = new Database(pathOf(app.home, workshop))
  expect(() => db.exec('DELETE FROM evidence')).toThrow('append-only')
  expect(() => db.exec("UPDATE evidence SET json = 'null'")).toThrow('append-only')
  db.close()
})
