/**
 * Whether the file that a connection writes to still lies in its place. SQLite goes on writing to a file whose name is
 * gone: a newcomer would trust a commit that succeeds, and call saved what nobody will ever find again.
 */
import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileStand } from '../core/ports/workshop-store.ts'
import { temporaryBeside } from './durable.ts'
import { codeOf } from './error-code.ts'

/** The place of one open file. */
export interface FilePlace {
  stand(): FileStand
  /** Whether a commit may well fail next: a disk that can only be read, or, looking closely, little room or no right to write. */
  isDoubtful(closely: boolean): boolean
  /** Whether nothing new can be written beside it, since its whole disk can only be read now. Asked where a write failed. */
  isReadOnly(): boolean
  /** Whether the log that lies beside the place is that of the connection, and not of another file that came there. */
  ownsLog(): boolean
}

/** With less free room than this a commit may fail. */
const LITTLE_ROOM = 1_000_000n

/** What says that a name leads nowhere: gone, or its device is. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN'])

/** Null where there is nothing; undefined where nobody may look. */
function look(path: string): BigIntStats | null | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch (error) {
    return GONE.has(codeOf(error)) ? null : undefined
  }
}

/** Some file systems number no files: then one is as good as another. */
function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && (a.ino === b.ino || a.ino === 0n || b.ino === 0n)
}

/**
 * Whether Linux lists the disk as one that can only be read: after a fault it may still answer that one may write there.
 * Costs no access to the disk. False where nothing is listed, as on other systems.
 */
function saysReadOnly(device: bigint): boolean {
  if (process.platform !== 'linux') return false
  const number = `${(device >> 8n) & 0xfffn}:${(device & 0xffn) | ((device >> 12n) & 0xfff00n)}`
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
    const own = lines.find((line) => line.split(' ', 3)[2] === number)
    return (own?.split(' ').at(-1) ?? '').split(',').some((option) => option === 'ro' || option === 'emergency_ro')
  } catch {
    return false
  }
}

/** Call it right after opening, once the log is there: what lies in the place now is what counts as its own. */
export function watchPlace(path: string): FilePlace {
  const folder = dirname(path)
  const logPath = `${path}-wal`
  const ownFile = statSync(path, { bigint: true })
  const ownFolder = statSync(folder, { bigint: true })
  let ownLog = look(logPath) ?? null
  let size = ownFile.size

  function standOfLog(): FileStand {
    const log = look(logPath)
    if (log === undefined) return 'there'
    ownLog ??= log
    return ownLog === null || (log !== null && isSame(log, ownLog)) ? 'there' : 'log-gone'
  }

  return {
    stand() {
      const file = look(path)
      if (file === undefined) return 'there'
      if (file === null) {
        const parent = look(folder)
        return parent && isSame(parent, ownFolder) ? 'file-gone' : 'folder-gone'
      }
      if (!isSame(file, ownFile)) return 'file-swapped'
      // It only grows while it is open: nothing of Baton makes it shorter.
      if (file.size < size) return 'file-cut'
      size = file.size
      return standOfLog()
    },
    isDoubtful(closely) {
      if (saysReadOnly(ownFile.dev)) return true
      try {
        accessSync(path, constants.W_OK)
        if (!closely) return false
        accessSync(folder, constants.W_OK)
        const { bavail, bsize } = statfsSync(folder, { bigint: true })
        return bavail * bsize < LITTLE_ROOM
      } catch (error) {
        return closely || codeOf(error) === 'EROFS'
      }
    },
    isReadOnly() {
      // A disk that turned read-only by itself still says that one may write there.
      const probe = temporaryBeside(join(folder, 'probe'))
      try {
        closeSync(openSync(probe, 'wx'))
        rmSync(probe)
        return false
      } catch (error) {
        return codeOf(error) === 'EROFS'
      }
    },
    ownsLog() {
      const log = look(logPath)
      return log != null && ownLog !== null && isSame(log, ownLog)
    },
  }
}
