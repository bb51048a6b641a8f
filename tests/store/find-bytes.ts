/** Looks for bytes in files as they lie on the disk, whatever they are. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file in a folder and the folders in it. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** The files, relative to the folder, that hold any of these texts anywhere in their bytes. */
export function filesHolding(folder: string, texts: readonly string[]): string[] {
  return listFiles(folder)
    .filter((path) => {
      const bytes = readFileSync(path)
      return texts.some((text) => bytes.includes(text))
    })
    .map((path) => relative(folder, path))
    .sort()
}
