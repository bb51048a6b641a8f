/** An installation whose slow work on files is done in a thread, as in a built Baton. */
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export const fileInstallation = {
  ...{ root, resources: join(root, 'resources') },
  fileWorker: join(root, 'src', 'main', 'store', 'file-worker.ts'),
}
