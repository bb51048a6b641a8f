/** The order of scenes that next and back go along, and where in it the room is. */
import { describe, expect, test } from 'vitest'
import type { StopOnList } from '#shared/contract/presenting.ts'
import { enterBlock } from '#shared/guide/run.ts'
import type { BlockScene } from '#shared/model/block-scene.ts'
import type { Guide } from '#shared/model/guide.ts'
import type { InteractionId, StopId, WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'
import {
  firstOfNow,
  isInOrder,
  listSteps,
  orderFor,
  placeOf,
  showingOf,
} from '../../../src/renderer/src/features/presenting/list-steps.ts'
import { at, block, guideOf } from '../guide/guide-builders.ts'

const workshop = 'w' as WorkshopId
const frame = block('frame', 5)
const rate = block('rate', 10, { scenes: ['prompt', 'ballot', 'reveal'] })
const guide = guideOf(frame, rate)
const running: Guide = { ...guide, progress: enterBlock(guide.progress, rate.id, [], at(0)) }
/** When the block of a test was entered. */
const START = at(0)
const steps = listSteps(guide)
const names = steps.map(({ title, scene }) => `${title} ${scene}`.trim())
const step = (blockId: typeof rate.id | null, scene: BlockScene): Showing =>
  showingOf(workshop, { block: blockId, scene })

describe('the order of scenes', () => {
  test('is the title, then the scenes of block after block', () => {
    expect(names).toEqual(['title', 'frame prompt', 'rate prompt', 'rate ballot', 'rate reveal'])
  })

  test('of a workshop without an agenda is its title and its map', () => {
    expect(listSteps(undefined).map(({ scene }) => scene)).toEqual(['title', 'map'])
    expect(listSteps(guideOf()).map(({ scene }) => scene)).toEqual(['title', 'map'])
  })

  test('begins, here, at the first scene of the block that goes on, else at the title', () => {
    expect(firstOfNow(steps, running)).toMatchObject({ block: rate.id, scene: 'prompt' })
    expect(firstOfNow(steps, guide).scene).toBe('title')
    expect(firstOfNow(steps, undefined).scene).toBe('title')
  })
})

describe('the place in it', () => {
  test('of a step is its own', () => {
    for (const [index, one] of steps.entries()) expect(placeOf(steps, guide, showingOf(workshop, one))).toBe(index)
  })

  test('tells what was chosen aside from the order', () => {
    expect(isInOrder(steps, step(rate.id, 'reveal'))).toBe(true)
    expect(isInOrder(steps, { kind: 'blank' })).toBe(true)
    expect(isInOrder(steps, step(rate.id, 'map'))).toBe(false)
    expect(isInOrder(steps, { kind: 'changes', workshop })).toBe(false)
  })

  test('is none while nothing is shown', () => {
    expect(placeOf(steps, running, { kind: 'blank' })).toBe(-1)
  })

  test('of a scene that its block does not have is the beginning of that block', () => {
    expect(placeOf(steps, running, step(rate.id, 'map'))).toBe(2)
    expect(placeOf(steps, running, step(null, 'map'))).toBe(0)
  })

  test('of what was chosen in a view is the scene of its kind in the block that goes on, else the beginning of that block', () => {
    const reveal = { kind: 'reveal', workshop, ballot: 'b', interaction: 'shape:i' } as Showing
    expect(placeOf(steps, running, reveal)).toBe(4)
    const journey: Showing = { kind: 'journey', workshop, interaction: 'shape:i' as InteractionId }
    expect(placeOf(steps, running, journey)).toBe(2)
    expect(placeOf(steps, guide, journey)).toBe(0)
  })
})

describe('the stops of the map', () => {
  const stop = (id: string, count: number): StopOnList => ({ id: id as StopId, name: id, note: '', steps: count })
  const stops = [stop('desk', 2), stop('plant', 0)]
  const teach = block('map', 10, { scenes: ['prompt', 'stops', 'map'] })
  const at = (id: string, step: number, of: typeof frame.id | null): Showing => {
    return { kind: 'stop', workshop, block: of, stop: id as StopId, step }
  }
  const said = (all: ReturnType<typeof listSteps>) =>
    all.map((one) => (one.at ? `${one.at.stop.id} ${one.at.step}` : `${one.title} ${one.scene}`.trim()))
  const ofStops = ['desk 0', 'desk 1', 'desk 2', 'plant 0']

  test('stand in the agenda where a block goes to them, stop by stop and step by step', () => {
    const all = listSteps(guideOf(frame, teach), stops)
    expect(said(all)).toEqual(['title', 'frame prompt', 'map prompt', ...ofStops, 'map map'])
    for (const [index, one] of all.entries()) expect(placeOf(all, undefined, showingOf(workshop, one))).toBe(index)
    // With no stops the scene stands for itself, and the core shows the prompt.
    expect(said(listSteps(guideOf(teach)))).toEqual(['title', 'map prompt', 'map stops', 'map map'])
  })

  test('are gone through where no block goes to them, and then the agenda goes on', () => {
    const mapped = block('map', 10, { scenes: ['prompt', 'map'] })
    const now: Guide = { ...guideOf(frame, mapped, rate), progress: enterBlock(guide.progress, mapped.id, [], START) }
    const showing = at('desk', 1, null)
    const order = orderFor(now, stops, showing)
    expect(said(order)).toEqual([
      'title',
      'frame prompt',
      'map prompt',
      'map map',
      ...ofStops,
      'rate prompt',
      'rate ballot',
      'rate reveal',
    ])
    expect(placeOf(order, now, showing)).toBe(5)
    expect(isInOrder(order, showing)).toBe(true)
    expect(said(orderFor(now, stops, { kind: 'blank' }))).not.toContain('desk 0')
  })

  test('follow the map in a workshop without an agenda', () => {
    expect(said(listSteps(undefined, stops))).toEqual(['title', 'map', ...ofStops])
  })

  test('whose steps were taken back stand where all of them is shown, and one that is gone does not lose the place', () => {
    const all = orderFor(undefined, stops, at('plant', 3, null))
    expect(placeOf(all, undefined, at('plant', 3, null))).toBe(5)
    const gone = orderFor(undefined, stops, at('gone', 0, null))
    expect(isInOrder(gone, at('gone', 0, null))).toBe(false)
    expect(placeOf(gone, undefined, at('gone', 0, null))).toBeGreaterThanOrEqual(0)
  })
})
