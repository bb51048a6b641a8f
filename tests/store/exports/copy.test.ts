/**
 * The copy for handing over: byte by byte nothing is in it that does not go along, it opens as a workshop of its own, and with
 * a password nobody opens it without.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Block } from '#shared/model/block.ts'
import type { ExportRequest } from '#shared/model/export.ts'
import type { BlockId, StopId, WorkshopId } from '#shared/model/ids.ts'
import { createSealer } from '../../../src/main/export/sealer.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, FACILITATOR, sendFile } from '../core-app.ts'
import { filesHolding } from '../find-bytes.ts'
import { IN_FIELDS, IN_PERSONAL_NOTES, IN_WORDS, personalWorkshop } from '../purge/personal-workshop.ts'

type CopyRequest = Extract<ExportRequest, { format: 'copy' }>

const ALL: CopyRequest = { format: 'copy', notes: true, cards: true, names: true, password: '' }
const LESS: CopyRequest = { format: 'copy', notes: false, cards: false, names: false, password: '' }
const PRIVATE = [
  'Ask Zephyrine about the second queue',
  'keeps the list',
  'whisper this at the yard',
  'Do not say this',
]

interface Ended {
  readonly code?: string
  readonly bytes?: number
}

/** As sound as the real one, for passwords that nobody has to guess. */
const sealer = createSealer(8)

/** Writes a copy and waits until it is there, or was refused. */
async function writeCopy(app: CoreApp, workshop: WorkshopId, request: CopyRequest, path: string): Promise<Ended> {
  await app.get('library.open', { id: workshop })
  let end: (ended: Ended) => void = () => {}
  const ended = new Promise<Ended>((resolve) => {
    end = resolve
  })
  const stop = app.subscribe(FACILITATOR, (...[name, payload]) => {
    if (name === 'exports.done' || name === 'exports.failed') end(payload as Ended)
  })
  await app.get('exports.start', { workshop, request, path, replace: false, painted: [] })
  const result = await ended
  stop()
  return result
}

/** A workshop full of people, with what only the facilitator reads. */
async function fullWorkshop() {
  const made = await personalWorkshop({ sealer })
  const { app, workshop } = made
  await app.get('library.open', { id: workshop })
  const view = { by: 'frame', frame: { x: 0, y: 0, w: 100, h: 100 } } as const
  const stop = { id: 'stop-yard' as StopId, view, title: 'The yard', note: 'whisper this at the yard', steps: [] }
  await app.get('evidence.say', {
    workshop,
    evidence: { kind: 'stops', subject: 'workshop', value: { stops: [stop], without: [] } },
  })
  const notes = { purpose: '', trap: 'Do not say this', say: '', good: '', planB: '' }
  const texts = { title: 'Talk', prompt: '', ifLate: 'Leave it out quietly', notes }
  const block: Block = {
    ...{ id: 'block-1' as BlockId, kind: 'own', minutes: 5, leastMinutes: 5, scenes: ['prompt'], finish: [] },
    ...texts,
  }
  await app.get('guide.revise', { workshop, agenda: { name: 'Own', format: null, blocks: [block] } })
  return made
}

/** Texts that are anywhere in a file, packs of its past looked into unpacked. */
function textsIn(path: string, texts: readonly string[]): string[] {
  const db = new Database(path, { readonly: true })
  const packs = db.prepare<[], Buffer>('SELECT bytes FROM edit_pack').pluck().all()
  db.close()
  const all = [readFileSync(path), ...packs.map((pack) => brotliDecompressSync(pack))]
  return texts.filter((text) => all.some((bytes) => bytes.includes(text)))
}

test('a copy with less holds nothing of what does not go along, is sound, and is a workshop of its own', async () => {
  const { app, workshop } = await fullWorkshop()
  const path = join(tempFolder(), 'Copy.baton')
  await writeCopy(app, workshop, ALL, path.replace('Copy', 'Whole'))
  expect(textsIn(path.replace('Copy', 'Whole'), [...IN_FIELDS, IN_WORDS, ...IN_PERSONAL_NOTES]).length).toBe(9)

  expect(await writeCopy(app, workshop, LESS, path)).toMatchObject({ path })
  expect(textsIn(path, [...IN_FIELDS, IN_WORDS, ...IN_PERSONAL_NOTES, ...PRIVATE])).toEqual([])
  expect(
    readdirSync(join(app.home, 'inbox'), { recursive: true }).filter((name) => !String(name).match(/^\d+-\w+$/)),
  ).toEqual([])

  const other = coreApp({ sealer })
  const file = await sendFile(other, 'Copy.baton', readFileSync(path))
  const { id } = await other.get('library.importFile', { file })
  expect(id).not.toBe(workshop)
  const opened = await other.get('library.open', { id })
  expect(opened.title).toBe('Service desk')
  expect(opened.counts.interactions).toBe(1)
  await other.close()
  await app.close()
})

