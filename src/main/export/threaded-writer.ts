/**
 * Writes exports in a thread of their own, so that neither the windows nor the saving of the map wait for them. Each has a
 * fresh one, which is ended as soon as it is given up. A machine that starts no thread writes in this one.
 */
import type { ExportWriter } from '../core/ports/export-writer.ts'
import { runInThread, unexpected } from './run-in-thread.ts'
import { createExportWriter } from './write-export.ts'

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
