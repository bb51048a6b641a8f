import { createTLStore } from '@tldraw/editor'
import { react } from '@tldraw/state'
import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { createBaseRecords, createCastRecords } from '#shared/model/map-records.ts'
import { createMapSchema, isInteraction, isParty } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { readContents } from '../../../src/renderer/src/canvas/document/read-contents.ts'
import { laneIndexOf } from '../../../src/renderer/src/canvas/lanes/lane-index.ts'

const box = (x: number, y: number) => ({ x, y, w: 168, h: 72 })

function openMap() {
  const store = createTLStore({ schema: createMapSchema() })
  let id = 0
  const made = createCastRecords(
    {
      parties: ['Right', 'Left', 'Below'].map((name) => ({ ...EMPTY_PARTY, name })),
      interactions: [
        { provider: 2, customer: 0, facts: { ...EMPTY_INTERACTION, service: 'Up' } },
        { provider: 1, customer: 0, facts: { ...EMPTY_INTERACTION, service: 'Across' } },
      ],
    },
    { parties: [box(600, 0), box(0, 8), box(0, 400)] },
    () => `id-${id++}`,
  )
  store.put([...createBaseRecords('Trial'), ...made.records])
  const lanes = laneIndexOf(store)
  return { store, lanes, contents: readContents(store, lanes), ...made }
}

const first = (store: ReturnType<typeof createTLStore>) => store.allRecords().find(isParty)

const change = (record: TLRecord | undefined, patch: object): TLRecord => ({ ...record, ...patch }) as TLRecord

describe('what the map says', () => {
  test('lists parties as one reads, and interactions after their providers', () => {
    const { contents } = openMap()
    const { parties, interactions } = contents.get()
    expect(parties.map(({ name }) => name)).toEqual(['Left', 'Right', 'Below'])
    expect(interactions.map(({ service }) => service)).toEqual(['Across', 'Up'])
    expect(parties[0]).not.toHaveProperty('w')
  })

  test('keeps its lists and facts while things only move', () => {
    const { store, contents, partyIds } = openMap()
    const before = contents.get()
    const first = partyIds[0]
    if (!first) throw new Error('no party')
    store.put([change(store.get(first), { x: 620 })])
    expect(contents.get()).toBe(before)
  })

  test('says the same as one who reads the map for the first time, whatever moved, came, went or was tied anew', () => {
    const step = fc.record({
      deed: fc.constantFrom('move', 'move', 'move', 'rename', 'remove', 'add'),
      which: fc.nat(2),
      x: fc.integer({ min: -600, max: 900 }),
      y: fc.integer({ min: -600, max: 900 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const { store, lanes, contents, partyIds } = openMap()
        contents.get()
        for (const { deed, which, x, y } of steps) {
          const id = partyIds[which]
          const party = id && store.get(id)
          if (!id) continue
          if (deed === 'add' || !party || !isParty(party)) {
            if (deed === 'add' && !party) store.put([{ ...first(store), id, x, y } as TLRecord])
          } else if (deed === 'move') store.put([change(party, { x, y })])
          else if (deed === 'rename') store.put([change(party, { props: { ...party.props, name: `Name ${x}` } })])
          else if (store.allRecords().filter(isParty).length > 1) store.remove([id])
          expect(contents.get()).toEqual(readContents(store, lanes).get())
        }
      }),
    )
  })

  test('has new facts for what was edited, and the old ones for the rest', () => {
    const { store, contents } = openMap()
    const before = contents.get()
    const left = store.allRecords().find((record) => isParty(record) && record.props.name === 'Left')
    if (!left || !isParty(left)) throw new Error('no party')
    store.put([change(left, { props: { ...left.props, name: 'Far left' } })])
    const after = contents.get()
    expect(after.parties.map(({ name }) => name)).toEqual(['Far left', 'Right', 'Below'])
    expect(after.parties[1]).toBe(before.parties[1])
    expect(after.interactions).toBe(before.interactions)
  })

  test('leaves out an interaction that has lost an end', () => {
    const { store, contents, interactionIds } = openMap()
    const binding = store
      .allRecords()
      .find((record) => record.typeName === 'binding' && record.fromId === interactionIds[0])
    if (!binding) throw new Error('no binding')
    store.remove([binding.id])
    expect(contents.get().interactions.map(({ service }) => service)).toEqual(['Across'])
  })
})

describe('lanes of a store', () => {
  test('a shape hears of its own lane only', () => {
    const { store, lanes, interactionIds, partyIds } = openMap()
    const [up, across] = interactionIds
    const [right, left] = partyIds
    if (!up || !across || !right || !left) throw new Error('the map is not as it should be')
    let heard = 0
    const stop = react('lane of up', () => {
      lanes.laneOf(up)
      heard += 1
    })
    expect(lanes.laneOf(across)).toMatchObject({ rank: 0, count: 1 })
    expect([...lanes.touching(right)].sort()).toEqual([up, across].sort())
    const twin = store.get(across)
    const ends = store.allRecords().filter((record) => record.typeName === 'binding' && record.fromId === across)
    if (!twin || !isInteraction(twin)) throw new Error('no interaction')
    const id = 'shape:twin'
    store.put([
      change(twin, { id, index: 'a9' }),
      ...ends.map((end, at) => change(end, { id: `binding:twin-${at}`, fromId: id })),
    ])
    expect(lanes.laneOf(across)).toMatchObject({ rank: 0, count: 2 })
    expect(lanes.laneOf(id as never)).toMatchObject({ rank: 1, count: 2, provider: left, customer: right })
    expect(heard).toBe(1)
    stop()
    lanes.stop()
  })
})
