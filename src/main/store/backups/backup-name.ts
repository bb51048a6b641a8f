/** Names of backups: when they were made and what for, so that a list needs to open none of them. */
import { BACKUP_REASONS, BackupId, type BackupReason } from '#shared/model/backup.ts'
import type { StoredBackup } from '../../core/ports/backup-store.ts'
import { stampOf } from '../stamp.ts'

const ENDING = '.baton'
const PARTS = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([a-z0-9-]+)$/

/** A name that is not taken yet: two may be made in the same second. */
export function newBackupId(at: string, reason: BackupReason, taken: readonly string[]): BackupId {
  const plain = `${stampOf(at)}-${reason}`
  let name = plain
  for (let number = 2; taken.includes(name); number += 1) name = `${plain}-${number}`
  return BackupId.parse(name)
}

/** Names given before all backups had the same ones begin with what they were made before. */
function reasonOf(rest: string): BackupReason {
  if (rest.startsWith('before-')) return 'update'
  return BACKUP_REASONS.find((reason) => rest === reason || rest.startsWith(`${reason}-`)) ?? 'asked'
}

/** The file of a backup. */
export function fileNameOf(id: BackupId): string {
  return `${id}${ENDING}`
}

/** What the name of a file says; null where it is no backup's. */
export function readBackupName(fileName: string): Omit<StoredBackup, 'bytes'> | null {
  if (!fileName.endsWith(ENDING)) return null
  const id = BackupId.safeParse(fileName.slice(0, -ENDING.length))
  const [, day, hour, minute, second, rest = ''] = (id.success && PARTS.exec(id.data)) || []
  if (!id.success || Number.isNaN(Date.parse(`${day}T${hour}:${minute}:${second}Z`))) return null
  return { id: id.data, at: `${day}T${hour}:${minute}:${second}Z`, reason: reasonOf(rest) }
}
