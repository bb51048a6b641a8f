/** Where a window is, as it stands in its address. */
import { describe, expect, test } from 'vitest'
import { WorkshopId } from '#shared/model/ids.ts'
import { readPlace, writePlace } from '../../../src/renderer/src/app/place.ts'

const id = WorkshopId.parse('workshop-1')

describe('the address', () => {
  test('without a workshop is Home', () => {
    expect(readPlace('?key=abc')).toEqual({ kind: 'home' })
    expect(readPlace('?workshop=../../etc')).toEqual({ kind: 'home' })
  })

  test('names a workshop and its view', () => {
    expect(readPlace('?key=abc&workshop=workshop-1')).toEqual({ kind: 'workshop', id, view: 'map' })
    expect(readPlace('?workshop=workshop-1&view=matrix')).toEqual({ kind: 'workshop', id, view: 'matrix' })
    expect(readPlace('?workshop=workshop-1&view=nowhere')).toEqual({ kind: 'workshop', id, view: 'map' })
  })

  test('comes back as it was written, and keeps the key', () => {
    for (const place of [{ kind: 'home' }, { kind: 'workshop', id, view: 'changes' }] as const) {
      const written = writePlace('?key=abc&workshop=another-one&view=outline', place)
      expect(written).toContain('key=abc')
      expect(readPlace(written)).toEqual(place)
    }
    expect(writePlace('', { kind: 'home' })).toBe('')
  })
})
