/** The thread that writes exports: does the one task that it was started with, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../core/refusal.ts'
import type { WorkerTask, WorkerWord } from './worker-messages.ts'
import { createExportWriter } from './write-export.ts'

function say(word: WorkerWord): void {
  parentPort?.postMessage(word)
}

async function run(task: WorkerTask): Promise<WorkerWord> {
  const writer = createExportWriter()
  // Whoever gives it up ends the whole thread.
  const watch = { signal: new AbortController().signal, moved: (share: number) => say({ kind: 'moved', share }) }
  try {
    return task.task === 'needs'
      ? { kind: 'needed', needed: await writer.needs(task.order, watch) }
      : { kind: 'written', written: await writer.write(task.order, watch) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code, details: error.details }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

say({ kind: 'ready' })
say(await run(workerData as WorkerTask))
