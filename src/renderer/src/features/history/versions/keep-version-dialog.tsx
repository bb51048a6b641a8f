/** Keeps the state of this moment under a name, with all that was typed until now. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { dateFormat } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../../canvas/hooks.ts'
import { useCore } from '../../../rpc/core-provider.tsx'
import { useOutboxState } from '../../../rpc/use-evidence.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { VersionNameDialog } from './version-name-dialog.tsx'

/** Mounted while it is open. */
export function KeepVersionDialog({
  workshop,
  onClose,
}: {
  readonly workshop: WorkshopId
  readonly onClose: () => void
}) {
  const core = useCore()
  const { flush: flushMap } = useMapCommands()
  const { flush: flushSaid } = useOutboxState()
  const keep = async (name: string): Promise<string | null> => {
    // A version holds what is on disk: what is on its way comes first.
    await flushMap()
    await flushSaid()
    const reply = await core.call('versions.keep', { workshop, name, why: 'hand' })
    if (!reply.ok) return reply.error.message
    showToast({ tone: 'good', topic: 'versions', text: t('versions.keep.kept', { name }) })
    return null
  }
  return (
    <VersionNameDialog
      title={t('versions.keep.title')}
      description={t('versions.keep.description')}
      offered={t('versions.keep.offered', { when: dateFormat({ day: 'numeric', month: 'long' }).format(new Date()) })}
      onName={keep}
      onClose={onClose}
    />
  )
}
