/** A workshop written down as JSON and made again is the same workshop, to the last byte; a file that is not one changes nothing. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import type { NoteId, WorkshopId } from '#shared/model/ids.ts'
import { WHOLE_BYTES, type WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { runExportJob } from '../../../src/main/hosts/cli/run-export.ts'
import { writeDown } from '../../../src/main/store/written-down.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'
import { interaction, mapOf, openMap, party, zone } from '../map-builders.ts'
import { mapStep } from '../map-steps.ts'
import { pathOf } from '../read-file.ts'
import { makeTellingWorkshop } from './telling-workshop.ts'

/** What the export writes. */
async function written(app: CoreApp, workshop: WorkshopId): Promise<Buffer> {
  const path = join(tempFolder(), 'workshop.json')
  await runExportJob(app, { workshop, request: { format: 'json' }, path, replace: false })
  return readFileSync(path)
}

/** Takes the file into a library that knows nothing of it. */
async function madeAgain(bytes: Uint8Array): Promise<{ app: CoreApp; id: WorkshopId }> {
  const app = coreApp()
  const outcome = await app.get('library.importFile', { file: await sendFile(app, 'workshop.json', bytes) })
  expect(outcome.kind).toBe('added')
  return { app, id: outcome.id }
}

/** A workshop with a past: more than one version, things that left the map, a ballot that is open, a log. */
async function withPast(app: CoreApp): Promise<WorkshopId> {
  const id = await makeTellingWorkshop(app)
  const map = mapOf(app, id)
  await map.apply([party('leaver'), zone('short', 'Short'), ...interaction('gone', 'leaver', 'wicked0')])
  await app.get('versions.keep', { workshop: id, name: 'Before they left', why: 'hand' })
  app.clock.pass(6 * 60 * 60 * 1000)
  await map.apply([], ['shape:gone', 'binding:gone-1', 'binding:gone-2', 'shape:leaver', 'shape:short'])
  const [change] = await app.get('changes.list', { workshop: id })
  if (change === undefined) throw new Error('the practice workshop has no change')
  await app.get('changes.comment', { workshop: id, change: change.id, comment: 'It goes on' })
  const voters = { customer: 4, provider: 4 }
  const terms = { kind: 'rating' as const, interactions: [change.interaction], voters, anonymous: true }
  await app.get('ratings.open', { workshop: id, terms })
  return id
}

let text: string

beforeAll(async () => {
  const app = coreApp()
  text = (await written(app, await withPast(app))).toString()
})

const whole = () => JSON.parse(text) as WholeWorkshop

describe('a workshop as JSON', () => {
  test('is the same text once more after it was made again', async () => {
    const { app, id } = await madeAgain(Buffer.from(text))
    expect((await written(app, id)).toString()).toBe(text)
  })

  test('holds its past: versions lead to the map as it stood then', async () => {
    const { app, id } = await madeAgain(Buffer.from(text))
    await app.get('library.open', { id })
    const version = (await app.get('versions.list', { workshop: id })).find(({ name }) => name === 'Before they left')
    if (version === undefined) throw new Error('the version is not there')
    const then = await app.get('versions.stateAt', { workshop: id, moment: version.moment })
    expect(then.parties.map(({ name }) => name)).toContain('leaver')
    const now = await app.get('versions.stateAt', { workshop: id, moment: null })
    expect(now.parties.map(({ name }) => name)).not.toContain('leaver')
  })

  test('is taken for the state that it is: in its own library nothing changes, and what went on goes on', async () => {
    const { app, id } = await madeAgain(Buffer.from(text))
    const again = await app.get('library.importFile', { file: await sendFile(app, 'again.json', Buffer.from(text)) })
    expect(again).toMatchObject({ kind: 'same', id })
  })

  test('of every generated map comes the same text', { timeout: PATIENCE }, async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    const generated = fc.record({
      steps: fc.array(mapStep, { minLength: 1, maxLength: 10 }),
      notes: fc.array(text, { maxLength: 3 }),
    })
    const check = async ({ steps, notes }: Generated) => {
      const app = coreApp()
      const map = await openMap(app)
      for (const { put, remove, gesture } of steps) await map.apply(put.flat() as WireRecord[], remove, { gesture })
      for (const [number, said] of notes.entries()) {
        const about = { on: 'workshop' } as const
        const value = { kind: 'note', text: said, author: '', about, done: false, personal: false } as const
        const subject = `note-${number}-generated` as NoteId
        await app.get('evidence.say', { workshop: map.id, evidence: { kind: 'note', subject, value } })
      }
      const first = await written(app, map.id)
      const made = await madeAgain(first)
      expect((await written(made.app, made.id)).toString()).toBe(first.toString())
      await app.close()
      await made.app.close()
    }
    await fc.assert(fc.asyncProperty(generated, check), { numRuns: runs(12) })
  })

  test('nothing of an open ballot is in it but that it is open', () => {
    const open = whole().ballots.at(-1)
    expect(open?.kind).toBe('opened')
    expect(whole().votes.some(({ ballot }) => ballot === open?.ballot)).toBe(false)
  })
})

