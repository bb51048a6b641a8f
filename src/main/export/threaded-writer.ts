/**
 * Writes exports in a thread of their own, so that neither the windows nor the saving of the map wait for them. Each has a
 * fresh one, which is ended as soon as it is given up. A machine that starts no thread writes in this one.
 */
import { Worker } from 'node:worker_threads'
import type { ExportWriter, Watch } from '../core/ports/export-writer.ts'
import { Refusal } from '../core/refusal.ts'
import type { WorkerTask, WorkerWord } from './worker-messages.ts'
import { createExportWriter } from './write-export.ts'

type LastWord = Exclude<WorkerWord, { readonly kind: 'ready' | 'moved' }>

/** What the thread said last; null when it never began. */
function runInThread(program: string, task: WorkerTask, { moved, signal }: Watch): Promise<LastWord | null> {
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

function unexpected(word: LastWord): Error {
  if (word.kind === 'refused') return new Refusal(word.code, word.details)
  return new Error(word.kind === 'failed' ? word.message : `an export said ${word.kind}`)
}

/** @param program path of the built `export-worker` */
export function createThreadedWriter(program: string): ExportWriter {
  const here = createExportWriter()
  return {
    formats: here.formats,
    async needs(order, watch) {
      const word = await runInThread(program, { task: 'needs', order }, watch)
      if (word === null) return here.needs(order, watch)
      if (word.kind !== 'needed') throw unexpected(word)
      return word.needed
    },
    async write(order, watch) {
      const word = await runInThread(program, { task: 'write', order }, watch)
      if (word === null) return here.write(order, watch)
      if (word.kind !== 'written') throw unexpected(word)
      return word.written
    },
  }
}
