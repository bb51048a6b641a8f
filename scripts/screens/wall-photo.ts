/** A photo of a wall with sticky notes where the parties of the open map stand, as if the map had been traced from it. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'

/** A photo covers this part of the view when it is laid; the notes lie accordingly. */
const SHARE = 0.9
/** Notes that nobody has traced yet, in parts of the photo. */
const LEFT = [
  ['Returns desk', 0.16, 0.18],
  ['Night shift', 0.13, 0.9],
  ['Web shop', 0.5, 0.88],
] as const

/** Lays it under the map and waits until it is painted. */
export async function layWallPhoto(workshop: WorkshopOnPage): Promise<void> {
  const { map, page } = workshop
  const box = await map.canvas.boundingBox()
  if (!box) throw new Error('the map is not on the screen')
  const left = LEFT.map(([name, x, y]) => ({ name, x: x * box.width, y: y * box.height }))
  const traced = (await map.read.parties()).map(({ name, centre }) => ({
    name,
    x: box.width / 2 + (centre.x - box.x - box.width / 2) / SHARE,
    y: box.height / 2 + (centre.y - box.y - box.height / 2) / SHARE,
  }))
  const photo = await drawWall(page, { width: box.width, height: box.height, notes: [...traced, ...left] })
  await page
    .locator('[data-photo-field]')
    .setInputFiles({ name: 'wall.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo, 'base64') })
  await page.locator('.tl-shapes > img').waitFor()
  await page.getByText(t('pictures.laid')).waitFor()
}

interface Wall {
  readonly width: number
  readonly height: number
  readonly notes: readonly { readonly name: string; readonly x: number; readonly y: number }[]
}

/** The JPEG, base64. */
function drawWall(page: Page, wall: Wall): Promise<string> {
  return page.evaluate(async ({ width, height, notes }) => {
    const canvas = new OffscreenCanvas(width * 2, height * 2)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('nowhere to draw')
    context.scale(2, 2)
    const light = context.createLinearGradient(0, 0, width, height)
    light.addColorStop(0, '#efe6d2')
    light.addColorStop(1, '#c9bda3')
    context.fillStyle = light
    context.fillRect(0, 0, width, height)
    const colours = ['#f7d94c', '#f4a259', '#8cc084', '#7fb7d6']
    notes.forEach(({ name, x, y }, index) => {
      context.save()
      context.translate(x + 8, y - 6)
      context.rotate(((index % 5) - 2) * 0.03)
      context.fillStyle = colours[index % colours.length] ?? '#f7d94c'
      context.fillRect(-78, -46, 156, 92)
      context.fillStyle = '#2b2b2b'
      context.font = 'italic 600 19px cursive'
      context.textAlign = 'center'
      context.fillText(name, 0, 6, 140)
      context.restore()
    })
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    let binary = ''
    for (const byte of bytes) binary += String.fromCharCode(byte)
    return btoa(binary)
  }, wall)
}
