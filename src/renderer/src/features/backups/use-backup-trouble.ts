/** Tells once when backups cannot be made somewhere any more, and says nothing while it stays so: work goes on. */
import { useEffect, useRef } from 'react'
import type { BackupPlaceState } from '#shared/contract/backups.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** Places that have trouble now and had none before. */
export function newTroubles(
  before: readonly BackupPlaceState[],
  places: readonly BackupPlaceState[],
): readonly BackupPlaceState[] {
  const known = new Set(
    before.filter(({ problem }) => problem !== null).map(({ place, folder }) => `${place} ${folder}`),
  )
  return places.filter(({ place, folder, problem }) => problem !== null && !known.has(`${place} ${folder}`))
}

export function useBackupTrouble(): void {
  const { data } = useCoreQuery('backups.state', {})
  const before = useRef<readonly BackupPlaceState[]>([])
  useEffect(() => {
    if (data === undefined) return
    const [first] = newTroubles(before.current, data.places)
    before.current = data.places
    if (first === undefined) return
    const text = t(`backups.trouble.${first.place}`, { problem: first.problem ?? '' })
    showToast({ tone: 'info', topic: 'backups', text })
  }, [data])
}
