/** Where the room is and where it can go, from what the core says of it; and presses that come faster than its answers. */
import { describe, expect, test } from 'vitest'
import type { RoomState } from '#shared/contract/audience.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { NO_LAYERS } from '#shared/model/room-map.ts'
import type { Showing } from '#shared/model/scene.ts'
import { createInTurn } from '../../../src/renderer/src/features/presenting/in-turn.ts'
import { showingOf } from '../../../src/renderer/src/features/presenting/list-steps.ts'
import { readRoomNow } from '../../../src/renderer/src/features/presenting/room-now.ts'
import { block, guideOf } from '../guide/guide-builders.ts'

const workshop = 'w' as WorkshopId
const frame = block('frame', 5)
const rate = block('rate', 10, { scenes: ['prompt', 'ballot', 'reveal'] })
const order = { workshop, guide: guideOf(frame, rate), stops: [] }
const shows = (showing: Showing, more: Partial<RoomState> = {}): RoomState => ({
  ...{ showing, shown: showing, frozen: false, covered: false, layers: NO_LAYERS },
  ...more,
})
const answers = (shown: number): Showing => ({
  ...{ kind: 'answers', workshop, title: 'Frame', shown },
  answers: [{ text: 'one' }, { text: 'two' }] as never,
})

describe('the room as it stands', () => {
  test('shows nothing, and can go nowhere, before the core has said anything and while the screen is empty', () => {
    for (const state of [undefined, shows({ kind: 'blank' })])
      expect(readRoomNow(order, state)).toMatchObject({ on: false, step: null, ahead: null, behind: null })
  })

  test('shows nothing from here while another workshop is presented', () => {
    const other = 'other' as WorkshopId
    const elsewhere = showingOf(other, { block: null, scene: 'map' })
    expect(readRoomNow(order, shows(elsewhere))).toMatchObject({ on: false, ahead: null, behind: null })
  })

  test('goes from the title to the first scene and back again, be it dark or frozen', () => {
    const title = readRoomNow(
      order,
      shows({ kind: 'title', title: 'Orders', subtitle: '' }, { covered: true, frozen: true }),
    )
    expect(title).toMatchObject({ on: true, dark: true, frozen: true, behind: null })
    expect(title.ahead).toEqual(showingOf(workshop, { block: frame.id, scene: 'prompt' }))
    const first = readRoomNow(order, shows(title.ahead as Showing))
    expect(first.behind).toEqual(showingOf(workshop, { block: null, scene: 'title' }))
  })

  test('comes to its end at the last scene', () => {
    const last = readRoomNow(order, shows(showingOf(workshop, { block: rate.id, scene: 'reveal' })))
    expect(last).toMatchObject({ on: true, ahead: null })
    expect(last.behind).toEqual(showingOf(workshop, { block: rate.id, scene: 'ballot' }))
  })

  test('goes along answers one by one before it leaves them', () => {
    expect(readRoomNow(order, shows(answers(0))).ahead).toEqual(answers(1))
    expect(readRoomNow(order, shows(answers(1))).behind).toEqual(answers(0))
    expect(readRoomNow(order, shows(answers(2))).ahead).not.toMatchObject({ kind: 'answers' })
  })
})

describe('deeds in turn', () => {
  test('are done one after the other, so that each begins where the one before it has led', async () => {
    const inTurn = createInTurn()
    const gates: (() => void)[] = []
    let at = 0
    const press = () =>
      inTurn(async () => {
        const from = at
        await new Promise<void>((resolve) => gates.push(resolve))
        at = from + 1
      })
    const presses = [press(), press(), press()]
    for (const done of presses) {
      await expect.poll(() => gates.length).toBe(1)
      gates.pop()?.()
      await done
    }
    expect(at).toBe(3)
  })

  test('go on after one that failed, which fails by itself', async () => {
    const inTurn = createInTurn()
    const failing = inTurn(() => Promise.reject(new Error('no')))
    const done: string[] = []
    const next = inTurn(async () => done.push('next'))
    await expect(failing).rejects.toThrow('no')
    await next
    expect(done).toEqual(['next'])
  })
})
