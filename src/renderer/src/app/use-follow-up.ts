/** Starts a follow-up: the workshop is opened, its agenda becomes that of the follow-up, and its reviews are shown. */
import { useCallback } from 'react'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import { useCore } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'

/** The name of the file in `resources/formats`. */
const FOLLOW_UP = 'follow-up' as FormatId

/** What could not be done is said, and then the workshop is not shown. */
export function useFollowUp(show: (id: WorkshopId) => void): (id: WorkshopId) => Promise<void> {
  const core = useCore()
  return useCallback(
    async (id) => {
      const opened = await core.call('library.open', { id })
      const adopted = opened.ok ? await core.call('guide.adopt', { workshop: id, format: FOLLOW_UP }) : opened
      if (adopted.ok) show(id)
      else showRefusal(adopted.error)
    },
    [core, show],
  )
}
