/**
 * Whether a file only says that a later Baton made it: one turned bit of its header is enough for that. A later version whose
 * tables are still these cannot be told from it, so the sentence about such a file leaves both open.
 */
import { SCHEMA_VERSION } from '../migrations/index.ts'
import { readList } from './find-trees.ts'
import { findVersion } from './find-version.ts'
import { openPageSource } from './page-source.ts'

/** @param said the version in its header; false for one that is known. Reads the bytes, and of those a few pages. */
export function onlySaysNewer(path: string, said: number): boolean {
  if (said <= SCHEMA_VERSION) return false
  const source = openPageSource(path)
  try {
    return findVersion(readList(source), said) !== null
  } finally {
    source.close()
  }
}
