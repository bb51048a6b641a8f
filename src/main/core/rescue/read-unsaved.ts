/** A file of unsaved work, as a window without a core wrote it down. */
import { UnsavedFile } from '#shared/contract/rescue.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import type { InboxFile } from '../ports/system.ts'
import { Refusal } from '../refusal.ts'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Refuses `unsaved-foreign` and `transfer-too-large`. */
export function readUnsaved(file: InboxFile): UnsavedFile {
  if (file.size() > LIMITS.unsavedBytes) {
    const limit = inMegabytes(LIMITS.unsavedBytes)
    throw new Refusal('transfer-too-large', { file: file.name, megabytes: inMegabytes(file.size()), limit })
  }
  const read = UnsavedFile.safeParse(parse(new TextDecoder().decode(file.read())))
  const unsaved = read.success ? read.data : null
  if (unsaved === null || unsaved.batches.some(({ workshop }) => workshop !== unsaved.workshop)) {
    throw new Refusal('unsaved-foreign', { file: file.name })
  }
  return unsaved
}
