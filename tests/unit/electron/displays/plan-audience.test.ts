/** Where the room's window belongs: every row of the table of displays, arrangements, scalings and events. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Display, identityOf } from '../../../../src/main/hosts/electron/displays/display.ts'
import {
  type AudienceEvent,
  type AudiencePlan,
  type AudienceState,
  type Placement,
  planAudience,
  type Situation,
} from '../../../../src/main/hosts/electron/displays/plan-audience.ts'
import type { Bounds } from '../../../../src/main/hosts/electron/window-place.ts'

type Side = 'right' | 'left' | 'above'
const SIDES: readonly Side[] = ['right', 'left', 'above']
const SCALES = [1, 1.5, 2] as const
const COUNTS = [1, 2, 3] as const
const MODES = ['extend', 'mirror'] as const

/** A display of so many device pixels at a scaling, whose corner stands here. */
function display(id: number, label: string, x: number, y: number, scale: number, more: Partial<Display> = {}): Display {
  const bounds = { x, y, width: Math.round(1920 / scale), height: Math.round(1080 / scale) }
  const workArea = { ...bounds, height: bounds.height - 40 }
  return { id, label, bounds, workArea, scaleFactor: scale, internal: false, primary: false, ...more }
}

/** A laptop, a projector and a third display; the primary one is the laptop, and the projector stands on this side of it. */
function desk(count: 1 | 2 | 3, side: Side, scale: number, mode: 'extend' | 'mirror'): Display[] {
  const laptop = display(1, 'Built-in', 0, 0, scale, { internal: true, primary: true })
  const { width, height } = laptop.bounds
  const at = { right: [width, 0], left: [-1920, 0], above: [0, -1080] } as const
  const [x, y] = mode === 'mirror' ? [0, 0] : at[side]
  const projector = display(2, 'Projector', x, y, 1)
  const third = display(3, 'Desk monitor', 0, height + 10, 1)
  return [laptop, projector, third].slice(0, count)
}

const onLaptop = { x: 40, y: 40, width: 1000, height: 700 }
const situationOf = (displays: readonly Display[], more: Partial<Situation> = {}): Situation => ({
  ...{ displays, facilitator: onLaptop, preference: null },
  ...more,
})
const CLOSED: AudienceState = { kind: 'closed' }
const plan = (situation: Situation, state: AudienceState, event: AudienceEvent) => planAudience(situation, state, event)
const boundsOf = (displays: readonly Display[], id: number) => displays.find((one) => one.id === id)?.bounds

const rows = COUNTS.flatMap((count) =>
  SIDES.flatMap((side) => SCALES.flatMap((scale) => MODES.map((mode) => ({ count, side, scale, mode })))),
)

/** How many of the displays show something of their own. */
const ownCount = ({ count, mode }: (typeof rows)[number]) => (mode === 'mirror' && count > 1 ? count - 1 : count)

