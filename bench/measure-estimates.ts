/**
 * What the cost cards of 20 interactions come to: every input uncertain, 20,000 draws each. Each round is a worker of its
 * own, as in the app, so that the first time is as slow as after opening a workshop. Beside it stands plain sampling of
 * the same cards: no strata, an object for every draw, everything sorted.
 */
import { Worker } from 'node:worker_threads'
import type { RoundTimes } from './estimate-round.ts'
import { compare, type Row } from './report.ts'

/** One worker: its first 20 estimates, the next 20, and 20 by plain sampling. */
function runRound(): Promise<RoundTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./estimate-round.ts', import.meta.url))
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

export async function measureEstimates({ rounds }: { readonly rounds: number }): Promise<Row[]> {
  const times: RoundTimes[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await runRound())
  const plain = times.map((round) => round.plain)
  const size = '20 cards'
  const target = { p95: 300 }
  return [
    compare({ what: 'estimates, first time', size, baton: times.map(({ first }) => first), bare: plain, target }),
    compare({ what: 'estimates, again', size, baton: times.map(({ again }) => again), bare: plain, target }),
  ]
}
