/** "Recently deleted": files named `<key>@<when>.baton`, so that when and what are known without opening them. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { DeletedFile } from '../core/ports/library-files.ts'
import { Refusal } from '../core/refusal.ts'
import { listLeftovers, removeDatabase } from './database-files.ts'
import { asRefusal, withDisk } from './disk-refusal.ts'
import { copyDurably, flushFolder } from './durable.ts'
import { readSummary } from './read-summary.ts'
import { replaceWorkshop } from './replace-workshop.ts'
import { stampOf } from './stamp.ts'

const NAME = /^([A-Za-z0-9_-]{6,64})@(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)Z\.baton$/

/** The folder, by keys. */
export interface DeletedFolder {
  list(): readonly DeletedFile[]
  /** Copies a file with its log; false when there is none with this key. */
  copy(key: WorkshopId, to: string): boolean
  remove(key: WorkshopId): void
  /** The file, and what SQLite left beside it. */
  filesOf(key: WorkshopId): readonly string[]
  /** Moves a closed file in, with whatever log it was left with. */
  add(path: string, key: WorkshopId, at: string): void
  /** Keeps a closed file here while another one takes its place. */
  replace(path: string, by: string, key: WorkshopId, at: string): void
}

function moveAll(from: string, to: string): void {
  try {
    // The log goes last from where it was: neither place ever has the file without it.
    const logs = listLeftovers(from)
    for (const log of logs) copyDurably(log, `${to}${log.slice(from.length)}`)
    renameSync(from, to)
    flushFolder(dirname(to))
    for (const log of logs) rmSync(log)
    flushFolder(dirname(from))
  } catch (error) {
    throw asRefusal(error, 'write', from)
  }
}

/** Makes the folder when it is missing. */
export function createDeletedFolder(folder: string): DeletedFolder {
  mkdirSync(folder, { recursive: true })
  const pathFor = (key: string, at: string) => join(folder, `${key}@${stampOf(at)}.baton`)
  const names = () => readdirSync(folder).filter((name) => NAME.test(name))
  const find = (key: string) => {
    const name = names().find((candidate) => candidate.startsWith(`${key}@`))
    return name ? join(folder, name) : null
  }
  const seen = new Map<string, Pick<DeletedFile, 'title' | 'client' | 'workshop'>>()

  function describe(path: string, name: string): Pick<DeletedFile, 'title' | 'client' | 'workshop'> {
    const known = seen.get(name)
    if (known) return known
    let facts: Pick<DeletedFile, 'title' | 'client' | 'workshop'>
    try {
      const { title, client, id } = readSummary(path, name)
      facts = { title, client, workshop: id }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      facts = { title: name, client: '', workshop: null }
    }
    seen.set(name, facts)
    return facts
  }

  return {
    list() {
      return names()
        .map((name) => {
          const [, key = '', day = '', hour = '', minute = '', second = ''] = NAME.exec(name) ?? []
          const path = join(folder, name)
          const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
          const deletedAt = `${day}${hour}:${minute}:${second}Z`
          return { ...describe(path, name), id: key as WorkshopId, deletedAt, bytes }
        })
        .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1))
    },
    copy(key, to) {
      const path = find(key)
      if (path === null) return false
      withDisk('write', path, () => {
        for (const part of [path, ...listLeftovers(path)]) copyFileSync(part, `${to}${part.slice(path.length)}`)
      })
      return true
    },
    remove(key) {
      const path = find(key)
      if (path !== null) removeDatabase(path)
    },
    filesOf(key) {
      const path = find(key)
      // First what would be played into a file that stands.
      return path === null ? [] : [...listLeftovers(path), path]
    },
    add(path, key, at) {
      moveAll(path, pathFor(key, at))
    },
    replace(path, by, key, at) {
      withDisk('write', path, () => replaceWorkshop(by, path, pathFor(key, at)))
    },
  }
}
