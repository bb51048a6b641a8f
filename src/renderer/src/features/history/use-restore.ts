/** Restores the map as it was once: as a new edit, after a version of how it stands has been kept. Nothing of the past goes. */
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** Resolves when the map is on disk as it was then; true when anything had to be done. */
export function useRestore(workshop: WorkshopId): (records: readonly WireRecord[]) => Promise<boolean> {
  const core = useCore()
  const commands = useMapCommands()
  return async (records) => {
    const state = await commands.flush()
    if (state.kind === 'refused') {
      showToast({ tone: 'danger', text: state.message })
      return false
    }
    const kept = await core.call('versions.keep', { workshop, name: '', why: 'restore' })
    if (!kept.ok) {
      showToast({ tone: 'danger', text: kept.error.message })
      return false
    }
    if (commands.becomeAgain(records) === 'same') {
      showToast({ tone: 'info', topic: 'restore', text: t('history.same') })
      return false
    }
    commands.offerUndo(t('history.restored'))
    await commands.flush()
    return true
  }
}
