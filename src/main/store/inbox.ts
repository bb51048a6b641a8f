/** The folder for files that were handed over and not used yet. Everything in it is a copy; it goes when Baton ends. */
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { Inbox, InboxFile } from '../core/ports/system.ts'
import { Refusal } from '../core/refusal.ts'
import { removeDatabase } from './database-files.ts'
import { asRefusal, withDisk } from './disk-refusal.ts'
import { isAlive } from './process-lock.ts'

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * Makes a folder of this run's own inside `root` and throws away those of runs that are over. Several Batons may work on
 * one data directory, so nobody empties what a living process may still use.
 */
export function prepareInbox(root: string): string {
  mkdirSync(root, { recursive: true })
  for (const name of readdirSync(root)) {
    const pid = Number.parseInt(name, 10)
    if (pid !== process.pid && !(pid > 0 && isAlive(pid))) rmSync(join(root, name), { recursive: true, force: true })
  }
  const own = join(root, `${process.pid}-${randomBytes(6).toString('hex')}`)
  mkdirSync(own)
  return own
}

function fileAt(path: string, name: string): InboxFile {
  return {
    name,
    path,
    size: () => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    append(piece) {
      if (piece.length % 4 !== 0 || !BASE64.test(piece)) return false
      withDisk('write', name, () => {
        appendFileSync(path, Buffer.from(piece, 'base64'))
      })
      return true
    },
    read: () => withDisk('open', name, () => readFileSync(path)),
    readBeginning(bytes) {
      const beginning = new Uint8Array(bytes)
      return withDisk('open', name, () => {
        const handle = openSync(path, 'r')
        try {
          return beginning.subarray(0, readSync(handle, beginning))
        } finally {
          closeSync(handle)
        }
      })
    },
    replace(bytes) {
      withDisk('write', name, () => {
        writeFileSync(path, bytes)
      })
    },
    remove: () => {
      removeDatabase(path)
    },
  }
}

/** @param folder as {@link prepareInbox} made it */
export function openInbox(folder: string): Inbox {
  const newPath = () => join(folder, randomBytes(12).toString('hex'))
  return {
    begin(name) {
      const path = newPath()
      withDisk('write', name, () => {
        closeSync(openSync(path, 'wx'))
      })
      return fileAt(path, basename(name.replaceAll('\\', '/')) || name)
    },
    take(from) {
      const name = basename(from)
      const path = newPath()
      try {
        const real = realpathSync(from)
        if (!lstatSync(real).isFile()) throw new Refusal('file-not-regular', { file: name })
        copyFileSync(real, path, constants.COPYFILE_EXCL)
      } catch (error) {
        rmSync(path, { force: true })
        throw asRefusal(error, 'open', name)
      }
      return fileAt(path, name)
    },
  }
}
