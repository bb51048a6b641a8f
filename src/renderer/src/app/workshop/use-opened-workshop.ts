/** Opens a workshop for as long as its page is there, and again whenever the core was started anew behind the window. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallError } from '#shared/contract/call.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { loadWorkshop, type WorkshopCode } from './load-workshop.ts'

/** How far it has come. */
export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly workshop: OpenWorkshop; readonly code: WorkshopCode }
  | { readonly kind: 'refused'; readonly error: CallError }

/** The workshop as its page uses it. */
export interface OpenedWorkshop {
  readonly opening: Opening
  /** Asks again after a refusal. */
  readonly retry: () => void
  /** Keeps the workshop open after the page is gone until this has settled: the map's last edits are on their way. */
  readonly keepOpenFor: (last: Promise<unknown>) => void
}

/** The code of the map comes from the host, so it stays away only together with it. */
const noCode = (): CallError => ({ code: 'connection-lost', message: t('error.connection-lost'), details: {} })

/** How many pages show a workshop: one that came back while the page before was still saving must not be closed. */
const pages = new Map<WorkshopId, number>()

/** For each workshop that a page shows, or that is being closed: settles once the core has let go of it. */
const closings = new Map<WorkshopId, { readonly done: Promise<void>; readonly settle: () => void }>()

/** Settles once no page shows the workshop and the core was told so; at once when none does. */
export function whenClosed(id: WorkshopId): Promise<void> {
  return closings.get(id)?.done ?? Promise.resolve()
}

function expectClosing(id: WorkshopId): void {
  if (closings.has(id)) return
  let settle = () => {}
  const done = new Promise<void>((resolve) => {
    settle = resolve
  })
  closings.set(id, { done, settle })
}

function settleClosing(id: WorkshopId): void {
  closings.get(id)?.settle()
  closings.delete(id)
}

/** The page must be given the workshop's id as its key: one page opens one workshop. */
export function useOpenedWorkshop(id: WorkshopId): OpenedWorkshop {
  const core = useCore()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const open = useCallback(async () => {
    const [reply, code] = await Promise.all([core.call('library.open', { id }), loadWorkshop().catch(() => null)])
    setOpening((before) => {
      if (reply.ok && code) return { kind: 'open', workshop: reply.value, code }
      // A workshop on screen stays there: its edits are still to be saved, and its indicator says what is wrong.
      return before.kind === 'open' ? before : { kind: 'refused', error: reply.ok ? noCode() : reply.error }
    })
  }, [core, id])

  useEffect(() => {
    pages.set(id, (pages.get(id) ?? 0) + 1)
    expectClosing(id)
    void open()
    const stop = core.onConnection((state) => {
      if (state === 'ready') void open()
    })
    const close = async () => {
      await last.current
      if (pages.get(id) !== 0) return
      await core.call('library.close', { id })
      if (pages.get(id) === 0) settleClosing(id)
    }
    return () => {
      stop()
      pages.set(id, (pages.get(id) ?? 1) - 1)
      // In the next turn, once everything inside the page has been taken down and has said what is to be waited for.
      setTimeout(() => void close(), 0)
    }
  }, [core, id, open])

  const keepOpenFor = useCallback((saved: Promise<unknown>) => {
    last.current = saved
  }, [])
  return { opening, retry: () => void open(), keepOpenFor }
}
