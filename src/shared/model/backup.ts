/**
 * Backups: whole, verified copies that Baton makes of a workshop by itself, in the library and, where the facilitator has
 * named one, in a second folder. Which of them are kept is decided in `shared/backups/keep-generations.ts`.
 */
import { z } from 'zod'
import { WorkshopId } from './ids.ts'
import { Instant, WorkshopTitle } from './workshop.ts'

/** What a backup was made before, or `regular`: every quarter of an hour while something changed; `asked`: by a person. */
export const BACKUP_REASONS = ['regular', 'asked', 'update', 'import', 'restore', 'merge', 'bulk'] as const
export const BackupReason = z.enum(BACKUP_REASONS)
export type BackupReason = z.infer<typeof BackupReason>

/** `library`: beside the workshops; `second`: in the folder or on the stick that the facilitator named. */
export const BACKUP_PLACES = ['library', 'second'] as const
export const BackupPlace = z.enum(BACKUP_PLACES)
export type BackupPlace = z.infer<typeof BackupPlace>

/** Names one backup of a workshop: the name of its file without its ending, the same in both places. */
export const BackupId = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[a-z0-9-]{1,40}$/)
  .brand('BackupId')
export type BackupId = z.infer<typeof BackupId>

/** One backup in one place. */
export const Backup = z.object({
  id: BackupId,
  /** The same state may lie in both places. */
  places: z.array(BackupPlace).min(1),
  at: Instant,
  reason: BackupReason,
  bytes: z.int(),
})
export type Backup = z.infer<typeof Backup>

/** What can be told of a backup without opening it as a workshop. */
export const BackupState = WorkshopTitle.extend({
  workshop: WorkshopId,
  /** Last time something was recorded in it. */
  changedAt: Instant,
})
export type BackupState = z.infer<typeof BackupState>
