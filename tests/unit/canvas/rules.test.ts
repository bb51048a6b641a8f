import type { TLShape } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { createInteractionShape, createPartyShape, createZoneShape, MAP_PAGE_ID } from '#shared/model/map-records.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import {
  cleanInteractionPatch,
  cleanPartyPatch,
  cleanZonePatch,
} from '../../../src/renderer/src/canvas/commands/clean-patch.ts'
import { pinChange, pinShape } from '../../../src/renderer/src/canvas/editor/keep-sound.ts'

const spot = { id: 'shape:one', index: 'a1' } as never
const area = { x: 10, y: 20, w: 200, h: 80 }

describe('texts on their way to the map', () => {
  test('names are folded to one line', () => {
    expect(cleanPartyPatch({ name: '  Order \n desk ', group: ' Sales ' })).toEqual({
      name: 'Order desk',
      group: 'Sales',
    })
  })

  test('a name of only blanks, and one of 10,000 characters, are refused whole', () => {
    expect(cleanPartyPatch({ name: '   ', group: 'Sales' })).toBeNull()
    expect(cleanPartyPatch({ name: 'x'.repeat(10_000) })).toBeNull()
    expect(cleanZonePatch({ name: '\u200b ' })).toBeNull()
  })

  test('a group and a service may be empty: that is "not said yet"', () => {
    expect(cleanPartyPatch({ group: ' ' })).toEqual({ group: '' })
    expect(cleanInteractionPatch({ service: '' })).toEqual({ service: '' })
  })

  test('notes keep their lines', () => {
    expect(cleanPartyPatch({ note: 'one\r\ntwo ' })).toEqual({ note: 'one\ntwo' })
  })

  test('a volume is a number that is not negative, or not said', () => {
    expect(cleanInteractionPatch({ volume: 12.5 })).toEqual({ volume: 12.5 })
    expect(cleanInteractionPatch({ volume: null })).toEqual({ volume: null })
    for (const volume of [-1, Number.NaN, Number.POSITIVE_INFINITY, LIMITS.volume + 1]) {
      expect(cleanInteractionPatch({ volume })).toBeNull()
    }
  })
})

describe('shapes stay where they belong', () => {
  test('an interaction lies at the origin of the page, whatever moved, turned or grouped it', () => {
    const sound = createInteractionShape(EMPTY_INTERACTION, spot) as never
    const moved = { ...(sound as object), x: 40, y: -3, rotation: 1, parentId: 'shape:group' } as never
    expect(pinShape(moved, MAP_PAGE_ID)).toEqual(sound)
    expect(pinShape(sound, MAP_PAGE_ID)).toBe(sound)
  })

  test('moving an interaction alone changes nothing at all', () => {
    const sound = createInteractionShape({ ...EMPTY_INTERACTION, service: 'parts' }, spot) as never as TLShape
    const moved = { ...sound, x: 40, y: -3 }
    expect(pinChange(sound, moved, MAP_PAGE_ID)).toBe(sound)
    const locked = { ...moved, isLocked: true }
    expect(pinChange(sound, locked, MAP_PAGE_ID)).toEqual({ ...sound, isLocked: true })
  })

  test('parties and zones stand upright and are free to move', () => {
    for (const shape of [
      createPartyShape({ ...EMPTY_PARTY, name: 'Sales' }, area, spot),
      createZoneShape({ name: 'North', colour: 'teal' }, area, spot),
    ]) {
      const turned = { ...shape, x: 99, rotation: 0.4 } as never
      expect(pinShape(turned, MAP_PAGE_ID)).toMatchObject({ x: 99, rotation: 0 })
      expect(pinShape(shape as never, MAP_PAGE_ID)).toBe(shape)
    }
  })
})
