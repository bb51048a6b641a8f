/**
 * Backups in the window: the dialog of one workshop, a whole library from a folder, and where backups lie. A workshop whose
 * earlier state is brought back is left first, for a file that is shown cannot be replaced, and opened again afterwards.
 */
import { type ReactNode, useState } from 'react'
import type { Backup } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { BackupsDialog, type RestoreAs } from '../features/backups/backups-dialog.tsx'
import { BackupsSetting } from '../features/backups/backups-setting.tsx'
import { nearestPlace, sayInstant } from '../features/backups/say-backup.ts'
import { TakeInDialog } from '../features/backups/take-in-dialog.tsx'
import { useBackupTrouble } from '../features/backups/use-backup-trouble.ts'
import { useCore } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'
import { useChooseFolder } from './use-choose-folder.tsx'

type Named = Pick<WorkshopSummary, 'id' | 'title'>

/** What the window around it does. */
export interface BackupsDoors {
  /** The workshop on the screen. */
  readonly shown: WorkshopId | null
  readonly open: (id: WorkshopId) => void
  /** Leaves the workshop if it is on the screen; settles once the core has let go of it. */
  readonly leave: (id: WorkshopId) => Promise<void>
}

export interface Backups {
  readonly show: (workshop: Named) => void
  readonly restoreFolder: () => void
  /** Their part of the settings. */
  readonly setting: ReactNode
  /** Render it once. */
  readonly dialogs: ReactNode
}

export function useBackups({ shown, open, leave }: BackupsDoors): Backups {
  const core = useCore()
  const folders = useChooseFolder()
  const [workshop, setWorkshop] = useState<Named | null>(null)
  const [folder, setFolder] = useState<string | null>(null)
  useBackupTrouble()

  const restore = async ({ id, title }: Named, backup: Backup, as: RestoreAs) => {
    const isLeft = as === 'replace' && shown === id
    if (as === 'replace') {
      await leave(id)
      // Also what a page that was loaded anew left open.
      await core.call('library.close', { id })
    }
    const reply = await core.call('backups.restore', {
      ...{ workshop: id, backup: backup.id, place: nearestPlace(backup), as },
    })
    if (isLeft) open(id)
    if (!reply.ok) return reply.error.message
    const made = reply.value
    const isOpen = isLeft && made.id === id
    showToast({
      tone: 'good',
      topic: 'library',
      text:
        as === 'copy'
          ? t('backups.restore.copied', { title: made.title })
          : t('backups.restore.replaced', { title, when: sayInstant(backup.at, new Date()) }),
      ...(isOpen ? {} : { action: { label: t('backups.restore.open'), run: () => open(made.id) } }),
    })
    return null
  }
  const { choose } = folders
  const askAndLook = async () => {
    const wanted = { title: t('backups.takeIn.chooseTitle'), description: t('backups.takeIn.chooseText') }
    const chosen = await choose({ ...wanted, toWrite: false })
    if (chosen !== null) setFolder(chosen)
  }

  return {
    show: ({ id, title }) => setWorkshop({ id, title }),
    restoreFolder: () => void askAndLook(),
    setting: <BackupsSetting askFolder={choose} />,
    dialogs: (
      <>
        {workshop !== null && (
          <BackupsDialog
            workshop={workshop}
            askFolder={choose}
            onRestore={(backup, as) => restore(workshop, backup, as)}
            onClose={() => setWorkshop(null)}
          />
        )}
        {folder !== null && (
          <TakeInDialog folder={folder} onOther={() => void askAndLook()} onClose={() => setFolder(null)} />
        )}
        {folders.dialog}
      </>
    ),
  }
}
