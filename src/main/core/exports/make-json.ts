/**
 * A workshop written down with all of its past. It is written from a copy, which holds one moment and which another thread
 * may open: reading and writing hundreds of megabytes would stop the room.
 */
import type { HeldWorkshop } from '../open-workshops.ts'
import type { LibraryFiles } from '../ports/library-files.ts'

/** The bytes of the file. Nothing is left behind, whatever happens. Refuses `json-too-large`. */
export async function makeJson(files: LibraryFiles, held: HeldWorkshop, signal: AbortSignal): Promise<Uint8Array> {
  const [path, jsonPath] = [files.newLoosePath(), files.newLoosePath()]
  try {
    await held.store.copyTo(
      path,
      () => {
        held.gesture = null
      },
      { signal },
    )
    const { title } = held.store.read.workshop.identity()
    await files.writeDown({ path, name: title }, jsonPath, signal)
    return await files.readLoose(jsonPath)
  } finally {
    files.discardLoose(path)
    files.discardLoose(jsonPath)
  }
}
