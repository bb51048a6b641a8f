/** A workshop that is full of people: their names in every field that asks for one, in typed words, and in its past. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type { InteractionId, MeasureId, MeasurementId, NoteId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import type { CreateAppOptions } from '../../../src/main/app-options.ts'
import { packHistory } from '../../../src/main/core/history/pack-history.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { costCard, measure, said } from '../../helpers/cost-statements.ts'
import { coreApp } from '../core-app.ts'
import { filesHolding } from '../find-bytes.ts'
import { interaction, openMap, party } from '../map-builders.ts'
import { pathOf, readRows } from '../read-file.ts'

export const QUOTES = 'shape:quotes' as InteractionId
export const TIME = 'measure-time' as MeasureId

/** Names in fields that ask for people. */
export const IN_FIELDS = [
  'Zephyrine Quill',
  'Oswin Bracegirdle',
  'Ludmilla Vanterpool',
  'Thaddeus Ironmonger',
  'Quimby Dellacroix',
  'Marigold Entwistle',
]
/** What is said in notes marked personal. */
export const IN_PERSONAL_NOTES = ['burned out since Easter', 'asked for a transfer']
/** A first name that stands in typed words all over the place, also where it was typed over since. */
export const IN_WORDS = 'Zephyrine'

export function note(text: string, more: Partial<Note> = {}): Note {
  return { kind: 'note', text, author: '', about: { on: 'workshop' }, done: false, personal: false, ...more }
}

/** Closed at the end, with a backup, a deleted state, a copy of its own, and most of its past packed. */
export async function personalWorkshop(options: Partial<CreateAppOptions> = {}) {
  const app = coreApp(options)
  const map = await openMap(app, 'Service desk')
  const workshop = map.id
  const say = (evidence: Parameters<typeof app.get<'evidence.say'>>[1]['evidence']) =>
    app.get('evidence.say', { workshop, evidence })
  await map.apply([
    party('sales', { name: 'Sales', people: 'Zephyrine Quill, Oswin Bracegirdle' }),
    party('desk', { name: 'Desk', note: 'Ask Zephyrine about the second queue' }),
    ...interaction('quotes', 'sales', 'desk', { service: 'quotes', trigger: 'Zephyrine rings' }),
  ])
  // Typed over since, so that it stands in the past alone.
  await map.apply([party('sales', { name: 'Sales', people: 'Ludmilla Vanterpool', note: 'Zephyrine keeps the list' })])
  await map.apply([party('sales', { name: 'Sales', people: 'three of them' })])
  await say({
    kind: 'frame',
    subject: 'workshop',
    value: { ...EMPTY_FRAME, scope: 'Why Zephyrine waits', names: [IN_FIELDS[0] ?? ''] },
  })
  await say({
    kind: 'note',
    subject: 'note-1' as NoteId,
    value: note('Zephyrine was right', { author: 'Thaddeus Ironmonger' }),
  })
  await say({ kind: 'note', subject: 'note-2' as NoteId, value: note('burned out since Easter') })
  await say({ kind: 'note', subject: 'note-2' as NoteId, value: note('asked for a transfer', { personal: true }) })
  await say({ kind: 'note', subject: 'note-2' as NoteId, value: null })
  await say(costCard(QUOTES, { volume: { ...said(10), by: 'Quimby Dellacroix' } }))
  await say(measure(TIME, QUOTES))
  await app.get('measures.record', {
    workshop,
    measurements: [
      {
        measure: TIME,
        id: 'measured-1' as MeasurementId,
        day: '2026-03-01',
        value: 4,
        cases: null,
        note: 'Zephyrine timed it',
      },
    ],
  })
  const facts = {
    ...EMPTY_CHANGE,
    what: 'Zephyrine calls back first',
    owner: 'Thaddeus Ironmonger',
    reviewDate: '2026-04-01',
  }
  const { change } = await app.get('changes.log', {
    workshop,
    interaction: QUOTES,
    facts: { ...facts, status: 'planned' },
  })
  await app.get('changes.comment', { workshop, change, comment: 'zephyrine agrees' })
  const { ballot } = await app.get('ratings.open', {
    workshop,
    terms: { kind: 'rating', interactions: [QUOTES], voters: { customer: 8, provider: 8 }, anonymous: false },
  })
  for (const what of [1, 2, 4, 5, 5] as const) {
    await app.get('ratings.submit', {
      ...{ workshop, ballot },
      card: {
        ...{ kind: 'rating', chair: 'customer', name: 'Marigold Entwistle' },
        answers: [{ interaction: QUOTES, answers: { what, when: 'unknown', way: null, effort: 3, importance: 4 } }],
      },
    })
  }
  await app.get('ratings.setHands', {
    ...{ workshop, ballot },
    hands: {
      ...{ interaction: QUOTES, chair: 'customer' },
      counts: { what: [0, 0, 1, 0, 0, 0], when: null, way: null, effort: null, importance: null },
    },
  })
  await app.get('ratings.reveal', { workshop, ballot })
  await app.get('library.close', { id: workshop })
  keepCopies(app.home, workshop)
  const { id: copy } = await app.get('library.duplicate', { id: workshop, title: 'Their own copy' })
  await app.get('library.list', {})
  return { app, workshop, ballot, change, copy }
}

function keepCopies(home: string, workshop: string): void {
  const path = pathOf(home, workshop)
  const store = openWorkshop(path, { backups: home, now: '2026-03-02T09:00:00.000Z' })
  packHistory(store, 2, 1)
  store.close()
  mkdirSync(join(home, 'backups', workshop), { recursive: true })
  copyFileSync(path, join(home, 'backups', workshop, '2026-03-01T09-00-00Z-before-version-6.baton'))
  copyFileSync(path, join(home, 'deleted', `${workshop}@2026-03-01T09-00-00Z.baton`))
}

/** Files of the home that hold any of these words anywhere in their bytes; packs are looked into unpacked. */
export function filesTelling(home: string, words: readonly string[], workshop: string): string[] {
  const packs = readRows<{ bytes: Buffer }>(pathOf(home, workshop), 'SELECT bytes FROM edit_pack')
  const packed = packs.some(({ bytes }) => words.some((word) => brotliDecompressSync(bytes).includes(word)))
  return [...filesHolding(home, words), ...(packed ? ['a pack'] : [])]
}
