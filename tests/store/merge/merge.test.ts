/** Merging what tables did: nothing is lost, what clashes is asked about, a dry run writes nothing, and one step undoes it. */
import { describe, expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { InteractionId, MeasureId, MeasurementId, NoteId, PartyId, StopId, WorkshopId } from '#shared/model/ids.ts'
import { USUAL_CHOICES } from '#shared/model/report-choices.ts'
import { measure as measureOf } from '../../helpers/cost-statements.ts'
import { type CoreApp, coreApp } from '../core-app.ts'
import { interaction, party, zone } from '../map-builders.ts'
import {
  contentsOf,
  copyFor,
  deciding,
  edit,
  handOver,
  merge,
  rowsOf,
  saidIn,
  wanting,
  working,
  workshopWith,
} from './tables.ts'

const ONE = 'shape:i1' as InteractionId

const START = [
  ...[
    party('a', { name: 'Finance' }),
    party('b', { name: 'Sales' }, { x: 400 }),
    party('c', { name: 'IT' }, { y: 300 }),
  ],
  ...interaction('i1', 'a', 'b', { service: 'Invoice' }),
]

async function twoTables() {
  const app = coreApp()
  const ours = await workshopWith(app, 'Kick-off', START)
  const theirs = await copyFor(app, ours, 'Table 2')
  return { app, ours, theirs }
}

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

async function note(app: CoreApp, workshop: WorkshopId, subject: string, text: string) {
  const value = {
    kind: 'note' as const,
    text,
    author: '',
    about: { on: 'workshop' as const },
    done: false,
    personal: false,
  }
  await working(app, workshop, () =>
    app.get('evidence.say', { workshop, evidence: { kind: 'note', subject: subject as NoteId, value } }),
  )
}

describe('two tables that began with one workshop', () => {
  test('bring together what each added, renamed and took away', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, ours, [party('d', { name: 'Legal' }, { x: 800 })], ['shape:c'])
    await edit(app, theirs, [
      party('b', { name: 'Sales Europe' }, { x: 400 }),
      party('e', { name: 'Warehouse' }, { x: 800, y: 500 }),
      ...interaction('i2', 'e', 'b', { service: 'Goods' }),
    ])
    const look = await merge(app, wanting(ours, theirs))
    expect(look.sources).toMatchObject([{ title: 'Table 2', file: '', relation: 'shared', conflicts: [], places: 0 }])
    expect(look.sources[0]?.lines).toEqual([
      { of: 'party', deed: 'revised', name: 'Sales Europe', count: 1 },
      { of: 'party', deed: 'added', name: 'Warehouse', count: 1 },
      { of: 'interaction', deed: 'added', name: 'Warehouse serves Sales Europe: Goods', count: 1 },
    ])
    const contents = await contentsOf(app, ours)
    expect(names(contents.parties)).toEqual(['Finance', 'Sales Europe', 'Legal', 'Warehouse'])
    expect(contents.interactions.map(({ service }) => service)).toEqual(['Invoice', 'Goods'])
    await app.close()
  })

  test('bring together notes, changes, measurements and votes, each with when it was said', async () => {
    const { app, ours, theirs } = await twoTables()
    await note(app, ours, 'note-1', 'Ask first')
    app.clock.pass(60_000)
    const said = app.clock.now()
    const measure = 'measure-1' as MeasureId
    await note(app, theirs, 'note-2', 'Too many forms')
    const { change } = await working(app, theirs, async () => {
      await app.get('evidence.say', {
        workshop: theirs,
        evidence: measureOf(measure, ONE),
      })
      const one = { id: 'measured-1' as MeasurementId, measure, day: '2026-03-01', value: 4, cases: null, note: '' }
      await app.get('measures.record', { workshop: theirs, measurements: [one] })
      const terms = {
        kind: 'rating' as const,
        interactions: [ONE],
        voters: { customer: 2, provider: 2 },
        anonymous: true,
      }
      const { ballot } = await app.get('ratings.open', { workshop: theirs, terms })
      const answers = { what: 4, when: 2, way: 3, effort: 1, importance: 5 } as const
      const card = {
        kind: 'rating' as const,
        chair: 'customer' as const,
        name: '',
        answers: [{ interaction: ONE, answers }],
      }
      await app.get('ratings.submit', { workshop: theirs, ballot, card })
      await app.get('ratings.reveal', { workshop: theirs, ballot })
      return await app.get('changes.log', {
        workshop: theirs,
        interaction: ONE,
        facts: { ...EMPTY_CHANGE, what: 'One form less' },
      })
    })
    app.clock.pass(60_000)
    const look = await merge(app, wanting(ours, theirs))
    expect(look.sources[0]?.lines.map(({ of }) => of)).toEqual(['note', 'measure', 'change', 'measurement', 'ballot'])
    await working(app, ours, async () => {
      const evidence = await app.get('evidence.list', { workshop: ours })
      expect(evidence.find(({ subject }) => subject === 'note-2')).toMatchObject({
        at: said,
        value: { text: 'Too many forms' },
      })
      expect(evidence.some(({ subject }) => subject === 'note-1')).toBe(true)
      expect(await app.get('changes.list', { workshop: ours })).toMatchObject([
        { id: change, what: 'One form less', loggedAt: said },
      ])
      expect((await app.get('measures.list', { workshop: ours, measure })).measurements).toHaveLength(1)
      const [ballot] = await app.get('ratings.list', { workshop: ours })
      expect(ballot).toMatchObject({
        kind: 'rating',
        openedAt: said,
        revealedAt: said,
        results: [{ interaction: ONE }],
      })
    })
    await app.close()
  })

  test('ask about what both said otherwise, and do nothing before it is decided', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, ours, [party('a', { name: 'Accounting', group: 'Office' })])
    await edit(app, theirs, [party('a', { name: 'Controlling', people: '4' })])
    const wanted = wanting(ours, theirs)
    const look = await app.get('merge.look', wanted)
    expect(look.sources[0]?.conflicts).toEqual([
      {
        ...{ key: 'party/shape:a/name', of: 'party', name: 'Accounting', fact: 'Name' },
        ...{ ours: 'Accounting', theirs: 'Controlling', choice: null },
      },
    ])
    const before = rowsOf(app, ours)
    expect(await app.refusal('merge.run', wanted)).toBe('merge-undecided')
    expect(rowsOf(app, ours)).toEqual(before)
    await app.get('merge.run', deciding(wanted, look, 'theirs'))
    expect((await contentsOf(app, ours)).parties[0]).toMatchObject({
      name: 'Controlling',
      group: 'Office',
      people: '4',
    })
    await app.close()
  })

  test.each([
    { side: 'ours' as const, parties: ['Finance', 'IT'], services: [] },
    { side: 'theirs' as const, parties: ['Finance', 'Sales', 'IT'], services: ['Invoice', 'Advice'] },
  ])('where one took a party off and the other went on with it, $side decides', async ({ side, parties, services }) => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, ours, [], ['shape:b', 'shape:i1', 'binding:i1-1', 'binding:i1-2'])
    await edit(app, theirs, interaction('i2', 'b', 'c', { service: 'Advice' }))
    const look = await merge(app, wanting(ours, theirs), side)
    expect(look.sources[0]?.conflicts).toMatchObject([{ key: 'party/shape:b', ours: 'taken off the map', fact: '' }])
    const contents = await contentsOf(app, ours)
    expect(names(contents.parties)).toEqual(parties)
    expect(contents.interactions.map(({ service }) => service)).toEqual(services)
    await app.close()
  })

  test('that named the same party at the same place have one, when it is confirmed', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, ours, [
      party('d', { name: 'Warehouse' }, { x: 800 }),
      ...interaction('i2', 'd', 'a', { service: 'Stock list' }),
    ])
    await edit(app, theirs, [
      ...[party('e', { name: 'warehouse', people: '12' }, { x: 800 }), party('f', { name: 'Legal' }, { x: 800 })],
      ...[
        ...interaction('i3', 'e', 'a', { service: 'stock list' }),
        ...interaction('i4', 'e', 'b', { service: 'Goods' }),
      ],
    ])
    const wanted = wanting(ours, theirs)
    const look = await app.get('merge.look', wanted)
    expect(look.sources[0]?.matches).toEqual([
      { party: 'shape:e', name: 'warehouse', kind: 'team', interactions: 2, ours: 'shape:d', why: 'same-name' },
      { party: 'shape:f', name: 'Legal', kind: 'team', interactions: 0, ours: null, why: 'none' },
    ])
    expect(await app.refusal('merge.run', wanted)).toBe('merge-undecided')
    await app.get('merge.run', deciding(wanted, look))
    const contents = await contentsOf(app, ours)
    expect(contents.parties.find(({ id }) => id === ('shape:d' as PartyId))).toMatchObject({
      name: 'Warehouse',
      people: '12',
    })
    expect(names(contents.parties)).toEqual(['Finance', 'Sales', 'IT', 'Warehouse', 'Legal'])
    expect(contents.interactions.map(({ service }) => service)).toEqual(['Invoice', 'Stock list', 'Goods'])
    await app.close()
  })

  test('merged twice change nothing the second time, and go on being merged when they went on', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, theirs, [party('e', { name: 'Warehouse' }, { x: 800 })])
    await merge(app, wanting(ours, theirs))
    const before = rowsOf(app, ours)
    const again = await app.get('merge.look', wanting(ours, theirs))
    expect(again.sources).toMatchObject([{ relation: 'same', lines: [], conflicts: [] }])
    expect(await app.get('merge.run', wanting(ours, theirs))).toEqual({ changed: false })
    expect(rowsOf(app, ours)).toEqual(before)
    await edit(app, theirs, [party('e', { name: 'Central warehouse' }, { x: 800 })])
    await edit(app, ours, [zone('z', 'North')])
    const look = await merge(app, wanting(ours, theirs))
    expect(look.sources[0]?.conflicts).toEqual([])
    const contents = await contentsOf(app, ours)
    expect(names(contents.parties)).toContain('Central warehouse')
    expect(names(contents.zones)).toEqual(['North'])
    await app.close()
  })
})

