/** Importing tables and making the practice workshop, through the core and down to the file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boxesOverlap } from '#shared/layout/box.ts'
import { isParty, isZone, type MapRecord } from '#shared/model/map-schema.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'
import { pathOf, readRows } from '../read-file.ts'

const TABLE = join(import.meta.dirname, '..', '..', '..', 'resources', 'practice', 'it-incident-handoffs.csv')
const utf8 = (text: string) => new TextEncoder().encode(text)

async function boxesOf(app: CoreApp, workshop: string) {
  await app.get('library.open', { id: workshop })
  const { records, setAside } = await app.get('map.load', { workshop })
  expect(setAside).toEqual([])
  const map = records as unknown as MapRecord[]
  const box = (shape: { x: number; y: number; props: { w: number; h: number } }) => ({
    x: shape.x,
    y: shape.y,
    w: shape.props.w,
    h: shape.props.h,
  })
  return { map, parties: map.filter(isParty).map(box), zones: map.filter(isZone).map(box) }
}

function overlapping(boxes: readonly { x: number; y: number; w: number; h: number }[]) {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b)))
}

describe('importing the measured hand-overs', () => {
  test('makes a workshop of 61 parties and 255 interactions as one edit, without overlaps', async () => {
    const app = coreApp()
    const file = await sendFile(app, 'it-incident-handoffs.csv', readFileSync(TABLE))
    const table = await app.get('tableImport.read', { file })
    expect(table).toMatchObject({ rows: 255, problemCount: 0, mapping: { provider: 0, customer: 1, volume: 2 } })
    const { id } = await app.get('tableImport.createWorkshop', { file, title: 'IT', client: '' })
    const { parties } = await boxesOf(app, id)
    expect(parties).toHaveLength(61)
    expect(overlapping(parties)).toEqual([])
    await app.close()
    const path = pathOf(app.home, id)
    expect(readRows(path, 'SELECT count(*) n, sum(volume) v, count(DISTINCT service) s FROM interaction')).toEqual([
      { n: 255, v: 835, s: 1 },
    ])
    expect(readRows(path, "SELECT kind FROM entry WHERE area = 'map'")).toHaveLength(1)
  })

  test('lets go of the file once it is a workshop', async () => {
    const app = coreApp()
    const file = await sendFile(app, 'a.csv', utf8('from,to\nA,B\n'))
    await app.get('tableImport.createWorkshop', { file, title: 'T', client: '' })
    expect(await app.refusal('tableImport.read', { file })).toBe('transfer-invalid')
    await app.close()
  })
})

describe('a table that is no table', () => {
  test.each([
    ['', 'csv-empty'],
    ['\u0000\u0001', 'csv-binary'],
    ['one\ntwo\n', 'csv-one-column'],
    ['from,to\n', 'csv-no-rows'],
  ])('of %j is refused with %s', async (text, code) => {
    const app = coreApp()
    const file = await sendFile(app, 'a.csv', utf8(text))
    expect(await app.refusal('tableImport.read', { file })).toBe(code)
    expect(await app.refusal('tableImport.createWorkshop', { file, title: 'T', client: '' })).toBe(code)
    expect((await app.get('library.list', {})).workshops).toEqual([])
    await app.close()
  })

  test('is refused for a column that is not there, a title of blanks, and rows without ends', async () => {
    const app = coreApp()
    const file = await sendFile(app, 'a.csv', utf8('Who,For whom\nIT,Sales\n'))
    const wanted = { file, title: 'T', client: '' }
    expect(await app.refusal('tableImport.createWorkshop', wanted)).toBe('csv-no-columns-mapped')
    expect(
      await app.refusal('tableImport.createWorkshop', { ...wanted, title: ' ', mapping: { provider: 0, customer: 1 } }),
    ).toBe('title-empty')
    expect(await app.refusal('tableImport.createWorkshop', { ...wanted, mapping: { provider: 0, customer: 7 } })).toBe(
      'csv-no-columns-mapped',
    )
    const blank = await sendFile(app, 'b.csv', utf8('from,to\nA,\n'))
    expect(await app.refusal('tableImport.createWorkshop', { ...wanted, file: blank })).toBe('csv-no-interactions')
    expect((await app.get('library.list', {})).workshops).toEqual([])
    await app.get('tableImport.createWorkshop', { ...wanted, mapping: { provider: 0, customer: 1 } })
    expect((await app.get('library.list', {})).workshops).toHaveLength(1)
    await app.close()
  })
})

describe('the practice workshop', () => {
  test('holds the measured map in zones without overlaps, and says what is made up', async () => {
    const app = coreApp()
    const { id } = await app.get('practice.make', { at: 'frame' })
    const { map, parties, zones } = await boxesOf(app, id)
    expect([parties.length, zones.length]).toEqual([61, 8])
    expect(overlapping(parties)).toEqual([])
    expect(overlapping(zones)).toEqual([])
    const inside = parties.filter((party) => zones.filter((zone) => boxesOverlap(zone, party)).length === 1)
    expect(inside).toHaveLength(61)
    const written = JSON.stringify(map.filter((record) => record.typeName === 'shape' && record.type === 'text'))
    for (const words of [
      'Made up for practice',
      'Amaral, Fantinato, Peres (2018)',
      'doi:10.24432/C57S4H',
      'CC BY 4.0',
    ]) {
      expect(written).toContain(words)
    }
    await app.close()
    const path = pathOf(app.home, id)
    expect(readRows(path, 'SELECT count(*) n, sum(volume) v FROM interaction')).toEqual([{ n: 255, v: 835 }])
    expect(readRows(path, "SELECT note FROM party WHERE name = 'Group 70'")).toEqual([
      {
        note: 'Measured: 175 incidents received, 47 of them missed the service level (27 %); median 35.1 hours to resolve.\nIts zone and kind are made up for practice.',
      },
    ])
    const told = "SELECT count(*) n FROM interaction WHERE note LIKE '%made up for practice%'"
    expect(readRows(path, `${told} AND service <> 'incident hand-over'`)).toEqual([{ n: 22 }])
    expect(readRows(path, `${told} AND service = 'incident hand-over'`)).toEqual([{ n: 0 }])
  })

  test('is a fresh one each time and marked as practice', async () => {
    const app = coreApp()
    const first = await app.get('practice.make', { at: 'frame' })
    const second = await app.get('practice.make', { at: 'frame' })
    expect(second.id).not.toBe(first.id)
    const { workshops } = await app.get('library.list', {})
    expect(workshops.map((workshop) => workshop.practice)).toEqual([true, true])
    await app.close()
  })
})
