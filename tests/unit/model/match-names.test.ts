/** Completion of names while typing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNames } from '#shared/model/match-names.ts'
import { foldName } from '#shared/model/names.ts'

const parties = ['Sales', 'Sales office', 'IT service desk', 'Order system', 'Night shift', 'Bürosales', 'מכירות'].map(
  (name) => ({ name }),
)
const find = (typed: string, most = 6) => matchNames(parties, typed, most).map(({ name }) => name)

describe('completing a name', () => {
  test('puts names that begin so first, the shortest before the longer', () => {
    expect(find('sal')).toEqual(['Sales', 'Sales office', 'Bürosales'])
    expect(find('s', 2)).toEqual(['Sales', 'Sales office'])
  })

  test('finds words inside, initials and other scripts, whatever the case', () => {
    expect(find('DESK')).toEqual(['IT service desk'])
    expect(find('isd')).toEqual(['IT service desk'])
    expect(find('מכ')).toEqual(['מכירות'])
  })

  test('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([])
    expect(find('quality')).toEqual([])
  })

  test('finds a name by the whole of it, before every longer one', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => foldName(text) !== '')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const [wanted = ''] = names
        const [first] = matchNames(
          names.map((one) => ({ name: one })),
          wanted,
          1,
        )
        expect(foldName(first?.name ?? '')).toBe(foldName(wanted))
      }),
    )
  })
})
