/** What may be seen of other clients while a workshop is presented. */
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { behindCurtain } from '../../../src/renderer/src/features/library/behind-curtain.ts'
import { isCurtainDrawn } from '../../../src/renderer/src/rpc/use-curtain.ts'

const workshop = (id: string) => ({ id, title: `Title ${id}`, client: `Client ${id}` })
const LIBRARY = {
  workshops: [workshop('one'), workshop('two')],
  broken: [{ id: 'three', fileName: 'three.baton', bytes: 1, code: 'file-damaged' }],
  deleted: [{ ...workshop('four'), deletedAt: '2026-03-12T09:00:00Z', bytes: 1 }],
} as unknown as Output<'library.list'>

test('of the library only the workshop that is presented', () => {
  const { seen, hidden } = behindCurtain(LIBRARY, 'one' as WorkshopId)
  expect(JSON.stringify(seen)).toBe(JSON.stringify({ workshops: [workshop('one')], broken: [], deleted: [] }))
  expect(hidden).toBe(3)
})

test('everything while nothing is presented', () => {
  expect(behindCurtain(LIBRARY, null)).toEqual({ seen: LIBRARY, hidden: 0 })
})

const display = {
  label: '',
  width: 1,
  height: 1,
  scale: 1,
  internal: false,
  primary: false,
  facilitator: false,
  room: false,
}
const own = { ...display, facilitator: true, primary: true }
test.each([
  ['a browser, which knows no displays', { displays: null, room: 'closed', mirrored: false }, true],
  ['a display that repeats the laptop’s', { displays: [display], room: 'full', mirrored: true }, true],
  ['a window on the laptop’s own display', { displays: [display], room: 'window', mirrored: false }, true],
  ['a display of the room’s own', { displays: [display, display], room: 'full', mirrored: false }, false],
  [
    'two displays once the room’s window has gone',
    { displays: [own, display], room: 'closed', mirrored: false },
    false,
  ],
  ['the laptop’s window on the other one', { displays: [display, display], room: 'closed', mirrored: false }, true],
  ['one display once the room’s window has gone', { displays: [own], room: 'closed', mirrored: false }, true],
  ['two that show the same', { displays: [own, display], room: 'closed', mirrored: true }, true],
  ['a display of the room’s own that was unplugged', { displays: [own], room: 'away', mirrored: false }, true],
] as const)('with %s', (_name, screens, drawn) => {
  expect(isCurtainDrawn({ curtain: true }, { ...screens, displays: screens.displays && [...screens.displays] })).toBe(
    drawn,
  )
  expect(isCurtainDrawn({ curtain: false }, { ...screens, displays: screens.displays && [...screens.displays] })).toBe(
    false,
  )
})

test('before anything is known names stay hidden', () => {
  expect(isCurtainDrawn(undefined, undefined)).toBe(true)
})
