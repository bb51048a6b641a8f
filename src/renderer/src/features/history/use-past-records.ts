/**
 * The records of the map after an edit. A hand on the slider asks faster than the core answers: one question is on its way
 * at a time, and the next one is what is wanted by then. What was seen lately is kept.
 */
import { useEffect, useRef, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { useCore } from '../../rpc/core-provider.tsx'

type Past = Output<'history.mapAfter'>

export interface PastRecords {
  /** The edit after which the map stood so; while another one is being read it is the one before. */
  readonly edit: number | null
  readonly past: Past | null
  /** A finished sentence, when it could not be read. */
  readonly failure: string | null
}

const NOTHING: PastRecords = { edit: null, past: null, failure: null }
/** So many states are kept; a map of a thousand records is about half a megabyte. */
const KEPT = 24

/** @param edit null while it is not known yet */
export function usePastRecords(workshop: WorkshopId, edit: number | null): PastRecords {
  const core = useCore()
  const [shown, setShown] = useState<PastRecords>(NOTHING)
  const wanted = useRef(edit)
  const isAsking = useRef(false)
  const kept = useRef(new Map<number, Past>())
  const isGone = useRef(false)
  wanted.current = edit
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  useEffect(() => {
    if (edit === null || isAsking.current) return
    const ask = async (asked: number): Promise<void> => {
      const known = kept.current.get(asked)
      const answer = known
        ? ({ ok: true, value: known } as const)
        : await core.call('history.mapAfter', { workshop, edit: asked })
      if (isGone.current) return
      if (answer.ok) {
        keep(kept.current, asked, answer.value)
        setShown({ edit: asked, past: answer.value, failure: null })
      } else setShown((before) => ({ ...before, failure: answer.error.message }))
      const next = wanted.current
      if (answer.ok && next !== null && next !== asked) return ask(next)
    }
    isAsking.current = true
    void ask(edit).finally(() => {
      isAsking.current = false
    })
  }, [core, workshop, edit])
  return shown
}

function keep(states: Map<number, Past>, edit: number, past: Past): void {
  states.delete(edit)
  states.set(edit, past)
  for (const oldest of states.keys()) {
    if (states.size <= KEPT) return
    states.delete(oldest)
  }
}
