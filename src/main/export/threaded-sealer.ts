/** Locks and opens in a thread, so that no window waits for what takes a second on purpose. */
import type { Watch } from '../core/ports/export-writer.ts'
import type { Sealer } from '../core/ports/sealer.ts'
import { runInThread, unexpected } from './run-in-thread.ts'
import { createSealer } from './sealer.ts'

/** @param program path of the built `export-worker` */
export function createThreadedSealer(program: string): Sealer {
  const here = createSealer()
  async function run(task: 'seal' | 'unseal', bytes: Uint8Array, password: string, signal: AbortSignal) {
    const watch: Watch = { moved: () => {}, signal }
    const word = await runInThread(program, { task, bytes, password }, watch)
    if (word === null) return null
    if (word.kind !== 'bytes') throw unexpected(word)
    return word.bytes
  }
  return {
    seal: async (bytes, password, signal) =>
      (await run('seal', bytes, password, signal)) ?? here.seal(bytes, password, signal),
    unseal: async (bytes, password) =>
      (await run('unseal', bytes, password, new AbortController().signal)) ?? here.unseal(bytes, password),
  }
}
