/** What is done to versions that are there: a name is a statement, and so it can be said anew and taken back. */
import type { VersionId, WorkshopId } from '#shared/model/ids.ts'
import type { VersionMark } from '#shared/model/version.ts'
import { nameVersion } from '#shared/text/name-version.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../../rpc/core-provider.tsx'
import { showToast } from '../../../ui/toast-store.ts'

export interface VersionDeeds {
  /** Resolves with why it was refused, or null. */
  readonly rename: (version: VersionMark, name: string) => Promise<string | null>
  readonly remove: (version: VersionMark & { readonly id: VersionId }) => void
}

export function useVersionDeeds(workshop: WorkshopId): VersionDeeds {
  const core = useCore()
  const say = async (subject: VersionId, value: Pick<VersionMark, 'name' | 'moment' | 'why'> | null) => {
    const reply = await core.call('evidence.say', { workshop, evidence: { kind: 'version', subject, value } })
    return reply.ok ? null : reply.error.message
  }
  return {
    rename: ({ id, moment, why }, name) => say(id ?? (crypto.randomUUID() as VersionId), { name, moment, why }),
    remove: (version) => {
      const { id, name, moment, why } = version
      void say(id, null).then((refused) => {
        if (refused !== null) return showToast({ tone: 'danger', topic: 'versions', text: refused })
        const undo = { label: t('versions.list.keepIt'), run: () => void say(id, { name, moment, why }) }
        return showToast({
          ...{ tone: 'info', topic: 'versions', action: undo },
          text: t('versions.list.removed', { name: nameVersion(version) }),
        })
      })
    },
  }
}
