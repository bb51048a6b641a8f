/** Lays a map out beside the window: its search for places takes long enough to be felt. One answer for each question. */
import { layOutGraph } from '#shared/layout/lay-out-graph.ts'
import type { TidyTask } from './tidy-map.ts'

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: TidyTask }) => void) | null
  postMessage(answer: unknown): void
}

const world = globalThis as unknown as WorkerWorld

world.onmessage = ({ data: { nodes, arcs, options } }) => {
  world.postMessage(layOutGraph(nodes, arcs, options))
}
