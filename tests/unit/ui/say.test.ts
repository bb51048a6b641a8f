/** Sizes, points in time and numbers, as people say and type them. */
import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../../src/renderer/src/ui/parse-number.ts'
import { saySize } from '../../../src/renderer/src/ui/say-size.ts'
import { sayTime, sayWhen } from '../../../src/renderer/src/ui/say-when.ts'

describe('a size', () => {
  test('is said in the largest unit that leaves a number of one to three digits', () => {
    expect([0, 999, 1000, 4120, 38_400, 999_499].map(saySize)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 KB',
      '4.1 KB',
      '38 KB',
      '999 KB',
    ])
    expect([999_600, 1_250_000, 52_000_000].map(saySize)).toEqual(['1 MB', '1.3 MB', '52 MB'])
    expect([999_600_000, 79_960_000_000].map(saySize)).toEqual(['1 GB', '80 GB'])
  })
})

describe('a point in time', () => {
  const now = new Date(2026, 2, 12, 9, 30)
  test('is told by the wall clock while it is near, and by the calendar when it is not', () => {
    expect(sayWhen(new Date(2026, 2, 12, 8, 5).toISOString(), now)).toBe('Today, 08:05')
    expect(sayWhen(new Date(2026, 2, 11, 23, 59).toISOString(), now)).toBe('Yesterday, 23:59')
    expect(sayWhen(new Date(2026, 2, 10, 12, 0).toISOString(), now)).toBe('10 Mar 2026')
    expect(sayWhen(null, now)).toBe('Never')
  })

  test('knows yesterday on the first of January', () => {
    expect(sayWhen(new Date(2025, 11, 31, 7, 0).toISOString(), new Date(2026, 0, 1, 0, 5))).toBe('Yesterday, 07:00')
  })

  test('has seconds where something is proved', () => {
    expect(sayTime(new Date(2026, 0, 1, 4, 5, 6), true)).toBe('04:05:06')
  })
})

describe('a typed number', () => {
  test('may be written as people write it', () => {
    const typed = ['', '12', '1,200', '1 200', '1.200,5', '1,200.5', '1,5', '.5', "1'000'000", '-3']
    expect(typed.map((text) => parseNumber(text))).toEqual(
      [null, 12, 1200, 1200, 1200.5, 1200.5, 1.5, 0.5, 1_000_000, -3].map((value) => ({ ok: true, value })),
    )
  })

  test('is refused with the reason', () => {
    expect(parseNumber('about 5')).toEqual({ ok: false, problem: 'not-a-number' })
    expect(parseNumber('1e9')).toEqual({ ok: false, problem: 'not-a-number' })
    expect(parseNumber('-1', 0)).toEqual({ ok: false, problem: 'too-small' })
    expect(parseNumber('11', 0, 10)).toEqual({ ok: false, problem: 'too-large' })
  })
})
