/** Reckons estimates beside the window: 20,000 draws take longer than a frame. One answer for each question, in order. */
import { reckonEstimate } from '#shared/method/estimate.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import type { EstimateTask } from './estimate-reckoner.ts'

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: EstimateTask }) => void) | null
  postMessage(answer: Estimate | null): void
}

const world = globalThis as unknown as WorkerWorld

world.onmessage = ({ data: { inputs, seed } }) => {
  let estimate: Estimate | null = null
  try {
    estimate = reckonEstimate(inputs, seed)
  } catch (error) {
    // What the formulas refuse has no estimate; anything else is a fault of the worker.
    if (!(error instanceof RangeError)) throw error
  }
  world.postMessage(estimate)
}
