/**
 * Backups and the ways back: what is kept of a workshop, what differs between a backup and now, restoring one workshop, and
 * taking a whole library back from a folder on another machine. A restore never destroys what it replaces: that goes to
 * "recently deleted".
 */
import { z } from 'zod'
import { Backup, BackupId, BackupPlace } from '../model/backup.ts'
import { WorkshopId } from '../model/ids.ts'
import { PastState } from '../model/past-state.ts'
import { Instant, WorkshopTitle } from '../model/workshop.ts'
import { command, Done, event, facilitator, Nothing, query, repeatable } from './call.ts'
import { ERROR_CODES } from './errors.ts'

const OfWorkshop = z.object({ workshop: WorkshopId })
const OneBackup = OfWorkshop.extend({ backup: BackupId, place: BackupPlace })

/** How backups stand: of one place, the last that was made there, and what is wrong with it (a finished sentence) or null. */
export const BackupPlaceState = z.object({
  place: BackupPlace,
  folder: z.string(),
  lastAt: Instant.nullable(),
  problem: z.string().nullable(),
})
export type BackupPlaceState = z.infer<typeof BackupPlaceState>

/** One workshop that was found in a folder, its newest good state there, and how that stands to this library. */
export const FoundWorkshop = WorkshopTitle.extend({
  workshop: WorkshopId,
  /** The file in that folder, relative to it. */
  file: z.string(),
  changedAt: Instant,
  bytes: z.int(),
  /** How many other states of it lie in the folder. */
  older: z.int(),
  /** `missing`: not in this library; `same`: this library has that state or a later one; `newer`, `diverged` as on import. */
  here: z.enum(['missing', 'same', 'newer', 'diverged']),
})
export type FoundWorkshop = z.infer<typeof FoundWorkshop>

/** Calls about backups. */
export const backupsCalls = {
  /** Both places, with their last backups and what is wrong with them. */
  'backups.state': query(facilitator, Nothing, z.object({ places: z.array(BackupPlaceState) })),
  /** Backups of a workshop of the library, open, closed or damaged, the newest first. */
  'backups.list': query(facilitator, OfWorkshop, z.array(Backup)),
  /**
   * What the backup holds and what stands now, for a comparison (`shared/versions`); `now` is null where the library's file
   * cannot be read. Refuses what is wrong with the backup's file, `backup-missing`.
   */
  'backups.preview': query(
    facilitator,
    OneBackup,
    z.object({
      title: z.string(),
      changedAt: Instant,
      /** ISO 4217, or empty: what its amounts are in. */
      currency: z.string(),
      backup: PastState,
      now: PastState.nullable(),
    }),
  ),
  /** Makes one now; resolves when it is verified. */
  'backups.make': command(facilitator, OfWorkshop, Backup, { beside: true }),
  /**
   * `replace`: the backup takes the library's place, and what was there goes to "recently deleted"; the workshop must be
   * closed. `copy`: it becomes a workshop of its own beside it.
   */
  'backups.restore': command(
    facilitator,
    OneBackup.extend({ as: z.enum(['replace', 'copy']) }),
    z.object({ id: WorkshopId, title: z.string() }),
  ),
  /** Looks through a folder (a library, a folder of backups, a stick) for workshops. Reads only. Refuses `folder-missing`. */
  'backups.look': query(facilitator, z.object({ folder: z.string() }), z.array(FoundWorkshop)),
  /**
   * Takes the newest state of these in, one after another; each is checked first. What was here goes to "recently deleted".
   * How far it is comes as events; a workshop that cannot be taken in stops none of the others.
   */
  'backups.takeIn': command(
    facilitator,
    z.object({ folder: z.string(), files: z.array(z.string()).max(2000) }),
    z.object({
      taken: z.array(z.object({ id: WorkshopId, title: z.string() })),
      refused: z.array(z.object({ file: z.string(), code: z.enum(ERROR_CODES), message: z.string() })),
    }),
  ),
  /** Names the second folder, or takes it back with null. Refuses a folder that cannot be written, and one inside the library. */
  'backups.setSecondFolder': command(facilitator, z.object({ folder: z.string().nullable() }), Done, repeatable),
}

/** What becomes of them. */
export const backupsEvents = {
  /** One was made, or could not be made, or a place came or went. */
  'backups.changed': event(facilitator, Nothing),
  'backups.tookIn': event(facilitator, z.object({ done: z.int(), of: z.int(), title: z.string() })),
}
