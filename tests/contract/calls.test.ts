/**
 * Every call of the contract, made over every carrier, on the real core: the happy path with its reply as the contract
 * declares it, what each role may do and hear, and what bad messages get. A call that nobody made fails the suite.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Result } from '#shared/contract/call.ts'
import {
  type CallName,
  calls,
  type EventName,
  events,
  type Input,
  type Output,
  type Payload,
} from '#shared/contract/index.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { DotTerms, RatingCard, RatingTerms } from '#shared/model/ballot.ts'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import { InteractionId, type MeasureId, type MeasurementId, type WorkshopId } from '#shared/model/ids.ts'
import type { Answers } from '#shared/model/rating.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { measure } from '../helpers/cost-statements.ts'
import { eventually } from '../helpers/eventually.ts'
import { png } from '../helpers/pictures.ts'
import { realApp } from '../helpers/real-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { party } from '../store/map-builders.ts'
import { CARRIERS, type LooseClient } from './carriers.ts'

const TABLE =
  'provider,customer,service,volume\nFront desk,Kitchen,orders,40\nKitchen,Front desk,meals,40\nStores,Kitchen,goods,5\n'

describe.each(CARRIERS)('over $name', (carrier) => {
  const folder = tempFolder()
  const home = join(folder, 'home')
  const { app, log, revealed } = realApp(home)
  let doors: Awaited<ReturnType<typeof carrier.open>>
  let window: LooseClient
  let room: LooseClient
  const answered = new Set<CallName>()

  beforeAll(async () => {
    doors = await carrier.open(app)
    window = await doors.connect('facilitator')
    room = await doors.connect('audience')
  })
  afterAll(async () => {
    await window.close()
    await room.close()
    await doors.close()
    await app.close()
  })

  /** The value of a call, checked against the contract once more at this end of the carrier. */
  async function make<N extends CallName>(name: N, input: Input<N>, client: LooseClient = window): Promise<Output<N>> {
    const result = await client.call(name, input)
    if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`)
    const spec = calls[name]
    expect(spec.output.safeParse(result.value).error).toBeUndefined()
    answered.add(name)
    return result.value
  }

  async function send(name: string, content: string | Buffer) {
    const bytes = Buffer.from(content)
    const { file } = await make('files.begin', { name, bytes: bytes.length })
    const half = Math.floor(bytes.length / 2)
    await make('files.append', { file, piece: bytes.subarray(0, half).toString('base64') })
    await make('files.append', { file, piece: bytes.subarray(half).toString('base64') })
    return file
  }

  /** The next such event that the window hears from now on. */
  function next<N extends EventName>(name: N, client: LooseClient = window): Promise<Payload<N>> {
    return new Promise((resolve) => {
      const stop = client.on(name, (payload) => {
        stop()
        resolve(payload)
      })
    })
  }

  function codeOf(result: Result<unknown>): string {
    return result.ok ? 'ok' : result.error.code
  }

  async function tableWorkshop(title: string): Promise<WorkshopId> {
    const file = await send('cast.csv', TABLE)
    const { id } = await make('tableImport.createWorkshop', { file, title, client: '' })
    return id
  }

  test('a picture is sent, kept once, and read by the facilitator alone', async () => {
    const { id: workshop } = await make('library.create', { title: 'Pictures', client: '' })
    await make('library.open', { id: workshop })
    const bytes = png(12, 8)
    const picture = await make('pictures.add', { workshop, file: await send('wall.png', bytes) })
    expect(picture).toMatchObject({ type: 'image/png', width: 12, height: 8, bytes: bytes.length })
    expect(await make('pictures.add', { workshop, file: await send('wall.png', bytes) })).toEqual(picture)
    expect(await make('pictures.list', { workshop })).toEqual([picture])
    const read = { workshop, hash: picture.hash, from: 0 }
    expect(await make('pictures.read', read)).toMatchObject({ piece: bytes.toString('base64'), bytes: bytes.length })
    expect(codeOf(await room.call('pictures.read', read))).toBe('call-forbidden')
    await make('library.close', { id: workshop })
  })

  test('a workshop is made, listed, renamed, opened and closed', async () => {
    const changed = next('library.changed')
    const { id } = await make('library.create', { title: ' Front desk ', client: 'Inn' })
    await changed
    await make('library.rename', { id, title: 'Front of house', client: 'Inn' })
    const opened = await make('library.open', { id })
    expect(opened).toMatchObject({ id, title: 'Front of house', client: 'Inn' })
    expect(await make('library.open', { id })).toEqual(opened)
    await make('library.close', { id })
    const { workshops } = await make('library.list', {})
    expect(workshops.map((workshop) => workshop.title)).toContain('Front of house')
  })

  test('a workshop is copied, deleted and brought back', async () => {
    const { id } = await make('library.create', { title: 'Original', client: '' })
    const copy = await make('library.duplicate', { id, title: 'Copy' })
    expect(copy.id).not.toBe(id)
    await make('library.delete', { id: copy.id })
    const after = await make('library.list', {})
    expect(after.workshops.some((workshop) => workshop.id === copy.id)).toBe(false)
    const deleted = after.deleted.find((workshop) => workshop.title === 'Copy')
    if (!deleted) throw new Error('the copy is not among the deleted')
    await make('library.restore', { id: deleted.id })
    const { workshops } = await make('library.list', {})
    expect(workshops.some((workshop) => workshop.title === 'Copy')).toBe(true)
    await make('library.delete', { id: copy.id })
    await make('library.removeDeleted', { id: copy.id })
    expect((await make('library.list', {})).deleted.some((workshop) => workshop.title === 'Copy')).toBe(false)
  })

  test('a workshop is backed up, looked at as it was, and brought back', async () => {
    const { id: workshop } = await make('library.create', { title: 'Kept safe', client: '' })
    const changed = next('backups.changed')
    const backup = await make('backups.make', { workshop })
    await changed
    expect(await make('backups.list', { workshop })).toEqual([backup])
    const chosen = { workshop, backup: backup.id, place: 'library' } as const
    expect(await make('backups.preview', chosen)).toMatchObject({ title: 'Kept safe', now: { parties: [] } })
    await make('library.rename', { id: workshop, title: 'Spoilt', client: '' })
    expect(await make('backups.restore', { ...chosen, as: 'replace' })).toEqual({ id: workshop, title: 'Kept safe' })
    const copy = await make('backups.restore', { ...chosen, as: 'copy' })
    expect(copy.id).not.toBe(workshop)
    for (const { id } of [{ id: workshop }, copy]) await make('library.delete', { id })
    expect(codeOf(await window.ask('backups.preview', { ...chosen, place: 'second' }))).toBe('backup-missing')
  })

  test('backups go to a second folder, and workshops come out of one', async () => {
    const second = join(folder, `stick of ${carrier.name}`)
    mkdirSync(second)
    await make('backups.setSecondFolder', { folder: second })
    const { id: workshop } = await make('library.create', { title: 'On a stick', client: '' })
    await make('backups.make', { workshop })
    const { places } = await make('backups.state', {})
    expect(places.map(({ place, problem }) => ({ place, problem }))).toEqual([
      { place: 'library', problem: null },
      { place: 'second', problem: null },
    ])
    await make('library.delete', { id: workshop })
    const found = await eventually(async () => {
      const all = await make('backups.look', { folder: second })
      const one = all.find((candidate) => candidate.workshop === workshop)
      if (!one) throw new Error('nothing lies on the stick yet')
      return one
    })
    expect(found).toMatchObject({ title: 'On a stick', here: 'missing' })
    const heard = next('backups.tookIn')
    const { taken, refused } = await make('backups.takeIn', { folder: second, files: [found.file] })
    expect(await heard).toMatchObject({ done: 1, of: 1, title: 'On a stick' })
    expect({ taken, refused }).toEqual({ taken: [{ id: workshop, title: 'On a stick' }], refused: [] })
    await make('backups.setSecondFolder', { folder: null })
    await make('library.delete', { id: workshop })
  })

  test('a damaged workshop is looked at, read into a new one, and handed over as it is', async () => {
    const { id } = await make('library.create', { title: 'Dropped laptop', client: '' })
    const path = join(home, 'workshops', `${id}.baton`)
    const damaged = readFileSync(path).fill(0, 0, 100)
    writeFileSync(path, damaged)
    expect(await make('recovery.look', { id })).toMatchObject({
      ...{ code: 'file-not-baton', backup: null, salvageable: true },
      message: expect.stringContaining('its beginning is damaged'),
    })
    const salvaged = await make('recovery.salvage', { id })
    expect(salvaged).toMatchObject({ title: 'Dropped laptop (salvaged)', report: { leftOut: [] } })
    const target = join(folder, `damaged ${carrier.name}.baton`)
    expect(await make('recovery.handOver', { id, path: target, replace: false })).toEqual({
      ...{ path: target, bytes: damaged.length },
    })
    expect(readFileSync(target).equals(damaged)).toBe(true)
    expect(codeOf(await window.call('recovery.look', { id: salvaged.id }))).toBe('workshop-sound')
    for (const one of [id, salvaged.id]) await make('library.delete', { id: one })
  })

  test('personal data is listed and removed for good', async () => {
    const { id } = await make('library.create', { title: 'Coaching of Ottoline', client: '' })
    const { words } = await make('purge.plan', { id, lookFor: ['Ottoline'] })
    expect(words).toMatchObject([
      { word: 'Ottoline', places: expect.arrayContaining([expect.objectContaining({ of: 'title' })]) },
    ])
    const choice = { names: true, notes: true, cards: true, words: ['Ottoline'] }
    expect(await make('purge.run', { id, choice })).toMatchObject({ backups: 0, deleted: 0 })
    const { workshops } = await make('library.list', {})
    expect(workshops.map(({ title }) => title)).toContain('Coaching of …')
  })

  test('the practice workshop is made', async () => {
    const { id } = await make('practice.make', { at: 'frame' })
    const opened = await make('library.open', { id })
    expect(opened.practice).toBe(true)
    expect(opened.counts.parties).toBeGreaterThan(10)
    expect(await make('practice.answers', { workshop: id, block: 'act' })).toHaveLength(3)
    await make('library.close', { id })
    const fresh = await make('practice.reset', { id, at: 'rate' })
    expect(fresh.id).not.toBe(id)
  })

  test('a workshop is rehearsed: one copy is thrown away, another is kept', async () => {
    const { id } = await make('library.create', { title: 'To be rehearsed', client: '' })
    const first = await make('practice.rehearse', { id })
    await make('practice.discard', { id: first.id })
    const second = await make('practice.rehearse', { id })
    await make('practice.keep', { id: second.id, title: 'The other way' })
    const { workshops } = await make('library.list', {})
    const titles = workshops.map(({ title }) => title)
    expect(titles).toContain('The other way')
    expect(titles.some((title) => title.startsWith('Rehearsal'))).toBe(false)
  })

  test('a table is read and becomes a workshop whose map loads', async () => {
    const file = await send('cast.csv', TABLE)
    const table = await make('tableImport.read', { file })
    expect(table.cast.parties.map((party) => party.name)).toEqual(['Front desk', 'Kitchen', 'Stores'])
    const { id } = await make('tableImport.createWorkshop', { file, title: 'From a table', client: '' })
    await make('library.open', { id })
    const map = await make('map.load', { workshop: id })
    expect(map.setAside).toEqual([])
    expect(map.records.filter((record) => record.type === 'party')).toHaveLength(3)
    expect(map.records.filter((record) => record.type === 'interaction')).toHaveLength(3)
    await make('library.close', { id })
  })

  test('a batch is written once, however often it comes, and is told', async () => {
    const id = await tableWorkshop('Batches')
    await make('library.open', { id })
    const { records, sequence } = await make('map.load', { workshop: id })
    const party = records.find((record) => record.type === 'party') as WireRecord & { props: object; x: number }
    const moved = { ...party, x: party.x + 100 }
    const batch = {
      workshop: id,
      batchId: 'batch-0001',
      gesture: 'gesture-1',
      baseSequence: sequence,
      put: [moved],
      remove: [],
    }
    const told = next('map.changed')
    const first = await make('map.apply', batch)
    expect(await told).toEqual({ workshop: id, ...first })
    expect(first.sequence).toBe(sequence + 1)
    expect(await make('map.apply', batch)).toEqual(first)
    const again = await make('map.load', { workshop: id })
    expect(again.sequence).toBe(first.sequence)
    expect(again.records.find((record) => record.id === party.id)).toEqual(moved)
    await make('library.close', { id })
  })

  test('merging: a dry run, the merge, and back', async () => {
    const { id: workshop } = await make('library.create', { title: 'Our table', client: '' })
    const { id: other } = await make('library.duplicate', { id: workshop, title: 'Table 2' })
    await make('library.open', { id: other })
    const put = [party('merged', { name: 'Stores' })]
    await make('map.apply', { workshop: other, put, remove: [], batchId: 'merge-batch', gesture: 'g', baseSequence: 0 })
    await make('library.close', { id: other })
    const wanted = { workshop, sources: [{ workshop: other }], matches: [], choices: [] }
    expect(await make('merge.look', wanted)).toMatchObject({
      title: 'Our table',
      sources: [{ relation: 'shared', lines: [{ of: 'party', deed: 'added', name: 'Stores' }], conflicts: [] }],
    })
    expect(codeOf(await room.call('merge.look', wanted))).toBe('call-forbidden')
    expect(await make('merge.run', wanted)).toEqual({ changed: true })
    await make('merge.undo', { workshop })
    expect(codeOf(await window.call('merge.undo', { workshop }))).toBe('merge-undo-missing')
    for (const id of [workshop, other]) await make('library.delete', { id })
  })

  test('the past of the map is told and shown, to the facilitator alone', async () => {
    const { id: workshop } = await make('library.create', { title: 'Long ago', client: '' })
    await make('library.open', { id: workshop })
    const put = [party('past', { name: 'Stores' })]
    const batch = { workshop, put, remove: [], gesture: 'past-1', baseSequence: 0 }
    const { edit } = await make('map.apply', { ...batch, batchId: `past-${workshop}` })
    expect((await make('history.marks', { workshop })).edits).toEqual([[edit, expect.any(Number), 1]])
    expect(await make('history.steps', { workshop, after: 0, limit: 10 })).toMatchObject([
      { edit, deeds: [{ of: 'party', kind: 'added', name: 'Stores' }] },
    ])
    const before = await make('history.mapAfter', { workshop, edit: 0 })
    const after = await make('history.mapAfter', { workshop, edit })
    expect(after.records.length - before.records.length).toBe(1)
    expect(await make('history.undoable', { workshop, sequence: 1 })).toMatchObject({
      undos: [{ gesture: 'past-1', changes: [[null, { props: { name: 'Stores' } }]] }],
      redos: [],
    })
    await make('map.apply', {
      ...batch,
      put: [],
      remove: ['shape:past'],
      gesture: 'past-2',
      batchId: `gone-${workshop}`,
    })
    expect(await make('history.gone', { workshop })).toMatchObject([{ of: 'party', name: 'Stores', session: 1 }])
    expect((await make('history.putBack', { workshop, id: 'shape:past' })).records).toMatchObject([
      { id: 'shape:past' },
    ])
    expect(codeOf(await room.call('history.mapAfter', { workshop, edit }))).toBe('call-forbidden')
    await make('library.close', { id: workshop })
  })

  test('a version is kept, listed, and tells what was said at its moment, to the facilitator alone', async () => {
    const { id: workshop } = await make('library.create', { title: 'As is', client: '' })
    await make('library.open', { id: workshop })
    const put = [party('kept', { name: 'Stores' })]
    const batch = { workshop, put, remove: [], gesture: 'kept-1', baseSequence: 0 }
    await make('map.apply', { ...batch, batchId: `kept-${workshop}` })
    const { version, moment } = await make('versions.keep', { workshop, name: 'As is', why: 'hand' })
    const gone = { ...batch, put: [], remove: ['shape:kept'], gesture: 'kept-2' }
    await make('map.apply', { ...gone, batchId: `unkept-${workshop}` })
    expect(await make('versions.list', { workshop })).toMatchObject([
      { id: version, name: 'As is', why: 'hand', moment },
    ])
    expect((await make('versions.stateAt', { workshop, moment })).parties).toMatchObject([{ name: 'Stores' }])
    expect((await make('versions.stateAt', { workshop, moment: null })).parties).toEqual([])
    expect(codeOf(await room.call('versions.stateAt', { workshop, moment }))).toBe('call-forbidden')
    await make('library.close', { id: workshop })
  })

  test('a change is logged, revised and commented, and its log keeps all three', async () => {
    const id = await tableWorkshop('Changes')
    await make('library.open', { id })
    const { records } = await make('map.load', { workshop: id })
    const interaction = InteractionId.parse(records.find((record) => record.type === 'interaction')?.id)
    const facts = {
      what: 'Read orders back',
      why: '',
      owner: 'Kim',
      reviewDate: '2026-04-01',
      status: 'planned',
    } as const
    const told = next('changes.changed')
    const { change } = await make('changes.log', { workshop: id, interaction, facts })
    expect(await told).toEqual({ workshop: id })
    await make('changes.revise', { workshop: id, change, facts: { ...facts, status: 'running' } })
    await make('changes.comment', { workshop: id, change, comment: 'Helps.' })
    const [only] = await make('changes.list', { workshop: id })
    expect(only).toMatchObject({ id: change, status: 'running' })
    expect(only?.entries.map((entry) => entry.kind).sort()).toEqual(['commented', 'logged', 'revised'])
    expect(await make('reviews.cards', { workshop: id })).toMatchObject([{ change, before: null, after: null }])
    const path = join(tempFolder(), 'reviews.ics')
    expect(await make('changes.exportCalendar', { workshop: id, path, replace: false })).toMatchObject({ path })
    await make('library.close', { id })
  })

  test('the workshop is taken home: painted by the window, written by the core, given up when nobody wants it', async () => {
    const id = await tableWorkshop('Taken home')
    await make('library.open', { id })
    expect((await make('exports.means', {})).formats).toContain('svg')
    expect(await make('exports.needs', { workshop: id, request: { format: 'ics' } })).toEqual({ parts: [], as: 'svg' })
    const preview = await make('exports.preview', { workshop: id, painted: [] })
    expect(preview.html).toContain('Taken home')
    const path = join(tempFolder(), 'map.svg')
    const painted = [{ part: { of: 'whole' } as const, file: await send('map.svg', '<svg/>') }]
    const moved = next('exports.moved')
    const done = next('exports.done')
    const { job } = await make('exports.start', {
      ...{ workshop: id, request: { format: 'svg' }, path, replace: false, painted },
    })
    expect(await moved).toMatchObject({ job, step: 'writing' })
    expect(await done).toEqual({ job, path, bytes: 6 })
    const failed = next('exports.failed')
    await make('exports.start', {
      ...{ workshop: id, request: { format: 'ics' }, path: `${path}.ics`, replace: false, painted: [] },
    })
    expect(await failed).toMatchObject({ code: 'calendar-empty' })
    await make('exports.cancel', { job })
    await make('library.close', { id })
  })

  test('a format becomes an agenda, the guide goes through it, and its timer is the same for everybody', async () => {
    const formats = await make('formats.list', {})
    const [first, other] = formats
    if (!first || !other) throw new Error('no format ships with Baton')
    const { id: workshop } = await make('library.create', { title: 'Guided', client: '', format: first.id })
    await make('library.open', { id: workshop })
    const { agenda } = await make('guide.get', { workshop })
    const [frame, intent, map] = agenda.blocks
    if (!frame || !intent || !map) throw new Error('the format has too few blocks')
    const told = next('guide.changed')
    await make('guide.enter', { workshop, block: frame.id })
    expect(await told).toEqual({ workshop })
    await make('guide.timer', { workshop, move: { move: 'start' } })
    const tests = await make('guide.tests', { workshop, block: frame.id })
    expect(tests.map(({ test }) => test)).toEqual(frame.finish)
    await make('guide.skip', { workshop, block: map.id })
    const blocks = [...agenda.blocks, { ...intent, id: `${intent.id}x` as typeof intent.id }]
    await make('guide.revise', { workshop, agenda: { ...agenda, blocks: blocks.reverse() } })
    expect(codeOf(await window.ask('guide.squeeze', { workshop }))).toBe('squeeze-not-needed')
    await make('guide.timer', { workshop, move: { move: 'add', minutes: 60 } })
    expect(await make('guide.squeeze', { workshop })).toEqual({ short: 0 })
    const guide = await make('guide.get', { workshop })
    expect(guide.progress.timer).toMatchObject({ block: frame.id, lengthMs: (frame.minutes + 60) * 60_000 })
    expect(guide.agenda.blocks).toHaveLength(agenda.blocks.length + 1)
    await make('guide.finish', { workshop })
    await make('guide.adopt', { workshop, format: other.id })
    expect((await make('guide.get', { workshop })).agenda.name).toBe(other.format.name)
    await make('library.close', { id: workshop })
  })

  test('an agenda is kept as a format, goes out as a file, and comes back', async () => {
    const [first] = await make('formats.list', {})
    const { id: workshop } = await make('library.create', { title: 'Formats', client: '', format: first?.id })
    await make('library.open', { id: workshop })
    const told = next('formats.changed')
    const { id } = await make('formats.keep', { workshop, name: ' Our  way ' })
    await told
    const { path } = await make('files.chooseTarget', { suggestedName: 'Our way.json' })
    if (path === null) throw new Error('no place was chosen')
    await make('formats.exportFile', { id, path, replace: false })
    await make('formats.remove', { id })
    expect((await make('formats.list', {})).some((known) => known.own)).toBe(false)
    const file = await send('Our way.json', readFileSync(path, 'utf8'))
    const back = await make('formats.importFile', { file })
    expect(back.name).toBe('Our way')
    expect((await make('formats.list', {})).find((known) => known.own)?.id).toBe(back.id)
    await make('formats.remove', { id: back.id })
    await make('library.close', { id: workshop })
  })

  test('what the room says is kept, said anew, and taken back', async () => {
    const { id: workshop } = await make('library.create', { title: 'Said', client: '' })
    await make('library.open', { id: workshop })
    const told = next('evidence.changed')
    const fist = (fives: number): EvidenceOf<'fist'> => ({
      kind: 'fist',
      subject: 'workshop',
      value: { counts: [0, 0, 0, 1, 0, fives] },
    })
    await make('evidence.say', { workshop, evidence: fist(2) })
    expect(await told).toEqual({ workshop })
    await make('evidence.say', { workshop, evidence: fist(3) })
    await make('evidence.takeBack', { workshop, kind: 'fist', subject: 'workshop' })
    expect(await make('evidence.list', { workshop })).toMatchObject([{ ...fist(2), said: 3 }])
    expect(await make('presenting.stops', { workshop })).toEqual([])
    await make('library.close', { id: workshop })
  })

  test('a measure is measured, all or none, and what was measured is taken back', async () => {
    const workshop = await tableWorkshop('Measured')
    await make('library.open', { id: workshop })
    const { records } = await make('map.load', { workshop })
    const about = InteractionId.parse(records.find((record) => record.type === 'interaction')?.id)
    const evidence = measure('measure-1' as MeasureId, about)
    await make('evidence.sayAll', { workshop, statements: [evidence] })
    await make('evidence.sayAll', { workshop, statements: [{ ...evidence, value: null }] })
    expect(await make('evidence.list', { workshop })).toEqual([])
    await make('evidence.sayAll', { workshop, statements: [evidence] })
    const one = {
      ...{ id: 'measurement-1' as MeasurementId, measure: evidence.subject },
      ...{ day: '2026-01-05', value: 9.5, cases: null, note: '' },
    }
    const { rows } = await make('tableImport.readCells', {
      file: await send('late.csv', 'Day;Late\n2026-01-05;3 of 40\n'),
    })
    expect(rows.slice(0, 2)).toEqual([
      ['Day', 'Late'],
      ['2026-01-05', '3 of 40'],
    ])
    const told = next('measures.changed')
    await make('measures.record', { workshop, measurements: [one] })
    expect(await told).toEqual({ workshop })
    expect(await make('measures.summary', { workshop })).toMatchObject([{ count: 1, lastFigure: 9.5, misses: 1 }])
    await make('measures.takeBack', { workshop, ids: [one.id] })
    await make('measures.takeBackStep', { workshop, measure: evidence.subject })
    const list = { workshop, measure: evidence.subject }
    expect(await make('measures.list', list)).toEqual({
      measurements: [one],
      lastStep: { kind: 'recorded', count: 1 },
    })
    expect(codeOf(await room.call('measures.list', list))).toBe('call-forbidden')
    await make('library.close', { id: workshop })
  })

  test('a ballot is opened, voted in, counted, revised and revealed; another is thrown away', async () => {
    const id = await tableWorkshop('Ballots')
    await make('library.open', { id })
    const { records } = await make('map.load', { workshop: id })
    const interactions = records
      .filter((record) => record.type === 'interaction')
      .map((record) => InteractionId.parse(record.id))
    const [about] = interactions
    if (!about) throw new Error('there is no interaction')
    const said: Answers = { what: 4, when: 'unknown', way: null, effort: 2, importance: 5 }
    const voters = { customer: 6, provider: 3 }
    const told = next('ratings.changed')
    const terms: RatingTerms = { kind: 'rating', interactions: [about], voters, anonymous: true }
    const { ballot } = await make('ratings.open', { workshop: id, terms })
    expect(await told).toEqual({ workshop: id })
    const answers = [{ interaction: about, answers: said }]
    const card: RatingCard = { kind: 'rating', chair: 'customer', name: '', answers }
    const receipt = await make('ratings.submit', { workshop: id, ballot, card })
    await make('ratings.submit', { workshop: id, ballot, card })
    await make('ratings.takeBack', { workshop: id, ballot, card: receipt.card })
    const none = { what: null, when: null, way: null, effort: null, importance: null }
    const counts = { ...none, what: [0, 1, 1, 0, 0, 0] as [number, number, number, number, number, number] }
    await make('ratings.setHands', { workshop: id, ballot, hands: { interaction: about, chair: 'provider', counts } })
    await make('ratings.revise', { workshop: id, ballot, terms: { kind: 'rating', interactions, voters } })
    await make('ratings.reveal', { workshop: id, ballot })
    const [revealed] = await make('ratings.list', { workshop: id })
    expect(revealed).toMatchObject({ cardsIn: { customer: 1, provider: 0 } })
    expect(revealed?.results?.[0]).toMatchObject({
      customer: { cards: [said] },
      provider: { cards: [], hands: counts },
    })

    const dots: DotTerms = {
      ...{ kind: 'dots', over: 'interactions', subjects: interactions },
      ...{ limit: 3, voters: 6, anonymous: true },
    }
    const other = await make('ratings.open', { workshop: id, terms: dots })
    await make('ratings.setStickers', { workshop: id, ballot: other.ballot, stickers: { subject: about, dots: 2 } })
    await make('ratings.discard', { workshop: id, ballot: other.ballot })
    expect(await make('ratings.list', { workshop: id })).toHaveLength(1)
    await make('library.close', { id })
  })

  test('a workshop goes out as a file and comes back as the same', async () => {
    const { id } = await make('library.create', { title: 'Travels', client: '' })
    const { path } = await make('files.chooseTarget', { suggestedName: 'Travels.baton' })
    if (path === null) throw new Error('no place was chosen')
    const written = await make('library.exportFile', { id, path, replace: false })
    expect(existsSync(written.path)).toBe(true)
    await make('files.reveal', { path: written.path })
    expect(revealed).toContain(written.path)
    const document = await make('library.exportFile', { id, path: `${path}.html`, replace: false })
    await make('files.open', { path: document.path })
    expect(revealed).toContain(document.path)
    const bytes = readFileSync(written.path)
    const { file } = await make('files.begin', { name: 'Travels.baton', bytes: bytes.length })
    await make('files.append', { file, piece: bytes.toString('base64') })
    expect(await make('library.importFile', { file })).toMatchObject({ kind: 'same', id })

    const encrypter = new Encrypter()
    encrypter.setPassphrase('open sesame')
    // The work that a guess takes is told in the file; little will do here.
    encrypter.setScryptWorkFactor(4)
    const locked = Buffer.from(await encrypter.encrypt(bytes))
    const { file: sealed } = await make('files.begin', { name: 'Travels.baton.age', bytes: locked.length })
    await make('files.append', { file: sealed, piece: locked.toString('base64') })
    expect(codeOf(await window.call('library.importFile', { file: sealed }))).toBe('file-locked')
    expect(codeOf(await window.call('library.unlockFile', { file: sealed, password: 'wrong' }))).toBe('password-wrong')
    await make('library.unlockFile', { file: sealed, password: 'open sesame' })
    expect(await make('library.importFile', { file: sealed })).toMatchObject({ kind: 'same', id })
  })

  test('unsaved work is saved elsewhere, and comes in from a file; a disk in trouble is told', async () => {
    const { id: workshop } = await make('library.create', { title: 'Rescued', client: '' })
    await make('library.open', { id: workshop })
    expect(await make('rescue.state', { workshop })).toEqual({ trouble: null })
    const put = [party('unsaved', { name: 'Stores' })]
    const batch = { workshop, put, remove: [], gesture: 'rescue-1', baseSequence: 0, batchId: `rescue-${workshop}` }
    const unsaved = { workshop, batches: [batch], statements: [], measurements: [] }
    const path = join(folder, `rescued ${carrier.name}.baton`)
    expect(await make('rescue.saveElsewhere', { unsaved, path, replace: false })).toMatchObject({ path, refused: [] })
    const head = { format: 'baton-unsaved', version: 1, id: 'rescue-file', title: 'Rescued' }
    const bytes = Buffer.from(JSON.stringify({ ...head, madeAt: new Date().toISOString(), ...unsaved }))
    const { file } = await make('files.begin', { name: 'unsaved.json', bytes: bytes.length })
    await make('files.append', { file, piece: bytes.toString('base64') })
    expect(await make('rescue.takeIn', { file })).toMatchObject({ workshop, taken: 1, refused: [] })
    const told = next('rescue.troubleChanged')
    const library = join(home, 'workshops')
    renameSync(library, `${library} away`)
    try {
      expect((await make('rescue.tryAgain', { workshop })).trouble).toMatchObject({ code: 'folder-gone' })
      expect(await told).toMatchObject({ workshop, trouble: { code: 'folder-gone' } })
    } finally {
      renameSync(`${library} away`, library)
    }
    expect(await make('rescue.tryAgain', { workshop })).toEqual({ trouble: null })
    await make('library.close', { id: workshop })
  })

  test('a file handed over by the host can be used by the window', async () => {
    const { id } = await make('library.create', { title: 'Handed over', client: '' })
    const path = join(folder, 'handed over.baton')
    await make('library.exportFile', { id, path, replace: false })
    const received = await app.receive(path)
    if (!received.ok) throw new Error(received.error.message)
    expect(received.value.name).toBe('handed over.baton')
    expect(await make('library.importFile', { file: received.value.file })).toMatchObject({ kind: 'same', id })
    expect(codeOf(await app.receive(join(home, 'missing.baton')))).toBe('file-missing')
  })

  test('folders are chosen and listed', async () => {
    expect(await make('files.chooseFolder', { title: 'A folder for backups' })).toEqual({ path: folder })
    const list = await make('files.listFolder', { path: home, extension: 'baton' })
    expect(list.folders).toContain('workshops')
    expect(list.parent).not.toBeNull()
  })

  test('settings are kept and told to both windows', async () => {
    const told = Promise.all([next('settings.changed'), next('settings.changed', room)])
    const wanted = { ...DEFAULT_SETTINGS, theme: 'contrast', textSize: 'larger', timerSound: true } as const
    expect(await make('settings.set', wanted)).toEqual(wanted)
    expect(await told).toEqual([wanted, wanted])
    expect(await make('settings.get', {}, room)).toEqual(wanted)
    expect(await make('settings.system', {})).toMatchObject({ host: 'test', home })
    expect(await make('settings.firstStart', {})).toBe(true)
    await make('settings.endFirstStart', {})
    expect(await make('settings.firstStart', {})).toBe(false)
    const licences = await make('settings.licences', {})
    expect(licences.length).toBeGreaterThan(0)
  })

  test('a key pressed in the room reaches the window that leads, and the room goes when nothing is presented', async () => {
    expect((await make('roomWindow.get', {})).open).toBeGreaterThanOrEqual(0)
    const key = { ...{ key: 'PageDown', code: 'PageDown', altGraph: false, isComposing: false }, ctrlKey: false }
    const press = { ...key, metaKey: false, altKey: false, shiftKey: false }
    const pressed = next('roomWindow.pressed')
    await make('roomWindow.press', press, room)
    expect(await pressed).toEqual(press)
    expect(codeOf(await window.call('roomWindow.press', press))).toMatch(/^call-(forbidden|unknown)$/)

    const ended = next('roomWindow.ended', room)
    await make('audience.show', { kind: 'title', title: 'Order desk', subtitle: '' })
    await make('audience.show', { kind: 'blank' })
    await ended
  })

  test('the map is mirrored to the room, pointed at, frozen and covered', async () => {
    const workshop = await tableWorkshop('On the wall')
    await make('library.open', { id: workshop })
    const picture = await make('pictures.add', { workshop, file: await send('wall.png', png(6, 4)) })
    const frame = { x: 0, y: 0, w: 800, h: 450 }
    await make('audience.show', { kind: 'map', workshop, follow: true, frame })
    const seen = await make('audience.map', {}, room)
    expect(seen?.records.some(({ props }) => (props as { name?: string } | undefined)?.name === 'Kitchen')).toBe(true)
    expect(await make('audience.state', {})).toMatchObject({ shown: { kind: 'map', workshop }, frozen: false })

    await make('audience.layers', { colour: 'costs', changes: true })
    expect((await make('audience.map', {}, room))?.view.signs.layers).toEqual({ colour: 'costs', changes: true })
    await make('audience.layers', { colour: null, changes: false })
    expect(await make('audience.versions', {}, room)).toBeNull()

    const moved = next('audience.mapMoved', room)
    const step = { workshop, put: [party('new', { note: 'not for you' })], remove: [], left: null, frame: null }
    expect(await make('audience.mirror', { ...step, phase: 'begin' })).toEqual({ follows: true })
    expect(JSON.stringify(await moved)).not.toContain('not for you')
    const pointed = next('audience.laserMoved', room)
    await make('audience.point', { with: 'laser', at: { x: 4, y: 5 } })
    expect(await pointed).toEqual({ at: { x: 4, y: 5 } })
    await make('audience.leaveOut', { workshop, ids: ['shape:new'] })
    expect(JSON.stringify(await make('audience.map', {}, room))).toContain('shape:new')
    expect(await make('audience.leftOut', { workshop })).toEqual({ ids: ['shape:new'] })
    expect(await make('presenting.previewMap', { kind: 'blank' })).toBeNull()
    await make('audience.leaveOut', { workshop, ids: [] })

    const frozen = next('audience.stateChanged')
    await make('audience.freeze', { frozen: true })
    expect((await frozen).frozen).toBe(true)
    expect(await make('audience.mirror', { ...step, phase: 'going' })).toEqual({ follows: false })
    const dark = next('audience.sceneChanged', room)
    await make('audience.cover', { covered: true })
    expect(await dark).toEqual({ kind: 'blank' })
    await make('audience.cover', { covered: false })
    await make('audience.freeze', { frozen: false })

    const asset = {
      ...{ id: 'asset:wall', typeName: 'asset', type: 'image', meta: {} },
      props: { src: `asset:${picture.hash}`, w: 6, h: 4, mimeType: 'image/png', isAnimated: false, name: 'wall.png' },
    }
    const look = { w: 6, h: 4, playing: true, url: '', assetId: asset.id, crop: null, flipX: false, flipY: false }
    const image = { ...party('image'), type: 'image', props: { ...look, altText: '' } }
    expect(codeOf(await room.call('audience.picture', { hash: picture.hash, from: 0 }))).toBe('picture-missing')
    await make('audience.mirror', { ...step, put: [asset, image], phase: 'begin' })
    const read = await make('audience.picture', { hash: picture.hash, from: 0 }, room)
    expect(read.piece).toBe(png(6, 4).toString('base64'))
    await make('audience.show', { kind: 'blank' })
    await make('library.close', { id: workshop })
  })

  test('the room sees what the facilitator shows', async () => {
    const scene = { kind: 'title', title: 'Welcome', subtitle: 'Inn' } as const
    const told = next('audience.sceneChanged', room)
    await make('audience.open', {})
    expect(await make('presenting.preview', scene)).toEqual(scene)
    expect(await make('audience.scene', {}, room)).not.toEqual(scene)
    await make('audience.show', scene)
    expect(await told).toEqual(scene)
    expect(await make('audience.scene', {}, room)).toEqual(scene)
  })

  test('diagnostics are shown, and saved as they were shown', async () => {
    const { text } = await make('diagnostics.make', {})
    const path = join(folder, `diagnostics ${carrier.name}.txt`)
    expect(await make('diagnostics.save', { path, replace: false })).toEqual({ path, bytes: Buffer.byteLength(text) })
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(codeOf(await window.call('diagnostics.save', { path, replace: false }))).toBe('file-exists')
    expect(codeOf(await room.call('diagnostics.make', {}))).toBe('call-forbidden')
  })

  test('the laptop says how much is free and whether copies can be kept', async () => {
    const { freeBytes, backups } = await make('machine.check', {})
    expect(freeBytes).toBeGreaterThan(0)
    expect(backups).toEqual({ folder: join(home, 'backups'), writable: true })
  })

  test('a host without windows of its own knows no displays', async () => {
    expect(await make('screens.swap', {})).toBeNull()
    expect(await make('screens.get', {})).toEqual({ displays: null, room: 'closed', mirrored: false })
  })

  test('the shell’s own calls are answered', async () => {
    await make('shell.flushed', { saved: true })
    await make('shell.describeActions', { enabled: ['undo', 'palette'] })
  })

  test('the audience may only look: every call that is not for everyone is refused, and nothing is changed', async () => {
    const before = await make('library.list', {})
    for (const [name, spec] of Object.entries(calls)) {
      if (spec.callers.includes('audience')) continue
      expect(codeOf(await room.ask(name, {})), name).toBe('call-forbidden')
    }
    expect(codeOf(await room.ask('library.create', { title: 'Intruder', client: '' }))).toBe('call-forbidden')
    expect(await make('library.list', {})).toEqual(before)
  })

  test('the audience hears none of the events that are not for everyone', async () => {
    const heard: string[] = []
    const stops = (Object.keys(events) as EventName[]).map((name) => room.on(name, () => heard.push(name)))
    const told = next('library.changed')
    await make('library.create', { title: 'Unheard', client: '' })
    await told
    const shown = next('audience.sceneChanged', room)
    await make('audience.show', { kind: 'blank' })
    await shown
    for (const stop of stops) stop()
    expect(heard).toEqual(['roomWindow.ended', 'audience.sceneChanged'])
  })

  test('an unknown call and one that every object has are refused with a sentence', async () => {
    for (const name of ['library.explode', 'toString', '__proto__', '']) {
      const result = await window.ask(name, {})
      expect(codeOf(result), name).toBe('call-unknown')
      if (!result.ok) expect(result.error.message).toContain('Nothing was changed')
    }
  })

  test('input that does not fit is refused with a sentence that says where', async () => {
    const bad: [CallName, unknown][] = [
      ['library.open', {}],
      ['library.open', { id: '../../etc/passwd' }],
      ['library.create', { title: 5, client: '' }],
      ['library.create', null],
      ['library.create', 'text'],
      ['library.create', []],
      ['map.apply', { workshop: 'workshop-1', put: 'all' }],
      ['settings.set', { theme: 'pink', textSize: 'normal' }],
      ['ratings.submit', { workshop: 'workshop-1', ballot: 'ballot-1', card: { kind: 'rating', chair: 'sofa' } }],
      ['files.append', { file: 'short', piece: '' }],
      ['audience.show', { kind: 'party' }],
      ['shell.describeActions', { enabled: ['format-disk'] }],
    ]
    for (const [name, input] of bad) {
      const result = await window.ask(name, input)
      expect(codeOf(result), `${name} ${JSON.stringify(input)}`).toBe('call-invalid')
      if (!result.ok) expect(result.error.message).toContain(name)
    }
  })

  test('a refusal of the core arrives as a value with its sentence filled in', async () => {
    const result = await window.ask('library.open', { id: 'no-such-workshop' })
    expect(codeOf(result)).toBe('workshop-missing')
    if (!result.ok) expect(result.error.message).not.toContain('{{')
  })

  test('every call of the contract was made, and nothing went wrong inside', () => {
    expect(Object.keys(calls).filter((name) => !answered.has(name as CallName))).toEqual([])
    expect(log).toEqual([])
  })
})
