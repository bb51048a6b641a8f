import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layOutGraph } from '#shared/layout/lay-out-graph.ts'
import { tidyAside } from '../../../src/renderer/src/canvas/commands/tidy-aside.ts'
import { type TidyTask, tidyMap } from '../../../src/renderer/src/canvas/commands/tidy-map.ts'
import { type HeadlessMap, openHeadlessMap } from './headless-map.ts'

/** A worker that answers when it is told to. */
class SlowWorker {
  static asked: SlowWorker[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: (() => void) | null = null
  isOver = false
  readonly questions: TidyTask[] = []

  constructor() {
    SlowWorker.asked.push(this)
  }
  postMessage(task: TidyTask): void {
    this.questions.push(structuredClone(task))
  }
  terminate(): void {
    this.isOver = true
  }
  answer(): void {
    const task = this.questions.at(-1)
    if (task) this.onmessage?.({ data: structuredClone(layOutGraph(task.nodes, task.arcs, task.options)) })
  }
}

function openMap(): HeadlessMap {
  const map = openHeadlessMap()
  const parties = Array.from({ length: 14 }, (_, index) => map.party(`Party ${index}`, index * 40, index * 10))
  for (const [index, party] of parties.entries()) {
    const next = parties[(index + 1) % parties.length]
    if (next) map.interaction(party, next, `Service ${index}`)
  }
  return map
}

const places = ({ editor }: HeadlessMap) => editor.getCurrentPageShapesSorted().map(({ x, y }) => `${x} ${y}`)
const tidy = ({ editor, lanes }: HeadlessMap) =>
  tidyAside(editor, lanes, (pieces) => {
    for (const piece of pieces) piece()
  })
const only = (): SlowWorker => {
  const [worker] = SlowWorker.asked
  if (!worker || SlowWorker.asked.length !== 1) throw new Error(`${SlowWorker.asked.length} workers`)
  return worker
}

describe('tidying aside', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Worker')
  beforeEach(() => {
    SlowWorker.asked = []
    Object.defineProperty(globalThis, 'Worker', { value: SlowWorker, configurable: true })
  })
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'Worker', before)
    else Reflect.deleteProperty(globalThis, 'Worker')
  })

  test('gives the same picture as tidying at once, as soon as the places are known', () => {
    const map = openMap()
    const untidy = places(map)
    tidy(map)
    expect(places(map)).toEqual(untidy)
    only().answer()
    const atOnce = openMap()
    tidyMap(atOnce.editor, atOnce.lanes)
    expect(places(map)).toEqual(places(atOnce))
    expect(only().isOver).toBe(true)
  })

  test('asks again when the map has changed meanwhile', () => {
    const map = openMap()
    tidy(map)
    const late = map.party('Late', 900, 900)
    const atLast = places(map)
    only().answer()
    expect(places(map)).toEqual(atLast)
    expect(
      only()
        .questions.at(-1)
        ?.nodes.map(({ id }) => id),
    ).toContain(late)
    only().answer()
    expect(places(map)).not.toEqual(atLast)
  })

  test('is not begun twice', () => {
    const map = openMap()
    tidy(map)
    tidy(map)
    only().answer()
    tidy(map)
    expect(SlowWorker.asked).toHaveLength(2)
  })

  test('happens at once where the worker fails', () => {
    const map = openMap()
    const untidy = places(map)
    tidy(map)
    only().onerror?.()
    expect(places(map)).not.toEqual(untidy)
  })
})
