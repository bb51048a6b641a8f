/** The door of the map: what comes back in, and what is set aside with a reason. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContents } from '#shared/model/map-contents.ts'
import { admitRecords, findRecordProblem, migrateRecords } from '#shared/model/map-door.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { box, interaction, party, zone } from '../../store/map-builders.ts'

const schema = createMapSchema()
const base = createBaseRecords('')

function admit(records: readonly unknown[]) {
  const { records: admitted, setAside } = admitRecords([...base, ...records], schema)
  return { admitted: admitted.map((record) => record.id as string), aside: setAside.map((record) => record.id) }
}

test('a map that is whole comes back in as it is', () => {
  const records = [party('a'), party('b'), ...interaction('i', 'a', 'b'), ...interaction('self', 'a', 'a'), zone('z')]
  expect(admit(records)).toEqual({ admitted: [...base, ...records].map((record) => record.id), aside: [] })
})

test('an interaction that lost an end is set aside with its other end, and its parties stay', () => {
  const [shape, provider] = interaction('i', 'a', 'b')
  const { admitted, aside } = admit([party('a'), party('b'), shape, provider])
  expect(admitted).toEqual(['document:document', 'page:page', 'shape:a', 'shape:b'])
  expect(aside.sort()).toEqual(['binding:i-1', 'shape:i'])
})

test('two bindings for the same end are no two ends', () => {
  const [shape, provider] = interaction('i', 'a', 'b')
  const { aside } = admit([party('a'), party('b'), shape, provider, { ...provider, id: 'binding:twin' }])
  expect(aside).toContain('shape:i')
})

test('the same id twice: the last one counts', () => {
  const { records } = admitRecords([...base, party('a', { name: 'old' }), party('a', { name: 'new' })], schema)
  expect(readContents(records).parties.map(({ name }) => name)).toEqual(['new'])
})

test('whatever the parents are, what is admitted hangs from a page and no shape is its own ancestor', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const parents = fc.constantFrom('page:page', 'shape:nowhere', ...names.map((name) => `shape:${name}`))
  fc.assert(
    fc.property(fc.tuple(parents, parents, parents, parents, parents), (chosen) => {
      const records = names.map((name, index) => box(name, chosen[index] ?? 'page:page'))
      const { records: admitted, setAside } = admitRecords([...base, ...records], schema)
      const byId = new Map<string, MapRecord>(admitted.map((record) => [record.id, record]))
      for (const record of admitted) {
        let at: MapRecord | undefined = record
        for (let steps = 0; at?.typeName === 'shape'; steps += 1) {
          expect(steps).toBeLessThan(names.length)
          at = byId.get(at.parentId)
        }
        expect(at).toBeDefined()
      }
      expect(admitted.length + setAside.length).toBe(base.length + names.length)
    }),
  )
})

test.each([
  [null, 'not a record'],
  ['text', 'not a record'],
  [{ id: 'shape:a' }, 'not a record'],
  [{ id: 'instance:a', typeName: 'instance' }, 'unknown kind'],
  [{ ...party('a'), type: 'embed' }, 'unknown “embed”'],
  [{ ...party('a'), props: {} }, 'w: Expected number'],
  [party('a', { name: 'x'.repeat(201) }), 'name: at most 200 characters, got 201'],
  [box('a', 'shape:a'), 'its own parent'],
  [{ ...party('a'), meta: { essay: 'x'.repeat(300_000) } }, 'too long'],
])('what does not fit is named: case %#', (record, problem) => {
  expect(findRecordProblem(record, schema)).toContain(problem)
})

test('records are brought to the present schema, and those of a later one are left alone', () => {
  const written = schema.serialize()
  const sequences = (change: object) => ({ ...written, sequences: { ...written.sequences, ...change } })
  expect(migrateRecords(base, written, schema).kind).toBe('current')
  const [{ meta: _, ...old }, page] = base
  const migrated = migrateRecords([old as MapRecord, page], sequences({ 'com.tldraw.document': 1 }), schema)
  expect(migrated).toMatchObject({ kind: 'migrated', records: [{ meta: {} }, {}] })
  expect(migrateRecords(base, sequences({ 'com.tldraw.document': 99 }), schema).kind).toBe('newer')
})

/** A note of tldraw whose words are a link. */
function linked(href: string, url = '') {
  const words = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
  return {
    ...{ ...box('note'), type: 'note' },
    props: {
      ...{
        color: 'black',
        labelColor: 'black',
        size: 'm',
        font: 'sans',
        fontSizeAdjustment: 0,
        growY: 0,
        scale: 1,
        url,
      },
      ...{ align: 'middle', verticalAlign: 'middle' },
      richText: { type: 'doc', content: [{ type: 'paragraph', content: [words] }] },
    },
  }
}

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'file:///etc/hosts',
  '\\\\host\\share',
  '//host/share',
  'data:text/html,x',
  'smb://host',
])('a shape whose words lead to %s stays outside, in its link as in its address', (address) => {
  expect(findRecordProblem(linked(address), schema)).toBe('a link to a file or a program')
  expect(findRecordProblem(linked('', address), schema)).not.toBeNull()
})

test.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:somebody@example.org', ''])(
  'a shape whose words lead to “%s” may be on a map',
  (address) => {
    expect(findRecordProblem(linked(address), schema)).toBeNull()
  },
)