describe('a workshop without a common past', () => {
  test('comes in by the names of its parties, beside what is here, and can come in again', async () => {
    const app = coreApp()
    const other = coreApp()
    const ours = await workshopWith(app, 'Here', START)
    const theirs = await workshopWith(other, 'There', [
      ...[
        party('p', { name: 'finance' }),
        party('q', { name: 'Sales team' }),
        party('r', { name: 'Warehouse' }, { x: 30 }),
      ],
      ...[...interaction('s', 'p', 'q', { service: 'invoice', note: 'Late' }), ...interaction('u', 'r', 'p')],
    ])
    const wanted = wanting(ours, await handOver(app, other, theirs))
    const look = await app.get('merge.look', wanted)
    expect(look.sources).toMatchObject([{ file: 'table.baton', relation: 'foreign', since: null, conflicts: [] }])
    expect(look.sources[0]?.matches.map(({ name, ours: here, why }) => [name, here, why])).toEqual([
      ['finance', 'shape:a', 'same-name'],
      ['Sales team', 'shape:b', 'like-name'],
      ['Warehouse', null, 'none'],
    ])
    await app.get('merge.run', deciding(wanted, look))
    const contents = await contentsOf(app, ours)
    expect(names(contents.parties)).toEqual(['Finance', 'Sales', 'IT', 'Warehouse'])
    expect(contents.interactions).toMatchObject([
      { provider: 'shape:a', customer: 'shape:b', service: 'Invoice', note: 'Late' },
      { provider: 'shape:r', customer: 'shape:a' },
    ])
    await edit(other, theirs, [party('q', { name: 'Sales team', people: '8' })])
    const second = await merge(app, wanting(ours, await handOver(app, other, theirs)))
    expect(second.sources).toMatchObject([{ relation: 'shared', conflicts: [], matches: [] }])
    expect((await contentsOf(app, ours)).parties[1]).toMatchObject({ name: 'Sales', people: '8' })
    await app.close()
    await other.close()
  })
})

