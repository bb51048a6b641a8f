/** Steps of the map's records, up and down: what goes up comes down as it was, and no kind of record is without steps. */
import type { Migration } from '@tldraw/store'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNewer, isSame, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { interaction, party, zone } from '../../store/map-builders.ts'

const OWN = [
  'com.tldraw.shape.party',
  'com.tldraw.shape.interaction',
  'com.tldraw.shape.zone',
  'com.tldraw.binding.interactionEnd',
  'com.tldraw.binding.zoneMember',
] as const

const schema = createMapSchema()
const now = schema.serialize()
const first = { ...now, sequences: { ...now.sequences } }
for (const id of OWN) first.sequences[id] = 0

const steps = (): readonly Migration[] => OWN.flatMap((id) => schema.migrations[id]?.sequence ?? [])

test('every kind of record that Baton brings has steps of its own, each with a way back', () => {
  for (const id of OWN) expect(schema.migrations[id]).toBeDefined()
  expect(steps().length).toBeGreaterThan(1)
  for (const step of steps()) expect(step).toMatchObject({ scope: 'record', down: expect.any(Function) })
})

test('what goes up comes down as it was', () => {
  const word = fc.string({ maxLength: 20 })
  fc.assert(
    fc.property(word, word, word, (name, service, area) => {
      for (const made of [party('p', { name }), interaction('i', 'p', 'p', { service })[0], zone('z', area)]) {
        const present = made as unknown as MapRecord
        const older = schema.migratePersistedRecord(present, first, 'down')
        if (older.type !== 'success') throw new Error('there is no way down')
        const { props } = older.value as MapRecord & { props: object }
        expect(Object.keys(props)).not.toContain('route')
        expect(Object.keys(props)).not.toContain('collapsed')
        expect(migrateRecords([older.value], first, schema)).toEqual({ kind: 'migrated', records: [present] })
      }
    }),
  )
})

test('one damaged record hinders no other on the way up', () => {
  const { props: _, ...damaged } = zone('broken') as unknown as MapRecord & { props: unknown }
  const whole = schema.migratePersistedRecord(zone('whole') as unknown as MapRecord, first, 'down')
  if (whole.type !== 'success') throw new Error('there is no way down')
  const outcome = migrateRecords([damaged as MapRecord, whole.value], first, schema)
  expect(outcome).toMatchObject({ kind: 'migrated', records: [damaged, { props: { collapsed: false } }] })
})

test('the same schema is the same, an older one is older, and one with a kind nobody knows is newer', () => {
  expect([isSame(now, schema), isNewer(now, schema)]).toEqual([true, false])
  expect([isSame(first, schema), isNewer(first, schema)]).toEqual([false, false])
  const strange = { ...now, sequences: { ...now.sequences, 'com.tldraw.shape.lighthouse': 0 } }
  expect([isSame(strange, schema), isNewer(strange, schema)]).toEqual([false, true])
  const { 'com.tldraw.binding.zoneMember': __, ...fewer } = now.sequences
  expect([isSame({ ...now, sequences: fewer }, schema), isNewer({ ...now, sequences: fewer }, schema)]).toEqual([
    false,
    false,
  ])
})
