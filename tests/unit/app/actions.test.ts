/** The action table, held together: every action has a name, something to do, and keys of its own. */
import { describe, expect, test } from 'vitest'
import { ACTION_IDS, ACTIONS, type ActionId } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { findRun, listEnabled } from '../../../src/renderer/src/app/actions/action-runs.ts'
import { chooseByKey, type FocusPlace } from '../../../src/renderer/src/app/actions/choose-by-key.ts'
import type { Deeds } from '../../../src/renderer/src/app/actions/deeds.ts'

/** Deeds that write down what was done. */
function recordDeeds(done: string[]): Deeds {
  const recorder = (group: string) =>
    new Proxy(
      {},
      {
        get:
          (_target, name) =>
          (...given: string[]) =>
            done.push([group, String(name), ...given].join(' ')),
      },
    )
  const groups = ['window', 'workshop', 'presenting', 'guide', 'map'] as const
  return Object.fromEntries(groups.map((group) => [group, recorder(group)])) as unknown as Deeds
}

describe('the action table', () => {
  test('gives every action a name of its own', () => {
    const names = ACTION_IDS.map((id) => t(`action.${id}`))
    expect(new Set(names).size).toBe(ACTION_IDS.length)
  })

  test('gives every action something to do, and no two the same', () => {
    const done: string[] = []
    const deeds = recordDeeds(done)
    for (const id of ACTION_IDS) findRun(id, deeds)?.()
    expect(done).toHaveLength(ACTION_IDS.length)
    expect(new Set(done).size).toBe(ACTION_IDS.length)
  })

  test('gives no two actions the same keys', () => {
    const keys = ACTIONS.map((action) => action.keys).filter((one) => one !== '')
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('greys out what needs a workshop or a map while there is none', () => {
    const deeds = recordDeeds([])
    const scopes = (enabled: readonly ActionId[]) =>
      new Set(ACTIONS.filter((action) => enabled.includes(action.id)).map((action) => action.scope))
    expect(scopes(listEnabled({ ...deeds, workshop: null, presenting: null, guide: null, map: null }))).toEqual(
      new Set(['always']),
    )
    expect(scopes(listEnabled({ ...deeds, map: null }))).toEqual(new Set(['always', 'workshop']))
    expect(listEnabled(deeds)).toEqual([...ACTION_IDS])
  })

  test('greys out undo when there is nothing to undo', () => {
    const deeds = recordDeeds([])
    const map = {
      undo: null,
      redo: () => undefined,
      logChange: null,
      moveRoom: () => undefined,
      catchIdea: null,
      find: () => undefined,
      tracePhoto: () => undefined,
      importDrawing: () => undefined,
      takeHome: () => undefined,
      addStop: () => undefined,
      highlight: () => undefined,
      printCards: () => undefined,
      printSheet: () => undefined,
      printBallots: () => undefined,
      printTally: () => undefined,
      printInteractions: () => undefined,
      tidy: () => undefined,
      run: () => undefined,
    }
    const enabled = listEnabled({ ...deeds, map })
    expect(enabled).not.toContain('undo')
    expect(enabled).not.toContain('change-log')
    expect(enabled).toContain('redo')
  })
})

describe('a key press', () => {
  const choose = (key: string, code: string, place: FocusPlace, modifiers: { ctrl?: boolean; shift?: boolean } = {}) =>
    chooseByKey(
      {
        key,
        code,
        ctrlKey: modifiers.ctrl ?? false,
        metaKey: false,
        altKey: false,
        shiftKey: modifiers.shift ?? false,
        altGraph: false,
        isComposing: false,
      },
      place,
      false,
    )

  test('opens the palette from anywhere but a dialog', () => {
    expect(choose('k', 'KeyK', 'elsewhere', { ctrl: true })).toBe('palette')
    expect(choose('k', 'KeyK', 'text', { ctrl: true })).toBe('palette')
    expect(choose('k', 'KeyK', 'canvas', { ctrl: true })).toBe('palette')
    expect(choose('k', 'KeyK', 'modal', { ctrl: true })).toBe(null)
  })

  test('undoes on the map, but leaves typing and the canvas their own undo', () => {
    expect(choose('z', 'KeyZ', 'elsewhere', { ctrl: true })).toBe('undo')
    expect(choose('z', 'KeyZ', 'text', { ctrl: true })).toBe(null)
    expect(choose('z', 'KeyZ', 'canvas', { ctrl: true })).toBe(null)
  })

  test('shows the shortcuts with a question mark, except where it is typed', () => {
    expect(choose('?', 'Slash', 'elsewhere', { shift: true })).toBe('shortcuts')
    expect(choose('?', 'Minus', 'canvas', { shift: true })).toBe('shortcuts')
    expect(choose('?', 'Slash', 'text', { shift: true })).toBe(null)
  })

  test('hides the room’s screen from anywhere but a note, where the same keys make letters bold', () => {
    for (const place of ['elsewhere', 'canvas', 'text', 'cells'] as const)
      expect(choose('b', 'KeyB', place, { ctrl: true }), place).toBe('present-blank')
    expect(choose('b', 'KeyB', 'note', { ctrl: true })).toBe(null)
    expect(choose('z', 'KeyZ', 'note', { ctrl: true })).toBe(null)
    expect(choose('?', 'Slash', 'note', { shift: true })).toBe(null)
  })

  test('leaves F2 to tables and trees, where it writes in place, and nothing else', () => {
    expect(choose('F2', 'F2', 'elsewhere')).toBe('workshop-rename')
    expect(choose('F2', 'F2', 'cells')).toBe(null)
    expect(choose('z', 'KeyZ', 'cells', { ctrl: true })).toBe('undo')
  })

  test('leaves to the canvas what is run there', () => {
    expect(choose('p', 'KeyP', 'canvas')).toBe(null)
    expect(choose('p', 'KeyP', 'elsewhere')).toBe(null)
  })
})