describe.each(rows)('with $count displays, the projector on the $side, at a scaling of $scale, $mode', (row) => {
  const displays = desk(row.count, row.side, row.scale, row.mode)
  const hasRoom = ownCount(row) > 1
  const target = row.mode === 'mirror' ? 3 : 2
  const opened = plan(situationOf(displays), CLOSED, 'open')

  test('the room gets a display of its own, or a window that can be closed', () => {
    if (hasRoom) expect(opened.placement).toEqual({ kind: 'full', bounds: boundsOf(displays, target) })
    else expect(opened.placement.kind).toBe('window')
    expect(opened.facilitator).toBeNull()
  })

  test('a display that is used the first time is remembered, a window is not', () => {
    const used = displays.find(({ id }) => id === target)
    expect(opened.preference).toEqual(hasRoom && used ? identityOf(used) : null)
  })

  test('unplugged it hides, remembers, and is back where it was once plugged in again', () => {
    const left = displays.filter(({ id }) => id !== target)
    const gone = plan(situationOf(left, { preference: opened.preference }), opened.state, 'displays')
    if (!hasRoom) {
      expect(gone.placement.kind).toBe('window')
      return
    }
    expect(gone.placement).toEqual({ kind: 'hidden' })
    expect(gone.preference).toEqual(opened.preference)
    const still = plan(situationOf(left, { preference: gone.preference }), gone.state, 'displays')
    expect(still.placement).toEqual({ kind: 'hidden' })
    const back = plan(situationOf(displays, { preference: still.preference }), still.state, 'displays')
    expect(back.placement).toEqual(opened.placement)
    expect(back.preference).toEqual(opened.preference)
    expect(back.repaint).toBe(true)
  })

  test('after sleep it stands where it stood and is painted anew', () => {
    const woke = plan(situationOf(displays, { preference: opened.preference }), opened.state, 'woke')
    expect(woke.placement).toEqual(opened.placement)
    expect(woke.repaint).toBe(true)
    expect(woke.preference).toEqual(opened.preference)
  })

  test('swapped, both windows change displays and the new one is remembered; alone nothing moves', () => {
    const swapped = plan(situationOf(displays, { preference: opened.preference }), opened.state, 'swap')
    if (!hasRoom) {
      expect([swapped.facilitator, swapped.placement.kind]).toEqual([null, 'window'])
      return
    }
    expect(swapped.placement).toEqual({ kind: 'full', bounds: boundsOf(displays, 1) })
    expect(swapped.facilitator).toEqual(displays.find(({ id }) => id === target)?.workArea)
    const again = plan(
      situationOf(displays, { preference: swapped.preference, facilitator: swapped.facilitator ?? onLaptop }),
      swapped.state,
      'swap',
    )
    expect(again.placement).toEqual(opened.placement)
    expect(again.preference).toEqual(opened.preference)
  })

  test('closed it is nowhere, whatever happens to displays', () => {
    const closed = plan(situationOf(displays, { preference: opened.preference }), opened.state, 'close')
    for (const event of ['displays', 'woke', 'swap'] as const) {
      expect(plan(situationOf(displays, { preference: opened.preference }), closed.state, event).placement).toEqual({
        kind: 'hidden',
      })
    }
  })
})

describe('the display for the room', () => {
  const [laptop, projector, monitor] = desk(3, 'right', 1, 'extend') as [Display, Display, Display]

  test('is the remembered one, wherever it stands now and whatever number it has', () => {
    const moved = { ...monitor, id: 77, bounds: { ...monitor.bounds, x: -1920, y: 0 } }
    const opened = plan(situationOf([laptop, projector, moved], { preference: identityOf(monitor) }), CLOSED, 'open')
    expect(opened.placement).toEqual({ kind: 'full', bounds: moved.bounds })
    expect(opened.preference).toEqual(identityOf(moved))
  })

  test('is another while the remembered one is elsewhere, which stays remembered', () => {
    const opened = plan(situationOf([laptop, projector], { preference: identityOf(monitor) }), CLOSED, 'open')
    expect(opened.placement).toEqual({ kind: 'full', bounds: projector.bounds })
    expect(opened.preference).toEqual(identityOf(monitor))
  })

  test('is never the one where the facilitator works, even if it is the remembered one', () => {
    const situation = situationOf([laptop, projector], {
      facilitator: { ...onLaptop, x: 2000 },
      preference: identityOf(projector),
    })
    expect(plan(situation, CLOSED, 'open').placement).toEqual({ kind: 'full', bounds: laptop.bounds })
  })

  test('of two alike is the one with the same number', () => {
    const twin = { ...projector, id: 9, bounds: { ...projector.bounds, x: 3840 } }
    const opened = plan(situationOf([laptop, projector, twin], { preference: identityOf(twin) }), CLOSED, 'open')
    expect(opened.placement).toEqual({ kind: 'full', bounds: twin.bounds })
  })

  test('is no other display that only got its number', () => {
    const other = { ...projector, id: monitor.id, label: 'Another' }
    const fresh = { ...projector, id: 5, label: 'Fresh', bounds: { ...projector.bounds, y: 2000 } }
    const full = plan(situationOf([laptop, monitor], {}), CLOSED, 'open')
    const gone = plan(situationOf([laptop], { preference: full.preference }), full.state, 'displays')
    const back = plan(situationOf([laptop, other, fresh], { preference: gone.preference }), gone.state, 'displays')
    expect(back.preference).toEqual(identityOf(monitor))
    expect(back.state).toEqual({ kind: 'full', on: identityOf(other) })
  })

  test('takes a projector that is plugged in after the start', () => {
    const alone = plan(situationOf([laptop]), CLOSED, 'open')
    const plugged = plan(situationOf([laptop, projector]), alone.state, 'displays')
    expect(plugged.placement).toEqual({ kind: 'full', bounds: projector.bounds })
    expect(plugged.preference).toEqual(identityOf(projector))
  })

  test('does not become the second monitor of the facilitator when the projector goes, but a new one that comes', () => {
    const full = plan(situationOf([laptop, projector, monitor]), CLOSED, 'open')
    const gone = plan(situationOf([laptop, monitor], { preference: full.preference }), full.state, 'displays')
    expect(gone.placement).toEqual({ kind: 'hidden' })
    const spare = display(8, 'Spare projector', 5000, 0, 1)
    const saved = plan(situationOf([laptop, monitor, spare], { preference: gone.preference }), gone.state, 'displays')
    expect(saved.placement).toEqual({ kind: 'full', bounds: spare.bounds })
    expect(saved.preference).toEqual(identityOf(projector))
  })

  test('is asked for again by presenting, when the projector does not come back', () => {
    const full = plan(situationOf([laptop, projector]), CLOSED, 'open')
    const gone = plan(situationOf([laptop], { preference: full.preference }), full.state, 'displays')
    expect(plan(situationOf([laptop], { preference: full.preference }), gone.state, 'open').placement.kind).toBe(
      'window',
    )
  })

  test('is filled anew when its scaling or its place changes', () => {
    const full = plan(situationOf([laptop, projector]), CLOSED, 'open')
    const scaled = { ...projector, scaleFactor: 1.5, bounds: { x: 1920, y: 100, width: 1280, height: 720 } }
    const followed = plan(situationOf([laptop, scaled], { preference: full.preference }), full.state, 'displays')
    expect(followed.placement).toEqual({ kind: 'full', bounds: scaled.bounds })
  })

  test('goes away when it begins to mirror, and comes back when it ends', () => {
    const full = plan(situationOf([laptop, projector]), CLOSED, 'open')
    const mirroring = { ...projector, bounds: laptop.bounds }
    const hidden = plan(situationOf([laptop, mirroring], { preference: full.preference }), full.state, 'displays')
    expect(hidden.placement).toEqual({ kind: 'hidden' })
    const back = plan(situationOf([laptop, projector], { preference: full.preference }), hidden.state, 'displays')
    expect(back.placement).toEqual(full.placement)
  })

  test('is none while the system reports none', () => {
    expect(plan(situationOf([]), CLOSED, 'open').placement.kind).toBe('window')
  })
})

