/**
 * An open workshop whose file was taken out of its place: what lies there now is looked at as a copy, and the open one is
 * written back from what its connection still holds. The log beside the place is the danger: left there, it would be played
 * into whatever file comes next.
 */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { listLeftovers, removeDatabase } from './database-files.ts'
import { beside, withDisk } from './disk-refusal.ts'
import { renameDurably } from './durable.ts'

/** A disk that failed may have lost the folder of loose files, which nobody ever flushed. */
function makeRoomFor(loose: string): void {
  mkdirSync(dirname(loose), { recursive: true })
}

/** What is copied with what lies at `path`: its log too, unless that belongs to another file. */
function partsOf(path: string, foreignLog: boolean): readonly string[] {
  return [path, ...(foreignLog ? [] : listLeftovers(path))]
}

/** Copies what lies at `path`, with its log unless that belongs to another file; false where nothing lies there. */
export function copyInPlace(path: string, to: string, foreignLog: boolean): boolean {
  if (!existsSync(path)) return false
  withDisk('write', path, () => {
    makeRoomFor(to)
    for (const part of partsOf(path, foreignLog)) copyFileSync(part, `${to}${part.slice(path.length)}`)
  })
  return true
}

/** The same beside everything else. */
export async function copyInPlaceSlowly(path: string, to: string, foreignLog: boolean): Promise<boolean> {
  if (!existsSync(path)) return false
  await beside('write', path, async () => {
    makeRoomFor(to)
    for (const part of partsOf(path, foreignLog)) await copyFile(part, `${to}${part.slice(path.length)}`)
  })
  return true
}

/**
 * Writes all that is open to the place of its file. Until the new file has its name everything is still open, whatever fails.
 * @param loose a path among the loose files, where nobody else tidies up, and nothing is yet
 * @param replace puts a finished file in the place of what lies there, which is kept
 */
export function putBack(store: WorkshopStore, path: string, loose: string, replace: (by: string) => void): void {
  try {
    withDisk('write', path, () => makeRoomFor(loose))
    store.copyAllTo(loose)
    withDisk('write', path, () => {
      if (store.ownsLog()) for (const log of listLeftovers(path)) rmSync(log)
      if (existsSync(path)) replace(loose)
      else renameDurably(loose, path)
    })
  } catch (error) {
    removeDatabase(loose)
    throw error
  }
}
