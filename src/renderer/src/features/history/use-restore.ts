/** Restores the map as it was once: as a new edit, before which the core keeps a version of how it stands. Nothing of the past goes. */
import type { WireRecord } from '#shared/contract/map.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Resolves when the map is on disk as it was then; true when anything had to be done. */
export function useRestore(): (records: readonly WireRecord[]) => Promise<boolean> {
  const commands = useMapCommands()
  return async (records) => {
    const state = await commands.flush()
    if (state.kind === 'refused') {
      showToast({ tone: 'danger', text: state.message })
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
