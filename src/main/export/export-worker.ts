/** The thread that writes exports and locks files. */
import { serveThread } from '../threads/serve-thread.ts'
import type { ExportTask } from './export-tasks.ts'
import { createSealer } from './sealer.ts'
import { createExportWriter } from './write-export.ts'

await serveThread<ExportTask>((task, moved) => {
  // Whoever gives it up ends the whole thread.
  const { signal } = new AbortController()
  switch (task.task) {
    case 'needs':
      return createExportWriter().needs(task.order, { signal, moved })
    case 'write':
      return createExportWriter().write(task.order, { signal, moved })
    case 'seal':
      return createSealer().seal(task.bytes, task.password, signal)
    case 'unseal':
      return createSealer().unseal(task.bytes, task.password)
  }
})
