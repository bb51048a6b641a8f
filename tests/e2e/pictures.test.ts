/** Pictures on the map and photos under it, in a real browser: what it unpacks, what it shows, and what is in the file. */
import { createTLSchema } from '@tldraw/tlschema'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { png } from '../helpers/pictures.ts'
import { closeAndRead } from './close-and-read.ts'
import { dropFile } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function openCast(page: Page, address: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('On a wall')
  const { map } = workshop
  await map.cast(await map.place(0.3, 0.3), [
    ['Sales', 'Tab'],
    ['Dispatch', 'Escape'],
  ])
  await map.focus()
  return workshop
}

const choosePhoto = (page: Page, name: string, buffer: Buffer, mimeType = 'image/png') =>
  page.locator('[data-photo-field]').setInputFiles({ name, mimeType, buffer })

const bar = (page: Page) => page.getByRole('group', { name: t('pictures.bar.name') })
const pressInBar = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click()
/** What is painted of the photos. */
const painted = (page: Page) =>
  page.locator('.tl-shapes > img').evaluateAll((images) =>
    images.map((image) => ({
      opacity: Number(getComputedStyle(image).opacity),
      width: (image as HTMLImageElement).naturalWidth,
      height: (image as HTMLImageElement).naturalHeight,
    })),
  )

/** A photo as a camera writes it: upright only for who reads the note that it lies on its side. */
async function sidewaysPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (size) => {
      const canvas = new OffscreenCanvas(size.width, size.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('nowhere to draw')
      context.fillStyle = '#f4f0e6'
      context.fillRect(0, 0, size.width, size.height)
      context.fillStyle = '#205080'
      context.fillRect(0, 0, size.width / 4, size.height / 4)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let binary = ''
      for (const byte of bytes) binary += String.fromCharCode(byte)
      return btoa(binary)
    },
    { width, height },
  )
  const bytes = Buffer.from(base64, 'base64')
  const turned = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex')
  return Buffer.concat([bytes.subarray(0, 2), turned, bytes.subarray(2)])
}

test('a photo lies faded and locked under the map; it is faded, moved, hidden and removed, and every step is undone', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await choosePhoto(page, 'wall.png', png(800, 600))
  await bar(page).waitFor()
  await expect.poll(() => painted(page)).toEqual([{ opacity: 0.35, width: 800, height: 600 }])
  await map.focus()
  const [laid] = await map.read.onScreen('photo')
  if (!laid) throw new Error('no photo')
  // It is under everything and under no hand: a click selects nothing, a party on it stays to be taken.
  await page.mouse.click(laid.x + laid.w - 20, laid.y + laid.h - 40)
  expect((await map.read.state()).selected).toEqual([])
  await map.select('Dispatch')
  await expect.poll(async () => (await map.read.state()).selected).toEqual([(await map.spot('Dispatch')).id])

  const slider = bar(page).getByRole('slider')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await painted(page))[0]?.opacity).toBe(0.45)
  await workshop.undo()
  await expect.poll(async () => (await painted(page))[0]?.opacity).toBe(0.35)

  await pressInBar(page, t('pictures.bar.unlock'))
  await expect.poll(async () => (await map.read.state()).selected).toEqual([laid.id])
  await map.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await map.read.onScreen('photo'))[0]?.x).toBeGreaterThan(laid.x)
  await pressInBar(page, t('pictures.bar.lock'))
  await expect.poll(async () => (await map.read.state()).selected).toEqual([])
  await workshop.undo()
  await workshop.undo()
  await workshop.undo()
  await expect.poll(async () => (await map.read.onScreen('photo'))[0]?.x).toBe(laid.x)

  await pressInBar(page, t('pictures.bar.hide'))
  await expect.poll(() => painted(page)).toEqual([])
  await pressInBar(page, t('pictures.bar.show'))
  await expect.poll(async () => (await painted(page)).length).toBe(1)
  await pressInBar(page, t('pictures.bar.remove'))
  await bar(page).waitFor({ state: 'detached' })
  await workshop.undo()
  await expect.poll(async () => (await painted(page)).length).toBe(1)
  await workshop.saved()

  await page.reload()
  await map.ready()
  await expect.poll(() => painted(page)).toEqual([{ opacity: 0.35, width: 800, height: 600 }])
  const file = await closeAndRead(workshop, baton, home)
  expect(file.pictures).toMatchObject([{ type: 'image/png', width: 800, height: 600 }])
  expect(JSON.stringify([...file.records.values()])).not.toContain('data:')
  expect(file.integrity).toBe('ok')
})

