/**
 * A workshop as a file for somebody else. What does not go along is gone byte by byte, from its past too: the file is
 * written anew from a copy without open votes, see `purge/write-purged.ts`.
 */
import type { ExportRequest } from '#shared/model/export.ts'
import type { HeldWorkshop } from '../open-workshops.ts'
import type { LibraryFiles } from '../ports/library-files.ts'
import type { Sealer } from '../ports/sealer.ts'
import type { Clock } from '../ports/system.ts'

export type CopyRequest = Extract<ExportRequest, { format: 'copy' }>

export interface CopyDeps {
  readonly files: LibraryFiles
  readonly sealer: Sealer
  readonly clock: Clock
}

/** The bytes of the file, locked where there is a password. Nothing is left behind, whatever happens. */
export async function makeCopy(
  deps: CopyDeps,
  held: HeldWorkshop,
  request: CopyRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { files, sealer, clock } = deps
  const { notes, cards, names, password } = request
  const [path, lessPath] = [files.newLoosePath(), files.newLoosePath()]
  try {
    await held.store.copyTo(path, () => {
      held.gesture = null
    })
    signal.throwIfAborted()
    const isWhole = notes && cards && names
    const { title } = held.store.read.workshop.identity()
    if (!isWhole) await files.writeLess({ path, name: title }, lessPath, { goes: request, at: clock.now() }, signal)
    const bytes = await files.readLoose(isWhole ? path : lessPath)
    signal.throwIfAborted()
    return password === '' ? bytes : await sealer.seal(bytes, password, signal)
  } finally {
    files.discardLoose(path)
    files.discardLoose(lessPath)
  }
}
