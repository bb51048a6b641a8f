/** Shortcuts on the keyboards of this world. */
import { describe, expect, test } from 'vitest'
import type { KeyPress } from '#shared/model/key-press.ts'
import { formatKeys, splitKeys } from '../../../src/renderer/src/ui/keys.ts'
import { matchesKeys, typesText } from '../../../src/renderer/src/ui/shortcut.ts'

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    altGraph: false,
    isComposing: false,
    ...more,
  }
}
const ctrl = { ctrlKey: true }

describe('a shortcut', () => {
  test('is Ctrl on most machines and Cmd on a Mac', () => {
    expect(matchesKeys(press('k', 'KeyK', ctrl), 'Mod+K', false)).toBe(true)
    expect(matchesKeys(press('k', 'KeyK', ctrl), 'Mod+K', true)).toBe(false)
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'Mod+K', false)).toBe(false)
  })

  test('needs exactly its modifiers', () => {
    expect(matchesKeys(press('Z', 'KeyZ', { ...ctrl, shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(matchesKeys(press('Z', 'KeyZ', { ...ctrl, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
    expect(matchesKeys(press('k', 'KeyK', { ...ctrl, altKey: true }), 'Mod+K', false)).toBe(false)
    expect(matchesKeys(press('k', 'KeyK'), 'Mod+K', false)).toBe(false)
  })

  test('follows the letter that is printed on the key, as on a German or a Dvorak keyboard', () => {
    expect(matchesKeys(press('z', 'KeyY', ctrl), 'Mod+Z', false)).toBe(true)
    expect(matchesKeys(press('y', 'KeyZ', ctrl), 'Mod+Z', false)).toBe(false)
  })

  test('follows the place of the key where the layout types no Latin letter', () => {
    expect(matchesKeys(press('я', 'KeyZ', ctrl), 'Mod+Z', false)).toBe(true)
    expect(matchesKeys(press('κ', 'KeyK', ctrl), 'Mod+K', false)).toBe(true)
    expect(matchesKeys(press('ç', 'KeyC', { altKey: true }), 'Alt+C', true)).toBe(true)
    expect(matchesKeys(press('Dead', 'KeyI', { altKey: true }), 'Alt+I', true)).toBe(true)
  })

  test('finds a digit by its place, since some layouts type it with Shift', () => {
    expect(matchesKeys(press('&', 'Digit1', { altKey: true }), 'Alt+1', false)).toBe(true)
    expect(matchesKeys(press('¡', 'Digit1', { altKey: true }), 'Alt+1', true)).toBe(true)
    expect(matchesKeys(press('1', 'Numpad1', { altKey: true }), 'Alt+1', false)).toBe(false)
  })

  test('finds a sign wherever the layout has it', () => {
    expect(matchesKeys(press('/', 'Slash', ctrl), 'Mod+/', false)).toBe(true)
    expect(matchesKeys(press('/', 'Digit7', { ...ctrl, shiftKey: true }), 'Mod+/', false)).toBe(true)
    expect(matchesKeys(press(',', 'KeyM', ctrl), 'Mod+,', false)).toBe(true)
    expect(matchesKeys(press(',', 'KeyM', ctrl), 'Mod+M', false)).toBe(false)
  })

  test('is never typed with AltGr', () => {
    const altGr = { ctrlKey: true, altKey: true, altGraph: true }
    expect(matchesKeys(press('@', 'KeyQ', altGr), 'Mod+Alt+Q', false)).toBe(false)
    expect(matchesKeys(press('i', 'KeyI', { altKey: true, altGraph: true }), 'Alt+I', false)).toBe(false)
  })

  test('is never taken from an input method that is composing', () => {
    expect(matchesKeys(press('k', 'KeyK', { ...ctrl, isComposing: true }), 'Mod+K', false)).toBe(false)
  })

  test('may be a named key, or none at all', () => {
    expect(matchesKeys(press('F5', 'F5'), 'F5', false)).toBe(true)
    expect(matchesKeys(press('F5', 'F5', ctrl), 'F5', false)).toBe(false)
    expect(matchesKeys(press('k', 'KeyK'), '', false)).toBe(false)
  })

  test('types text unless it has Ctrl or Cmd, or is a function key', () => {
    expect(typesText('P', false)).toBe(true)
    expect(typesText('Shift+1', false)).toBe(true)
    expect(typesText('F2', false)).toBe(false)
    expect(typesText('Mod+K', false)).toBe(false)
    expect(typesText('Alt+C', false)).toBe(false)
    expect(typesText('Alt+C', true)).toBe(true)
  })
})

describe('a shortcut in print', () => {
  test('is read as people of the system read it', () => {
    expect(formatKeys('Mod+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(formatKeys('Mod+Shift+S', true)).toBe('⇧⌘S')
    expect(formatKeys('', false)).toBe('')
  })

  test('may end in the plus sign', () => {
    expect(splitKeys('Mod++')).toEqual(['Mod', '+'])
    expect(splitKeys('+')).toEqual(['+'])
  })
})
