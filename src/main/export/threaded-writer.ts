/**
 * Writes exports in a thread of their own, so that neither the windows nor the saving of the map wait for them. Each has a
 * fresh one, which is ended as soon as it is given up. A machine that starts no thread writes in this one.
 */
import type { ExportWriter, NeededMaps, Watch, Written } from '../core/ports/export-writer.ts'
import { runInThread } from '../threads/run-in-thread.ts'
import type { ExportTask } from './export-tasks.ts'
import { createExportWriter } from './write-export.ts'

/** @param program path of the built `export-worker` */
export function createThreadedWriter(program: string): ExportWriter {
  const here = createExportWriter()
  const run = (task: ExportTask, watch: Watch) => runInThread(program, task, watch)
  return {
    formats: here.formats,
    async needs(order, watch) {
      const done = await run({ task: 'needs', order }, watch)
      return done === null ? here.needs(order, watch) : (done.value as NeededMaps)
    },
    async write(order, watch) {
      const done = await run({ task: 'write', order }, watch)
      return done === null ? here.write(order, watch) : (done.value as Written)
    },
  }
}