describe('a merge', () => {
  test('is looked at without writing anything', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, theirs, [party('e')])
    const before = [rowsOf(app, ours), rowsOf(app, theirs)]
    await app.get('merge.look', wanting(ours, theirs))
    expect([rowsOf(app, ours), rowsOf(app, theirs)]).toEqual(before)
    expect((await app.get('library.list', {})).deleted).toEqual([])
    await app.close()
  })

  test('is undone in one step, and what was merged is kept aside', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, theirs, [party('e')])
    await note(app, theirs, 'note-1', 'Late')
    const before = rowsOf(app, ours)
    await merge(app, wanting(ours, theirs))
    expect((await saidIn(app, ours)).evidence).toHaveLength(1)
    await app.get('merge.undo', { workshop: ours })
    expect(rowsOf(app, ours)).toEqual(before)
    expect((await app.get('library.list', {})).deleted).toHaveLength(1)
    expect(await app.refusal('merge.undo', { workshop: ours })).toBe('merge-undo-missing')
    await app.close()
  })

  test('keeps a version of how it was before', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, theirs, [party('e')])
    await merge(app, wanting(ours, theirs))
    const versions = await working(app, ours, () => app.get('versions.list', { workshop: ours }))
    const [kept] = versions.filter(({ why }) => why === 'merge')
    const { records } = await working(app, ours, () =>
      app.get('history.mapAfter', { workshop: ours, edit: kept?.moment ?? 0 }),
    )
    expect(records.some(({ id }) => id === 'shape:e')).toBe(false)
    await app.close()
  })

  test('is refused for a workshop that a window shows, with itself, and while votes lie in an open ballot', async () => {
    const { app, ours, theirs } = await twoTables()
    await edit(app, theirs, [party('e')])
    expect(await app.refusal('merge.look', wanting(ours, ours))).toBe('merge-itself')
    await app.get('library.open', { id: ours })
    expect(await app.refusal('merge.run', wanting(ours, theirs))).toBe('workshop-already-open')
    const terms = {
      kind: 'rating' as const,
      interactions: [ONE],
      voters: { customer: 2, provider: 2 },
      anonymous: true,
    }
    const { ballot } = await app.get('ratings.open', { workshop: ours, terms })
    const answers = { what: 4, when: null, way: null, effort: null, importance: null } as const
    const card = {
      kind: 'rating' as const,
      chair: 'customer' as const,
      name: '',
      answers: [{ interaction: ONE, answers }],
    }
    await app.get('ratings.submit', { workshop: ours, ballot, card })
    await app.get('library.close', { id: ours })
    expect(await app.refusal('merge.run', wanting(ours, theirs))).toBe('merge-votes-open')
    await app.close()
  })
})

