/** The inside of a thread: does the one task that it was started with, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { speak } from '#shared/text/text.ts'
import { Refusal } from '../core/refusal.ts'
import type { ThreadOrder, ThreadWord } from './thread-word.ts'

function say(word: ThreadWord): void {
  parentPort?.postMessage(word)
}

/** @param work does the task; it may say how far it is, from 0 to 1. Whoever gives the task up ends the whole thread. */
export async function serveThread<Task>(work: (task: Task, moved: (share: number) => void) => unknown): Promise<void> {
  say({ kind: 'ready' })
  try {
    const { task, locale } = workerData as ThreadOrder
    await speak(locale)
    const value = await work(task as Task, (share) => say({ kind: 'moved', share }))
    say({ kind: 'done', value })
  } catch (error) {
    if (error instanceof Refusal) say({ kind: 'refused', code: error.code, details: error.details })
    else say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
