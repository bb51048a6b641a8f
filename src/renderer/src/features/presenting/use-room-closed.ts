/** Whether the room has no window any more: somebody closed it, or nobody let it open. The picture in the strip does not tell. */
import { useEffect, useState } from 'react'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { AWAY_MS } from './room-page.ts'

/** True once none has been there for a while; false again as soon as there is one. */
export function useRoomClosed(): boolean {
  const open = useCoreQuery('roomWindow.get', {}).data?.open
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    setClosed(false)
    if (open !== 0) return
    const timer = setTimeout(() => setClosed(true), AWAY_MS)
    return () => clearTimeout(timer)
  }, [open])
  return closed
}
