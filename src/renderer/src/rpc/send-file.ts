/** Carries a file that the person chose to the core, piece by piece; the core answers with a token that other calls take. */
import type { FileToken } from '#shared/contract/files.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import { unwrap } from './call-failure.ts'

/** Bytes of one piece; base64 makes a third more of it. */
const PIECE = 768 * 1024

/**
 * Sends the file and gives its token. `onProgress` is told the share done, 0 to 1.
 * Throws a `CallFailure` whose message can be shown, or what the browser says when the file cannot be read.
 */
export async function sendFile(
  core: CoreClient,
  file: File,
  onProgress: (share: number) => void = () => undefined,
): Promise<FileToken> {
  const { file: token } = unwrap(await core.call('files.begin', { name: file.name, bytes: file.size }))
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer())
    unwrap(await core.call('files.append', { file: token, piece: toBase64(bytes) }))
    onProgress(Math.min(1, (start + PIECE) / file.size))
  }
  return token
}

/** Bytes as base64. In steps, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  }
  return btoa(text)
}
