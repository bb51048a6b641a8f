/**
 * Files that people take home: written under a temporary name beside their target, flushed, read back, and only then given
 * their name. A newcomer would check after renaming; then a disk that kept something else would have cost the earlier file.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { FileOut } from '../core/ports/file-out.ts'
import { Refusal } from '../core/refusal.ts'
import { removeAbandoned } from './abandoned.ts'
import { asRefusal } from './disk-refusal.ts'
import { flushFolder, temporaryBeside } from './durable.ts'
import { codeOf } from './error-code.ts'
import { checkTarget } from './export-target.ts'

const PIECE_BYTES = 1024 * 1024

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

function explain(error: unknown, path: string): unknown {
  const folder = dirname(path)
  return codeOf(error) === 'ENOENT' && !existsSync(folder)
    ? new Refusal('folder-missing', { folder })
    : asRefusal(error, 'write', basename(path))
}

/** `home` is the data directory, which is no place for them. */
export function createFileOut(home: string): FileOut {
  return {
    check: (path, replace) => checkTarget({ home, path, replace }),
    async write(path, replace, content, signal) {
      checkTarget({ home, path, replace })
      // It is only tidying: what cannot be listed or removed stays.
      await removeAbandoned(dirname(path)).catch(() => {})
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
