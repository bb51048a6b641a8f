/** Values out of the bytes of a record: https://sqlite.org/fileformat2.html, section 2.1. Anything that does not add up is no record. */

/** A value as SQLite keeps it. */
export type Value = null | number | bigint | string | Buffer

/** A number of one to nine bytes, and where the next thing begins. */
export interface Varint {
  readonly value: number
  readonly next: number
}

/** Null past the end of the bytes, and for numbers that no count, size or id of ours reaches. */
export function readVarint(bytes: Buffer, at: number): Varint | null {
  let value = 0
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return null
    value = index < 8 ? value * 128 + (byte & 0x7f) : value * 256 + byte
    if (value > Number.MAX_SAFE_INTEGER) return null
    if (index === 8 || byte < 0x80) return { value, next: at + index + 1 }
  }
  return null
}

const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const

function sizeOf(type: number): number | null {
  if (type <= 6) return INTEGER_BYTES[type] ?? 0
  if (type === 7) return 8
  if (type === 8 || type === 9) return 0
  return type >= 12 ? Math.floor((type - 12) / 2) : null
}

function readValue(bytes: Buffer, type: number, at: number, size: number): Value {
  if (type === 0) return null
  if (type === 6) {
    const value = bytes.readBigInt64BE(at)
    return Number.isSafeInteger(Number(value)) ? Number(value) : value
  }
  if (type <= 5) return bytes.readIntBE(at, size)
  if (type === 7) return bytes.readDoubleBE(at)
  if (type === 8 || type === 9) return type - 8
  return type % 2 === 0 ? Buffer.from(bytes.subarray(at, at + size)) : bytes.toString('utf8', at, at + size)
}

/** The values of a record that fills these bytes exactly; null when it does not. */
export function readRecord(bytes: Buffer): Value[] | null {
  const head = readVarint(bytes, 0)
  if (head === null || head.value > bytes.length || head.value < head.next) return null
  const values: Value[] = []
  let body = head.value
  for (let at = head.next; at < head.value; ) {
    const type = readVarint(bytes, at)
    const size = type && sizeOf(type.value)
    if (type === null || size === null || type.next > head.value || body + size > bytes.length) return null
    values.push(readValue(bytes, type.value, body, size))
    at = type.next
    body += size
  }
  return body === bytes.length ? values : null
}
