/** Whether a folder takes a file: what rights say and what a disk does are two things. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryBeside } from './durable.ts'

/** Throws what the disk says. Where a stick is pulled just now the file goes later, like everything half written. */
export async function tryWriting(folder: string): Promise<void> {
  const probe = temporaryBeside(join(folder, 'probe'))
  await writeFile(probe, 'Baton')
  await rm(probe)
}
