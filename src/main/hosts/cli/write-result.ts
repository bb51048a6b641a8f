/** Writing files that a person named: never over another file unless told so, and whole or not at all. */
import { mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { asRefusal, withDisk } from '../../store/disk-refusal.ts'
import { writeFileAtomically } from '../../store/durable.ts'

/** A file to be written, with its whole text. */
export interface ResultFile {
  readonly path: string
  readonly text: string
}

/** Refuses a place where no file can be written, and one that is taken unless it may be replaced. */
export function checkPlace(path: string, replace: boolean): void {
  const folder = dirname(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal('folder-missing', { folder })
  const there = withDisk('write', path, () => statSync(path, { throwIfNoEntry: false }))
  if (there && !there.isFile()) throw new Refusal('file-not-regular', { file: basename(path) })
  if (there && !replace) throw new Refusal('file-exists', { file: basename(path) })
}

/** Writes all files; refuses before the first is written when one of them may not be. */
export function writeResults(files: readonly ResultFile[], replace: boolean): void {
  for (const { path } of files) checkPlace(path, replace)
  for (const { path, text } of files) {
    try {
      writeFileAtomically(path, text)
    } catch (error) {
      throw asRefusal(error, 'write', basename(path))
    }
  }
}

/** Makes a folder where only its last part is missing. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return
  try {
    mkdirSync(folder)
  } catch (error) {
    throw asRefusal(error, 'write', folder)
  }
}

/** Files in a folder, which is made when only its last part is missing. */
export function writeResultsInto(folder: string, files: readonly ResultFile[], replace: boolean): void {
  makeFolder(folder)
  writeResults(
    files.map(({ path, text }) => ({ path: join(folder, path), text })),
    replace,
  )
}
