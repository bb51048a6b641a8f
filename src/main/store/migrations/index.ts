/** All migrations in order. The version of the last one is what this Baton writes. */
import { first } from './0001-first.ts'
import { evidence } from './0002-evidence.ts'
import { pictures } from './0003-pictures.ts'
import { measurements } from './0004-measurements.ts'
import { changeDetails } from './0005-change-details.ts'
import { history } from './0006-history.ts'
import type { Migration } from './migration.ts'

/** Ordered by version, without gaps. */
export const MIGRATIONS: readonly Migration[] = [first, evidence, pictures, measurements, changeDetails, history]

/** The `user_version` that a list of migrations leads to. */
export function versionOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/** The schema version of the files that this Baton writes. */
export const SCHEMA_VERSION = versionOf(MIGRATIONS)
