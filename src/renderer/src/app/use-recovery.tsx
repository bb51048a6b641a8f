/** The ways back of a workshop that cannot be opened: from Home, and from the page where it was to appear. */
import { type ReactNode, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { nearestPlace } from '../features/backups/say-backup.ts'
import { type DamagedFile, RecoveryDialog } from '../features/recovery/recovery-dialog.tsx'
import { useCore } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'
import { useSaveFile } from './use-save-file.tsx'

/** What the window around it does. */
export interface RecoveryDoors {
  readonly open: (id: WorkshopId) => void
  readonly showBackups: (workshop: { readonly id: WorkshopId; readonly title: string }) => void
}

export interface Recovery {
  readonly show: (file: DamagedFile) => void
  /** Render it once. */
  readonly dialogs: ReactNode
}

export function useRecovery({ open, showBackups }: RecoveryDoors): Recovery {
  const core = useCore()
  const { save, dialog } = useSaveFile()
  const [file, setFile] = useState<DamagedFile | null>(null)
  const close = () => setFile(null)

  const saveFile = ({ id, fileName }: DamagedFile) =>
    save({
      name: t('recovery.file.name', { file: fileName.replace(/\.baton$/, '') }),
      extension: '.baton',
      write: (path, replace) => core.call('recovery.handOver', { id, path, replace }),
      done: (path) => t('recovery.file.done', { path }),
    })
  return {
    show: setFile,
    dialogs: (
      <>
        {file !== null && (
          <RecoveryDialog
            file={file}
            onRestore={async (backup) => {
              const reply = await core.call('backups.restore', {
                ...{ workshop: file.id, backup: backup.id, place: nearestPlace(backup), as: 'replace' },
              })
              if (!reply.ok) return reply.error.message
              const { id, title } = reply.value
              close()
              showToast({
                tone: 'good',
                topic: 'library',
                text: t('recovery.backup.done', { title }),
                action: { label: t('library.open'), run: () => open(id) },
              })
              return null
            }}
            onAllBackups={() => {
              close()
              showBackups({ id: file.id, title: file.fileName })
            }}
            onSaveFile={() => saveFile(file)}
            onOpen={(id) => {
              close()
              open(id)
            }}
            onClose={close}
          />
        )}
        {dialog}
      </>
    ),
  }
}
