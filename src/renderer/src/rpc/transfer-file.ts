/**
 * Hands a file of this window over to the core, piece by piece, and gets the token by which the core knows it. A path is
 * never handed over: a window has none to give.
 */
import type { Result } from '#shared/contract/call.ts'
import type { FileToken } from '#shared/contract/files.ts'
import type { CoreClient } from '#shared/contract/index.ts'

/** Bytes of one piece, before base64 makes it a third larger. A multiple of three, so that no piece needs padding but the last. */
const PIECE_BYTES = 3 * 256 * 1024

/** `onProgress` gets the share that has arrived, 0 to 1. A file that cannot be read any more rejects, as `Blob` does. */
export async function transferFile(
  core: Pick<CoreClient, 'call'>,
  file: File,
  onProgress: (share: number) => void = () => {},
): Promise<Result<FileToken>> {
  const begun = await core.call('files.begin', { name: file.name, bytes: file.size })
  if (!begun.ok) return begun
  const token = begun.value.file
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE_BYTES).arrayBuffer())
    const appended = await core.call('files.append', { file: token, piece: toBase64(bytes) })
    if (!appended.ok) return appended
    onProgress(Math.min(1, (start + PIECE_BYTES) / file.size))
  }
  return { ok: true, value: token }
}

/** In slices, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  }
  return btoa(binary)
}
