/** A backup beside what stands now. It is asked anew each time: what stands now may have moved on since. */
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { Backup } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { nearestPlace } from './say-backup.ts'

export type BackupLook = Output<'backups.preview'>

/** How far it has come. */
export type Preview =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly look: BackupLook }

const READING: Preview = { kind: 'reading' }

/** @param backup null while none is chosen; must stay the same object while it is the same */
export function usePreview(workshop: WorkshopId, backup: Backup | null): Preview {
  const core = useCore()
  const [preview, setPreview] = useState<{ readonly of: Backup | null; readonly is: Preview }>({
    of: null,
    is: READING,
  })
  useEffect(() => {
    if (backup === null) return
    let isWanted = true
    void core.call('backups.preview', { workshop, backup: backup.id, place: nearestPlace(backup) }).then((reply) => {
      if (!isWanted) return
      const is: Preview = reply.ok
        ? { kind: 'ready', look: reply.value }
        : { kind: 'failed', message: reply.error.message }
      setPreview({ of: backup, is })
    })
    return () => {
      isWanted = false
    }
  }, [core, workshop, backup])
  return preview.of === backup ? preview.is : READING
}
