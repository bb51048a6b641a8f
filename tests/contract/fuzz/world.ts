/**
 * What is attacked: a core on a library with a practice workshop that has everything in it, one with a small map, and one that
 * was thrown away; beside it files of every kind. A world is a copy of a prepared one, so that each begins alike.
 */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallName } from '#shared/contract/index.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createSealer } from '../../../src/main/export/sealer.ts'
import { makeWorkbook } from '../../helpers/make-workbook.ts'
import { png } from '../../helpers/pictures.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, sendFile } from '../../store/core-app.ts'
import { interaction, mapOf, party, zone } from '../../store/map-builders.ts'
import { pathOf, readRows } from '../../store/read-file.ts'
import { Ref } from './arbitrary-of.ts'

/** Calls that take something out of the library for good. */
const FOR_GOOD: ReadonlySet<string> = new Set(['purge.run', 'library.removeDeleted', 'practice.discard'])

/** Entries of the journal in a file that nobody holds, by their uids. */
export function uidsIn(path: string): ReadonlySet<string> {
  return new Set(readRows<{ uid: string }>(path, 'SELECT uid FROM entry').map(({ uid }) => uid))
}

/** The library that every world begins with. */
export interface PreparedWorld {
  readonly home: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly workshops: readonly WorkshopId[]
}

const TABLE = 'provider,customer,service,volume\nFront desk,Kitchen,orders,40\nKitchen,Stores,meals,5\n'
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>'

/** Counts, so that a world that was found to break can be gone through again. */
function countedIds(prefix: string) {
  let count = 0
  return {
    next: () => {
      count += 1
      return `${prefix}-${String(count).padStart(6, '0')}`
    },
  }
}

/** Locks with as little work as there can be: what is looked for here is not in the lock. */
const lightly = () => createSealer(1)

/** Makes the library once; worlds copy it. */
export async function prepareWorld(): Promise<PreparedWorld> {
  const home = join(tempFolder(), 'home')
  const app = coreApp({ home, ids: countedIds('prepared'), sealer: lightly() })
  const { id: practice } = await app.get('practice.make', { at: 'close' })
  const { id: plain } = await app.get('library.create', { title: 'Plain', client: 'Somebody' })
  const { id: gone } = await app.get('library.create', { title: 'Gone', client: '' })
  const { id: own } = await app.get('library.open', { id: plain })
  await mapOf(app, own).apply([
    ...[party('a'), party('b'), party('c'), zone('z')],
    ...[...interaction('ab', 'a', 'b'), ...interaction('bc', 'b', 'c')],
  ])
  await app.get('library.close', { id: plain })
  await app.get('library.delete', { id: gone })
  await app.close()
  const text = (value: string) => new TextEncoder().encode(value)
  const files = [
    { name: 'plain.baton', bytes: readFileSync(pathOf(home, plain)) },
    { name: 'table.csv', bytes: text(TABLE) },
    {
      name: 'table.xlsx',
      bytes: makeWorkbook({
        One: [
          ['provider', 'customer'],
          ['IT', 'Sales'],
        ],
      }),
    },
    { name: 'picture.png', bytes: png(8, 8) },
    { name: 'map.svg', bytes: text(PICTURE) },
    {
      name: 'format.json',
      bytes: readFileSync(join(import.meta.dirname, '../../../resources/formats/blank-agenda.json')),
    },
    { name: 'nothing', bytes: new Uint8Array() },
    { name: 'noise', bytes: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256) },
  ]
  return { home, files, workshops: [practice, plain] }
}

export interface World {
  readonly app: CoreApp
  readonly home: string
  /** Puts what the world knows in the place of every `Ref`, and learns from an answer what there is to know. */
  resolve(value: unknown): unknown
  learn(name: CallName, value: unknown): void
  /** The entries that each workshop held before. */
  readonly before: readonly ReadonlySet<string>[]
  /** Whether a call was answered that takes things out of the library for good. */
  removedForGood(): boolean
}

const CORE_ID = /^[A-Za-z0-9_-]{6,64}$/

/** Ids by the name of the field in which they stood. */
class Known {
  readonly #byKey = new Map<string, Set<string>>()

  add(key: string, value: string): void {
    const there = this.#byKey.get(key) ?? new Set()
    this.#byKey.set(key, there.add(value))
  }

  /** Mostly of this field; now and then of any other. */
  pick(key: string, choice: number): string {
    const own = [...(this.#byKey.get(key) ?? [])]
    const pool = own.length > 0 && choice % 8 !== 0 ? own : [...this.#byKey.values()].flatMap((ids) => [...ids])
    return pool[choice % Math.max(1, pool.length)] ?? 'nobody'
  }
}

/** A world of its own, with its workshops open and its files sent. */
export async function beginWorld({ home: prepared, files, workshops }: PreparedWorld): Promise<World> {
  const folder = tempFolder()
  const home = join(folder, 'home')
  cpSync(prepared, home, { recursive: true })
  const out = join(folder, 'out')
  mkdirSync(out)
  const app = coreApp({ home, ids: countedIds('made'), sealer: lightly() })
  const core = new Known()
  const shapes = new Known()
  const records: WireRecord[] = []
  const tokens: string[] = []
  let removed = false
  const places = [
    ...[join(out, 'one.bin'), join(out, 'two.bin'), join(out, 'x'.repeat(300)), join(out, 'missing', 'x'), out, ''],
    ...[
      join(home, 'workshops', 'in.baton'),
      join(home, 'x'),
      'relative',
      `${out}/\u0000`,
      join(out, '..', 'home', 'y'),
    ],
  ]

  function learn(value: unknown, key: string): void {
    if (typeof value === 'string') {
      if (/^shape:.{1,80}$/.test(value)) shapes.add(key, value)
      else if (CORE_ID.test(value)) core.add(key, value)
    } else if (Array.isArray(value)) for (const one of value.slice(0, 200)) learn(one, key)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) learn(one, name)
    }
  }

  function pick({ kind, key, choice }: Ref): unknown {
    switch (kind) {
      case 'path':
        return places[choice % places.length]
      case 'file':
        return tokens[choice % tokens.length] ?? 'no-such-token'
      case 'record':
        return structuredClone(records[choice % Math.max(1, records.length)] ?? party('nobody'))
      case 'shape':
        return shapes.pick(key, choice)
      case 'core':
        return key === 'workshop' || key === 'id'
          ? (workshops[choice % 3] ?? core.pick(key, choice))
          : core.pick(key, choice)
    }
  }

  function resolve(value: unknown): unknown {
    if (value instanceof Ref) return pick(value)
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one)]))
  }

  for (const workshop of workshops) {
    await app.get('library.open', { id: workshop })
    core.add('workshop', workshop)
    for (const name of ['ratings.list', 'changes.list', 'evidence.list', 'guide.get', 'versions.list'] as const) {
      learn(await app.get(name, { workshop }), name)
    }
    const map = await app.get('map.load', { workshop })
    records.push(...map.records)
    learn(map.records, 'map')
  }
  learn((await app.get('library.list', {})).deleted, 'deleted')
  learn(
    (await app.get('formats.list', {})).map(({ id }) => id),
    'format',
  )
  for (const { name, bytes } of files) tokens.push(await sendFile(app, name, bytes))

  return {
    app,
    home,
    resolve,
    learn(name, value) {
      if (FOR_GOOD.has(name)) removed = true
      learn(value, name)
    },
    before: workshops.map((id) => uidsIn(pathOf(prepared, id))),
    removedForGood: () => removed,
  }
}
