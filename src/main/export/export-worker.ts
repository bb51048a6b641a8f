/** The thread that writes exports and locks files: does the one task that it was started with, says how it went, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../core/refusal.ts'
import { createSealer } from './sealer.ts'
import type { WorkerTask, WorkerWord } from './worker-messages.ts'
import { createExportWriter } from './write-export.ts'

function say(word: WorkerWord): void {
  parentPort?.postMessage(word)
}

async function workOn(task: WorkerTask): Promise<WorkerWord> {
  // Whoever gives it up ends the whole thread.
  const { signal } = new AbortController()
  const watch = { signal, moved: (share: number) => say({ kind: 'moved', share }) }
  switch (task.task) {
    case 'needs':
      return { kind: 'needed', needed: await createExportWriter().needs(task.order, watch) }
    case 'write':
      return { kind: 'written', written: await createExportWriter().write(task.order, watch) }
    case 'seal':
      return { kind: 'bytes', bytes: await createSealer().seal(task.bytes, task.password, signal) }
    case 'unseal':
      return { kind: 'bytes', bytes: await createSealer().unseal(task.bytes, task.password) }
  }
}

async function run(task: WorkerTask): Promise<WorkerWord> {
  try {
    return await workOn(task)
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code, details: error.details }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

say({ kind: 'ready' })
say(await run(workerData as WorkerTask))
