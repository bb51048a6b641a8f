/**
 * The room's page in the browser host, opened by this one. It lives in a process of its own; when that has died its window
 * stays on the projector with the browser's own words in it, so it is led back to its address.
 */
import { useEffect } from 'react'
import { useCore } from '../../rpc/core-provider.tsx'

/** Opening under the same name again brings the same window back. */
const NAME = 'baton-audience'
/** Longer than this the room is without a window: one that is loaded anew is away for a moment, too. In milliseconds. */
export const AWAY_MS = 2500

let opened: { readonly page: Window; readonly address: string } | null = null

/** Says whether the browser let it open. */
export function openRoomPage(address: string): boolean {
  const page = window.open(address, NAME)
  opened = page && { page, address }
  return page !== null
}

export function closeRoomPage(): void {
  opened?.page.close()
  opened = null
}

function leadBack(): void {
  if (opened !== null && !opened.page.closed) opened.page.location.replace(opened.address)
}

/** Leads it back whenever it has been silent for a while and nobody has closed it. */
export function useLivingRoomPage(): void {
  const core = useCore()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = core.on('roomWindow.changed', ({ open }) => {
      clearTimeout(timer)
      if (open === 0) timer = setTimeout(leadBack, AWAY_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [core])
}
