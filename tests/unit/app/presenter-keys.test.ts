/** Which keys lead the room: everywhere, in the strip, on its buttons, and as somebody chose them. */
import { describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { KeyPress } from '#shared/model/key-press.ts'
import { countsEverywhere, PRESENTER_MOVES, PresenterKeys, USUAL_PRESENTER_KEYS } from '#shared/model/presenter-keys.ts'
import { chooseMove, type PresenterPlace } from '../../../src/renderer/src/features/presenting/choose-move.ts'
import { showingHere } from '../../../src/renderer/src/features/presenting/list-steps.ts'
import { judgeRoomPress } from '../../../src/renderer/src/features/presenting/room-press.ts'
import { matchesKeys, writePress } from '../../../src/renderer/src/ui/shortcut.ts'

const NO_MODIFIERS = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  isComposing: false,
}

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const code = key === ' ' ? 'Space' : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
  return { key, code, ...NO_MODIFIERS, ...more }
}

function moveOf(pressed: KeyPress, place: PresenterPlace, keys: PresenterKeys = {}) {
  return chooseMove((wanted) => matchesKeys(pressed, wanted, false), place, keys)
}

describe('keys that lead the room', () => {
  test('PageDown and PageUp count wherever the keyboard is', () => {
    for (const place of ['strip', 'button', 'elsewhere'] as const) {
      expect(moveOf(press('PageDown'), place)).toBe('next')
      expect(moveOf(press('PageUp'), place)).toBe('back')
    }
  })

  test('letters, arrows, space and Esc count only while the strip has the keyboard', () => {
    const single = { next: [' ', 'ArrowRight', 'ArrowDown'], back: ['ArrowLeft', 'ArrowUp'], dark: ['b', 'B', '.'] }
    const all = { ...single, freeze: ['f'], leave: ['Escape'] }
    for (const [move, keys] of Object.entries(all)) {
      for (const key of keys) {
        expect(moveOf(press(key, { shiftKey: key === 'B' }), 'elsewhere'), key).toBeNull()
        if (key !== 'B') expect(moveOf(press(key), 'strip'), key).toBe(move)
      }
    }
  })

  test('a button of the strip keeps the keys that press it', () => {
    expect(moveOf(press(' '), 'button')).toBeNull()
    expect(moveOf(press('ArrowRight'), 'button')).toBe('next')
  })

  test('with Ctrl or Alt they belong to others', () => {
    expect(moveOf(press('b', { ctrlKey: true }), 'strip')).toBeNull()
    expect(moveOf(press('ArrowRight', { altKey: true }), 'strip')).toBeNull()
  })

  test('can be other ones on this laptop: then the usual ones of that move mean nothing', () => {
    const keys: PresenterKeys = { next: ['F9', 'N'], dark: [] }
    expect(moveOf(press('F9'), 'elsewhere', keys)).toBe('next')
    expect(moveOf(press('n'), 'strip', keys)).toBe('next')
    expect(moveOf(press('n'), 'elsewhere', keys)).toBeNull()
    expect(moveOf(press('PageDown'), 'strip', keys)).toBeNull()
    expect(moveOf(press('.'), 'strip', keys)).toBeNull()
    expect(moveOf(press('PageUp'), 'elsewhere', keys)).toBe('back')
  })

  test('are said so that none of the usual ones makes two moves', () => {
    const all = PRESENTER_MOVES.flatMap((move) => USUAL_PRESENTER_KEYS[move])
    expect(new Set(all).size).toBe(all.length)
    expect(PresenterKeys.parse({})).toEqual({})
  })

  test('count everywhere only where they type nothing and mean nothing to a list', () => {
    const everywhere = ['PageDown', 'F9', 'Shift+F9', 'MediaTrackNext', 'AudioVolumeUp', 'Mod+J']
    const inStrip = ['A', '.', 'Space', 'Enter', 'Tab', 'Escape', 'ArrowLeft', 'Home', 'Shift+A', '7']
    expect(everywhere.filter((keys) => !countsEverywhere(keys))).toEqual([])
    expect(inStrip.filter(countsEverywhere)).toEqual([])
  })
})

describe('a press in the room’s own page', () => {
  test('leads the room once, however long the button is held', () => {
    expect(judgeRoomPress(press('PageDown'), false)).toEqual({ leads: true, isTaken: true })
    expect(judgeRoomPress(press('PageDown'), true)).toEqual({ leads: false, isTaken: true })
  })

  test('still makes the page fill the projector', () => {
    expect(judgeRoomPress(press('F11'), false)).toEqual({ leads: false, isTaken: false })
  })

  test('with Ctrl goes to the page that leads, and the browser keeps it', () => {
    expect(judgeRoomPress(press('j', { ctrlKey: true }), false)).toEqual({ leads: true, isTaken: false })
  })
})

describe('what is shown', () => {
  const mine = 'workshop-mine' as WorkshopId
  const step = { kind: 'step', workshop: mine, block: null, scene: 'map' } as const

  test('is led only by the window of its workshop', () => {
    expect(showingHere(step, mine)).toEqual(step)
    expect(showingHere(step, 'workshop-other' as WorkshopId)).toEqual({ kind: 'blank' })
    expect(showingHere(undefined, mine)).toEqual({ kind: 'blank' })
  })
})

describe('a press that is written down', () => {
  test('matches the same press again', () => {
    const presses = [
      press('PageDown'),
      press(' '),
      press('.'),
      press('n'),
      press('N', { shiftKey: true }),
      press('F9', { shiftKey: true }),
      press('Tab'),
      press('Escape'),
      press('ArrowLeft', { ctrlKey: true, altKey: true }),
      press('MediaTrackNext'),
      { ...press('4'), code: 'Digit4' },
    ]
    for (const one of presses) {
      const keys = writePress(one, false)
      expect(keys, one.key).not.toBeNull()
      expect(matchesKeys(one, keys ?? '', false), `${one.key} as ${keys}`).toBe(true)
    }
  })

  test('is none while only a modifier is held, or an input method types', () => {
    expect(writePress(press('Shift', { shiftKey: true }), false)).toBeNull()
    expect(writePress(press('a', { isComposing: true }), false)).toBeNull()
  })
})
