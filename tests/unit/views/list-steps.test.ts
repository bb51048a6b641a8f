/** The order of scenes that next and back go along, and where in it the room is. */
import { describe, expect, test } from 'vitest'
import { enterBlock } from '#shared/guide/run.ts'
import type { BlockScene } from '#shared/model/block-scene.ts'
import type { Guide } from '#shared/model/guide.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'
import {
  firstOfNow,
  isInOrder,
  listSteps,
  placeOf,
  showingOf,
} from '../../../src/renderer/src/features/presenting/list-steps.ts'
import { at, block, guideOf } from '../guide/guide-builders.ts'

const workshop = 'w' as WorkshopId
const frame = block('frame', 5)
const rate = block('rate', 10, { scenes: ['prompt', 'ballot', 'reveal'] })
const guide = guideOf(frame, rate)
const running: Guide = { ...guide, progress: enterBlock(guide.progress, rate.id, [], at(0)) }
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
