/** Writing files so that a power cut leaves the old or the new one, never half of it, and never a name without its bytes. */
import { randomBytes } from 'node:crypto'
import { closeSync, constants, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './error-code.ts'

/** A name beside `path` for a file that is being written; short, so that it fits wherever the real name does. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.baton-${randomBytes(6).toString('hex')}.part`)
}

/** Whether {@link temporaryBeside} made this name. */
export function isTemporary(name: string): boolean {
  return /^\.baton-[0-9a-f]{12}\.part$/.test(name)
}

/** Flushes the bytes of a file to the disk. Never call it on a database that is open: closing drops its locks. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** File systems that know no flushing of names are left alone, and so is Windows. */
function flushesNames(error: unknown): boolean {
  return !['EINVAL', 'ENOTSUP'].includes(codeOf(error))
}

/** Flushes the names in a folder. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    if (flushesNames(error)) throw error
  } finally {
    closeSync(handle)
  }
}

/** The same while other work goes on: a stick may take seconds. */
export async function flushFolderSlowly(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (flushesNames(error)) throw error
  } finally {
    await handle.close()
  }
}

/** Gives a finished file its name, bytes first. Replaces what has that name. */
export function renameDurably(from: string, to: string): void {
  flushFile(from)
  renameSync(from, to)
  flushFolder(dirname(to))
  if (dirname(from) !== dirname(to)) flushFolder(dirname(from))
}

/** A flushed copy under its final name, or nothing. */
export function copyDurably(from: string, to: string): void {
  const temporary = temporaryBeside(to)
  try {
    copyFileSync(from, temporary, constants.COPYFILE_EXCL)
    renameDurably(temporary, to)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Replaces a small file as a whole. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  const temporary = temporaryBeside(path)
  try {
    writeFileSync(temporary, content, { flag: 'wx' })
    renameDurably(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
