/** Whole workshops to JSON and back, in a thread of its own: the files around `core/whole`. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { WHOLE_BYTES, type WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { tooLarge } from '../core/whole/parse-whole.ts'
import { readWhole } from '../core/whole/read-whole.ts'
import { rebuildWorkshop } from '../core/whole/rebuild-workshop.ts'
import { wholeToPieces } from '../core/whole/write-whole.ts'
import { createWorkshopFile } from './create-workshop-file.ts'
import { removeDatabase } from './database-files.ts'
import { withDisk } from './disk-refusal.ts'
import { systemClock, withStandingClock } from './node-system.ts'
import { openWorkshop } from './open-workshop.ts'

/** A closed file, and where the new one goes. */
export interface FromTo {
  readonly path: string
  /** The name that the person knows it by. */
  readonly name: string
  /** Nothing is there yet. */
  readonly to: string
}

const PIECE_BYTES = 1024 * 1024

function read({ path, name, to }: FromTo): WholeWorkshop {
  const store = openWorkshop(path, { name, now: systemClock.now(), backups: dirname(to) })
  try {
    return readWhole(store.read)
  } finally {
    store.close()
  }
}

/**
 * Leaves nothing when it fails. Refuses `json-too-large`.
 * @param most bytes that it may have: as many as can be read again
 */
export function writeDown(order: FromTo, most = WHOLE_BYTES): void {
  const { to, name } = order
  const whole = read(order)
  const handle = openSync(to, 'wx')
  let bytes = 0
  let waiting = ''
  const flush = () => {
    bytes += Buffer.byteLength(waiting)
    if (bytes > most) throw tooLarge(name)
    withDisk('write', to, () => writeFileSync(handle, waiting))
    waiting = ''
  }
  try {
    for (const piece of wholeToPieces(whole)) {
      waiting += piece
      if (waiting.length > PIECE_BYTES) flush()
    }
    flush()
    closeSync(handle)
  } catch (error) {
    closeSync(handle)
    rmSync(to)
    throw error
  }
}

/** Leaves nothing when it fails; see `rebuildWorkshop`. */
export function rebuild({ path, name, to, at }: FromTo & { readonly at: string }): void {
  const bytes = withDisk('open', path, () => {
    if (statSync(path).size > WHOLE_BYTES) throw tooLarge(name)
    return readFileSync(path)
  })
  rebuildWorkshop(
    {
      clock: withStandingClock(at).clock,
      create: (identity, seed) => createWorkshopFile(to, identity, seed),
      open: () => openWorkshop(to, { name, now: at, backups: dirname(to) }),
      discard: () => removeDatabase(to),
    },
    bytes,
    name,
  )
}