test('a picture that is dropped twice is kept once; it becomes a photo to trace in one step', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  const picture = png(400, 300, { grey: 90 })
  for (const count of [1, 2]) {
    await dropFile(page, '.tl-canvas', 'wall.png', 'image/png', picture)
    await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(count)
  }
  await page.getByRole('button', { name: t('pictures.traceIt'), exact: true }).click()
  await expect.poll(async () => (await map.read.onScreen('photo')).length).toBe(1)
  expect(await map.read.onScreen('image')).toHaveLength(1)
  await map.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(2)
  expect(await map.read.onScreen('photo')).toEqual([])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(0)
  expect(await map.read.parties()).toHaveLength(2)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(1)
  const file = await closeAndRead(workshop, baton, home)
  expect(file.pictures).toHaveLength(1)
})

test('a huge photo that lies on its side is kept upright and at a size that is enough, without what the camera wrote', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openCast(page, baton.address)
  await choosePhoto(page, 'IMG_1234.jpg', await sidewaysPhoto(page, 8000, 6000), 'image/jpeg')
  await expect.poll(() => painted(page), { timeout: 60_000 }).toMatchObject([{ width: 3072, height: 4096 }])
  const file = await closeAndRead(workshop, baton, home)
  expect(file.pictures).toMatchObject([{ type: 'image/jpeg', width: 3072, height: 4096 }])
})

const BAD = [
  ['a file of 40 MB', 'huge.png', 'image/png', () => png(10, 10), 'tooLarge'],
  [
    'more pixels than there is memory',
    'bomb.png',
    'image/png',
    () => png(60_000, 60_000, { empty: true }),
    'tooManyPixels',
  ],
  ['a head without its pixels', 'cut.png', 'image/png', () => png(500, 400, { empty: true }), 'unreadable'],
  ['a picture of nothing', 'nothing.png', 'image/png', () => png(0, 0), 'empty'],
  ['an empty file', 'empty.jpg', 'image/jpeg', () => Buffer.alloc(0), 'empty'],
  ['a HEIC photo', 'IMG_1.heic', 'image/heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['a PDF', 'plan.pdf', 'application/pdf', () => Buffer.from('%PDF-1.7\n%…'), 'pdf'],
  [
    'a drawing with a script in it',
    'plan.svg',
    'image/svg+xml',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "owned"</script></svg>'),
    'svg',
  ],
  ['a film', 'plan.mp4', 'video/mp4', () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0'), 'other'],
] as const

test('what is no picture for the map gets a sentence, and nothing of it stays', async ({ page, baton, home }) => {
  const workshop = await openCast(page, baton.address)
  for (const [what, name, type, make, problem] of BAD) {
    await dropFile(page, '.tl-canvas', name, type, make(), problem === 'tooLarge' ? 40_000_000 : 0)
    const limit = { tooLarge: 30, tooManyPixels: 100 }[problem as string] ?? 0
    const sentence = page.getByText(t(`pictures.problem.${problem}`, { file: name, limit }))
    await sentence.waitFor()
    expect(await workshop.map.read.onScreen('image'), what).toEqual([])
  }
  expect(await page.title()).not.toContain('owned')
  expect((await workshop.map.read.parties()).map((party) => party.name)).toEqual(['Sales', 'Dispatch'])
  await workshop.map.drag('Sales', { x: 0, y: 80 })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.pictures).toEqual([])
})

test('a picture goes along when it is copied into another workshop', async ({ page, baton, watched }) => {
  await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const workshop = await openCast(page, baton.address)
  const { map } = workshop
  await dropFile(page, '.tl-canvas', 'wall.png', 'image/png', png(320, 200, { grey: 33 }))
  await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(1)
  await map.focus()
  await page.keyboard.press('Control+c')
  const copied = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  await expect.poll(copied).toContain('text/html')
  await workshop.saved()
  await workshop.goHome()
  await new HomeOnPage(page).makeWorkshop('Another wall')
  await map.focus()
  await page.keyboard.press('Control+v')
  await expect.poll(async () => (await map.read.onScreen('image')).length).toBe(1)
  const shown = page.locator('.tl-shape[data-shape-type="image"] img')
  await expect
    .poll(() => shown.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)))
    .toContain(320)
  await workshop.saved()
})