interface Generated {
  readonly steps: readonly {
    readonly put: readonly WireRecord[][]
    readonly remove: string[]
    readonly gesture: string
  }[]
  readonly notes: readonly string[]
}

/** Takes in a file that must be refused; nothing may stay of it. */
async function refused(bytes: Uint8Array | string): Promise<{ code: string; message: string }> {
  const app = coreApp()
  const file = await sendFile(app, 'bad.json', Buffer.from(bytes))
  const result = await app.ask('library.importFile', { file })
  if (result.ok) throw new Error('it was taken in')
  expect(readdirSync(join(app.home, 'workshops'))).toEqual([])
  const arrived = readdirSync(join(app.home, 'inbox'), { recursive: true })
  expect(arrived.filter((name) => String(name).includes(sep))).toEqual([])
  expect(app.log).toEqual([])
  return result.error
}

/** The file with something else in one place. */
function spoiled(spoil: (file: WholeWorkshop) => void): string {
  const file = structuredClone(whole())
  spoil(file)
  return JSON.stringify(file)
}

const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new Error('the list is empty')
  return item
}

type Spoil = (file: WholeWorkshop) => void

const SPOILED: readonly (readonly [string, string, Spoil])[] = [
  [
    'an entry of which the uid is there twice',
    'journal[1]',
    ({ journal }) => Object.assign(journal[1] ?? {}, { uid: journal[0]?.uid }),
  ],
  [
    'an entry of a session that is not there',
    'journal[0]',
    ({ journal }) => Object.assign(first(journal), { session: 'nowhere-at-all' }),
  ],
  ['a huge number', 'parties[0]', ({ parties }) => Object.assign(first(parties), { name: 'x'.repeat(201) })],
  [
    'a volume beyond all numbers',
    'interactions[0].volume',
    ({ interactions }) => Object.assign(first(interactions), { volume: 1e300 }),
  ],
  [
    'a record that was forged',
    'map.records',
    ({ map }) => Object.assign(first(map.records.filter(({ type }) => type === 'party')), { x: 'left' }),
  ],
  [
    'a record that no edit made',
    'edits',
    ({ map }) => Object.assign(first(map.records.filter(({ type }) => type === 'party')), { x: 12.5 }),
  ],
  [
    'a list that says something else than the map',
    'parties[0]',
    ({ parties }) => Object.assign(first(parties), { name: 'Forged' }),
  ],
  ['a record that is there twice', 'map.records', ({ map }) => map.records.push(first(map.records))],
  ['an edit that is missing', 'journal', ({ edits }) => edits.pop()],
  [
    'a change of an interaction that never was',
    'changes[0]',
    ({ changes }) => Object.assign(first(changes), { interaction: 'shape:never' }),
  ],
  ['a log of a change that is not there', 'log', ({ log }) => Object.assign(first(log), { change: 'not-there' })],
  ['a vote that is there twice', 'votes', ({ votes }) => votes.push(first(votes))],
  [
    'votes of a ballot that is open',
    'votes[0]',
    ({ votes, ballots }) => Object.assign(first(votes), { ballot: ballots.at(-1)?.ballot }),
  ],
  [
    'a statement of no kind that is known',
    'evidence[0]',
    ({ evidence }) => Object.assign(first(evidence), { kind: 'rumour' }),
  ],
  [
    'an entry beyond the end of the journal',
    'evidence',
    ({ evidence }) => Object.assign(evidence.at(-1) ?? {}, { entry: 99_999 }),
  ],
  ['a statement out of order', 'evidence[1].entry', ({ evidence }) => Object.assign(evidence[1] ?? {}, { entry: 1 })],
  [
    'a day that is none',
    'measurements[0].now.day',
    ({ measurements }) => Object.assign(first(measurements).now ?? {}, { day: '2026-02-30' }),
  ],
  ['no journal', 'journal', (file) => Reflect.deleteProperty(file, 'journal')],
]

