/** What else lies on the maps of two tables: notes are asked about where both wrote, pictures come with their bytes, places are nobody's question. */
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { pictureAddress } from '#shared/model/picture.ts'
import { png } from '../../helpers/pictures.ts'
import { type CoreApp, coreApp, sendFile } from '../core-app.ts'
import { mapOf, party } from '../map-builders.ts'
import { copyFor, edit, findingsIn, merge, wanting, working, workshopWith } from './tables.ts'

function paper(id: string, words: string, x = 0): WireRecord {
  const richText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }
  const look = {
    color: 'yellow',
    labelColor: 'black',
    size: 'm',
    font: 'sans',
    align: 'middle',
    verticalAlign: 'middle',
  }
  return {
    ...{ id: `shape:${id}`, typeName: 'shape', type: 'note', x, y: 0, rotation: 0, index: 'a1', parentId: 'page:page' },
    ...{ isLocked: false, opacity: 1, meta: {} },
    props: { ...look, richText, fontSizeAdjustment: 0, growY: 0, url: '', scale: 1 },
  }
}

async function recordsOf(app: CoreApp, workshop: WorkshopId): Promise<ReadonlyMap<string, WireRecord>> {
  const { records } = await working(app, workshop, () => mapOf(app, workshop).load())
  return new Map(records.map((record) => [record.id, record]))
}

test('a note on which both wrote is asked about; one that only one touched is as that one left it', async () => {
  const app = coreApp()
  const ours = await workshopWith(app, 'Base', [paper('n1', 'Start'), paper('n2', 'Stay'), paper('n3', 'Gone')])
  const theirs = await copyFor(app, ours, 'Table 2')
  await edit(app, ours, [paper('n1', 'Ours')], ['shape:n3'])
  await edit(app, theirs, [paper('n1', 'Theirs'), paper('n2', 'Changed'), paper('n3', 'Kept'), paper('n4', 'New')])
  const look = await merge(app, wanting(ours, theirs), 'theirs')
  expect(look.sources[0]?.conflicts).toMatchObject([{ of: 'drawing', ours: 'Ours', theirs: 'Theirs' }])
  const records = await recordsOf(app, ours)
  const words = ['n1', 'n2', 'n3', 'n4'].map((id) => JSON.stringify(records.get(`shape:${id}`)))
  for (const [index, text] of ['Theirs', 'Changed', 'Kept', 'New'].entries()) expect(words[index]).toContain(text)
  const layers = ['n1', 'n2', 'n3', 'n4'].map((id) => (records.get(`shape:${id}`) as { index?: string }).index)
  expect(layers[3]).not.toBe(layers[0])
  expect(findingsIn(app, ours)).toEqual([])
  await app.close()
})

test('what both moved stays where it is here, what one moved moves, and new parties stand beside each other', async () => {
  const app = coreApp()
  const ours = await workshopWith(app, 'Base', [party('a'), party('b', {}, { x: 400 })])
  const theirs = await copyFor(app, ours, 'Table 2')
  await edit(app, ours, [party('a', {}, { y: 900 }), party('c', { name: 'Ours' }, { x: 800 })])
  await edit(app, theirs, [
    ...[party('a', {}, { y: 500 }), party('b', {}, { x: 400, y: 500 })],
    party('d', { name: 'Theirs' }, { x: 810 }),
  ])
  const look = await merge(app, wanting(ours, theirs))
  expect(look.sources[0]).toMatchObject({ conflicts: [], places: 1 })
  const records = await recordsOf(app, ours)
  const at = (id: string) => {
    const { x, y } = records.get(`shape:${id}`) as unknown as { x: number; y: number }
    return [x, y]
  }
  expect([at('a'), at('b'), at('c')]).toEqual([
    [0, 900],
    [400, 500],
    [800, 0],
  ])
  const [x = 0, y = 0] = at('d')
  expect(Math.abs(x - 800) >= 160 || Math.abs(y) >= 80).toBe(true)
  await app.close()
})

test('a picture comes with its bytes', async () => {
  const app = coreApp()
  const ours = await workshopWith(app, 'Base', [party('a')])
  const theirs = await copyFor(app, ours, 'Table 2')
  const { hash } = await working(app, theirs, async () => {
    const file = await sendFile(app, 'wall.png', png(64, 48))
    const picture = await app.get('pictures.add', { workshop: theirs, file })
    const src = pictureAddress(picture.hash)
    const props = { w: 64, h: 48, name: 'wall.png', isAnimated: false, mimeType: 'image/png', src, fileSize: 100 }
    const asset = { id: 'asset:wall', typeName: 'asset', type: 'image', props, meta: {} }
    await mapOf(app, theirs).apply([asset])
    return picture
  })
  await merge(app, wanting(ours, theirs))
  const pictures = await working(app, ours, () => app.get('pictures.list', { workshop: ours }))
  expect(pictures).toMatchObject([{ hash, width: 64 }])
  expect(findingsIn(app, ours)).toEqual([])
  await app.close()
})
