/** Names on a map seen from far. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestType } from '#shared/layout/largest-type.ts'
import { estimateTextWidth, PARTY_BOX, sizeParty } from '#shared/layout/party-size.ts'

describe('the type of a name seen from far', () => {
  test('is as large as allowed where there is room', () => {
    expect(largestType('Group 70', { w: 400, h: 100 }, 20, 34)).toBe(34)
  })

  test('gives way to a long word', () => {
    const size = largestType('Versandabwicklung', { w: 180, h: 100 }, 14, 34)
    expect(size).toBeLessThan(34)
    expect(estimateTextWidth('Versandabwicklung', size)).toBeLessThanOrEqual(180)
  })

  test('gives way to a low box', () => {
    expect(largestType('one two three four', { w: 100, h: 60 }, 10, 34)).toBeLessThan(34)
  })

  test('never falls below the type from near, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        const { w, h } = sizeParty({ name, group: '' })
        const size = largestType(name, { w: w - 16, h: h - 8 }, PARTY_BOX.nameSize, 34)
        expect(size).toBeGreaterThanOrEqual(PARTY_BOX.nameSize)
        expect(size).toBeLessThanOrEqual(34)
      }),
    )
  })
})
