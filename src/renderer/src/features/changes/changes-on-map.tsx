/** Keeps the signs of changes on the map right. Draws nothing itself; it is there as long as the workshop is open. */
import { useMemo, useRef } from 'react'
import { signChanges } from '#shared/method/sign-changes.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useChangeSigns } from '../../canvas/changes/change-sign-hooks.ts'
import type { ChangeSigns } from '../../canvas/changes/change-signs.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useToday } from '../../ui/use-today.ts'

export function ChangesOnMap({ workshop }: { readonly workshop: WorkshopId }) {
  const { data } = useCoreQuery('changes.list', { workshop })
  const today = useToday()
  const last = useRef<ChangeSigns>(new Map())
  const signs = useMemo(() => {
    last.current = signChanges(data ?? [], today, last.current)
    return last.current
  }, [data, today])
  useChangeSigns(signs)
  return null
}
