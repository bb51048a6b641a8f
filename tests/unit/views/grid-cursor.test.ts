/** Where keys take the keyboard in a grid. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveInGrid } from '../../../src/renderer/src/ui/grid-cursor.ts'

const size = { rows: 30, columns: 5, page: 10 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })

describe('a grid', () => {
  test('moves by one cell, by a page, and to the ends of row and grid', () => {
    const from = { row: 12, column: 2 }
    expect(moveInGrid(from, press('ArrowDown'), size)).toEqual({ row: 13, column: 2 })
    expect(moveInGrid(from, press('ArrowLeft'), size)).toEqual({ row: 12, column: 1 })
    expect(moveInGrid(from, press('PageUp'), size)).toEqual({ row: 2, column: 2 })
    expect(moveInGrid(from, press('PageDown'), size)).toEqual({ row: 22, column: 2 })
    expect(moveInGrid(from, press('Home'), size)).toEqual({ row: 12, column: 0 })
    expect(moveInGrid(from, press('End', true), size)).toEqual({ row: 29, column: 4 })
  })

  test('leaves other keys, and keys with Alt, to others', () => {
    expect(moveInGrid({ row: 0, column: 0 }, press('a'), size)).toBeNull()
    expect(moveInGrid({ row: 0, column: 0 }, { ...press('ArrowDown'), altKey: true }, size)).toBeNull()
  })

  test('never leaves itself', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
        let place = { row: 0, column: 0 }
        for (const [key, far] of presses) {
          place = moveInGrid(place, press(key, far), size) ?? place
          expect(place.row >= 0 && place.row < size.rows && place.column >= 0 && place.column < size.columns).toBe(true)
        }
      }),
    )
  })
})
