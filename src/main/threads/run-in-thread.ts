/** One task in a thread of its own, which is ended as soon as it is done or given up. */
import { Worker } from 'node:worker_threads'
import { locale } from '#shared/text/text.ts'
import { Refusal } from '../core/refusal.ts'
import type { ThreadOrder, ThreadWord } from './thread-word.ts'

/** How a task is followed, and given up. */
export interface TaskWatch {
  readonly signal: AbortSignal
  readonly moved?: (share: number) => void
  /** What the thread may hold; by default as much as this one. Beyond, the task fails with `ERR_WORKER_OUT_OF_MEMORY`. */
  readonly megabytes?: number
}

/**
 * What came of the task; null when the thread never began, as on a machine that starts none. Throws what the task refused,
 * and the reason of a signal that gave it up.
 * @param program path of a built program that calls `serveThread`
 */
export function runInThread(program: string, task: unknown, watch: TaskWatch): Promise<{ value: unknown } | null> {
  const { signal, moved, megabytes } = watch
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: { task, locale: locale() } satisfies ThreadOrder,
      ...(megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    })
    let isReady = false
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', giveUp)
      void worker.terminate()
      settle()
    }
    const giveUp = () => end(() => reject(signal.reason))
    const never = (error: Error) => end(() => (isReady ? reject(error) : resolve(null)))
    signal.addEventListener('abort', giveUp)
    worker.on('message', (word: ThreadWord) => {
      if (word.kind === 'ready') isReady = true
      else if (word.kind === 'moved') moved?.(word.share)
      else if (word.kind === 'done') end(() => resolve({ value: word.value }))
      else if (word.kind === 'refused') end(() => reject(new Refusal(word.code, word.details)))
      else end(() => reject(new Error(word.message)))
    })
    worker.on('error', never)
    worker.on('exit', () => never(new Error('the thread ended early')))
  })
}
