/** Drawings of tldraw become plain drawing: what a map does not hold stays behind, nothing damaged or from elsewhere comes in. */
import { createTLSchema, type TLShape } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDrawing } from '#shared/import/read-drawing.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'

const schema = createMapSchema()
const SCHEMA = createTLSchema().serialize()
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const page = (id: string, index: string) => ({ id, typeName: 'page', name: id, index, meta: {} })
const shape = (id: string, type: string, props: object, more: object = {}) => ({
  ...{ id: `shape:${id}`, typeName: 'shape', type, parentId: 'page:a', index: 'a1', x: 0, y: 0, rotation: 0 },
  ...{ isLocked: false, opacity: 1, meta: {}, props, ...more },
})
const line = (id: string, more: object = {}) =>
  shape(
    id,
    'draw',
    {
      ...{ segments: [{ type: 'free', points: [{ x: 0, y: 0, z: 0.5 }] }], color: 'black', fill: 'none', dash: 'draw' },
      ...{ size: 'm', isComplete: true, isClosed: false, isPen: false, scale: 1 },
    },
    more,
  )
const propsOf = (one: { props: object }) => one.props
const frame = (id: string, more: object = {}) => shape(id, 'frame', { w: 100, h: 100, name: '', color: 'black' }, more)
const asset = (id: string, src: string) => ({
  ...{ id: `asset:${id}`, typeName: 'asset', type: 'image', meta: {} },
  props: { w: 1, h: 1, name: 'p', isAnimated: false, mimeType: 'image/png', src },
})
const image = (id: string, of: string) =>
  shape(id, 'image', {
    w: 1,
    h: 1,
    playing: true,
    url: '',
    assetId: `asset:${of}`,
    crop: null,
    flipX: false,
    flipY: false,
    altText: '',
  })
const file = (records: object[], more: object = {}) =>
  JSON.stringify({ tldrawFileFormatVersion: 1, schema: SCHEMA, records: [page('page:a', 'a1'), ...records], ...more })
function read(records: object[], more: object = {}) {
  const drawing = readDrawing(file(records, more), schema)
  if (typeof drawing === 'string') throw new Error(drawing)
  return drawing
}
const ids = (shapes: readonly TLShape[]) => shapes.map(({ id }) => id)

describe('a drawing', () => {
  test('comes in with its lines, and says what stays behind', () => {
    const bookmark = shape('link', 'bookmark', { w: 1, h: 1, url: 'https://x.invalid', assetId: null })
    const drawing = read([line('one'), bookmark, line('two', { parentId: 'page:b' }), page('page:b', 'a2')])
    expect(ids(drawing.shapes)).toEqual(['shape:one'])
    expect(drawing).toMatchObject({ left: 1, pages: 1, roots: new Set(['shape:one']) })
  })

  test('leaves what is in a frame where it stood', () => {
    const turned = frame('f', { x: 100, y: 50, rotation: Math.PI / 2 })
    const [one] = read([turned, line('one', { parentId: 'shape:f', x: 10, y: 20 })]).shapes
    expect(one).toMatchObject({ parentId: 'page:a', rotation: Math.PI / 2 })
    expect(one?.x).toBeCloseTo(80)
    expect(one?.y).toBeCloseTo(60)
  })

  test('keeps a group of a few as one, and takes one of very many apart where its things stood', () => {
    const grouped = (group: string, count: number) =>
      Array.from({ length: count }, (_, at) => line(`${group}${at}`, { parentId: `shape:${group}`, x: at }))
    const drawing = read([
      ...[shape('few', 'group', {}), ...grouped('few', 2)],
      ...[shape('many', 'group', {}, { x: 1000 }), ...grouped('many', LIMITS.drawingGroup + 1)],
      shape('empty', 'group', {}),
    ])
    const at = new Map(drawing.shapes.map((one) => [one.id as string, one]))
    expect(at.get('shape:few1')).toMatchObject({ parentId: 'shape:few', x: 1 })
    expect(at.get('shape:many1')).toMatchObject({ parentId: 'page:a', x: 1001 })
    expect([at.has('shape:many'), at.has('shape:empty'), drawing.left]).toEqual([false, false, 0])
  })

  test('leaves a line behind that no hand ever drew', () => {
    const points = Array.from({ length: LIMITS.drawingShapeCharacters / 20 }, (_, x) => ({ x, y: 0.25, z: 0.5 }))
    const drawing = read([
      line('one'),
      line('endless', { props: { ...propsOf(line('one')), segments: [{ type: 'free', points }] } }),
    ])
    expect(ids(drawing.shapes)).toEqual(['shape:one'])
    expect(drawing.left).toBe(1)
  })

  test('brings pictures that it holds, and none that lie elsewhere', () => {
    const drawing = read([
      ...[asset('own', PIXEL), image('own', 'own')],
      ...[asset('far', 'https://x.invalid/p.png'), image('far', 'far')],
      ...[asset('near', 'file:///etc/passwd'), image('near', 'near')],
      ...[asset('svg', 'data:image/svg+xml;base64,PHN2Zy8+'), image('svg', 'svg')],
    ])
    expect(ids(drawing.shapes)).toEqual(['shape:own'])
    expect(drawing.assets).toHaveLength(1)
    expect(drawing.left).toBe(3)
    expect(JSON.stringify(drawing)).not.toMatch(/x\.invalid|passwd|svg/)
  })

  test('takes no party or interaction that somebody forged into it, and no parents in a circle', () => {
    const party = shape('p', 'party', { w: 1, h: 1, name: 'Forged', kind: 'team' })
    const circle = [shape('a', 'group', {}, { parentId: 'shape:b' }), shape('b', 'group', {}, { parentId: 'shape:a' })]
    const drawing = read([party, ...circle, line('in', { parentId: 'shape:a' }), line('one'), line('far', { x: 1e12 })])
    expect(ids(drawing.shapes)).toEqual(['shape:one'])
    expect(drawing.left).toBe(5)
  })
})

