/**
 * Files that people take home: written under a temporary name beside their target, flushed, read back, and only then given
 * their name. A newcomer would check after renaming; then a disk that kept something else would have cost the earlier file.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileOut } from '../core/ports/file-out.ts'
import { Refusal } from '../core/refusal.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFolder, isTemporary, temporaryBeside } from './durable.ts'
import { checkTarget } from './export-target.ts'

const PIECE_BYTES = 1024 * 1024
/** What was left behind by a Baton that was ended in the middle is certainly nobody's any more after so long. */
const ABANDONED_MS = 60 * 60 * 1000

async function writePieces(file: FileHandle, content: Uint8Array, signal: AbortSignal): Promise<void> {
  for (let from = 0; from < content.length; ) {
    signal.throwIfAborted()
    const { bytesWritten } = await file.write(content, from, Math.min(PIECE_BYTES, content.length - from))
    from += bytesWritten
  }
  await file.sync()
}

async function hashOfFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { signal })) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function writeTemporary(temporary: string, content: Uint8Array, signal: AbortSignal): Promise<void> {
  const file = await open(temporary, 'wx')
  try {
    await writePieces(file, content, signal)
  } finally {
    await file.close()
  }
  const kept = await hashOfFile(temporary, signal)
  signal.throwIfAborted()
  if (kept !== createHash('sha256').update(content).digest('hex')) {
    throw new Refusal('write-failed', { file: basename(temporary), reason: 'READ-BACK' })
  }
}

function removeAbandoned(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!isTemporary(name)) continue
      const path = join(folder, name)
      if (Date.now() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true })
    }
  } catch {
    // It is only tidying: what cannot be listed or removed stays.
  }
}

function explain(error: unknown, path: string): unknown {
  const folder = dirname(path)
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ENOENT' && !existsSync(folder)
    ? new Refusal('folder-missing', { folder })
    : asRefusal(error, 'write', basename(path))
}

/** `home` is the data directory, which is no place for them. */
export function createFileOut(home: string): FileOut {
  return {
    check: (path, replace) => checkTarget({ home, path, replace }),
    async write(path, replace, content, signal) {
      checkTarget({ home, path, replace })
      removeAbandoned(dirname(path))
      const temporary = temporaryBeside(path)
      try {
        await writeTemporary(temporary, content, signal)
        // A file may have come meanwhile that nobody was asked about.
        checkTarget({ home, path, replace })
        renameSync(temporary, path)
        flushFolder(dirname(path))
        return statSync(path).size
      } catch (error) {
        rmSync(temporary, { force: true })
        throw signal.aborted ? signal.reason : explain(error, path)
      }
    },
  }
}
