/** Says something more of a change: an entry of its log with the facts as they are from now on, or the sentence of a refusal. */
import { useState } from 'react'
import type { Change, ChangeFacts } from '#shared/model/change.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import { CallFailure, unwrap } from '../../rpc/call-failure.ts'
import { useCore, useCoreCommand } from '../../rpc/core-provider.tsx'
import { reviseInTurn } from './revise-in-turn.ts'

export interface ReviseFacts {
  /** Null while nothing was refused. */
  readonly problem: string | null
  readonly busy: boolean
  /** Resolves to the next cycle where one began, to null where none did, and to undefined where it was refused. */
  readonly revise: (facts: Partial<ChangeFacts>) => Promise<ChangeId | null | undefined>
}

export function useReviseFacts(workshop: WorkshopId, change: Change): ReviseFacts {
  const client = useCore()
  const call = useCoreCommand('changes.revise')
  const [waiting, setWaiting] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    problem,
    busy: waiting > 0,
    revise: async (facts) => {
      setProblem(null)
      setWaiting((count) => count + 1)
      try {
        const { next } = await reviseInTurn(change.id, facts, {
          read: async () =>
            unwrap(await client.call('changes.list', { workshop })).find(({ id }) => id === change.id) ?? change,
          write: (whole) => call.mutateAsync({ workshop, change: change.id, facts: whole }),
        })
        return next
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error
        setProblem(error.message)
        return undefined
      } finally {
        setWaiting((count) => count - 1)
      }
    },
  }
}
