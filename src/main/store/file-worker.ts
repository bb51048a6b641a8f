/** The thread that does slow work on closed files: flushing, checking, copying. */
import { serveThread } from '../threads/serve-thread.ts'
import { doFileTask, type FileTask } from './file-tasks.ts'

await serveThread<FileTask>(doFileTask)
