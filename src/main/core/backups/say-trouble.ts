/** The sentence for what keeps backups from a place. */
import { t } from '#shared/text/text.ts'
import { Refusal } from '../refusal.ts'

/** @param folder the place, as a person reads it */
export function sayTrouble(error: unknown, folder: string): string {
  const code = error instanceof Refusal ? error.code : 'internal'
  const values = { replace: { folder } }
  switch (code) {
    case 'folder-missing':
    case 'file-missing':
      return t('backupTrouble.away', values)
    case 'disk-full':
      return t('backupTrouble.full', values)
    case 'file-no-access':
    case 'file-read-only':
      return t('backupTrouble.closed', values)
    case 'connection-lost':
      return t('backupTrouble.slow', values)
    case 'file-damaged':
      return t('backupTrouble.damaged')
    default:
      return t('backupTrouble.other', { replace: { folder, code } })
  }
}
