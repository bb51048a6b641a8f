/**
 * Everything readable of a damaged workshop file, in a new one of the same schema version. Two ways of reading: the bytes of
 * the pages, which need no sound beginning of the file, and SQLite itself around what stops it. The damaged file is only read.
 */
import { copyFileSync } from 'node:fs'
import type { SalvagedTable, SalvageReport } from '#shared/model/salvage.ts'
import type { LastKnown } from '../../core/ports/damaged-files.ts'
import { Refusal } from '../../core/refusal.ts'
import { listLeftovers, removeDatabase } from '../database-files.ts'
import { asRefusal } from '../disk-refusal.ts'
import { flushFile } from '../durable.ts'
import { findTrees } from './find-trees.ts'
import { findVersion } from './find-version.ts'
import { mendReferences } from './mend-references.ts'
import { openPageSource } from './page-source.ts'
import { type PageFindings, readPages } from './read-pages.ts'
import { readThroughSqlite } from './read-through-sqlite.ts'
import { createTarget, type SalvageTarget } from './salvage-target.ts'
import { type TableShape, tableShapes } from './table-shapes.ts'

/** What to read, and where to. */
interface SalvageOrder extends LastKnown {
  /** A closed file; what a crash left beside it is read too. */
  readonly from: string
  /** Nothing is there yet, nor at the same path with `.copy` behind it. */
  readonly to: string
  /** The name that the person knows the file by. */
  readonly name: string
}

interface Read {
  readonly findings: PageFindings
  readonly pages: number
  readonly target: SalvageTarget
}

function readBytes({ from, to, name }: SalvageOrder): Read {
  const source = openPageSource(from)
  try {
    const trees = findTrees(source)
    const version = findVersion(trees.lines, source.header.readUInt32BE(60))
    if (version === null) throw new Refusal('file-newer', { file: name })
    const target = createTarget(to, version)
    try {
      const findings = readPages(source, trees, target.add)
      return { findings, pages: source.pageCount, target }
    } catch (error) {
      target.close()
      throw error
    }
  } finally {
    source.close()
  }
}

/** Reads a copy, since SQLite plays in a log and would write. Returns how many rows of each table only it could read. */
function readRest({ from, to }: SalvageOrder, target: SalvageTarget): ReadonlyMap<string, number> {
  const copy = `${to}.copy`
  const added = new Map<string, number>()
  try {
    for (const part of [from, ...listLeftovers(from)]) copyFileSync(part, `${copy}${part.slice(from.length)}`)
    const isThere = (table: TableShape, rowid: number) => !target.has(table.name) || target.holds(table, rowid)
    readThroughSqlite(copy, isThere, (table, rowid, values) => {
      if (target.add(table, rowid, values)) added.set(table.name, (added.get(table.name) ?? 0) + 1)
    })
  } finally {
    removeDatabase(copy)
  }
  return added
}

function countLost(table: string, found: number, added: number, { indexed, unreadable }: PageFindings): number | null {
  const rows = indexed.get(table)
  if (rows !== undefined) return Math.max(0, rows - found)
  const lost = unreadable.get(table) ?? 0
  return lost === null ? null : Math.max(0, lost - added)
}

function countTables({ target, findings }: Read, added: ReadonlyMap<string, number>): SalvagedTable[] {
  return tableShapes().flatMap((shape) => {
    const saved = target.count(shape)
    const lost = countLost(shape.name, saved, added.get(shape.name) ?? 0, findings)
    return saved === 0 && lost === 0 ? [] : [{ table: shape.name, saved, lost }]
  })
}

/**
 * Leaves a flushed file at rest at `to`, or nothing. Refuses `salvage-nothing` where nothing was found, and `file-newer` for
 * the tables of a later Baton.
 */
export function salvageFile(order: SalvageOrder): SalvageReport {
  const { to, name } = order
  let target: SalvageTarget | null = null
  try {
    const read = readBytes(order)
    target = read.target
    const added = readRest(order, target)
    const tables = countTables(read, added)
    if (!tables.some(({ table, saved }) => saved > 0 && table !== 'map_schema')) {
      throw new Refusal('salvage-nothing', { file: name })
    }
    const leftOut = [...mendReferences(target.db, target.has, order)]
    target.seal()
    const torn = target.db.pragma('foreign_key_check') as readonly unknown[]
    if (torn.length > 0) throw new Error(`a salvaged file does not fit together: ${JSON.stringify(torn[0])}`)
    target.close()
    flushFile(to)
    return { tables, pages: { damaged: read.findings.damagedPages, of: read.pages }, leftOut }
  } catch (error) {
    target?.close()
    removeDatabase(to)
    throw asRefusal(error, 'open', name)
  }
}
