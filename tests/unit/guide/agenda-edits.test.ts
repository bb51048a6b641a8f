/** The agenda as it is edited: values in, values out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FinishResult, FinishTest, type FinishTestName } from '#shared/model/finish-test.ts'
import type { KnownFormat } from '#shared/model/format.ts'
import { Agenda } from '#shared/model/guide.ts'
import { FormatId } from '#shared/model/ids.ts'
import {
  changeBlock,
  insertBlock,
  makeBlock,
  moveBlock,
  removeBlock,
} from '../../../src/renderer/src/features/guide/agenda-edits.ts'
import { checkWhole, MINUTES } from '../../../src/renderer/src/features/guide/check-whole.ts'
import { firstTest, listTests, TEST_KINDS } from '../../../src/renderer/src/features/guide/finish-kinds.ts'
import { sayResult, sayTest } from '../../../src/renderer/src/features/guide/say-finish.ts'
import { block } from './guide-builders.ts'
import { blockId, guide, ten } from './run-builders.ts'

const { agenda } = guide(['a', 'b', 'c', 'd'])
const titles = ({ blocks }: Agenda) => blocks.map(({ title }) => title).join('')
const NAMES = Object.keys(TEST_KINDS) as FinishTestName[]

describe('moving a block', () => {
  test('puts it where it is wanted, and beyond the ends at the end', () => {
    expect(titles(moveBlock(agenda, blockId('a'), 2))).toBe('bcad')
    expect(titles(moveBlock(agenda, blockId('d'), 0))).toBe('dabc')
    expect(titles(moveBlock(agenda, blockId('b'), 99))).toBe('acdb')
    expect(titles(moveBlock(agenda, blockId('c'), -1))).toBe('cabd')
  })

  test('never loses one, and back again is as before', () => {
    const place = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(place, place, (from, to) => {
        const id = agenda.blocks[from]?.id ?? blockId('a')
        expect(moveBlock(moveBlock(agenda, id, to), id, from)).toEqual(agenda)
      }),
    )
  })

  test('of what is not there changes nothing', () => {
    expect(moveBlock(agenda, blockId('unknown'), 1)).toBe(agenda)
  })
})

test('what was taken out can be put back where it was', () => {
  const without = removeBlock(agenda, blockId('b'))
  expect(titles(without)).toBe('acd')
  expect(insertBlock(without, ten('b'), 1)).toEqual(agenda)
})

test('a change concerns one block and leaves the agenda before as it was', () => {
  expect(changeBlock(agenda, blockId('b'), { minutes: 3 }).blocks.map(({ minutes }) => minutes)).toEqual([
    10, 3, 10, 10,
  ])
  expect(agenda.blocks[1]?.minutes).toBe(10)
})

describe('a new block', () => {
  const known: KnownFormat = {
    id: FormatId.parse('ninety'),
    own: false,
    format: { baton: 'format-1', name: 'N', summary: '', blocks: [block('map', 10, { kind: 'map', prompt: 'Who?' })] },
  }

  test('is worded as a format words its kind, under an id of its own', () => {
    const made = makeBlock('map', [known])
    expect(made.prompt).toBe('Who?')
    expect(made.id).not.toBe(makeBlock('map', [known]).id)
  })

  test('is empty where no format knows its kind, and can be kept', () => {
    const made = makeBlock('own', [known])
    expect(made.finish).toEqual([])
    expect(Agenda.safeParse({ name: '', format: null, blocks: [made] }).success).toBe(true)
  })
})

describe('finish tests', () => {
  test('of the block come first, and all are offered', () => {
    expect(listTests('map').slice(0, 3)).toEqual(['interactions', 'services-said', 'parties-connected'])
    expect(new Set(listTests('map'))).toEqual(new Set(NAMES))
  })

  test.each(NAMES)('%s can be added by hand and is said in words, met or not', (name) => {
    const asked = firstTest(name)
    expect(FinishTest.safeParse(asked).success).toBe(true)
    const results = [
      { test: asked, met: false, done: 0, needed: 0, missing: [] },
      { test: asked, met: false, done: 2, needed: 3, missing: [] },
      { test: asked, met: false, done: 0, needed: 3, missing: [] },
    ].map((result) => sayResult(result))
    for (const words of [sayTest(asked), ...results]) {
      expect(words).toMatch(/^[A-Z0-9].+/)
      expect(words).not.toMatch(/\{\{|finish\.|undefined|NaN/)
    }
  })

  test('name how many are missing, one and several', () => {
    const services: FinishResult = { test: { test: 'services-said' }, met: false, done: 0, needed: 10, missing: [] }
    expect(sayResult({ ...services, done: 7 })).toBe('3 of 10 interactions have no service')
    expect(sayResult({ ...services, done: 9 })).toBe('1 of 10 interactions has no service')
    expect(sayResult({ ...services, done: 0, needed: 0 })).toBe('No interaction is on the map yet')
  })
})

describe('minutes that are typed', () => {
  const check = checkWhole(MINUTES)

  test.each(['0', '-5', '481', '1.5', 'ten', ''])('“%s” is refused with the limits in words', (typed) => {
    const checked = check(typed)
    expect(checked.ok).toBe(false)
    expect(checked.ok ? '' : checked.problem).toContain('480')
  })

  test('1 and 480 are kept, blanks around them are not', () => {
    expect(check(' 1 ')).toEqual({ ok: true, value: '1' })
    expect(check('480')).toEqual({ ok: true, value: '480' })
  })
})
