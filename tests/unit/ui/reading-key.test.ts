/** What an arrow key means where lines run from right to left. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readingKey } from '../../../src/renderer/src/ui/reading-key.ts'

function press(key: string, direction: 'ltr' | 'rtl', ctrlKey = false) {
  vi.stubGlobal('getComputedStyle', () => ({ direction }))
  const currentTarget = {} as Element
  return readingKey({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false, currentTarget })
}

describe('an arrow key', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('means what it says where lines run from left to right', () => {
    expect(press('ArrowRight', 'ltr').key).toBe('ArrowRight')
    expect(press('ArrowLeft', 'ltr').key).toBe('ArrowLeft')
  })

  test('leads on to the left where they run from right to left', () => {
    expect(press('ArrowLeft', 'rtl').key).toBe('ArrowRight')
    expect(press('ArrowRight', 'rtl', true)).toMatchObject({ key: 'ArrowLeft', ctrlKey: true })
  })

  test('that is no arrow to a side stays what it is', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'a']) expect(press(key, 'rtl').key).toBe(key)
  })
})
