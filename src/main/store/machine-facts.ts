/** The facts that diagnostics say of this machine. Neither its name nor that of whoever uses it is among them. */
import { readFileSync } from 'node:fs'
import { arch, cpus, freemem, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ReadMachine } from '../core/ports/machine-facts.ts'
import { createMachineCheck } from './machine-check.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'

const MOST_NOTES = 40

function sqliteVersion(): string {
  const db = new Database(':memory:')
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    db.close()
  }
}

function listPrograms(): readonly (readonly [string, string])[] {
  const { node, electron, chrome } = process.versions
  return [
    ['Node', node],
    ['SQLite', sqliteVersion()],
    ...(electron === undefined ? [] : ([['Electron', electron]] as const)),
    ...(chrome === undefined ? [] : ([['Chromium', chrome]] as const)),
  ]
}

function readNotes(home: string): readonly string[] {
  try {
    return readFileSync(notesOf(home), 'utf8').trim().split('\n').slice(-MOST_NOTES)
  } catch {
    return []
  }
}

/** The file in which errors that nobody caught are noted. */
export function notesOf(home: string): string {
  return join(home, 'logs', 'errors.log')
}

/** @param home the data directory */
export function createReadMachine(home: string): ReadMachine {
  const disk = createMachineCheck(home)
  return () => ({
    platform: platform(),
    release: release(),
    arch: arch(),
    cores: cpus().length,
    memoryBytes: totalmem(),
    freeMemoryBytes: freemem(),
    freeBytes: disk.freeBytes(),
    language: Intl.DateTimeFormat().resolvedOptions().locale,
    programs: listPrograms(),
    heldBytes: process.memoryUsage().rss,
    schema: SCHEMA_VERSION,
    notes: readNotes(home),
  })
}
