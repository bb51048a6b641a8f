/** The icons in every size that the systems ask for, as the files that are packed hold them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ICNS_TYPES } from '../../../scripts/icons/containers.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'packaging', 'icons')

/** Width and height as a PNG says them. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe.each(['baton', 'workshop'])('the icon %s', (name) => {
  test('is there for Windows from 16 to 256 pixels', () => {
    const ico = readFileSync(join(folder, `${name}.ico`))
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = 6 + 16 * index
      const start = ico.readUInt32LE(entry + 12)
      const [width, height] = sizeOf(ico.subarray(start, start + ico.readUInt32LE(entry + 8)))
      expect(width).toBe(height)
      expect(ico[entry]).toBe(width % 256)
      return width
    })
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 96, 128, 256])
  })

  test('is there for macOS in every size, also for fine displays', () => {
    const icns = readFileSync(join(folder, `${name}.icns`))
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const found: [string, number][] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const [width] = sizeOf(icns.subarray(at + 8))
      found.push([icns.toString('latin1', at, at + 4), width])
    }
    expect(found).toEqual(ICNS_TYPES)
  })
})

test('Linux has a picture of each size, named by it', () => {
  const names = readdirSync(join(folder, 'png'))
  expect(names).toHaveLength(9)
  for (const name of names) {
    const [width, height] = sizeOf(readFileSync(join(folder, 'png', name)))
    expect(name).toBe(`${width}x${height}.png`)
  }
})
