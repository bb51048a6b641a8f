/**
 * Asks about the ways of a map without holding the window up: small maps are answered at once, large ones in a worker that
 * is ended as soon as it has answered, or when nobody wants the answer any more.
 */
import type { Graph } from '#shared/method/network/graph.ts'
import { answerWays, type WayAnswer, type WayQuestion } from '#shared/method/network/ways.ts'

/** Up to so many steps, nodes times arcs, nobody feels the walk: a few milliseconds. */
const FEW = 60_000

/** Whether the answer may be worked out while the window waits. */
export function isQuick({ size, from }: Graph): boolean {
  return size * (from.length + size) <= FEW || typeof Worker === 'undefined'
}

/** Answers once, later. Returns what gives the question up. */
export function askWays(question: WayQuestion, onAnswer: (answer: WayAnswer) => void): () => void {
  const worker = new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<WayAnswer>) => {
    worker.terminate()
    onAnswer(data)
  }
  worker.onerror = () => {
    worker.terminate()
    onAnswer(answerWays(question))
  }
  worker.postMessage(question)
  return () => worker.terminate()
}
