/** The list of what may be seen in the room has a word on every property that a record of the map can have. */
import { defaultBindingSchemas, defaultShapeSchemas } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { findRecordProblem } from '#shared/model/map-door.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import {
  createMapSchema,
  interactionEndProps,
  interactionProps,
  type MapRecord,
  partyProps,
  zoneMemberProps,
  zoneProps,
} from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { ROOM_BINDINGS, ROOM_SHAPES, redactRecord } from '#shared/model/redact-record.ts'

const schema = createMapSchema()
const OWN: Readonly<Record<string, object>> = { party: partyProps, interaction: interactionProps, zone: zoneProps }
const NATIVE: Readonly<Record<string, { readonly props: object }>> = defaultShapeSchemas as never
const spot = { index: 'a1', parentId: 'page:page', rotation: 0, isLocked: true, opacity: 1, meta: { secret: 'M1' } }

function shape(type: string, props: object): MapRecord {
  return { id: `shape:${type}`, typeName: 'shape', type, x: 3, y: 4, ...spot, props } as unknown as MapRecord
}

test('every property of every shape is either shown or blank, and of photos nothing is said at all', () => {
  for (const [type, { shown, blank }] of Object.entries(ROOM_SHAPES)) {
    const props = OWN[type] ?? NATIVE[type]?.props ?? {}
    expect([...shown, ...Object.keys(blank)].sort(), type).toEqual(Object.keys(props).sort())
  }
  expect(Object.keys(ROOM_SHAPES)).not.toContain('photo')
})

test('the same of bindings', () => {
  const props: Readonly<Record<string, object>> = {
    interactionEnd: interactionEndProps,
    zoneMember: zoneMemberProps,
    arrow: defaultBindingSchemas.arrow.props ?? {},
  }
  for (const [type, { shown, blank }] of Object.entries(ROOM_BINDINGS)) {
    expect([...shown, ...Object.keys(blank)].sort(), type).toEqual(Object.keys(props[type] ?? {}).sort())
  }
})

test('notes, people and standards stay behind, and what goes out is a sound record', () => {
  const party = shape('party', {
    ...{ ...EMPTY_PARTY, name: 'Front desk', group: 'Inn', people: 'Ada Quill', note: 'N1', pinned: true },
    ...{ w: 160, h: 80 },
  })
  const interaction = shape('interaction', {
    ...{ ...EMPTY_INTERACTION, service: 'orders', channel: 'person', trigger: 'T1', volume: 4242, what: 'W1' },
    ...{ when: 'W2', way: 'W3', effort: 'W4', momentOfTruth: 'MT', note: 'N2', route: 'curved' },
  })
  for (const record of [party, interaction]) {
    const shown = redactRecord(record)
    expect(findRecordProblem(shown, schema)).toBeNull()
    for (const secret of ['Ada', 'N1', 'T1', 'W1', 'W2', 'W3', 'W4', 'MT', 'N2', 'M1', 'person']) {
      expect(JSON.stringify(shown), secret).not.toContain(secret)
    }
  }
  expect(redactRecord(party)).toMatchObject({ x: 3, y: 4, props: { name: 'Front desk', group: 'Inn', people: '' } })
  expect(redactRecord(interaction)).toMatchObject({ props: { service: 'orders', volume: 4242, route: 'curved' } })
})

test('what lies in a collapsed zone counts there and says nothing', () => {
  const party = shape('party', { ...EMPTY_PARTY, name: 'Front desk', group: 'Inn', w: 160, h: 80 })
  const interaction = shape('interaction', { ...EMPTY_INTERACTION, service: 'orders', volume: 4242, route: 'curved' })
  expect(JSON.stringify(redactRecord(party, true))).not.toMatch(/Front|Inn/)
  expect(JSON.stringify(redactRecord(interaction, true))).not.toMatch(/orders|4242/)
  const text = shape('text', {})
  expect(redactRecord(text, true)).toBeNull()
})

test('photos to trace, names of files, titles and addresses behind words stay behind', () => {
  const hash = 'a'.repeat(64)
  const asset = (src: string) =>
    ({
      ...{ id: 'asset:one', typeName: 'asset', type: 'image', meta: {} },
      props: { src, w: 10, h: 10, mimeType: 'image/png', isAnimated: false, name: 'client-secret.png', fileSize: 9 },
    }) as unknown as MapRecord
  expect(redactRecord(shape('photo', { w: 10, h: 10, assetId: 'asset:one', shown: true }))).toBeNull()
  expect(redactRecord(asset('data:image/png;base64,AAAA'))).toBeNull()
  const kept = redactRecord(asset(`asset:${hash}`))
  expect(findRecordProblem(kept, schema)).toBeNull()
  expect(JSON.stringify(kept)).not.toContain('client-secret')
  for (const record of createBaseRecords('Takeover of Rivals Ltd')) {
    expect(JSON.stringify(redactRecord(record))).not.toContain('Rivals')
  }
  const marks = [{ type: 'link', attrs: { href: 'https://inside.example' } }, { type: 'bold' }]
  const richText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Plan', marks }] }] }
  const shown = JSON.stringify(redactRecord(shape('note', { richText, url: 'https://inside.example' })))
  expect(shown).not.toContain('inside.example')
  expect(shown).toContain('Plan')
  expect(shown).toContain('bold')
})
