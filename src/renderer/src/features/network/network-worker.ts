/** Walks all the ways of a map beside the window: for a large map it takes long enough to be felt. One answer for each question. */
import { answerWays, type WayQuestion } from '#shared/method/network/ways.ts'

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: WayQuestion }) => void) | null
  postMessage(answer: unknown): void
}

const world = globalThis as unknown as WorkerWorld

world.onmessage = ({ data }) => {
  world.postMessage(answerWays(data))
}
