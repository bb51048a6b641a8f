/** Small pictures as files hold them, made byte by byte: a test can make them lie about what they are. */
import { deflateSync } from 'node:zlib'

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc(body), body.length + 4)
  return framed
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}

export interface PngOptions {
  /** Grey of every pixel, 0 to 255. */
  readonly grey?: number
  /** Bytes that mean nothing, after the picture: the file grows by them. */
  readonly padding?: number
  /** Leaves out the pixels that the head promises. */
  readonly empty?: boolean
}

/** A grey PNG of this size. */
export function png(
  width: number,
  height: number,
  { grey = 128, padding = 0, empty = false }: PngOptions = {},
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const rows = empty ? Buffer.alloc(0) : Buffer.alloc((width + 1) * height, grey)
  if (!empty) for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.alloc(padding),
  ])
}
