/**
 * Whether the row that says who a workshop is can be believed. A file from outside may say anything: its id becomes a
 * file name, so it must look like one of ours.
 */
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { WorkshopId } from '#shared/model/ids.ts'
import { Instant, WorkshopTitle } from '#shared/model/workshop.ts'
import { Refusal } from '../core/refusal.ts'

const Row = WorkshopTitle.extend({ id: WorkshopId, created_at: Instant, origin: WorkshopId.nullable() })
const SchemaJson = z.looseObject({ schemaVersion: z.int(), sequences: z.record(z.string(), z.int()) })

function isJsonOf(schema: z.ZodType, json: string | undefined): boolean {
  try {
    return json !== undefined && schema.safeParse(JSON.parse(json)).success
  } catch {
    return false
  }
}

/** Whether there is one row that says who the workshop is, and it looks like one of ours. */
export function isBelievable(db: Database.Database): boolean {
  const rows = db.prepare('SELECT id, title, client, created_at, origin FROM workshop').all()
  return rows.length === 1 && Row.safeParse(rows[0]).success
}

/** Refuses `file-damaged` unless there is one believable row, and a map schema. */
export function checkContent(db: Database.Database, name: string): void {
  const json = db.prepare<[], string>('SELECT json FROM map_schema ORDER BY sequence DESC LIMIT 1').pluck().get()
  if (!isBelievable(db) || !isJsonOf(SchemaJson, json)) {
    throw new Refusal('file-damaged', { file: name })
  }
}
