/** Numbers, shares and money as people read them. */
import { expect, test } from 'vitest'
import {
  sayCompact,
  sayFixed,
  sayMoney,
  sayNumber,
  sayRough,
  sayRoughMoney,
  sayShare,
} from '#shared/text/say-amount.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [80_870.4, '80,870 EUR'],
  [312, '312 EUR'],
  [48.5, '48.50 EUR'],
  [48, '48 EUR'],
  [99.996, '100 EUR'],
  [0, '0 EUR'],
  [-0.001, '0 EUR'],
  [-1234.5, '−1,235 EUR'],
])('%s in a table is %s', (amount, said) => expect(plain(sayMoney(amount, 'EUR'))).toBe(said))

test('without a currency money is a bare number', () => expect(sayMoney(312, '')).toBe('312'))

test.each([
  [85_290, '85,000 EUR'],
  [122_520, '120,000 EUR'],
  [312, '310 EUR'],
  [9.96, '10 EUR'],
  [0.0421, '0.042 EUR'],
  [0, '0 EUR'],
])('%s for the room is %s', (amount, said) => expect(plain(sayRoughMoney(amount, 'EUR'))).toBe(said))

test('three digits where two are too rough', () => {
  expect(sayRough(1440, 3)).toBe('1,440')
  expect(sayRough(12_345, 3)).toBe('12,300')
  expect(plain(sayRoughMoney(85_290, 'EUR', 3))).toBe('85,300 EUR')
})

test('less than nothing has a minus, whatever is said and in whichever unit', () => {
  expect(plain(sayRoughMoney(-85_290, 'EUR'))).toBe('−85,000 EUR')
  expect(plain(sayShare(-0.185))).toBe('−18.5 %')
  expect([sayNumber(-3), sayFixed(-0.5, 1), sayFixed(-0.04, 1), sayCompact(-1440, 2)]).toEqual([
    '−3',
    '−0.5',
    '0.0',
    '−1.4K',
  ])
})

test('shares are per cent, numbers have at most two decimals', () => {
  expect(plain(sayShare(0.185))).toBe('18.5 %')
  expect(plain(sayShare(0.185, 0))).toBe('19 %')
  expect(plain(sayShare(1))).toBe('100 %')
  expect(sayNumber(1440)).toBe('1,440')
  expect(sayNumber(0.256)).toBe('0.26')
  expect(sayNumber(1.5, 0)).toBe('2')
})
