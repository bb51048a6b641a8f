/** Moves changes from status to status. What lacks something opens its form, what has run asks for its decision, what can never be says why. */
import { useState } from 'react'
import type { Change, ChangeFacts, ChangeStatus } from '#shared/model/change.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { useToday } from '../../ui/use-today.ts'
import { moveChange } from './move-change.ts'

export interface ChangeMoves {
  readonly move: (change: Change, status: ChangeStatus) => void
  /** Why the last move was refused, until something else is tried. */
  readonly refused: { readonly change: ChangeId; readonly sentence: string } | null
  /** What was moved last, for screen readers. */
  readonly said: string
}

/** @param ask opens the form of a change with facts that lack something; `review` is asked for a decision */
export function useMoveChange(
  workshop: WorkshopId,
  ask: (change: Change, facts: ChangeFacts) => void,
  review: (change: Change) => void,
): ChangeMoves {
  const today = useToday()
  const revise = useCoreCommand('changes.revise')
  const [refused, setRefused] = useState<ChangeMoves['refused']>(null)
  const [said, setSaid] = useState('')
  const log = async (change: Change, facts: ChangeFacts) => {
    try {
      await revise.mutateAsync({ workshop, change: change.id, facts })
      setSaid(t('changeViews.board.moved', { what: facts.what, status: t(`term.status.${facts.status}`) }))
    } catch (error) {
      setRefused({ change: change.id, sentence: error instanceof Error ? error.message : String(error) })
    }
  }
  return {
    refused,
    said,
    move(change, status) {
      const move = revise.isPending ? null : moveChange(change, status, today)
      setRefused(null)
      if (move === null) return
      if (move.kind === 'refused') setRefused({ change: change.id, sentence: move.sentence })
      else if (move.kind === 'review') review(change)
      else if (move.kind === 'ask') ask(change, move.facts)
      else void log(change, move.facts)
    },
  }
}
