/** The folder for files of a moment in a data directory: the only part of it where copies may be written. Old ones are thrown away. */
import { join } from 'node:path'

/** It need not exist. */
export function ownTemporary(home: string): string {
  return join(home, 'temporary')
}
