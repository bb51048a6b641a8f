/** What the first bytes of a file say of the picture in it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessForeign, readPictureHead } from '#shared/model/picture-head.ts'
import { preparePicture } from '../../../src/renderer/src/canvas/pictures/prepare-picture.ts'
import { png } from '../../helpers/pictures.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  )

/** A JPEG with its story, a preview inside it, and its frame. */
const JPEG = bytes(
  [0xff, 0xd8],
  [0xff, 0xe1, 0x00, 0x12],
  'Exif\0\0',
  [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 0],
  [0xff, 0xff, 0xfe, 0x00, 0x05],
  'xyz',
  [0xff, 0xc4, 0x00, 0x03, 0],
  [0xff, 0xc2, 0x00, 0x0b, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3],
)

describe('the head of a picture', () => {
  test.each([
    ['jpeg', JPEG, 4000, 3000],
    ['png', png(640, 480), 640, 480],
    ['gif', bytes('GIF89a', [0x20, 0x03, 0x58, 0x02]), 800, 600],
    ['webp', bytes('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0]), 640, 480],
    ['webp', bytes('RIFF\0\0\0\0WEBPVP8L', [10, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x77, 0x00]), 640, 480],
    ['webp', bytes('RIFF\0\0\0\0WEBPVP8 ', [10, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01]), 640, 480],
    [
      'avif',
      bytes(
        '\0\0\0\x1cftypavif\0\0\0\0',
        'ispe',
        [0, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0, 120],
        'ispe',
        [0, 0, 0, 0],
        [0, 0, 0x0f, 0xa0, 0, 0, 0x0b, 0xb8, 0, 0, 0, 0],
      ),
      4000,
      3000,
    ],
  ])('of %s says how large it is', (format, file, width, height) => {
    expect(readPictureHead(file)).toEqual({ format, width, height })
  })

  test('that is cut off, or none, is null, and whatever stands there, nothing breaks', () => {
    for (const file of [JPEG, png(640, 480)]) {
      for (let length = 0; length < 24; length++) expect(readPictureHead(file.subarray(0, length))).toBeNull()
    }
    fc.assert(
      fc.property(
        fc.constantFrom('', '\xff\xd8', 'GIF89a', 'RIFF1234WEBPVP8 ', '\x89PNG'),
        fc.uint8Array(),
        (start, rest) => {
          const head = readPictureHead(bytes(start, [...rest]))
          if (head) expect(Math.min(head.width, head.height)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('that is a part of a larger buffer is read from its own beginning', () => {
    const shifted = new Uint8Array([1, 2, 3, ...png(12, 8)]).subarray(3)
    expect(readPictureHead(shifted)).toEqual({ format: 'png', width: 12, height: 8 })
  })
})

test('files that people try are told apart', () => {
  expect(guessForeign(bytes('\0\0\0\x18ftypheic'))).toBe('heic')
  expect(guessForeign(bytes('\0\0\0\x18ftypmif1'))).toBe('heic')
  expect(guessForeign(bytes('%PDF-1.4'))).toBe('pdf')
  expect(guessForeign(bytes('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg width="4">'))).toBe('svg')
  expect(guessForeign(bytes('PK\x03\x04'))).toBe('other')
  expect(guessForeign(new Uint8Array())).toBe('other')
})

test('a head that promises a hundred thousand pixels a side is seen before anything is unpacked', async () => {
  const lying = new Uint8Array(png(1, 1))
  for (const at of [16, 20]) new DataView(lying.buffer).setUint32(at, 100_000)
  expect(readPictureHead(lying)).toEqual({ format: 'png', width: 100_000, height: 100_000 })
  const huge = new File([lying], 'huge.png')
  expect(await preparePicture(huge, 'map')).toEqual({ ok: false, problem: 'tooManyPixels' })
  const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'a.png')
  expect(await preparePicture(drawing, 'map')).toEqual({ ok: false, problem: 'svg' })
})
