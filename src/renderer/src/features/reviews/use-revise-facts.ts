/** Says something more of a change: an entry of its log with the facts as they are from now on, or the sentence of a refusal. */
import { useState } from 'react'
import { type Change, ChangeFacts } from '#shared/model/change.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import { CallFailure } from '../../rpc/call-failure.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'

export interface ReviseFacts {
  /** Null while nothing was refused. */
  readonly problem: string | null
  readonly busy: boolean
  /** Resolves to the next cycle where one began, to null where none did, and to undefined where it was refused. */
  readonly revise: (facts: Partial<ChangeFacts>) => Promise<ChangeId | null | undefined>
}

export function useReviseFacts(workshop: WorkshopId, change: Change): ReviseFacts {
  const call = useCoreCommand('changes.revise')
  const [problem, setProblem] = useState<string | null>(null)
  return {
    problem,
    busy: call.isPending,
    revise: async (facts) => {
      setProblem(null)
      try {
        const whole = { ...ChangeFacts.parse(change), ...facts }
        return (await call.mutateAsync({ workshop, change: change.id, facts: whole })).next
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error
        setProblem(error.message)
        return undefined
      }
    },
  }
}