test('what both prepared for presenting and for the report is told and asked about like everything else', async () => {
  const { app, ours, theirs } = await twoTables()
  const prepare = async (workshop: WorkshopId, id: string, title: string, as: 'pdf' | 'html') =>
    working(app, workshop, async () => {
      const stop = { id: id as StopId, view: { by: 'things' as const, ids: ['shape:a'] }, title, note: '', steps: [] }
      const about = { subject: 'workshop' as const }
      await app.get('evidence.say', {
        workshop,
        evidence: { kind: 'stops', ...about, value: { stops: [stop], without: [] } },
      })
      await app.get('evidence.say', {
        workshop,
        evidence: { kind: 'report', ...about, value: { ...USUAL_CHOICES, title } },
      })
      await app.get('evidence.say', { workshop, evidence: { kind: 'written', ...about, value: { as } } })
    })
  await prepare(theirs, 'stop-theirs', 'Theirs', 'pdf')
  app.clock.pass(60_000)
  const alone = await app.get('merge.look', wanting(ours, theirs))
  expect(alone.sources[0]?.lines.map(({ of, deed }) => `${of} ${deed}`)).toEqual(['stops added', 'report added'])
  await prepare(ours, 'stop-ours', 'Ours', 'html')
  const both = await app.get('merge.look', wanting(ours, theirs))
  expect(both.sources[0]?.conflicts.map(({ of, fact }) => `${of}: ${fact}`)).toEqual([
    'stops: Stops and their order',
    'report: Title',
  ])
  await app.get('merge.run', deciding(wanting(ours, theirs), both, 'theirs'))
  const { evidence } = await saidIn(app, ours)
  const said = (id: string) => evidence.find((one) => one.id === id)?.value
  expect(said('stops workshop')).toMatchObject({ stops: [{ title: 'Theirs' }] })
  expect(said('report workshop')).toMatchObject({ title: 'Theirs' })
  expect(said('written workshop')).toEqual({ as: 'html' })
})
