/** Names beside marks: none covers another, none is lost, and the order of the marks changes nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LabelRoom, type NamedMark, placeLabels } from '#shared/charts/label-places.ts'
import { crossesBox } from '#shared/charts/leader-line.ts'
import { boxesOverlap } from '#shared/layout/box.ts'
import { seededRandom } from '#shared/layout/seeded-random.ts'

const room: LabelRoom = {
  inside: { x: 0, y: 0, w: 900, h: 600 },
  taken: [],
  size: 14,
  longest: 240,
  more: (count) => `${count} more here`,
}

/** Like means of eight votes: many marks share a place. */
function marks(count: number): NamedMark[] {
  const random = seededRandom(count)
  const step = (range: number) => Math.round(random() * 24) * (range / 24)
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    x: 20 + step(860),
    y: 20 + step(560),
    r: 5 + Math.floor(random() * 20),
    name: `Interaction number ${index}`,
    weight: Math.round(random() * 9),
  }))
}

const anyMark = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  r: fc.integer({ min: 3, max: 40 }),
  name: fc.constantFrom('Ink', 'Working laptop', 'An order with the address of the customer, checked twice', ''),
  weight: fc.integer({ min: 0, max: 4 }),
})
const anyMarks = fc
  .array(anyMark, { maxLength: 70 })
  .map((list): NamedMark[] => list.map((mark, index) => ({ ...mark, id: `i${String(index).padStart(3, '0')}` })))

function check(all: readonly NamedMark[], within: LabelRoom = room): void {
  const { labels, without } = placeLabels(all, within)
  for (const [index, { box, leader }] of labels.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(within.inside.x)
    expect(box.y).toBeGreaterThanOrEqual(within.inside.y)
    expect(box.x + box.w).toBeLessThanOrEqual(within.inside.x + within.inside.w)
    expect(box.y + box.h).toBeLessThanOrEqual(within.inside.y + within.inside.h)
    for (const [place, other] of labels.entries()) {
      if (place <= index) continue
      expect(boxesOverlap(box, other.box), `${labels[index]?.text} and ${other.text}`).toBe(false)
    }
    for (const other of labels) {
      if (leader && other.box !== box) expect(crossesBox(leader, other.box)).toBe(false)
    }
  }
  expect([...labels.flatMap(({ of }) => of), ...without].sort()).toEqual(all.map(({ id }) => id).sort())
}

describe('names on a chart', () => {
  test.each([5, 40, 250])('never cover each other, and none of %i marks is forgotten', (count) => {
    check(marks(count))
  })

  test('do so wherever the marks are, however large the type', () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(10, 14, 30), (all, size) => {
        check(all, { ...room, size })
      }),
      { numRuns: 60 },
    )
  })

  test('stand where they stand, whatever the order in which the marks come', () => {
    fc.assert(
      fc.property(
        anyMarks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(placeLabels(shuffled, room)).toEqual(placeLabels(all, room))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('are all there where there is room, beside their marks', () => {
    const { labels, without } = placeLabels(
      [100, 250, 400, 550].map((y, index) => ({ id: `i${index}`, x: 300, y, r: 12, name: `Name ${index}`, weight: 1 })),
      room,
    )
    expect(labels.map(({ text, leader }) => `${text} ${leader === null}`)).toEqual([
      'Name 0 true',
      'Name 1 true',
      'Name 2 true',
      'Name 3 true',
    ])
    expect(without).toEqual([])
  })

  test('are counted where marks are truly packed, those of little weight first', () => {
    const packed = Array.from({ length: 60 }, (_, index) => ({
      ...{ id: `i${String(index).padStart(2, '0')}`, x: 450, y: 300, r: 12, weight: 60 - index },
      name: `A service with a name of some length, number ${index}`,
    }))
    const { labels, without } = placeLabels(packed, room)
    const counted = labels.filter(({ of }) => of.length > 1)
    expect(counted).toHaveLength(1)
    expect(counted[0]?.text).toBe(`${counted[0]?.of.length} more here`)
    expect(labels.some(({ key }) => key === 'i00')).toBe(true)
    expect(without).toEqual([])
  })

  test('are drawn for marks on which it is insisted, and no other name moves', () => {
    const all = marks(250)
    const before = placeLabels(all, room)
    const names = before.labels.filter(({ key }) => !key.startsWith('more'))
    const nameless = all.filter(({ id }) => names.every(({ key }) => key !== id))
    const chosen = nameless[0]?.id ?? ''
    const after = placeLabels(all, { ...room, insist: new Set([chosen]) })
    expect(after.labels.some(({ key }) => key === chosen)).toBe(true)
    expect(after.labels.slice(0, names.length)).toEqual(names)
  })

  test('keep off what is taken, and are cut where they are too long', () => {
    const taken = [{ x: 112, y: 80, w: 400, h: 40 }]
    const long = { id: 'i', x: 100, y: 100, r: 10, weight: 1, name: 'A name that is much longer than it may be drawn' }
    const [label] = placeLabels([long], { ...room, taken, longest: 90 }).labels
    expect(label?.text.endsWith('…')).toBe(true)
    expect(label && taken.some((box) => boxesOverlap(box, label.box))).toBe(false)
  })
})

test('a line crosses a box that it runs through, not one that it only touches', () => {
  const box = { x: 10, y: 10, w: 10, h: 10 }
  expect(crossesBox({ from: [0, 15], to: [30, 15] }, box)).toBe(true)
  expect(crossesBox({ from: [0, 0], to: [30, 30] }, box)).toBe(true)
  expect(crossesBox({ from: [0, 10], to: [30, 10] }, box)).toBe(false)
  expect(crossesBox({ from: [0, 0], to: [10, 10] }, box)).toBe(false)
  expect(crossesBox({ from: [0, 25], to: [30, 25] }, box)).toBe(false)
})
