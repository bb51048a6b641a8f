/** Where windows open: every row of the table of places and screens, and what holds for all of them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bounds,
  DEFAULT_SIZE,
  LEAST_SIZE,
  placeWindow,
  type Screen,
  type WindowPlace,
} from '../../../src/main/hosts/electron/window-place.ts'

const bounds = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height })
const saved = (x: number, y: number, width: number, height: number, maximized = false): WindowPlace => ({
  bounds: bounds(x, y, width, height),
  maximized,
})
const screen = (workArea: Bounds, primary = false): Screen => ({ workArea, primary })

const LAPTOP = screen(bounds(0, 0, 1920, 1040), true)
const PROJECTOR_RIGHT = screen(bounds(1920, 0, 1920, 1080))
const SCREEN_LEFT = screen(bounds(-2560, -200, 2560, 1400))
const SCREEN_ABOVE = screen(bounds(200, -1080, 1920, 1080))
/** A 1920 x 1080 laptop at 150 %: fewer device-independent pixels. */
const SCALED_LAPTOP = screen(bounds(0, 0, 1280, 680), true)
const SMALL = screen(bounds(0, 0, 800, 560), true)

const rows: readonly [name: string, saved: WindowPlace | null, screens: readonly Screen[], Bounds][] = [
  ['without a memory it is centred on the primary screen', null, [LAPTOP], bounds(240, 70, 1440, 900)],
  [
    'without a memory the primary screen counts, not the first',
    null,
    [SCREEN_LEFT, LAPTOP],
    bounds(240, 70, 1440, 900),
  ],
  ['without a memory it fits a scaled screen', null, [SCALED_LAPTOP], bounds(0, 0, 1280, 680)],
  ['a place on the only screen stays', saved(100, 50, 1200, 800), [LAPTOP], bounds(100, 50, 1200, 800)],
  [
    'a place on the second screen stays',
    saved(2000, 20, 1400, 900),
    [LAPTOP, PROJECTOR_RIGHT],
    bounds(2000, 20, 1400, 900),
  ],
  [
    'a place with negative numbers stays',
    saved(-2500, -150, 1600, 1000),
    [LAPTOP, SCREEN_LEFT],
    bounds(-2500, -150, 1600, 1000),
  ],
  [
    'a place across two screens stays',
    saved(1200, 0, 1400, 1000),
    [LAPTOP, PROJECTOR_RIGHT],
    bounds(1200, 0, 1400, 1000),
  ],
  [
    'of three screens the one above holds it',
    saved(300, -1000, 1200, 900),
    [LAPTOP, SCREEN_LEFT, SCREEN_ABOVE],
    bounds(300, -1000, 1200, 900),
  ],
  ['a missing screen brings it to the middle', saved(2000, 20, 1400, 900), [LAPTOP], bounds(260, 70, 1400, 900)],
  [
    'a missing screen to the left brings it to the middle',
    saved(-2500, -150, 1600, 1000),
    [LAPTOP],
    bounds(160, 20, 1600, 1000),
  ],
  ['a place larger than the screen shrinks into it', saved(0, 0, 2560, 1400), [LAPTOP], bounds(0, 0, 1920, 1040)],
  ['a scaled screen shrinks it', saved(100, 50, 1500, 900), [SCALED_LAPTOP], bounds(0, 0, 1280, 680)],
  ['a place over the right edge is pushed inside', saved(1500, 100, 1200, 800), [LAPTOP], bounds(720, 100, 1200, 800)],
  ['a place over the lower edge is pushed inside', saved(10, 900, 1200, 800), [LAPTOP], bounds(10, 240, 1200, 800)],
  [
    'an upper edge that no hand can catch means: start anew',
    saved(100, -500, 1200, 800),
    [LAPTOP],
    bounds(360, 120, 1200, 800),
  ],
  [
    'a corner that no hand can catch means: start anew',
    saved(1890, 10, 1200, 800),
    [LAPTOP],
    bounds(360, 120, 1200, 800),
  ],
  [
    'a place too small to work in grows',
    saved(10, 10, 50, 40),
    [LAPTOP],
    bounds(10, 10, LEAST_SIZE.width, LEAST_SIZE.height),
  ],
  ['a screen smaller than the least size is filled', saved(10, 10, 900, 600), [SMALL], bounds(0, 0, 800, 560)],
  [
    'of two screens that hold it the one with more wins',
    saved(1700, 0, 1400, 1060),
    [LAPTOP, PROJECTOR_RIGHT],
    bounds(1920, 0, 1400, 1060),
  ],
]

describe('a window opens', () => {
  test.each(rows)('%s', (_name, place, screens, expected) => {
    expect(placeWindow(place, screens).bounds).toEqual(expected)
  })

  test('maximised again if it was, on whatever screen', () => {
    expect(placeWindow(saved(0, 0, 1000, 700, true), [LAPTOP]).maximized).toBe(true)
    expect(placeWindow(saved(5000, 0, 1000, 700, true), [LAPTOP]).maximized).toBe(true)
    expect(placeWindow(null, [LAPTOP]).maximized).toBe(false)
  })

  test('somewhere even while the system reports no screen', () => {
    expect(placeWindow(null, []).bounds).toEqual({ x: 0, y: 0, ...DEFAULT_SIZE })
    expect(placeWindow(saved(1, 2, 1000, 700), []).bounds).toEqual(bounds(1, 2, 1000, 700))
  })

  test('where at least its upper edge can be caught, for any memory and any screens', () => {
    const place = fc.record({
      bounds: fc.record({
        x: fc.integer({ min: -9000, max: 9000 }),
        y: fc.integer({ min: -9000, max: 9000 }),
        width: fc.integer({ min: 1, max: 9000 }),
        height: fc.integer({ min: 1, max: 9000 }),
      }),
      maximized: fc.boolean(),
    })
    const screens = fc.subarray([LAPTOP, PROJECTOR_RIGHT, SCREEN_LEFT, SCREEN_ABOVE], { minLength: 1 })
    fc.assert(
      fc.property(fc.option(place), screens, (memory, present) => {
        const { x, y, width } = placeWindow(memory, present).bounds
        const caught = present.some(
          ({ workArea }) =>
            y >= workArea.y &&
            y + 8 <= workArea.y + workArea.height &&
            Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x) >= 50,
        )
        expect(caught).toBe(true)
      }),
    )
  })

  test('in the same place when asked twice', () => {
    const place = placeWindow(saved(1500, 100, 2200, 1300), [LAPTOP])
    expect(placeWindow(place, [LAPTOP])).toEqual(place)
  })
})
