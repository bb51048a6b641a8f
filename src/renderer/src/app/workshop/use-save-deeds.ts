/** Saving as it is asked for: by hand, with a proof, and before a workshop is left. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { sayTime } from '../../ui/say-when.ts'
import { showToast } from '../../ui/toast-store.ts'
import { useFlushAll, useLastFlush } from './use-saving.ts'

export interface SaveDeeds {
  readonly save: () => void
  /** Goes on once all is on disk, and not where something was refused: that is said instead. */
  readonly saveThen: (next: () => void) => void
}

export function useSaveDeeds(workshop: WorkshopId): SaveDeeds {
  const flush = useFlushAll()
  useLastFlush(workshop, flush)
  const saveThen = async (next: () => void) => {
    const state = await flush()
    if (state.kind === 'refused') showToast({ tone: 'danger', topic: 'saving', text: state.message })
    else next()
  }
  const prove = () =>
    showToast({ tone: 'good', topic: 'saved', text: t('app.saved.proof', { time: sayTime(new Date(), true) }) })
  return { save: () => void saveThen(prove), saveThen: (next) => void saveThen(next) }
}
