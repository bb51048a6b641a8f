/** The icon files of Windows and macOS: both are a list of PNG pictures with their sizes in front. Layouts as their makers publish them. */

/** One square picture. */
export interface IconPicture {
  /** Pixels of a side. */
  readonly size: number
  readonly png: Uint8Array
}

const ICO_HEAD_BYTES = 6
const ICO_ENTRY_BYTES = 16

/** An `.ico`; pictures of at most 256 pixels. */
export function makeIco(pictures: readonly IconPicture[]): Uint8Array {
  const head = Buffer.alloc(ICO_HEAD_BYTES + ICO_ENTRY_BYTES * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = ICO_HEAD_BYTES + ICO_ENTRY_BYTES * index
    // A byte holds no 256: 0 says it.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** What macOS calls each size; `@2x` ones are of twice the pixels. */
export const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

function chunk(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

/** An `.icns` with every size of {@link ICNS_TYPES}. Throws where a picture is missing. */
export function makeIcns(pictures: readonly IconPicture[]): Uint8Array {
  const chunks = ICNS_TYPES.map(([type, size]) => {
    const picture = pictures.find((one) => one.size === size)
    if (!picture) throw new Error(`No picture of ${size} pixels`)
    return chunk(type, picture.png)
  })
  return chunk('icns', Buffer.concat(chunks))
}
