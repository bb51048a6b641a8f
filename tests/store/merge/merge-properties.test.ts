/** Laws of merging that hold for whatever tables did: the order is no matter where nothing clashes, and twice is once. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import type { NoteId, WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { type CoreApp, coreApp } from '../core-app.ts'
import { interaction, mapOf, party, zone } from '../map-builders.ts'
import { contentsOf, copyFor, deciding, findingsIn, merge, rowsOf, saidIn, wanting, workshopWith } from './tables.ts'

const PARTIES = ['a', 'b', 'c', 'd']
const START: readonly WireRecord[] = [
  ...PARTIES.map((id, index) => party(id, { name: `Party ${id}` }, { x: index * 300 })),
  ...interaction('ab', 'a', 'b'),
  ...interaction('bc', 'b', 'c'),
  ...interaction('cd', 'c', 'd'),
  zone('z', 'Zone'),
]

/** What one hand does at a table: each says which thing it touches, so that two tables can be kept apart. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), on: fc.constantFrom(...PARTIES) }),
  fc.record({ kind: fc.constant('group' as const), on: fc.constantFrom(...PARTIES) }),
  fc.record({ kind: fc.constant('move' as const), on: fc.constantFrom(...PARTIES) }),
  fc.record({ kind: fc.constant('remove' as const), on: fc.constantFrom('ab', 'bc', 'cd') }),
  fc.record({ kind: fc.constant('describe' as const), on: fc.constantFrom('ab', 'bc', 'cd') }),
  fc.record({ kind: fc.constant('add' as const), on: fc.constantFrom('e', 'f', 'g') }),
  fc.record({ kind: fc.constant('serve' as const), on: fc.constantFrom('ac', 'bd', 'ad') }),
  fc.record({ kind: fc.constant('say' as const), on: fc.constantFrom('one', 'two') }),
  fc.record({ kind: fc.constant('take' as const), on: fc.constantFrom(...PARTIES) }),
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never
const deeds = fc.array(deed, { minLength: 1, maxLength: 6 })

async function perform(app: CoreApp, workshop: WorkshopId, table: string, all: readonly Deed[]): Promise<void> {
  await app.get('library.open', { id: workshop })
  const map = mapOf(app, workshop)
  for (const { kind, on } of all) {
    const { records } = await map.load()
    const now = readContents(records as unknown as MapRecord[])
    const found = now.parties.find(({ id }) => id === `shape:${on}`)
    const served = now.interactions.find(({ id }) => id === `shape:${on}`)
    const both = [...on].every((id) => now.parties.some((one) => one.id === `shape:${id}`))
    const at = { x: PARTIES.indexOf(on) * 300 }
    if (kind === 'say') await say(app, workshop, `note-${on}-${table}`, `${on} by ${table}`)
    if (kind === 'add') await map.apply([party(`${on}-${table}`, { name: `New ${on} of ${table}` })])
    if (kind === 'remove' && served) await map.apply([], endsOf(on))
    if (kind === 'describe' && served) {
      const { id: _, provider: __, customer: ___, ...facts } = served
      await map.apply(interaction(on, on[0] ?? '', on[1] ?? '', { ...facts, note: `Note of ${table}` }))
    }
    if (kind === 'serve' && both) {
      const [provider = '', customer = ''] = on
      await map.apply(interaction(`${on}-${table}`, provider, customer, { service: `${on} of ${table}` }))
    }
    if (!found) continue
    const { id, ...facts } = found
    if (kind === 'rename') await map.apply([party(on, { ...facts, name: `${on} by ${table}` }, at)])
    if (kind === 'group') await map.apply([party(on, { ...facts, group: `Group ${table}` }, at)])
    if (kind === 'move') await map.apply([party(on, facts, { x: 5000, y: 100 * table.length })])
    if (kind === 'take') {
      const around = now.interactions.filter(({ provider, customer }) => provider === id || customer === id)
      await map.apply([], [id, ...around.flatMap((one) => endsOf(one.id.slice('shape:'.length)))])
    }
  }
  await app.get('library.close', { id: workshop })
}

function endsOf(interactionId: string): string[] {
  return [`shape:${interactionId}`, `binding:${interactionId}-1`, `binding:${interactionId}-2`]
}

async function say(app: CoreApp, workshop: WorkshopId, subject: string, text: string): Promise<void> {
  const about = { on: 'workshop' as const }
  const value = { kind: 'note' as const, text, author: '', about, done: false, personal: false }
  await app.get('evidence.say', { workshop, evidence: { kind: 'note', subject: subject as NoteId, value } })
}

async function stateOf(app: CoreApp, workshop: WorkshopId) {
  return { ...(await contentsOf(app, workshop)), ...(await saidIn(app, workshop)) }
}

/** One workshop, and two that went on from it on their own. */
async function parted(app: CoreApp, first: readonly Deed[], second: readonly Deed[]) {
  const base = await workshopWith(app, 'Base', START)
  const one = await copyFor(app, base, 'One')
  const other = await copyFor(app, base, 'Other')
  await perform(app, one, 'one', first)
  await perform(app, other, 'other', second)
  return { base, one, other }
}

describe('whatever two tables did', { timeout: PATIENCE }, () => {
  test('it is the same in either order where nothing clashes', async () => {
    const app = coreApp()
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const { base, one, other } = await parted(app, first, second)
        const left = await copyFor(app, base, 'Left')
        const right = await copyFor(app, base, 'Right')
        const look = await merge(app, wanting(left, one, other))
        await merge(app, wanting(right, other, one))
        if (look.sources.some(({ conflicts }) => conflicts.length > 0)) return
        expect(await stateOf(app, left)).toEqual(await stateOf(app, right))
      }),
      { numRuns: runs(5) },
    )
    await app.close()
  })

  test('merging it twice changes nothing the second time, and what was merged fits together', async () => {
    const app = coreApp()
    await fc.assert(
      fc.asyncProperty(
        deeds,
        deeds,
        fc.constantFrom('ours' as const, 'theirs' as const),
        async (first, second, side) => {
          const { one, other } = await parted(app, first, second)
          const wanted = wanting(one, other)
          const look = await app.get('merge.look', wanted)
          await app.get('merge.run', deciding(wanted, look, side))
          const before = rowsOf(app, one)
          expect((await app.get('merge.look', wanted)).sources).toMatchObject([{ relation: 'same', conflicts: [] }])
          expect(await app.get('merge.run', wanted)).toEqual({ changed: false })
          expect(rowsOf(app, one)).toEqual(before)
          expect(findingsIn(app, one)).toEqual([])
        },
      ),
      { numRuns: runs(5) },
    )
    await app.close()
  })

  test('what comes back to the other table is the same there, without a question', async () => {
    const app = coreApp()
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const { one, other } = await parted(app, first, second)
        await merge(app, wanting(one, other))
        const back = await app.get('merge.look', wanting(other, one))
        expect(back.sources[0]?.conflicts).toEqual([])
        await merge(app, wanting(other, one))
        expect(await stateOf(app, other)).toEqual(await stateOf(app, one))
      }),
      { numRuns: runs(4) },
    )
    await app.close()
  })
})