test('stays over the facilitator when the laptop is shut: the room goes on seeing what it is shown', () => {
  const displays = desk(2, 'right', 1, 'extend')
  const full = plan(situationOf(displays), CLOSED, 'open')
  const shut = situationOf(displays.slice(1), { facilitator: { ...onLaptop, x: 2000 }, preference: full.preference })
  expect(plan(shut, full.state, 'displays').placement).toEqual(full.placement)
})

test('whatever happens, the room never goes to where the facilitator works', () => {
  const event = fc.constantFrom<AudienceEvent>('open', 'close', 'displays', 'woke', 'swap')
  const present = fc.subarray(desk(3, 'right', 1.5, 'extend'), { minLength: 1 })
  const covers = ({ x, y, width, height }: Bounds, at: Bounds) =>
    at.x >= x && at.x < x + width && at.y >= y && at.y < y + height
  fc.assert(
    fc.property(fc.array(fc.tuple(event, present), { maxLength: 30 }), (steps) => {
      let state: AudienceState = CLOSED
      let preference: Situation['preference'] = null
      let facilitator: Bounds = onLaptop
      let before: Placement = { kind: 'hidden' }
      for (const [what, displays] of steps) {
        const [first] = displays
        // The system brings a window back to a display that is there.
        const isHeld = displays.some(({ bounds }) => covers(bounds, facilitator))
        if (!isHeld && first) facilitator = { ...onLaptop, x: first.bounds.x + 40, y: first.bounds.y + 40 }
        const made: AudiencePlan = planAudience({ displays, facilitator, preference }, state, what)
        const isMoved = JSON.stringify(made.placement) !== JSON.stringify(before)
        ;({ state, preference, placement: before } = made)
        facilitator = made.facilitator ?? facilitator
        if (made.placement.kind === 'full' && isMoved) expect(covers(made.placement.bounds, facilitator)).toBe(false)
      }
    }),
  )
})
