/** From the bytes of files that people really have to cells, and a clear refusal of the others. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTable } from '#shared/import/read-table.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { parseCsv } from '../../../src/main/core/parse-csv.ts'
import { Refusal } from '../../../src/main/core/refusal.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

function refusal(bytes: Uint8Array): string {
  try {
    parseCsv(bytes, 'a.csv')
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}

const TEXT = 'from;to\r\nMüller;Köln\r\nÄrzte;Köln\r\n'
const CELLS = [
  ['from', 'to'],
  ['Müller', 'Köln'],
  ['Ärzte', 'Köln'],
]

describe('the bytes of a table', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'UTF-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'UTF-8'],
    ['UTF-16 little endian with a mark', utf16(TEXT, false, true), 'UTF-16'],
    ['UTF-16 big endian with a mark', utf16(TEXT, true, true), 'UTF-16'],
    ['UTF-16 little endian without a mark', utf16(TEXT, false, false), 'UTF-16'],
    ['UTF-16 big endian without a mark', utf16(TEXT, true, false), 'UTF-16'],
    ['Windows-1252', latin1(TEXT), 'Windows-1252'],
  ])('are read as %s', (_name, bytes, encoding) => {
    const table = parseCsv(bytes, 'a.csv')
    expect(table.encoding).toBe(encoding)
    expect(table.rows.slice(0, 3)).toEqual(CELLS)
  })

  test.each([
    ['no bytes', new Uint8Array(0), 'csv-empty'],
    ['only blanks and line ends', utf8(' \r\n \n'), 'csv-empty'],
    ['only a byte order mark', utf8('\ufeff'), 'csv-empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
      'csv-binary',
    ],
    ['a program', new Uint8Array(5000).map((_, at) => (at * 7919) % 256), 'csv-binary'],
    ['control characters', utf8(`a,b\n${'\u0001\u0002'.repeat(50)}`), 'csv-binary'],
    ['one column', utf8('name\nIT\nSales\n'), 'csv-one-column'],
    [
      'Cyrillic of Windows-1251',
      new Uint8Array([0xce, 0xf2, 0xe4, 0xe5, 0xeb, 0x3b, 0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 10]),
      'csv-encoding-unknown',
    ],
    [
      'Chinese of GBK',
      new Uint8Array([0xb2, 0xc6, 0xce, 0xf1, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 10]),
      'csv-encoding-unknown',
    ],
    ['broken UTF-16', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'csv-binary'],
    ['too many bytes', new Uint8Array(50_000_000).fill(65), 'csv-too-large'],
    ['too many rows', utf8(`a,b\n${'x,y\n'.repeat(LIMITS.csvRows + 1)}`), 'csv-too-many-rows'],
  ])('are refused for %s', (_name, bytes, code) => {
    expect(refusal(bytes)).toBe(code)
  })

  test('may hold as many rows as the limit says', () => {
    expect(parseCsv(utf8(`a,b\n${'x,y\n'.repeat(LIMITS.csvRows)}`), 'a.csv').rows.length).toBeGreaterThan(
      LIMITS.csvRows,
    )
  })
})

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('is found when it is “%s”', (mark) => {
    const lines = [
      ['from', 'to', 'volume'],
      ['A, B & C', 'D', '1'],
      ['E', 'F', '2'],
    ]
    const text = lines.map((line) => line.map((cell) => `"${cell}"`).join(mark)).join('\n')
    expect(parseCsv(utf8(text), 'a.csv').rows).toEqual(lines)
  })

  test('is taken from a first line that names it', () => {
    const table = parseCsv(utf8('sep=|\r\nfrom|to\r\nA, B|C'), 'a.csv')
    expect(table.rows).toEqual([
      ['from', 'to'],
      ['A, B', 'C'],
    ])
  })

  test('is found in rows of different length', () => {
    expect(parseCsv(utf8('from;to;volume\nA;B\nC;D;1,5;x\nE\n'), 'a.csv').delimiter).toBe(';')
  })

  test('leaves line breaks and quotes inside of quotes alone', () => {
    expect(parseCsv(utf8('from,to\n"A\nB","say ""hi"""\n'), 'a.csv').rows[1]).toEqual(['A\nB', 'say "hi"'])
  })
})

describe('the measured hand-overs', () => {
  test('are 61 parties and 255 interactions with their volumes', () => {
    const file = join(import.meta.dirname, '..', '..', '..', 'resources', 'practice', 'it-incident-handoffs.csv')
    const { cast, problemCount } = readTable(parseCsv(readFileSync(file), 'it-incident-handoffs.csv'))
    expect([cast.parties.length, cast.interactions.length, problemCount]).toEqual([61, 255, 0])
    expect(new Set(cast.interactions.map(({ facts }) => facts.service))).toEqual(new Set(['incident hand-over']))
    expect(cast.interactions.reduce((sum, { facts }) => sum + (facts.volume ?? 0), 0)).toBe(835)
  })
})
