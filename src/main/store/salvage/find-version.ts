/** Which schema version a damaged file has: what it says of its tables counts for more than one number in its header. */
import Database from 'better-sqlite3'
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/index.ts'
import type { SchemaLine } from './find-trees.ts'

/** What the schema of each version is made of, by version. */
function listVersions(): ReadonlyMap<number, ReadonlySet<string>> {
  const db = new Database(':memory:')
  try {
    const versions = MIGRATIONS.map(({ version, sql }) => {
      db.exec(sql)
      const objects = db.prepare<[], string>(`SELECT name || ' ' || COALESCE(sql, '') FROM sqlite_schema`).pluck().all()
      return [version, new Set(objects)] as const
    })
    return new Map(versions)
  } finally {
    db.close()
  }
}

/** @param said what the header says. Null when the tables are those of a later Baton. */
export function findVersion(lines: readonly SchemaLine[], said: number): number | null {
  const isKnown = said >= 1 && said <= SCHEMA_VERSION
  if (lines.length === 0) return isKnown ? said : SCHEMA_VERSION
  const found = lines.map(({ name, sql }) => `${name} ${sql}`)
  const scores = [...listVersions()].map(([version, objects]) => {
    const right = found.filter((object) => objects.has(object)).length
    // Of two that agree with as much, the header's; else the later one, whose steps are all done already.
    const score = right - (objects.size - right) + (version === said ? 0.5 : 0)
    return { version, score, foreign: found.length - right }
  })
  const best = scores.reduce((before, one) => (one.score >= before.score ? one : before))
  return said > SCHEMA_VERSION && best.foreign > 0 ? null : best.version
}
