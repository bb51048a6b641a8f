/** Reckons cases beside the window: 20,000 possible futures take longer than a frame. One answer for each question, in order. */
import { type CaseResult, reckonCase } from '#shared/method/case.ts'
import type { CaseTask } from './case-reckoner.ts'

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: CaseTask }) => void) | null
  postMessage(answer: CaseResult | null): void
}

const world = globalThis as unknown as WorkerWorld

world.onmessage = ({ data: { inputs, seed } }) => {
  let result: CaseResult | null = null
  try {
    result = reckonCase(inputs, seed)
  } catch (error) {
    // What the formulas refuse has no result; anything else is a fault of the worker.
    if (!(error instanceof RangeError)) throw error
  }
  world.postMessage(result)
}
