/**
 * Lets a finished file take the place of a workshop's, while the former one goes to "recently deleted". A newcomer would
 * move the former one away first: killed between the two steps, the library would have neither. So the former one first
 * gets a second name, and the new one then takes its first name in one step.
 */
import { linkSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listLeftovers, removeDatabase } from './database-files.ts'
import { copyDurably, flushFile, flushFolder, renameDurably } from './durable.ts'
import { codeOf } from './error-code.ts'

/** A second name for the same bytes; a whole copy where the disk knows no second names. */
function keepAs(path: string, kept: string, link: typeof linkSync): void {
  try {
    link(path, kept)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    copyDurably(path, kept)
  }
}

/**
 * @param from a closed, finished file
 * @param path the workshop's file, closed; a log that a crash left beside it goes with it
 * @param kept where the former one is kept
 * @param link how a file gets a second name
 */
export function replaceWorkshop(from: string, path: string, kept: string, link = linkSync): void {
  try {
    // A log beside a file that is not its own would be played into it, so it goes before the new file comes.
    const logs = listLeftovers(path)
    for (const log of logs) copyDurably(log, `${kept}${log.slice(path.length)}`)
    keepAs(path, kept, link)
    flushFolder(dirname(kept))
    flushFile(from)
    for (const log of logs) rmSync(log)
    if (logs.length > 0) flushFolder(dirname(path))
    renameDurably(from, path)
  } catch (error) {
    // Where the new file has its name already, the former one must stay where it is kept.
    if (exists(from)) takeBack(path, kept)
    throw error
  }
}

/** Takes the second name back, while the file still has its first one. */
function takeBack(path: string, kept: string): void {
  for (const log of listLeftovers(kept)) {
    const first = `${path}${log.slice(kept.length)}`
    if (!exists(first)) copyDurably(log, first)
  }
  removeDatabase(kept)
}

/**
 * Takes back what a crash cut short: a second name in "recently deleted" of a file that still stands in the library. Left
 * alone, every edit would change the deleted one too, and removing that for good would overwrite the workshop itself.
 * @param isBusy whether another process is at work on the workshop of this file name
 */
export function finishReplacing(library: string, deleted: string, isBusy: (fileName: string) => boolean): void {
  const second = namesOf(deleted).filter(({ links }) => links > 1)
  if (second.length === 0) return
  for (const live of namesOf(library)) {
    if (isBusy(live.name)) continue
    for (const kept of second) {
      if (kept.file === live.file) takeBack(join(library, live.name), join(deleted, kept.name))
    }
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The files of a folder, with what tells two names of one file. */
function namesOf(folder: string) {
  return readdirSync(folder).flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false, bigint: true })
    return stats?.isFile() ? [{ name, links: stats.nlink, file: `${stats.dev} ${stats.ino}` }] : []
  })
}
