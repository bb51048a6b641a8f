/** What there is to remove. It is asked anew each time and kept by nobody: what goes must not lie on in the window. */
import { useEffect, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PurgePlan } from '#shared/model/purge.ts'
import { useCore } from '../../rpc/core-provider.tsx'

/** The plan is null until it is there; while further names are looked for, the one before stays. */
export interface AskedPlan {
  readonly plan: PurgePlan | null
  readonly looking: boolean
  /** A finished sentence when the workshop could not be looked through. */
  readonly problem: string | null
}

/** @param lookFor further names; must stay the same array while they are the same */
export function usePurgePlan(id: WorkshopId, lookFor: readonly string[]): AskedPlan {
  const core = useCore()
  const [asked, setAsked] = useState<AskedPlan>({ plan: null, looking: true, problem: null })
  useEffect(() => {
    let isWanted = true
    setAsked((before) => ({ ...before, looking: true }))
    void core.call('purge.plan', { id, lookFor: [...lookFor] }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setAsked({ plan: reply.value, looking: false, problem: null })
      else setAsked((before) => ({ ...before, looking: false, problem: reply.error.message }))
    })
    return () => {
      isWanted = false
    }
  }, [core, id, lookFor])
  return asked
}