test.each([
  ['words', 'hello', 'no-drawing'],
  ['other JSON', '{"a":1}', 'no-drawing'],
  ['null', 'null', 'no-drawing'],
  [
    'a drawing without a page',
    JSON.stringify({ tldrawFileFormatVersion: 1, schema: SCHEMA, records: [] }),
    'no-drawing',
  ],
  ['a later layout of the file', file([line('one')], { tldrawFileFormatVersion: 2 }), 'newer'],
  [
    'a later kind of line',
    file([line('one')], {
      schema: {
        schemaVersion: 2,
        sequences: { ...(SCHEMA as { sequences: object }).sequences, 'com.tldraw.shape.draw': 99 },
      },
    }),
    'newer',
  ],
  ['a schema of nonsense', file([line('one')], { schema: { schemaVersion: 7 } }), 'newer'],
  ['nothing that a map holds', file([frame('f')]), 'empty'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'no-drawing'],
] as const)('%s is named for what it is', (_name, text, problem) => {
  expect(readDrawing(text, schema)).toBe(problem)
})

test('whatever stands in the records, nothing is thrown and only sound shapes come in', () => {
  const record = fc.record({
    id: fc.string(),
    typeName: fc.constantFrom('shape', 'binding', 'asset', 'page', 'x'),
    type: fc.constantFrom('draw', 'arrow', 'image', 'group', 'x'),
    parentId: fc.constantFrom('page:a', 'shape:one', ''),
    props: fc.jsonValue(),
    x: fc.anything(),
  })
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const drawing = readDrawing(file([line('one'), ...records]), schema)
      return typeof drawing === 'string' || ids(drawing.shapes).includes('shape:one' as never)
    }),
    { numRuns: 200 },
  )
})

test('thousands of shapes inside each other, and thousands of pages, do not hold it up', () => {
  const nest = (depth: number) =>
    Array.from({ length: depth }, (_, at) =>
      shape(`n${at}`, 'group', {}, { parentId: at === 0 ? 'page:a' : `shape:n${at - 1}` }),
    )
  const pages = Array.from({ length: 2000 }, (_, at) => page(`page:m${at}`, 'a2'))
  const lost = Array.from({ length: 2000 }, (_, at) => line(`l${at}`, { parentId: 'shape:nobody' }))
  const drawing = read([...nest(1500), ...pages, ...lost, line('one')])
  expect(ids(drawing.shapes)).toContain('shape:one')
  expect(drawing.pages).toBe(2000)
  expect(readDrawing(file(nest(50_000)), schema)).toBe('too-much')
})

test('what nests too deeply inside a shape stays behind', () => {
  const text = file([line('one'), shape('deep', 'text', { richText: 'HERE' })])
  const levels = 50_000
  const rich = `{"type":"doc","content":${'[{"content":'.repeat(levels)}[]${'}]'.repeat(levels)}}`
  const props = `{"color":"black","size":"m","w":8,"font":"draw","textAlign":"start","autoSize":true,"scale":1,"richText":${rich}}`
  const drawing = readDrawing(text.replace('{"richText":"HERE"}', props), schema)
  if (typeof drawing === 'string') throw new Error(drawing)
  expect(ids(drawing.shapes)).toEqual(['shape:one'])
  expect(drawing.left).toBe(1)
})

test('a drawing of more than is laid on a map at once is refused before each of its things is looked at', () => {
  const many = Array.from({ length: LIMITS.drawingShapes + 1 }, (_, at) =>
    line(`n${at}`, { props: 'nothing that a line has' }),
  )
  expect(readDrawing(file(many), schema)).toBe('too-much')
  expect(readDrawing(file(many.slice(1)), schema)).toBe('empty')
})

test('so is one of endless lines, while pictures may be as large as they are', () => {
  const points = Array.from({ length: LIMITS.drawingCharacters / 20 }, (_, at) => ({ x: at, y: at, z: 0.5 }))
  const endless = line('endless', { props: { segments: [{ type: 'free', points }] } })
  expect(readDrawing(file([endless]), schema)).toBe('too-much')
  const large = asset('large', `${PIXEL}${'A'.repeat(LIMITS.drawingCharacters)}`)
  expect(read([line('one'), large, image('picture', 'large')]).shapes).toHaveLength(2)
})

test('and one of texts that nobody reads from a wall', () => {
  const text = (at: number) =>
    shape(`t${at}`, 'text', {
      ...{ color: 'black', size: 'm', w: 8, font: 'draw', textAlign: 'start', autoSize: true, scale: 1 },
      richText: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a'.repeat(20_000) }] }],
      },
    })
  const fitting = Math.floor(LIMITS.drawingText / 20_200)
  const texts = (count: number) => file(Array.from({ length: count }, (_, at) => text(at)))
  expect(readDrawing(texts(fitting), schema)).toMatchObject({ left: 0 })
  expect(readDrawing(texts(fitting + 1), schema)).toBe('too-much')
})
