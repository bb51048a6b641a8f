/** Text that goes into XML: nothing that a reader refuses, and nothing else is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitForXml } from '#shared/model/fit-for-xml.ts'

test('control characters and halves of letters go, everything that can be read stays', () => {
  expect(fitForXml('a\u0000\u0007\u001b[31mb\tc\nd\ud800e\udfff\ufffe\uffff')).toBe('a[31mb\tc\nde')
  for (const kept of ['财务部', 'قسم', '👩🏽‍🔧', 'e\u0301', '\u{1fffd}', ']]>', '<b>&amp;'])
    expect(fitForXml(kept)).toBe(kept)
})

test('whatever stands there, what is left are signs of XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fitForXml(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
    }),
  )
})