describe('a JSON file that is no workshop', () => {
  test.each(SPOILED)('%s is refused with its place', async (_, place, spoil) => {
    const { code, message } = await refused(spoiled(spoil))
    expect(code).toBe('json-invalid')
    expect(message).toContain('bad.json')
    expect(message).toContain(place)
  })

  test('one that is cut off anywhere is refused with the line', async () => {
    for (const share of [0.1, 0.5, 0.97]) {
      const { code, message } = await refused(text.slice(0, Math.floor(text.length * share)))
      expect(code).toBe('json-broken')
      expect(message).toMatch(/Line \d+, column \d+/)
    }
  })

  test('brackets without end are refused, not followed', async () => {
    expect((await refused(`{"format":"baton-workshop","version":2,"x":${'['.repeat(2_000_000)}`)).code).toBe(
      'json-broken',
    )
    expect(
      (
        await refused(
          spoiled((file) => Object.assign(file, { map: JSON.parse(`${'[1,'.repeat(90)}0${']'.repeat(90)}`) })),
        )
      ).code,
    ).toBe('json-broken')
  })

  test('other versions and other files are told from broken ones', async () => {
    expect(await refused(spoiled((file) => Object.assign(file, { version: 1 })))).toMatchObject({
      code: 'json-version',
    })
    expect(await refused('{"format":"baton-report","version":1}')).toMatchObject({ code: 'json-foreign' })
    expect(await refused('{}')).toMatchObject({ code: 'json-foreign' })
    expect(await refused(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).toMatchObject({ code: 'json-broken' })
  })

  test('a name that programs trip over is a name like any other', async () => {
    const poisoned = `{"__proto__":{"format":"baton-workshop"},${JSON.stringify(whole()).slice(1)}`
    const { app, id } = await madeAgain(Buffer.from(poisoned))
    expect((await written(app, id)).toString()).toBe(text)
  })

  test('the workshop of the library stays as it is when a file of it is refused', async () => {
    const { app, id } = await madeAgain(Buffer.from(text))
    const path = join(app.home, 'workshops', `${id}.baton`)
    const before = readFileSync(path)
    const bad = spoiled(({ journal }) => journal.pop())
    const result = await app.ask('library.importFile', { file: await sendFile(app, 'bad.json', Buffer.from(bad)) })
    expect(result.ok).toBe(false)
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

test('what would be larger than Baton reads is refused in a sentence, whichever way it goes', async () => {
  const app = coreApp()
  const { id } = await openMap(app)
  const folder = tempFolder()
  const [path, json] = [join(folder, 'huge.json'), join(folder, 'out.json')]
  writeFileSync(path, '{')
  truncateSync(path, WHOLE_BYTES + 1)
  const arrived = await app.receive(path)
  if (!arrived.ok) throw new Error(arrived.error.message)
  expect(await app.refusal('library.importFile', { file: arrived.value.file as never })).toBe('json-too-large')
  await app.get('library.close', { id })
  const order = { path: pathOf(app.home, id), name: 'Huge', to: json }
  expect(() => writeDown(order, 500)).toThrow(expect.objectContaining({ code: 'json-too-large' }))
  expect(readdirSync(folder)).toEqual(['huge.json'])
  await app.close()
})
