/** Workshops that were copied from one another: they share a past, and whatever personal data lies in it. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopIdentity } from '../core/ports/workshop-store.ts'
import { listFileNames } from './list-library.ts'

type Root = Pick<WorkshopIdentity, 'id' | 'origin'>

/** Where a workshop comes from in the end: a copy of a copy names the first. */
export function rootOf({ id, origin }: Root): WorkshopId {
  return origin ?? id
}

function readRow(path: string): (Root & { readonly title: string }) | null {
  let db: Database.Database | null = null
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 })
    db.pragma('trusted_schema = OFF')
    return db.prepare<[], Root & { title: string }>('SELECT id, origin, title FROM workshop').get() ?? null
  } catch {
    // Somebody holds it, or it is no workshop: nothing can be said of it.
    return null
  } finally {
    db?.close()
  }
}

/** Titles of the closed copies in a folder. */
export function findCopies(folder: string, identity: Root, open: ReadonlySet<string>): readonly string[] {
  return listFileNames(folder).flatMap((fileName) => {
    if (open.has(fileName.slice(0, -'.baton'.length))) return []
    const row = readRow(join(folder, fileName))
    return row && row.id !== identity.id && rootOf(row) === rootOf(identity) ? [row.title] : []
  })
}
