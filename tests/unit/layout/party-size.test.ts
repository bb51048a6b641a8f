/** The size of a party's box for its name, estimated without a browser. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateLines, estimateTextWidth, PARTY_BOX, sizeParty } from '#shared/layout/party-size.ts'

describe('the box of a party', () => {
  test('is as small as it may be for a short name', () => {
    expect(sizeParty({ name: 'IT', group: '' })).toEqual({ w: PARTY_BOX.minWidth, h: PARTY_BOX.minHeight })
  })

  test('grows wider, then higher, so that even the longest name is not cut', () => {
    const long = sizeParty({ name: 'Accounts receivable and credit control', group: '' })
    const absurd = sizeParty({ name: 'x'.repeat(200), group: '' })
    expect(long.w).toBe(PARTY_BOX.maxWidth)
    expect(long.h).toBeGreaterThan(PARTY_BOX.minHeight)
    expect(absurd.w).toBe(PARTY_BOX.maxWidth)
    expect(absurd.h).toBeGreaterThanOrEqual(10 * PARTY_BOX.nameLine)
  })

  test('leaves a line for the group', () => {
    const name = 'A name that takes two lines here'
    expect(sizeParty({ name, group: 'Finance' }).h).toBeGreaterThan(sizeParty({ name, group: '' }).h)
  })

  test('gives Chinese and Arabic names room', () => {
    expect(estimateTextWidth('采购部', 20)).toBeGreaterThanOrEqual(60)
    expect(estimateTextWidth('قسم المشتريات', 20)).toBeGreaterThan(100)
  })

  test('stays within its bounds for every name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.string({ maxLength: 200 }), (name, group) => {
        const { w, h } = sizeParty({ name, group })
        expect(w).toBeGreaterThanOrEqual(PARTY_BOX.minWidth)
        expect(w).toBeLessThanOrEqual(PARTY_BOX.maxWidth)
        expect(h).toBeGreaterThanOrEqual(PARTY_BOX.minHeight)
        expect(h).toBeLessThanOrEqual(1000)
      }),
      { seed: 3 },
    )
  })
})

describe('lines of a text', () => {
  test('break between words and inside a word that is too long', () => {
    expect(estimateLines('one', 20, 200)).toBe(1)
    expect(estimateLines('alpha beta gamma delta', 20, 130)).toBe(2)
    expect(estimateLines('x'.repeat(40), 20, 200)).toBe(3)
  })
})
