/** Locks and opens in a thread, so that no window waits for what takes a second on purpose. */
import type { Sealer } from '../core/ports/sealer.ts'
import { runInThread } from '../threads/run-in-thread.ts'
import type { ExportTask } from './export-tasks.ts'
import { createSealer } from './sealer.ts'

/** @param program path of the built `export-worker` */
export function createThreadedSealer(program: string): Sealer {
  const here = createSealer()
  async function run(task: ExportTask, signal: AbortSignal) {
    const done = await runInThread(program, task, { signal })
    return done === null ? null : (done.value as Uint8Array)
  }
  return {
    seal: async (bytes, password, signal) =>
      (await run({ task: 'seal', bytes, password }, signal)) ?? here.seal(bytes, password, signal),
    unseal: async (bytes, password) =>
      (await run({ task: 'unseal', bytes, password }, new AbortController().signal)) ?? here.unseal(bytes, password),
  }
}