test('a drawing of tldraw stands on the map in one step, with its picture and without what lies elsewhere', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openCast(page, baton.address)
  const own = { tldrawFileFormatVersion: 1, schema: createTLSchema().serialize() }
  const shape = (id: string, type: string, x: number, props: object) => ({
    ...{ id: `shape:${id}`, typeName: 'shape', type, parentId: 'page:page', index: 'a1', x, y: 0, rotation: 0 },
    ...{ isLocked: false, opacity: 1, meta: {}, props },
  })
  const asset = (id: string, src: string) => ({
    ...{ id: `asset:${id}`, typeName: 'asset', type: 'image', meta: {} },
    props: { w: 4, h: 4, name: `${id}.png`, isAnimated: false, mimeType: 'image/png', src },
  })
  const image = { w: 4, h: 4, playing: true, url: '', crop: null, flipX: false, flipY: false, altText: '' }
  const words = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a step' }] }] }
  const look = { color: 'black', labelColor: 'black', fill: 'none', dash: 'draw', size: 'm', font: 'draw', scale: 1 }
  // More than are laid at once; the first and the last are tied to each other.
  const boxes = Array.from({ length: 70 }, (_, at) =>
    shape(`box${at}`, 'geo', (at % 10) * 160, {
      ...{ ...look, geo: 'rectangle', w: 120, h: 80, growY: 0, url: '', align: 'middle', verticalAlign: 'middle' },
      richText: words,
    }),
  )
  const arrow = shape('arrow', 'arrow', 0, {
    ...{ ...look, kind: 'arc', arrowheadStart: 'none', arrowheadEnd: 'arrow', text: '', labelPosition: 0.5, bend: 0 },
    ...{ start: { x: 0, y: 0 }, end: { x: 10, y: 10 }, elbowMidPoint: 0.5 },
  })
  const records = [
    { id: 'page:page', typeName: 'page', name: 'One', index: 'a1', meta: {} },
    asset('own', `data:image/png;base64,${png(4, 4).toString('base64')}`),
    asset('far', 'https://drawings.invalid/far.png'),
    shape('own', 'image', 0, { ...image, assetId: 'asset:own' }),
    shape('far', 'image', 100, { ...image, assetId: 'asset:far' }),
    shape('line', 'line', 200, {
      ...{ dash: 'draw', size: 'm', color: 'blue', spline: 'line', scale: 1 },
      points: { a1: { id: 'a1', index: 'a1', x: 0, y: 0 }, a2: { id: 'a2', index: 'a2', x: 90, y: 40 } },
    }),
    ...boxes,
    arrow,
    ...(['start', 'end'] as const).map((terminal, at) => ({
      ...{ id: `binding:${terminal}`, typeName: 'binding', type: 'arrow', meta: {} },
      ...{ fromId: 'shape:arrow', toId: boxes.at(-at)?.id },
      props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
    })),
  ]
  const choose = (text: string) =>
    page
      .locator('[data-drawing-field]')
      .setInputFiles({ name: 'sketch.tldr', mimeType: 'application/json', buffer: Buffer.from(text) })
  await choose('{"no":"drawing"}')
  await page
    .getByText(t('map.laid.problem.no-drawing', { file: 'sketch.tldr' }))
    .first()
    .waitFor()
  await choose(JSON.stringify({ ...own, records }))
  await page
    .getByText(t('map.laid.added', { count: 73, file: 'sketch.tldr' }))
    .first()
    .waitFor()
  const drawn = page.locator('.tl-shape:not([data-shape-type="party"])')
  await workshop.undo()
  await expect.poll(() => drawn.count()).toBe(0)
  await workshop.redo()
  await expect.poll(() => drawn.count()).toBe(73)
  const file = await closeAndRead(workshop, baton, home)
  const types = [...file.records.values()].flatMap(({ typeName, type }) => (typeName === 'shape' ? [type] : []))
  expect(types.filter((type) => type !== 'party' && type !== 'geo').sort()).toEqual(['arrow', 'image', 'line'])
  const ties = [...file.records.values()].filter(({ typeName }) => typeName === 'binding')
  expect(ties).toHaveLength(2)
  expect(file.pictures).toHaveLength(1)
  expect(JSON.stringify([...file.records.values()])).not.toContain('drawings.invalid')
  expect(file.integrity).toBe('ok')
})
