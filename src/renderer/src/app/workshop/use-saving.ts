/**
 * Whether everything of this window is on disk: the edits of the map and what the room said. The two go different ways,
 * and a statement goes after the map, so that the core knows what it is about.
 */
import { useCallback, useEffect, useRef } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useSavedState } from '../../canvas/hooks.ts'
import type { SavedState } from '../../canvas/map-api.ts'
import { useRefusedMeasurements } from '../../features/measures/use-refused-measurements.ts'
import { useConnection, useCore, useCoreEvent, useCoreQuery } from '../../rpc/core-provider.tsx'
import { onEstimatesGivenUp, settleEstimates } from '../../rpc/use-estimates.ts'
import { onStatementDropped, sayAfter, useOutboxState } from '../../rpc/use-evidence.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Troubles that end only with another file. */
const DAMAGES: readonly string[] = ['file-damaged', 'file-cut']

/** What the indicator says: a word, and while something cannot be saved the finished sentence. */
export type Saving =
  | { readonly kind: 'saved' | 'saving'; readonly words: string }
  | {
      readonly kind: 'refused'
      readonly words: string
      readonly message: string
      /** Whether the file itself is damaged, which passes by nothing that is done in the workshop. */
      readonly isDamaged: boolean
    }

/**
 * The worst of all: a disk that takes nothing before a refusal, that before saving, and saving before saved.
 * @param waiting how much is not on disk, and why something of it was refused
 */
export function useSaving(
  workshop: WorkshopId,
  waiting: { readonly count: number; readonly problem: string | null },
): Saving {
  const edits = useSavedState()
  const { state: said } = useOutboxState()
  const line = useConnection()
  const { data } = useCoreQuery('rescue.state', { workshop })
  // What the core said of the disk before the line broke may be over.
  const trouble = line === 'ready' ? (data?.trouble ?? null) : null
  if (trouble !== null) {
    const words = waiting.count === 0 ? t('saving.blocked') : t('app.saved.refused')
    const message = t('saving.spoken', { state: words, message: trouble.message })
    return { kind: 'refused', words, message, isDamaged: DAMAGES.includes(trouble.code) }
  }
  const worse = edits.kind === 'refused' || said.kind === 'saved' ? edits : said
  if (worse.kind !== 'refused' && waiting.problem !== null) {
    return { kind: 'refused', words: t('app.saved.refused'), message: waiting.problem, isDamaged: false }
  }
  const words = t(`app.saved.${worse.kind}`)
  if (worse.kind !== 'refused') return { kind: worse.kind, words }
  return { kind: 'refused', words, message: worse.message, isDamaged: false }
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

/** The host is about to close this window: all of it goes to the disk first, and the host hears whether it is there. */
export function useLastFlush(workshop: WorkshopId, flush: () => Promise<SavedState>): void {
  const core = useCore()
  const { read: refused } = useRefusedMeasurements(workshop)
  const latest = useRef({ flush, refused })
  latest.current = { flush, refused }
  useCoreEvent(
    'shell.flushRequested',
    useCallback(() => {
      void latest.current.flush().then(({ kind }) => {
        const saved = kind !== 'refused' && latest.current.refused().length === 0
        return core.call('shell.flushed', { saved })
      })
    }, [core]),
  )
}
