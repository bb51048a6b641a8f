/** One task in a thread of its own, which is ended as soon as it is done or given up. */
import { Worker } from 'node:worker_threads'
import type { Watch } from '../core/ports/export-writer.ts'
import { Refusal } from '../core/refusal.ts'
import type { WorkerTask, WorkerWord } from './worker-messages.ts'

/** What ends a task. */
export type LastWord = Exclude<WorkerWord, { readonly kind: 'ready' | 'moved' }>

/** What the thread said last; null when it never began, as on a machine that starts no thread. */
export function runInThread(program: string, task: WorkerTask, { moved, signal }: Watch): Promise<LastWord | null> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: task })
    let isReady = false
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', giveUp)
      void worker.terminate()
      settle()
    }
    const giveUp = () => end(() => reject(signal.reason))
    signal.addEventListener('abort', giveUp)
    worker.on('message', (word: WorkerWord) => {
      if (word.kind === 'ready') isReady = true
      else if (word.kind === 'moved') moved(word.share)
      else end(() => resolve(word))
    })
    worker.on('error', (error) => end(() => (isReady ? reject(error) : resolve(null))))
    worker.on('exit', () => end(() => (isReady ? reject(new Error('the export ended early')) : resolve(null))))
  })
}

/** What to throw when it says that it could not, or anything else. */
export function unexpected(word: LastWord): Error {
  if (word.kind === 'refused') return new Refusal(word.code, word.details)
  return new Error(word.kind === 'failed' ? word.message : `an export said ${word.kind}`)
}