test('what goes along is chosen: names without notes, notes without names', async () => {
  const { app, workshop } = await fullWorkshop()
  const folder = tempFolder()
  const withNames = join(folder, 'names.baton')
  await writeCopy(app, workshop, { ...LESS, names: true }, withNames)
  expect(textsIn(withNames, ['Thaddeus Ironmonger', ...IN_PERSONAL_NOTES, ...PRIVATE])).toEqual(['Thaddeus Ironmonger'])
  const withNotes = join(folder, 'notes.baton')
  await writeCopy(app, workshop, { ...LESS, notes: true }, withNotes)
  expect(textsIn(withNotes, [...IN_FIELDS, ...IN_PERSONAL_NOTES, 'whisper this at the yard'])).toEqual([
    ...IN_PERSONAL_NOTES,
    'whisper this at the yard',
  ])
  await app.close()
})

test('a copy of everything is the same state of the same workshop', async () => {
  const { app, workshop } = await personalWorkshop({ sealer })
  const path = join(tempFolder(), 'Whole.baton')
  await writeCopy(app, workshop, ALL, path)
  const file = await sendFile(app, 'Whole.baton', readFileSync(path))
  expect(await app.get('library.importFile', { file })).toMatchObject({ kind: 'same', id: workshop })
  await app.close()
})

test('with a password the copy tells nothing, opens with that password alone, and with any program for the format', async () => {
  const { app, workshop } = await personalWorkshop({ sealer })
  const folder = join(tempFolder(), 'out')
  mkdirSync(folder)
  const path = join(folder, 'Locked.baton.age')
  await writeCopy(app, workshop, { ...ALL, password: 'four words and more' }, path)
  expect(filesHolding(folder, [...IN_FIELDS, 'Service desk', 'SQLite format 3'])).toEqual([])

  const decrypter = new Decrypter()
  decrypter.addPassphrase('four words and more')
  const plain = await decrypter.decrypt(readFileSync(path))
  expect(new TextDecoder().decode(plain.subarray(0, 15))).toBe('SQLite format 3')

  const other = coreApp({ sealer })
  const file = await sendFile(other, 'Locked.baton.age', readFileSync(path))
  expect(await other.refusal('library.importFile', { file })).toBe('file-locked')
  expect(await other.refusal('library.unlockFile', { file, password: 'four words' })).toBe('password-wrong')
  await other.get('library.unlockFile', { file, password: 'four words and more' })
  expect(await other.get('library.importFile', { file })).toMatchObject({ kind: 'added', id: workshop })
  await other.close()
  await app.close()
})

test('a locked file that was changed on the way, or did not arrive whole, is told from a wrong password', async () => {
  const { app, workshop } = await personalWorkshop({ sealer })
  const path = join(tempFolder(), 'Locked.baton.age')
  await writeCopy(app, workshop, { ...ALL, password: 'secret' }, path)
  const whole = readFileSync(path)
  const changed = Buffer.from(whole)
  changed[whole.length - 100] = (changed[whole.length - 100] ?? 0) ^ 1
  for (const bytes of [changed, whole.subarray(0, whole.length - 500)]) {
    const file = await sendFile(app, 'Locked.baton.age', bytes)
    expect(await app.refusal('library.unlockFile', { file, password: 'secret' })).toBe('sealed-damaged')
  }
  await app.close()
})

test('an existing file is not replaced without a question, and stays as it is', async () => {
  const { app, workshop } = await personalWorkshop({ sealer })
  const path = join(tempFolder(), 'There.baton')
  writeFileSync(path, 'mine')
  await app.get('library.open', { id: workshop })
  const start = { workshop, request: LESS, path, replace: false, painted: [] }
  expect(await app.refusal('exports.start', start)).toBe('file-exists')
  expect(readFileSync(path, 'utf8')).toBe('mine')
  await app.close()
})
