/**
 * Whether everything of this window is on disk: the edits of the map and what the room said. The two go different ways,
 * and a statement goes after the map, so that the core knows what it is about.
 */
import { useEffect } from 'react'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useSavedState } from '../../canvas/hooks.ts'
import type { SavedState } from '../../canvas/map-api.ts'
import { onEstimatesGivenUp, settleEstimates } from '../../rpc/use-estimates.ts'
import { onStatementDropped, sayAfter, useOutboxState } from '../../rpc/use-evidence.ts'
import { showToast } from '../../ui/toast-store.ts'

/** The worse of the two: a refusal before saving, saving before saved. */
export function useSaving(): SavedState {
  const edits = useSavedState()
  const { state } = useOutboxState()
  if (edits.kind === 'refused' || state.kind === 'saved') return edits
  return state
}

/** Sends all that is not on disk yet; resolves when it is, or when the core has refused it for now. */
export function useFlushAll(): () => Promise<SavedState> {
  const { flush: flushMap } = useMapCommands()
  const { flush } = useOutboxState()
  useEffect(() => sayAfter(flushMap), [flushMap])
  useEffect(() => onStatementDropped((text) => void showToast({ tone: 'danger', text })), [])
  useEffect(() => onEstimatesGivenUp(() => void showToast({ tone: 'danger', text: t('costs.givenUp') })), [])
  return async () => {
    // First the map: it lets open fields write what they hold.
    const edits = await flushMap()
    await settleEstimates()
    const said = await flush()
    return edits.kind === 'refused' || said.kind === 'saved' ? edits : said
  }
}
