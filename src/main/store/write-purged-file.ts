/** Writes a closed workshop file anew, in a thread of its own: the files around `core/purge/write-purged.ts`. */
import { dirname } from 'node:path'
import type { GoesAlong } from '#shared/model/export.ts'
import type { PurgeChoice } from '#shared/model/purge.ts'
import type { WorkshopStore } from '../core/ports/workshop-store.ts'
import { type WriteDeps, writeLess, writePurged } from '../core/purge/write-purged.ts'
import { withStandingClock } from './node-system.ts'
import { openWorkshop } from './open-workshop.ts'

/** A closed file, and where the new one goes. */
export interface WriteAnew {
  readonly path: string
  /** The name that the person knows it by. */
  readonly name: string
  /** Nothing is there yet. */
  readonly to: string
  /** Now. */
  readonly at: string
}

function write({ path, name, to, at }: WriteAnew, work: (deps: WriteDeps, whole: WorkshopStore) => void): void {
  // A loose file is never updated here, and a library file was when it was opened last.
  const open = (file: string) => openWorkshop(file, { name, now: at, backups: dirname(to) })
  const whole = open(path)
  try {
    work({ ...withStandingClock(at), open }, whole)
  } finally {
    whole.close()
  }
}

/** See `writePurged`. */
export function writePurgedFile(order: WriteAnew & { readonly choice: PurgeChoice; readonly window: string }): void {
  write(order, (deps, whole) => writePurged(deps, whole, order.to, order))
}

/** See `writeLess`. */
export function writeLessFile(order: WriteAnew & { readonly goes: GoesAlong }): void {
  write(order, (deps, whole) => writeLess(deps, whole, order.to, order.goes))
}
