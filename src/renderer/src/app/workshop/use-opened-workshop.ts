/** Opens a workshop for as long as its page is there, and again whenever the core was started anew behind the window. */
import { useCallback, useEffect, useState } from 'react'
import type { CallError } from '#shared/contract/call.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { useCore } from '../../rpc/core-provider.tsx'

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly workshop: OpenWorkshop }
  | { readonly kind: 'refused'; readonly error: CallError }

/** The page must be given the workshop's id as its key: one page opens one workshop. */
export function useOpenedWorkshop(id: WorkshopId): [Opening, () => void] {
  const core = useCore()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })

  const open = useCallback(async () => {
    const reply = await core.call('library.open', { id })
    setOpening((before) => {
      if (reply.ok) return { kind: 'open', workshop: reply.value }
      // A workshop on screen stays there: its edits are still to be saved, and its indicator says what is wrong.
      return before.kind === 'open' ? before : { kind: 'refused', error: reply.error }
    })
  }, [core, id])

  useEffect(() => {
    void open()
    const stop = core.onConnection((state) => {
      if (state === 'ready') void open()
    })
    return () => {
      stop()
      // After the map's last batch, which is sent while the page is taken down.
      setTimeout(() => void core.call('library.close', { id }), 0)
    }
  }, [core, id, open])

  return [opening, () => void open()]
}
